// Scores names as the program finds them, on plain text: node train/run.mjs score-names FOLDER [dev|test]
// A name counts when start, end and kind are right. UNER has no outlets; they count as organisations.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sentence } from "../src/core/model/text.ts";
import { tokenise } from "../src/core/read/tokens.ts";
import { abbreviations } from "../src/languages/en/abbreviations.ts";
import { names } from "../src/languages/en/names.ts";
import { tag } from "../src/languages/en/tag.ts";

interface Gold {
  text: string;
  readonly names: string[];
  readonly lines: { start: number; end: number }[];
}

const folder = process.argv[3]!;
const part = process.argv[4] ?? "test";
const documents: Gold[] = [];
const file = join(folder, `names/uner-en-ewt/en_ewt-ud-${part}.iob2`);
for (const block of readFileSync(file, "utf8").split(/\n\n+/)) {
  if (/^# newdoc/m.test(block)) documents.push({ text: "", names: [], lines: [] });
  const sentence = block.match(/^# text = (.*)/m)?.[1];
  if (sentence !== undefined) add(documents.at(-1)!, sentence, block);
}

const KINDS = { person: "PER", organisation: "ORG", place: "LOC", outlet: "ORG" } as const;
const counts = new Map(["PER", "ORG", "LOC"].map((kind) => [kind, { right: 0, gold: 0, found: 0 }]));
for (const { text, names: gold, lines } of documents) {
  const found = read(text, lines);
  for (const name of gold) counts.get(name.slice(0, 3))!.gold++;
  for (const name of found) {
    const count = counts.get(name.slice(0, 3))!;
    count.found++;
    if (gold.includes(name)) count.right++;
  }
}
let sum = 0;
for (const [kind, { right, gold, found }] of counts) {
  const [precision, recall] = [(100 * right) / found, (100 * right) / gold];
  const f1 = (200 * right) / (gold + found);
  sum += f1;
  console.log(`${kind} P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)} of ${gold}`);
}
console.log(`mean F1 ${(sum / counts.size).toFixed(1)}`);

function add(document: Gold, sentence: string, block: string): void {
  const base = document.text.length;
  const rows = block
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "))
    .map((line) => line.split("\t"));
  let at = 0;
  let open: { kind: string; start: number; end: number } | null = null;
  const close = () => {
    if (open !== null) document.names.push(`${open.kind} ${base + open.start} ${base + open.end}`);
    open = null;
  };
  for (const [, word = "", kind = "O"] of rows) {
    const start = sentence.indexOf(word, at);
    if (start >= 0) at = start + word.length;
    if (kind.startsWith("I-") && open !== null)
      open = { ...(open as { kind: string; start: number; end: number }), end: at };
    else {
      close();
      if (kind.startsWith("B-")) open = { kind: kind.slice(2), start: at - word.length, end: at };
    }
  }
  close();
  document.lines.push({ start: base, end: base + sentence.length });
  document.text += `${sentence}\n`;
}

function read(text: string, lines: readonly { start: number; end: number }[]): string[] {
  const plain = tokenise(text, abbreviations);
  let first = 0;
  const sentences: Sentence[] = [];
  for (const [block, { start, end }] of lines.entries()) {
    let last = first;
    while (last < plain.length && plain[last]!.start < end) last++;
    if (last > first) sentences.push({ start, end, block, first, last });
    first = last;
  }
  const tags = tag(plain, sentences);
  const tokens = plain.map((token, i) => ({ ...token, pos: tags[i]! }));
  return names(text, tokens, sentences).map(({ kind, start, end }) => `${KINDS[kind]} ${start} ${end}`);
}
