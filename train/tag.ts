// Trains the part-of-speech tagger: node train/run.mjs tag FOLDER, with the folder of the gold corpora.
// First on nine documents of ten, to score the tenth; then on all, to write the weights.
import { writeFileSync } from "node:fs";
import { unpackLinear } from "../src/core/read/linear.ts";
import { MARKS, TEMPLATES, tagDictionary, tagFeatures, tagWith } from "../src/languages/en/tag.ts";
import { words as measure, SHAPE } from "../src/languages/en/words.ts";
import { asTokens, type Example, gum, polnear } from "./corpora.ts";
import { Perceptron, packLinear, shuffled } from "./perceptron.ts";

const EPOCHS = 8;
const SCALE = 40;
const LEAST = 10;
const OFTEN = 2;

const folder = process.argv[3]!;
const examples = [...gum(folder), ...polnear(folder)];
const documents = [...new Set(examples.map(({ document }) => document))].sort();
const held = new Set(documents.filter((_, i) => i % 10 === 7));

const counts = new Map([...MARKS.values(), "''", "``", "SYM", "POS"].map((tag) => [tag, 0]));
for (const { tags } of examples) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
const LABELS = [...counts.keys()]
  .filter((tag) => tag !== "HYPH")
  .sort((a, b) => counts.get(b)! - counts.get(a)!);

const trial = train(examples.filter(({ document }) => !held.has(document)));
score(
  trial,
  "GUM",
  examples.filter(({ document }) => held.has(document) && document.startsWith("GUM")),
);
score(
  trial,
  "news",
  examples.filter(({ document }) => held.has(document) && !document.startsWith("GUM")),
);
const { lists, packed } = train(examples);
writeFileSync(
  new URL("src/languages/en/weights/tag.ts", `file://${process.cwd()}/`),
  [
    "// Made by train/tag.ts; see docs/models.md.",
    `export const LABELS: readonly string[] = ${JSON.stringify(LABELS)};`,
    `export const UNAMBIGUOUS: Readonly<Record<string, string>> = ${JSON.stringify(lists)};`,
    `export const WEIGHTS =\n  "${packed}";`,
    "",
  ].join("\n"),
);
console.log(`${packed.length} characters of weights`);

interface Trained {
  readonly lists: Record<string, string>;
  readonly packed: string;
}

function train(training: readonly Example[]): Trained {
  const lists = unambiguous(training);
  const dictionary = tagDictionary(LABELS, lists);
  const model = new Perceptron(LABELS.length);
  const found = new Int32Array(TEMPLATES);
  const scores = new Float64Array(LABELS.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const [n, example] of shuffled(training, epoch + 1).entries()) {
      // Now and then a sentence in capitals, so that headlines are read as well.
      const capitals = (n + epoch) % 25 === 0;
      const words = capitals ? example.words.map((word) => word.toUpperCase()) : example.words;
      const { tokens, sentences } = asTokens(words);
      const measured = measure(tokens, sentences);
      const tags = new Uint8Array(tokens.length);
      for (let i = 0; i < tokens.length; i++) {
        const shape = measured.shape[i]!;
        const truth = Math.max(0, LABELS.indexOf(example.tags[i]!));
        const known = dictionary.get(tokens[i]!.text);
        if (known !== undefined) tags[i] = known;
        else if (shape === SHAPE.mark) tags[i] = truth;
        else if (shape === SHAPE.number) tags[i] = LABELS.indexOf("CD");
        else {
          const count = tagFeatures(measured, tags, i, 0, tokens.length, found);
          model.score(found, count, scores);
          const guess = highest(scores);
          model.learn(found, count, truth, guess);
          tags[i] = guess;
        }
      }
    }
  }
  return { lists, packed: packLinear(model.averaged(SCALE, LEAST, OFTEN)) };
}

function score({ lists, packed }: Trained, name: string, test: readonly Example[]): void {
  const tagger = { model: unpackLinear(LABELS, packed), dictionary: tagDictionary(LABELS, lists) };
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

function highest(values: Float64Array): number {
  let at = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[at]!) at = i;
  return at;
}

/** Words met often and with one tag only: by tag, a list with spaces between. */
function unambiguous(examples: readonly Example[]): Record<string, string> {
  const seen = new Map<string, Map<string, number>>();
  for (const { words, tags } of examples) {
    words.forEach((word, i) => {
      if (!/^[a-z'’]+$/.test(word)) return;
      const of = seen.get(word) ?? new Map<string, number>();
      seen.set(word, of.set(tags[i]!, (of.get(tags[i]!) ?? 0) + 1));
    });
  }
  const lists: Record<string, string[]> = {};
  for (const [word, tags] of seen) {
    const total = [...tags.values()].reduce((a, b) => a + b);
    const [tag, count] = [...tags].sort(([, a], [, b]) => b - a)[0]!;
    if (total < 12 || count / total < 0.995) continue;
    lists[tag] = [...(lists[tag] ?? []), word];
  }
  return Object.fromEntries(
    Object.entries(lists)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([tag, words]) => [tag, words.sort().join(" ")]),
  );
}
