import fc from "fast-check";
import { expect, test } from "vitest";
import { packTable } from "../../../train/attribution/pack.ts";
import { addRows, OUTPUTS, salted, unpackTable } from "./table.ts";

const salt = 0x9e3779b1;

/** The scores that some values give, each once. */
function scores(rows: ReadonlyMap<number, readonly number[]>, values: readonly number[]): number[] {
  const found = new Int32Array(16);
  const table = unpackTable(packTable(rows));
  addRows(table, Int32Array.from(values), new Int32Array(values.length).fill(salt), found, 0);
  return [...found];
}

const row = fc.array(fc.integer({ min: -63, max: 63 }), { minLength: OUTPUTS, maxLength: OUTPUTS });

test("sums up what each feature gives, and takes nothing from unknown ones", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.integer(), row), { selector: ([value]) => value, maxLength: 200 }),
      fc.array(fc.integer(), { maxLength: 30 }),
      (entries, others) => {
        const known = new Map(entries);
        const rows = new Map(entries.map(([value, weights]) => [salted(value, salt), weights]));
        const values = [...[...known.keys()].slice(0, 100), ...others];
        if (values.length % 2 === 1) values.pop();
        const sums = new Array<number>(16).fill(0);
        for (const value of values)
          for (const [k, weight] of (known.get(value) ?? []).entries()) sums[k] = (sums[k] ?? 0) + weight;
        expect(scores(rows, values)).toEqual(sums);
      },
    ),
    { numRuns: 20 },
  );
});

test("holds nearly as many features as it has slots", () => {
  const values = Array.from({ length: 32_000 }, (_, i) => i);
  const weights = new Array<number>(OUTPUTS).fill(1);
  const rows = new Map(values.map((value) => [salted(value, salt), weights]));
  const found = new Int32Array(16);
  const table = unpackTable(packTable(rows));
  for (const value of values) addRows(table, Int32Array.of(value, -1), Int32Array.of(salt, salt), found, 0);
  expect(found[0]).toBeGreaterThan(31_950);
});

test("keeps the largest sums apart", () => {
  const weights = Array.from({ length: OUTPUTS }, (_, k) => (k % 2 === 0 ? 63 : -63));
  const rows = new Map([[salted(5, salt), weights]]);
  expect(scores(rows, new Array(500).fill(5)).slice(0, OUTPUTS)).toEqual(weights.map((one) => 500 * one));
});
