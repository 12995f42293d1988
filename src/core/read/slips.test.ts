import fc from "fast-check";
import { expect, test } from "vitest";
import { isSlip, misspelt, slipsOf } from "./slips.ts";

const family = ["okafor", "lindqvist", "petrovsky", "berglund", "orlova"];
const slips = slipsOf(family.map((name) => [name, name]));

test.each([
  ["okfaor", "okafor"],
  ["okafoor", "okafor"],
  ["lindqist", "lindqvist"],
  ["bergland", "berglund"],
])("takes %s for a slip", (written, meant) => {
  expect(misspelt(written, slips)).toBe(meant);
});

test.each(["okafor", "okafo", "akafor", "orlov", "petrovska", "okaforson", "berg", ""])(
  "takes %s for no slip",
  (written) => {
    expect(misspelt(written, slips)).toBeNull();
  },
);

test("a slip that two names may be is neither's", () => {
  expect(
    misspelt(
      "hansen",
      slipsOf([
        ["hanssen", 1],
        ["hanseen", 2],
      ]),
    ),
  ).toBeNull();
});

test("finds what holding each name against it finds", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 4, maxLength: 9 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), word, (names, written) => {
      const long = written.length >= 6;
      const near = names.filter((name) => long && name.length >= 6 && isSlip(name, written));
      const found = misspelt(written, slipsOf(names.map((name) => [name, name])));
      expect(found).toBe(near.length === 1 ? near[0] : null);
    }),
  );
});

test("stays quick on many names", () => {
  const names = Array.from({ length: 20_000 }, (_, i) => `orlova${i.toString(7)}`);
  const from = performance.now();
  const many = slipsOf(names.map((name) => [name, name]));
  for (const name of names) misspelt(`${name}x`, many);
  expect(performance.now() - from).toBeLessThan(4000);
});
