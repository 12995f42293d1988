// Sorts the frequent words of news into classes: node train/run.mjs classes, with the gold corpora where
// train/words/corpus.ts finds them. Names are left out: they have their capitals.
import { writeFileSync } from "node:fs";
import { tokenise } from "../src/core/read/tokens.ts";
import { abbreviations } from "../src/languages/en/abbreviations.ts";
import { exchanged } from "./exchange.ts";
import { documents } from "./words/corpus.ts";

const OFTEN = 6;
const CLASSES = 192;
const GROUPS = 40;
const ROUNDS = 12;

// Classes that are given: the edge of a sentence, names, numbers, capitals, rare words by their ends, and marks.
const GIVEN = ["<s>", "<name>", "<number>", "<rare>", "<rare>s", "<rare>ed", "<rare>ing", "<rare>ly"];

const sentences = documents().flatMap(({ text }) =>
  split(tokenise(text, abbreviations).map(({ text }) => text)),
);
const counts = new Map<string, [small: number, capital: number]>();
for (const words of sentences) {
  for (const [i, word] of words.entries()) {
    const small = plain(word);
    const seen = counts.get(small) ?? [0, 0];
    if (/^\p{Lu}/u.test(word) && i > 0) seen[1]++;
    else seen[0]++;
    counts.set(small, seen);
  }
}
const marks = [...counts]
  .filter(([word, [n]]) => !/[\p{L}\p{N}]/u.test(word) && n >= 50)
  .map(([word]) => word);
const frequent = [...counts]
  .filter(
    ([word, [small, capital]]) => /^\p{Ll}[\p{Ll}'-]*$/u.test(word) && small >= OFTEN && small > 3 * capital,
  )
  .map(([word]) => word)
  .sort();
const fixed = [...GIVEN, ...marks.sort()];
const index = new Map([...fixed, ...frequent].map((word, i): [string, number] => [word, i]));
const rows = sentences.map((words) =>
  Int32Array.from(["<s>", ...words, "<s>"], (word, i) => numbered(word, i)),
);
console.log(`${sentences.length} sentences, ${frequent.length} words, ${fixed.length} given classes`);

const of = exchanged(rows, index.size, fixed.length, fixed.length + CLASSES, ROUNDS);
const coarse = exchanged(
  rows.map((row) => row.map((word) => of[word]!)),
  fixed.length + CLASSES,
  fixed.length,
  fixed.length + GROUPS,
  ROUNDS,
);

const groups = Array.from({ length: GROUPS }, (_, g) =>
  Array.from({ length: CLASSES }, (_, c) => fixed.length + c)
    .filter((c) => coarse[c] === fixed.length + g)
    .map((c) => frequent.filter((word) => of[index.get(word)!] === c).join(" "))
    .filter((list) => list !== ""),
).filter((lists) => lists.length > 0);
writeFileSync(
  new URL("src/languages/en/weights/classes.ts", `file://${process.cwd()}/`),
  [
    "// Made by train/classes.ts; see docs/models.md.",
    `export const WORD_CLASSES: readonly (readonly string[])[] = ${JSON.stringify(groups, null, 1)};`,
    "",
  ].join("\n"),
);

function plain(word: string): string {
  return word.toLowerCase().replaceAll("’", "'");
}

function numbered(word: string, i: number): number {
  const known = index.get(word === "<s>" ? word : plain(word));
  if (known !== undefined) return known;
  if (/\p{N}/u.test(word)) return 2;
  if (/^\p{Lu}/u.test(word) && i > 1) return 1;
  const end = /(s|ed|ing|ly)$/.exec(word)?.[1] ?? "";
  return GIVEN.indexOf(`<rare>${end}`);
}

/** Words as sentences, more or less. */
function split(words: readonly string[]): string[][] {
  const found: string[][] = [[]];
  for (const [i, word] of words.entries()) {
    found.at(-1)!.push(word);
    if (/^[.!?]$/.test(word) && !/^[”"]$/.test(words[i + 1] ?? "")) found.push([]);
    else if (/^[”"]$/.test(word) && /^[.!?]$/.test(words[i - 1] ?? "") && /^\p{Lu}/u.test(words[i + 1] ?? ""))
      found.push([]);
  }
  return found.filter((words) => words.length > 0);
}
