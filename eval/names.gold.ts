import type { Span } from "../src/core/model/span.ts";

/** A text with its names, each as kind, start and end: `PER 4 10`. */
export interface NamedText {
  readonly text: string;
  readonly names: readonly string[];
  /** Its sentences. */
  readonly lines: readonly Span[];
}

/** The documents of a file of Universal NER (Mayhew et al. 2024), their sentences a line each. */
export function universalNames(file: string): NamedText[] {
  const documents: { text: string; names: string[]; lines: Span[] }[] = [];
  for (const block of file.split(/\n\n+/)) {
    if (/^# newdoc/m.test(block)) documents.push({ text: "", names: [], lines: [] });
    const sentence = block.match(/^# text = (.*)/m)?.[1];
    const document = documents.at(-1);
    if (sentence === undefined || document === undefined) continue;
    const base = document.text.length;
    for (const { kind, start, end } of labelled(sentence, block))
      document.names.push(`${kind} ${base + start} ${base + end}`);
    document.lines.push({ start: base, end: base + sentence.length });
    document.text += `${sentence}\n`;
  }
  return documents;
}

function labelled(sentence: string, block: string): { kind: string; start: number; end: number }[] {
  const names: { kind: string; start: number; end: number }[] = [];
  let at = 0;
  let open = false;
  for (const line of block.split("\n")) {
    if (line === "" || line.startsWith("# ")) continue;
    const [, word = "", label = "O"] = line.split("\t");
    const start = sentence.indexOf(word, at);
    if (start >= 0) at = start + word.length;
    const name = names.at(-1);
    if (label.startsWith("I-") && open && name !== undefined) name.end = at;
    else {
      open = label.startsWith("B-");
      if (open) names.push({ kind: label.slice(2), start: at - word.length, end: at });
    }
  }
  return names;
}

const LETTERS: Readonly<Record<string, string>> = { P: "PER", O: "ORG", L: "LOC" };

/** Texts with `[P Ada Ito]` for names, a sentence a line and an empty line between texts. */
export function bracketedNames(marked: string): NamedText[] {
  return marked
    .trim()
    .split(/\n\n+/)
    .map((whole) => {
      let text = "";
      const names: string[] = [];
      for (const [, plain = "", letter, name = ""] of whole.matchAll(/([^[]+)|\[([POL]) ([^\]]*)\]/g)) {
        if (letter !== undefined)
          names.push(`${LETTERS[letter]} ${text.length} ${text.length + name.length}`);
        text += plain + name;
      }
      const lines: Span[] = [];
      let start = 0;
      for (const line of text.split("\n")) {
        lines.push({ start, end: start + line.length });
        start += line.length + 1;
      }
      return { text, names, lines };
    });
}
