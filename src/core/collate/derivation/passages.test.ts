import fc from "fast-check";
import { expect, test } from "vitest";
import { sharedRuns } from "./passages.ts";
import { GRAM, type Vocabulary, type Words, wordsOutside } from "./words.ts";

function both(a: string, b: string): [Words, Words, Vocabulary] {
  const vocabulary: Vocabulary = new Map();
  return [wordsOutside(a, [], vocabulary), wordsOutside(b, [], vocabulary), vocabulary];
}

function passages(a: string, b: string): string[] {
  const [first, second] = both(a, b);
  return sharedRuns(first, second).map((run) =>
    b.slice(second.starts[run.b], second.ends[run.b + run.length - 1]),
  );
}

test("finds the stretches that two texts share", () => {
  expect(
    passages(
      "The ferry left the harbour at dawn with forty people on board.",
      "It left the harbour at dawn, officials said, with forty people on board.",
    ),
  ).toEqual(["left the harbour at dawn", "with forty people on board"]);
});

test.each([
  ["four words are too few", "left the old harbour", "left the old harbour"],
  ["other words", "The ferry left the harbour at dawn.", "The boat sailed from port early."],
  ["nothing", "", ""],
])("finds none: %s", (_, a, b) => {
  expect(passages(a, b)).toEqual([]);
});

test("agrees with looking for every gram everywhere", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 60 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [first, second] = both(a, b);
      const runs = sharedRuns(first, second);
      const covered = new Set<number>();
      for (const run of runs) {
        expect(run.length).toBeGreaterThanOrEqual(GRAM);
        for (let i = 0; i < run.length; i++) {
          expect(first.ids[run.a + i]).toBe(second.ids[run.b + i]);
          expect(covered.has(run.b + i)).toBe(false);
          covered.add(run.b + i);
        }
      }
      const grams = (words: Words) =>
        Array.from(words.ids, (_, at) => words.ids.slice(at, at + GRAM).join(" "));
      const had = new Set(grams(first).slice(0, Math.max(0, first.ids.length - GRAM + 1)));
      grams(second)
        .slice(0, Math.max(0, second.ids.length - GRAM + 1))
        .forEach((gram, at) => {
          if (had.has(gram)) expect([0, 1, 2, 3, 4].some((i) => covered.has(at + i))).toBe(true);
        });
    }),
  );
});

test.each(["a ", "a b ", "a. ", "“a” "])("stays quick on a text of %j", (piece) => {
  const text = piece.repeat(100_000);
  const started = passages(text, text);
  expect(started.length).toBeLessThanOrEqual(1);
});
