import { expect, test } from "vitest";
import { held } from "./ratchet.ts";
import type { Row } from "./row.ts";

const row = (metric: string, ours: number | null, noise = 0.5): Row => ({
  corpus: "Corpus",
  metric,
  ours,
  published: null,
  people: null,
  noise,
});

test("a score that falls by more than its noise fails", () => {
  expect(held([row("F1", 69.4)], { "Corpus: F1": 70 }).fell).toEqual([
    "Corpus: F1 from 70 to 69.4, noise 0.5",
  ]);
});

test("one that falls by its noise is held, and the best one kept", () => {
  expect(held([row("F1", 69.5)], { "Corpus: F1": 70 })).toEqual({
    best: { "Corpus: F1": 70 },
    fell: [],
    rose: [],
  });
});

test("a better and a new one are taken up", () => {
  expect(held([row("F1", 71.234), row("recall", 50)], { "Corpus: F1": 70 })).toEqual({
    best: { "Corpus: F1": 71.23, "Corpus: recall": 50 },
    fell: [],
    rose: ["Corpus: F1 from 70 to 71.23"],
  });
});

test("a score that nobody counts any longer fails", () => {
  expect(held([], { "Corpus: F1": 70 }).fell).toEqual(["Corpus: F1: no longer counted"]);
});

test("a score that a corpus cannot give is not held", () => {
  expect(held([row("F1", null)], { "Corpus: F1": 70 }).fell).toEqual([]);
});
