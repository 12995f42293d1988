// Fits the weights of src/core/collate/similarity.ts on ECB+ and prints them with their scores; topics 1-20 for a fit that is
// measured on 21-35, then all topics for the weights to ship.
//
//     node train/run.mjs words/alignment
import { measures } from "../../src/core/collate/similarity.ts";
import { english } from "../../src/languages/en/english.ts";
import { gold } from "./corpus.ts";
import { type Pair, pairsOf, score } from "./pairs.ts";

interface Example {
  readonly pair: Pair;
  readonly values: readonly number[];
}

// Weighed by what a single event's reports have in common, and for look-alike events by the topic's.
const within = pairsOf(gold, () => true, true).filter(({ lookAlike }) => !lookAlike);
const across = pairsOf(gold, () => true, false);
const example = (pair: Pair): Example => ({ pair, values: measures(pair.a, pair.b, english.words) });
// Clear cases alone: half of the actions shared, or none. What shares one of many is neither.
const clear = [
  ...within.filter(({ shared }) => shared >= 0.5 || shared === 0),
  ...across.filter(({ lookAlike, same }) => lookAlike && !same),
].map(example);
const everyPair = across.map(example);

for (const [name, last] of [
  ["topics 1-20", 20],
  ["all topics", 99],
] as const) {
  const learned = clear.filter(({ pair }) => pair.topic <= last);
  const clause = learn(
    learned.map(({ values }) => values),
    learned.map(({ pair }) => pair.shared >= 0.5),
    balance(learned),
  );
  const loose = everyPair.filter(({ pair }) => pair.topic <= last);
  const clauseScore = ({ values }: Example) =>
    values.reduce((sum, v, i) => sum + v * (clause.weights[i] as number), clause.bias);
  // The report's part, with the clause's score as it stands.
  const ofContext = learn(
    loose.map((e) => [clauseScore(e), e.pair.context - 1]),
    loose.map(({ pair }) => pair.same),
    loose.map(() => 1),
  );
  const scale = (ofContext.weights[1] as number) / (ofContext.weights[0] as number);
  console.log(
    name,
    "weights",
    clause.weights.map((w) => w.toFixed(2)).join(", "),
    "bias",
    clause.bias.toFixed(2),
    "context",
    scale.toFixed(2),
  );
  const unseen = everyPair.filter(({ pair }) => last > 35 || pair.topic > last);
  const of = new Map(
    everyPair.map((e) => [e.pair, 1 / (1 + Math.exp(-clauseScore(e) - scale * (e.pair.context - 1)))]),
  );
  const alone = new Map(everyPair.map((e) => [e.pair, 1 / (1 + Math.exp(-clauseScore(e)))]));
  for (const threshold of [0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6]) {
    const show = (map: Map<Pair, number>) =>
      Object.entries(
        score(
          unseen.map(({ pair }) => pair),
          (pair) => map.get(pair) as number,
          threshold,
        ),
      )
        .map(([key, value]) => `${key} ${value.toFixed(3)}`)
        .join(" ");
    console.log(threshold, "with context", show(of), "| alone", show(alone));
  }
}

// Each topic and each answer counts by the square root of its pairs, so that large topics do not decide alone.
function balance(examples: readonly Example[]): number[] {
  const kind = ({ pair }: Example) => `${pair.topic} ${pair.lookAlike} ${pair.shared >= 0.5}`;
  const counts = new Map<string, number>();
  for (const e of examples) counts.set(kind(e), (counts.get(kind(e)) ?? 0) + 1);
  return examples.map((e) => 1 / Math.sqrt(counts.get(kind(e)) as number));
}

/** Logistic regression by gradient descent on standardised measures, with a little shrinkage. */
function learn(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  importance: readonly number[],
) {
  const width = rows[0]?.length ?? 0;
  const total = importance.reduce((sum, w) => sum + w, 0);
  const mean = Array.from(
    { length: width },
    (_, k) => rows.reduce((sum, row) => sum + (row[k] as number), 0) / rows.length,
  );
  const spread = Array.from(
    { length: width },
    (_, k) =>
      Math.sqrt(
        rows.reduce((sum, row) => sum + ((row[k] as number) - (mean[k] as number)) ** 2, 0) / rows.length,
      ) || 1,
  );
  const standard = rows.map((row) => row.map((v, k) => (v - (mean[k] as number)) / (spread[k] as number)));
  const weights = new Array<number>(width).fill(0);
  let bias = 0;
  for (let round = 0; round < 500; round++) {
    const slope = new Array<number>(width).fill(0);
    let biasSlope = 0;
    for (const [i, row] of standard.entries()) {
      let s = bias;
      for (let k = 0; k < width; k++) s += (row[k] as number) * (weights[k] as number);
      const error = (1 / (1 + Math.exp(-s)) - (labels[i] ? 1 : 0)) * ((importance[i] as number) / total);
      for (let k = 0; k < width; k++) slope[k] = (slope[k] as number) + error * (row[k] as number);
      biasSlope += error;
    }
    for (let k = 0; k < width; k++)
      weights[k] = (weights[k] as number) - 2 * ((slope[k] as number) + 0.01 * (weights[k] as number));
    bias -= 2 * biasSlope;
  }
  const scaled = weights.map((w, k) => w / (spread[k] as number));
  return { weights: scaled, bias: bias - scaled.reduce((sum, w, k) => sum + w * (mean[k] as number), 0) };
}
