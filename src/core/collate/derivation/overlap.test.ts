import fc from "fast-check";
import { expect, test } from "vitest";
import { LEAST_CONTAINMENT, overlaps } from "./overlap.ts";
import { type Vocabulary, wordsOutside } from "./words.ts";

test("agrees with comparing every two texts", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 10, maxLength: 50 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const vocabulary: Vocabulary = new Map();
      const words = texts.map((text) => wordsOutside(text.join(" "), [], vocabulary));
      const expected = words.flatMap((b, j) =>
        words.slice(0, j).flatMap((a, i) => {
          const grams = new Set(a.distinct);
          const shared = [...b.distinct].filter((gram) => grams.has(gram)).length;
          const containment = shared / Math.min(a.distinct.length, b.distinct.length);
          return shared >= 8 && containment >= LEAST_CONTAINMENT ? [{ a: i, b: j, shared, containment }] : [];
        }),
      );
      expect(overlaps(words, [...words.keys()])).toEqual(expected);
    }),
  );
});

test("compares a thousand copies with the first few only", () => {
  const vocabulary: Vocabulary = new Map();
  const text = Array.from({ length: 300 }, (_, at) => `word${at}`).join(" ");
  const copies = Array.from({ length: 1000 }, () => wordsOutside(text, [], vocabulary));
  const found = overlaps(copies, [...copies.keys()]);
  expect(found.length).toBeLessThan(20_000);
  expect(new Set(found.map(({ b }) => b)).size).toBe(999);
});

test("compares all with those that come first", () => {
  const vocabulary: Vocabulary = new Map();
  const text = Array.from({ length: 300 }, (_, at) => `word${at}`).join(" ");
  const copies = Array.from({ length: 100 }, () => wordsOutside(text, [], vocabulary));
  const found = overlaps(copies, [...copies.keys()].reverse());
  expect(found.filter(({ a, b }) => a === 99 || b === 99)).toHaveLength(99);
});
