// Trains the model of attributions: node train/run.mjs attribution FOLDER, with the folder of the gold corpora.
import { writeFileSync } from "node:fs";
import { plainReport } from "../src/core/model/report.ts";
import { STRIDE } from "../src/core/read/chain.ts";
import { read } from "../src/core/read/read.ts";
import { OUTPUTS } from "../src/core/read/table.ts";
import { lookAround } from "../src/languages/en/attribution/around.ts";
import { FEATURES, features } from "../src/languages/en/attribution/features.ts";
import { seen } from "../src/languages/en/attribution/seen.ts";
import { sentenceBounds, stretches } from "../src/languages/en/attribution.ts";
import { english } from "../src/languages/en/english.ts";
import { articles } from "./attribution/brat.ts";
import { labels } from "./attribution/labels.ts";
import { type Example, Learner } from "./attribution/learner.ts";
import { Rows } from "./attribution/rows.ts";
import { shuffled } from "./perceptron.ts";

const EPOCHS = 3;
const RATE = 0.03;
const LEFT_OUT = 0.1;
/** A feature that fewer documents have is not learned. */
const DOCUMENTS = 3;
const SCALE = 64;
/** What a new segment is given for nothing, so that about as many are found as there are. */
const BIAS = 0.15;
/** Rows none of whose weights reaches this are dropped. */
const LEAST = 4;

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
    const found = new Int32Array((stretch.last - stretch.first) * FEATURES);
    for (let i = stretch.first; i < stretch.last; i++)
      features(looked, stretch, around, i, found, (i - stretch.first) * FEATURES);
    rows.add(found, document);
    return { features: found, labels: labels(article, report.tokens, stretch) };
  });
});
rows.number(DOCUMENTS);
console.log(`${rows.count} features`);
const examples = documents
  .flat()
  .map((example) => ({ ...example, features: rows.numbered(example.features) }));

const learner = new Learner(rows.count, FEATURES, LEFT_OUT, 12345);
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  const order = shuffled(examples, epoch + 1);
  for (const [n, example] of order.entries())
    learner.learn(example, RATE * (1 - (0.95 * (epoch + n / order.length)) / EPOCHS));
  console.log(`epoch ${epoch + 1}`);
}

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

/** The text form that `unpackTable` reads. */
function pack(): string {
  const all = rows.features();
  const order = [...all.keys()].sort((a, b) => (all[a]! >>> 0) - (all[b]! >>> 0));
  const bytes: number[] = [];
  let count = 0;
  let before = 0;
  for (const row of order) {
    const weights = Array.from({ length: OUTPUTS }, (_, k) =>
      Math.max(
        -127,
        Math.min(127, Math.round(learner.weights[row * 2 * STRIDE + k]! * (1 - LEFT_OUT) * SCALE)),
      ),
    );
    if ((all[row]! & 0xffffff) === 0 || weights.every((weight) => Math.abs(weight) < LEAST)) continue;
    count++;
    let distance = (all[row]! >>> 0) - before;
    before = all[row]! >>> 0;
    for (; distance > 127; distance = Math.floor(distance / 128)) bytes.push((distance % 128) | 128);
    bytes.push(distance);
    const which = weights.reduce((bits, weight, k) => (weight === 0 ? bits : bits | (1 << k)), 0);
    bytes.push(which & 255, which >> 8);
    for (const weight of weights) if (weight !== 0) bytes.push(weight & 255);
  }
  const head = [count & 255, (count >> 8) & 255, count >> 16, 0];
  return Buffer.concat([Buffer.from(head), Buffer.from(bytes)]).toString("base64");
}
