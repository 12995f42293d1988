import fc from "fast-check";
import { expect, test } from "vitest";
import { SEGMENTS, STRIDE, type Steps, segment } from "./chain.ts";

const KINDS = SEGMENTS.length;

/** What a row of labels scores, counted as `segment` says. */
function score(labels: readonly number[], scores: Int32Array, { change, stay }: Steps): number {
  let sum = 0;
  for (const [i, label] of labels.entries()) {
    const kind = (label + 1) >> 1;
    const old = i === 0 ? 0 : ((labels[i - 1] as number) + 1) >> 1;
    const starts = label % 2 === 1;
    if (kind > 0 && !starts) sum += stay[kind] as number;
    else if (starts || old > 0) sum += change[old * KINDS + kind] as number;
    if (starts) sum += scores[i * STRIDE + kind - 1] as number;
    if (i > 0 && old > 0 && (starts || kind === 0)) sum += scores[i * STRIDE + 4 + old] as number;
    if (kind > 0 && kind <= 3) sum += scores[i * STRIDE + 9 + kind] as number;
  }
  return sum;
}

function rows(count: number): number[][] {
  if (count === 0) return [[]];
  return rows(count - 1).flatMap((row) => {
    const last = row.at(-1) ?? 0;
    const next = [0, 1, 3, 5, 7, 9];
    if (last > 0) next.push(last % 2 === 1 ? last + 1 : last);
    return next.map((label) => [...row, label]);
  });
}

test("finds the best of all ways to cut four tokens", () => {
  const weight = fc.integer({ min: -40, max: 40 });
  fc.assert(
    fc.property(
      fc.array(weight, { minLength: 4 * STRIDE, maxLength: 4 * STRIDE }),
      fc.array(weight, { minLength: KINDS * KINDS - 1, maxLength: KINDS * KINDS - 1 }),
      fc.array(weight, { minLength: KINDS - 1, maxLength: KINDS - 1 }),
      (values, change, stay) => {
        const scores = Int32Array.from(values);
        const steps = { change: Int32Array.of(0, ...change), stay: Int32Array.of(0, ...stay) };
        const best = Math.max(...rows(4).map((row) => score(row, scores, steps)));
        expect(score([...segment(scores, 4, steps)], scores, steps)).toBe(best);
      },
    ),
    { numRuns: 40 },
  );
});

test("has no labels for no tokens", () => {
  expect(segment(new Int32Array(0), 0, { change: new Int32Array(0), stay: new Int32Array(0) })).toHaveLength(
    0,
  );
});
