import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sentence, Token } from "../../src/core/model/text.ts";
import { tokenise } from "../../src/core/read/tokens.ts";
import { abbreviations } from "../../src/languages/en/abbreviations.ts";
import { lemma } from "../../src/languages/en/lemma.ts";
import { tag } from "../../src/languages/en/tag.ts";

/** A text of the development corpora, and the event whose reports it belongs to. */
export interface Document {
  readonly event: string;
  readonly text: string;
}

/** The folder with the corpora. */
export const gold = process.env.STEMMA_GOLD ?? "../shared/gold";

/** Every text that the counts are made from: PolNeAR train, the stories, ECB+ and GUM. */
export function documents(): Document[] {
  return [...polnear(), ...stories(), ...ecbplus(), ...gum()];
}

/** The lemmas of the words of a text, as reading it would find them. */
export function lemmas(text: string): string[] {
  const tokens = tokenise(text, abbreviations);
  const sentences: Sentence[] = [];
  for (let first = 0; first < tokens.length; ) {
    let last = first + 1;
    while (last < tokens.length && !/^[.!?]$/.test((tokens[last - 1] as Token).text)) last++;
    sentences.push({ start: 0, end: 0, block: 0, first, last });
    first = last;
  }
  return tag(tokens, sentences).flatMap((pos, i) => {
    const word = (tokens[i] as Token).text;
    return /\p{L}/u.test(word) ? [lemma(word, pos)] : [];
  });
}

/** The likeliest tag of a word on its own. */
export function tagOf(word: string, before: string): string {
  const lower = word.toLowerCase();
  if (word !== lower && !tags().has(lower)) return "NNP";
  const known = tags().get(lower);
  if (known !== undefined && !(known === "NNP" && word === lower)) {
    // "the meeting", "a killing": a noun after an article.
    if (known === "VBG" && /^(?:the|a|an|his|her|their|its|this|that|of)$/i.test(before)) return "NN";
    return known;
  }
  if (lower.endsWith("ing")) return "VBG";
  if (lower.endsWith("ed")) return "VBD";
  if (/[^s]s$/.test(lower)) return "NNS";
  return "NN";
}

let learned: ReadonlyMap<string, string> | null = null;

function tags(): ReadonlyMap<string, string> {
  if (learned !== null) return learned;
  const counts = new Map<string, Map<string, number>>();
  const folder = join(gold, "names/gum");
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".conllu"))
    .sort()) {
    for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
      const [id, form, , , tag] = line.split("\t");
      if (form === undefined || tag === undefined || !/^\d+$/.test(id as string)) continue;
      const seen = counts.get(form.toLowerCase()) ?? new Map<string, number>();
      counts.set(form.toLowerCase(), seen.set(tag, (seen.get(tag) ?? 0) + 1));
    }
  }
  learned = new Map(
    [...counts].map(([word, seen]) => [word, [...seen].sort((a, b) => b[1] - a[1])[0]?.[0] as string]),
  );
  return learned;
}

function polnear(): Document[] {
  const folder = join(gold, "polnear/train/text");
  return readdirSync(folder)
    .sort()
    .map((file) => ({
      event: `polnear ${file}`,
      text: readFileSync(join(folder, file), "utf8"),
    }));
}

function stories(): Document[] {
  const folder = join(gold, "stories");
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as { event: string; title: string | null; text: string })
        .map(({ event, title, text }) => ({ event: `${file} ${event}`, text: `${title ?? ""}\n${text}` })),
    );
}

function ecbplus(): Document[] {
  const folder = join(gold, "ecbplus");
  return readdirSync(folder)
    .filter((topic) => /^\d+$/.test(topic))
    .sort()
    .flatMap((topic) =>
      readdirSync(join(folder, topic))
        .sort()
        .map((file) => ({
          event: `ecb ${topic}${file.includes("plus") ? "+" : ""}`,
          text: Array.from(
            readFileSync(join(folder, topic, file), "utf8").matchAll(/<token [^>]*>([^<]*)</g),
            (m) => m[1],
          ).join(" "),
        })),
    );
}

function gum(): Document[] {
  const folder = join(gold, "names/gum");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".conllu"))
    .sort()
    .map((file) => ({
      event: `gum ${file}`,
      text: Array.from(
        readFileSync(join(folder, file), "utf8").matchAll(/^# text = (.*)$/gm),
        (m) => m[1],
      ).join("\n"),
    }));
}
