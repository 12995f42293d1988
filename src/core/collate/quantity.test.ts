import fc from "fast-check";
import { expect, test } from "vitest";
import type { Quantity } from "../model/mention.ts";
import { comparable, disjoint } from "./quantity.ts";

const exact = (n: number, unit: string | null): Quantity => ({ low: n, high: n, bound: "exact", unit });
const about = (n: number, unit: string | null): Quantity => ({ low: n, high: n, bound: "about", unit });
const atLeast = (n: number, unit: string | null): Quantity => ({
  low: n,
  high: null,
  bound: "atLeast",
  unit,
});
const atMost = (n: number, unit: string | null): Quantity => ({ low: null, high: n, bound: "atMost", unit });
const dozens: Quantity = { low: 24, high: 99, bound: "vague", unit: "people" };

test.each([
  [exact(18, "people"), exact(19, "people")],
  [exact(12, "km"), exact(12, "mile")],
  [atLeast(40, "people"), exact(39, "people")],
  [atMost(40, "people"), exact(41, "people")],
  [dozens, exact(120, "people")],
  [about(100, "home"), exact(120, "home")],
])("%o and %o cannot both be", (a, b) => {
  expect(disjoint(a, b)).toBe(true);
});

test.each([
  [exact(18, "people"), exact(18, "person")],
  [exact(19, "km"), exact(12, "mile")],
  [atLeast(20_000, "people"), about(21_000, "people")],
  [dozens, exact(40, "people")],
  [about(100, "home"), exact(108, "home")],
  [exact(18, "people"), exact(19, "worker")],
  [exact(30, "USD"), exact(32, "EUR")],
  [exact(24, "hour"), exact(1, "day")],
])("%o and %o may", (a, b) => {
  expect(disjoint(a, b)).toBe(false);
});

test("people are not workers, and a mile is a length", () => {
  expect(comparable(exact(1, "people"), exact(1, "worker"))).toBe(false);
  expect(comparable(exact(1, "mile"), exact(1, "km"))).toBe(true);
  expect(comparable(exact(1, null), exact(1, "km"))).toBe(false);
});

test("is symmetric, and nothing is disjoint from itself", () => {
  const quantity = fc.record({
    low: fc.option(fc.nat(1000)),
    high: fc.option(fc.nat(1000)),
    bound: fc.constantFrom("exact", "about", "atLeast", "atMost", "vague") as fc.Arbitrary<Quantity["bound"]>,
    unit: fc.constantFrom("km", "mile", "people", null),
  });
  fc.assert(
    fc.property(quantity, quantity, (a, b) => {
      expect(disjoint(a, b)).toBe(disjoint(b, a));
      if (a.low === null || a.high === null || a.low <= a.high) expect(disjoint(a, a)).toBe(false);
    }),
  );
});
