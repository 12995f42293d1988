import { HIGHER, unpackTable } from "../../src/core/read/table.ts";
import type { Pass } from "../../src/languages/en/attribution/passes.ts";
import { shuffled } from "../perceptron.ts";
import { type Example, Learner } from "./learner.ts";
import { packTable } from "./pack.ts";
import { Rows } from "./rows.ts";

const EPOCHS = 3;
const RATE = 0.03;
const LEFT_OUT = 0.1;
/** How many times the shipped passes are learned. */
const RUNS = 3;
/** A feature that fewer documents have is not learned. */
const DOCUMENTS = 3;
/** How many features are kept: nearly as many as a table has slots. */
const KEPT = 32_000;
/** What a score of 1 is in the table, in whole numbers. */
export const SCALE = 64;

const LIMIT = HIGHER - 1;

/** A pass as it ships. */
export interface Packed {
  readonly change: readonly number[];
  readonly stay: readonly number[];
  readonly table: string;
}

/**
 * Learns from documents, by stretches, beginning with the steps of `start`. A new segment is given `bias` for nothing, by
 * its kind, so that about as many are found as there are. Once over all features tells which of them matter; then it learns from these
 * alone, and from the beginning, several times in other orders: the mean is what all agree on. The second result learns
 * the same, once, from some of the documents only.
 */
export function trained(
  documents: readonly (readonly Example[])[],
  bias: readonly number[],
  start: Packed | null,
): [all: Packed, from: (some: (document: number) => boolean) => Packed] {
  const rows = new Rows();
  for (const [n, document] of documents.entries()) for (const { features } of document) rows.add(features, n);
  rows.number(DOCUMENTS);
  const numbered = documents.map((document) =>
    document.map((example) => ({ ...example, features: rows.numbered(example.features) })),
  );
  const order = learned(numbered.flat(), rows.count, 1, 0, start).salient().slice(0, KEPT);
  const kept = new Int32Array(rows.count).fill(-1);
  for (const [row, old] of order.entries()) kept[old] = row;
  for (const { features } of numbered.flat())
    for (let f = 0; f < features.length; f++) features[f] = kept[features[f]!] ?? -1;
  const keys = rows.features();
  const features = order.map((old) => keys[old]!);
  const from = (some: (document: number) => boolean, runs: number) => {
    const examples = numbered.filter((_, n) => some(n)).flat();
    const learners = Array.from({ length: runs }, (_, run) =>
      learned(examples, order.length, EPOCHS, run, start),
    );
    return packed(learners, features, bias);
  };
  return [from(() => true, RUNS), (some) => from(some, 1)];
}

function learned(
  examples: readonly Example[],
  count: number,
  epochs: number,
  run: number,
  start: Packed | null,
): Learner {
  const { features, labels } = examples[0]!;
  const learner = new Learner(count, features.length / labels.length, LEFT_OUT, 12345 + run);
  if (start !== null) {
    learner.change.set(start.change.map((value) => value / SCALE));
    learner.stay.set(start.stay.map((value) => value / SCALE));
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffled(examples, run * epochs + epoch + 1);
    for (const [n, example] of order.entries())
      learner.learn(example, RATE * (1 - (0.95 * (epoch + n / order.length)) / epochs));
    console.log(`run ${run + 1}, epoch ${epoch + 1} of ${epochs}`);
  }
  return learner;
}

/** The mean of some learners, whole numbers. */
function packed(learners: readonly Learner[], features: readonly number[], bias: readonly number[]): Packed {
  const mean = (of: (learner: Learner) => readonly number[]) =>
    of(learners[0]!).map((_, k) => learners.reduce((sum, one) => sum + of(one)[k]!, 0) / learners.length);
  const entries = features.map((feature, row): [number, number[]] => [
    feature,
    mean((learner) => learner.outputs(row)).map((weight) =>
      Math.max(-LIMIT, Math.min(LIMIT, Math.round(weight * SCALE))),
    ),
  ]);
  return {
    change: mean(({ change }) => [...change]).map((value, j) => Math.round((value + bias[j % 6]!) * SCALE)),
    stay: mean(({ stay }) => [...stay]).map((value) => Math.round(value * SCALE)),
    table: packTable(new Map(entries)),
  };
}

/** A pass as the program has it. */
export function unpacked({ change, stay, table }: Packed): Pass {
  return {
    table: unpackTable(table),
    steps: { change: Int32Array.from(change), stay: Int32Array.from(stay) },
  };
}
