// Trains the part-of-speech tagger: node train/run.mjs tag FOLDER, with the folder of the gold corpora.
// First on nine documents of ten, to score the tenth; then on all, to write the weights.
import { writeFileSync } from "node:fs";
import { tagWith } from "../src/languages/en/tag.ts";
import { asTokens, type Example, gum, heldOut, polnear } from "./corpora.ts";
import { labelsOf, type PackedTagger, trainTagger, unpackTagger } from "./tagger.ts";

const folder = process.argv[3]!;
const examples = [...gum(folder), ...polnear(folder)];
const held = heldOut(examples);
const labels = labelsOf(examples);

const trial = trainTagger(
  examples.filter(({ document }) => !held.has(document)),
  labels,
);
const isGum = ({ document }: Example) => document.startsWith("GUM");
const test = examples.filter(({ document }) => held.has(document));
score(trial, "GUM", test.filter(isGum));
score(
  trial,
  "news",
  test.filter((example) => !isGum(example)),
);
const { lists, packed } = trainTagger(examples, labels);
writeFileSync(
  new URL("src/languages/en/weights/tag.ts", `file://${process.cwd()}/`),
  [
    "// Made by train/tag.ts; see docs/models.md.",
    `export const LABELS: readonly string[] = ${JSON.stringify(labels)};`,
    `export const UNAMBIGUOUS: Readonly<Record<string, string>> = ${JSON.stringify(lists)};`,
    `export const WEIGHTS =\n  "${packed}";`,
    "",
  ].join("\n"),
);
console.log(`${packed.length} characters of weights`);

function score(trained: PackedTagger, name: string, test: readonly Example[]): void {
  const tagger = unpackTagger(trained);
  const confused = new Map<string, number>();
  let right = 0;
  let all = 0;
  let millis = 0;
  for (const { words, tags } of test) {
    const { tokens, sentences } = asTokens(words);
    const from = performance.now();
    const guesses = tagWith(tagger, tokens, sentences);
    millis += performance.now() - from;
    guesses.forEach((guess, i) => {
      all++;
      if (guess === tags[i]) right++;
      else confused.set(`${tags[i]}>${guess}`, (confused.get(`${tags[i]}>${guess}`) ?? 0) + 1);
    });
  }
  const worst = [...confused].sort(([, a], [, b]) => b - a).slice(0, 14);
  console.log(`${name}: ${((100 * right) / all).toFixed(2)} % of ${all}, ${Math.round(all / millis)} k/s`);
  console.log(worst.map(([pair, count]) => `${pair} ${count}`).join("  "));
}
