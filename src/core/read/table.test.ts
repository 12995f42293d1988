import fc from "fast-check";
import { expect, test } from "vitest";
import { addRows, OUTPUTS, unpackTable } from "./table.ts";

function packed(rows: ReadonlyMap<number, readonly number[]>): string {
  const bytes: number[] = [rows.size & 255, rows.size >> 8, 0, 0];
  let before = 0;
  for (const [feature, weights] of [...rows].sort(([a], [b]) => a - b)) {
    let distance = feature - before;
    before = feature;
    for (; distance > 127; distance = Math.floor(distance / 128)) bytes.push((distance % 128) | 128);
    bytes.push(distance);
    const which = weights.reduce((bits, weight, k) => (weight === 0 ? bits : bits | (1 << k)), 0);
    bytes.push(which & 255, which >> 8, ...weights.filter((weight) => weight !== 0).map((w) => w & 255));
  }
  return Buffer.from(bytes).toString("base64");
}

test("gives each feature its own scores and others none", () => {
  const feature = fc.integer({ min: 1, max: 2 ** 32 - 1 }).filter((value) => (value & 0xffffff) !== 0);
  const weights = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: OUTPUTS, maxLength: OUTPUTS });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(feature, weights), { selector: ([f]) => f & 0xffffff }),
      (entries) => {
        const rows = new Map(entries);
        const table = unpackTable(packed(rows));
        for (const [f, expected] of rows) {
          const scores = new Int32Array(16);
          addRows(table, Int32Array.of(f | 0, f | 0), 2, scores, 0);
          expect([...scores.subarray(0, OUTPUTS)]).toEqual(expected.map((weight) => 2 * weight));
        }
        const unknown = new Int32Array(16);
        if (!entries.some(([f]) => (f & 0xffffff) === 77)) addRows(table, Int32Array.of(77), 1, unknown, 0);
        expect([...unknown]).toEqual(new Array(16).fill(0));
      },
    ),
  );
});

test("keeps the largest sums apart", () => {
  const weights = Array.from({ length: OUTPUTS }, (_, k) => (k % 2 === 0 ? 127 : -127));
  const table = unpackTable(packed(new Map([[5, weights]])));
  const scores = new Int32Array(16);
  addRows(table, new Int32Array(250).fill(5), 250, scores, 0);
  expect([...scores.subarray(0, OUTPUTS)]).toEqual(weights.map((weight) => 250 * weight));
});
