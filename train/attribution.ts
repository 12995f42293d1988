// Trains the model of attributions: node train/run.mjs attribution FOLDER, with the folder of the gold corpora.
import { writeFileSync } from "node:fs";
import { plainReport } from "../src/core/model/report.ts";
import { read } from "../src/core/read/read.ts";
import { salted } from "../src/core/read/table.ts";
import { lookAround } from "../src/languages/en/attribution/around.ts";
import { features, SALTS } from "../src/languages/en/attribution/features.ts";
import { seen } from "../src/languages/en/attribution/seen.ts";
import { sentenceBounds, stretches } from "../src/languages/en/attribution.ts";
import { english } from "../src/languages/en/english.ts";
import { articles } from "./attribution/brat.ts";
import { labels } from "./attribution/labels.ts";
import { type Example, Learner } from "./attribution/learner.ts";
import { packTable } from "./attribution/pack.ts";
import { Rows } from "./attribution/rows.ts";
import { shuffled } from "./perceptron.ts";

const EPOCHS = 3;
const RATE = 0.03;
const LEFT_OUT = 0.1;
/** A feature that fewer documents have is not learned. */
const DOCUMENTS = 3;
/** How many features are kept: nearly as many as a table has slots. */
const KEPT = 32_000;
const SCALE = 64;
/** What a new segment is given for nothing, so that about as many are found as there are. */
const BIAS = 0.15;

const folder = process.argv[3]!;
const rows = new Rows();
const documents = articles(folder, "train").map((article, document) => {
  const reading = read(plainReport("A", article.id, article.text), { ...english, pieces: () => [] });
  const report = {
    ...reading,
    text: article.text,
    names: reading.mentions.filter(({ kind }) => kind !== "time" && kind !== "quantity"),
    times: reading.mentions.filter(({ kind }) => kind === "time"),
  };
  const looked = seen(report);
  const bounds = sentenceBounds(report.sentences, report.tokens.length);
  return stretches(report).map((stretch): Example => {
    const around = lookAround(looked, stretch, bounds);
    const width = SALTS.length;
    const found = new Int32Array((stretch.last - stretch.first) * width);
    for (let i = stretch.first, at = 0; i < stretch.last; i++, at += width) {
      const here = found.subarray(at, at + width);
      features(looked, stretch, around, i, here);
      for (let f = 0; f < width; f++) here[f] = salted(here[f]!, SALTS[f]!);
    }
    rows.add(found, document);
    return { features: found, labels: labels(article, report.tokens, stretch) };
  });
});
rows.number(DOCUMENTS);
console.log(`${rows.count} features`);
const examples = documents
  .flat()
  .map((example) => ({ ...example, features: rows.numbered(example.features) }));

// Once over all features tells which of them matter; then with these alone from the beginning.
const first = learned(examples, rows.count, 1);
const order = first.salient().slice(0, KEPT);
const kept = new Int32Array(rows.count).fill(-1);
for (const [row, old] of order.entries()) kept[old] = row;
const learner = learned(
  examples.map((example) => ({ ...example, features: example.features.map((row) => kept[row] ?? -1) })),
  KEPT,
  EPOCHS,
);

const packed = pack();
writeFileSync(
  new URL("src/languages/en/weights/attribution.ts", `file://${process.cwd()}/`),
  [
    "// Made by train/attribution.ts; see docs/models.md.",
    `export const CHANGE: readonly number[] = ${JSON.stringify([...learner.change].map((value, j) => Math.round((value + (j % 6 > 0 ? BIAS : 0)) * SCALE)))};`,
    `export const STAY: readonly number[] = ${JSON.stringify([...learner.stay].map((value) => Math.round(value * SCALE)))};`,
    `export const WEIGHTS =\n  "${packed}";`,
    "",
  ].join("\n"),
);
console.log(`${packed.length} characters of weights`);

function learned(some: readonly Example[], count: number, epochs: number): Learner {
  const learner = new Learner(count, SALTS.length, LEFT_OUT, 12345);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffled(some, epoch + 1);
    for (const [n, example] of order.entries())
      learner.learn(example, RATE * (1 - (0.95 * (epoch + n / order.length)) / epochs));
    console.log(`epoch ${epoch + 1}`);
  }
  return learner;
}

/** The text form that `unpackTable` reads. */
function pack(): string {
  const all = rows.features();
  const entries = order.map((old, row): [number, number[]] => [
    all[old]!,
    learner
      .outputs(row)
      .map((weight) => Math.round(weight * SCALE))
      .map((weight) => Math.max(-127, Math.min(127, weight))),
  ]);
  return packTable(new Map(entries));
}
