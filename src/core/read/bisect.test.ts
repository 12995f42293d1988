import fc from "fast-check";
import { expect, test } from "vitest";
import { bisect, within } from "./bisect.ts";

const sorted = fc.array(fc.nat(50), { maxLength: 30 }).map((numbers) => numbers.sort((a, b) => a - b));

test("finds the place that looking at each would find", () => {
  fc.assert(
    fc.property(sorted, fc.nat(55), (numbers, at) => {
      expect(bisect(numbers, (number) => number < at)).toBe(numbers.filter((number) => number < at).length);
    }),
  );
});

test("finds the spans that touch a stretch, and no others", () => {
  fc.assert(
    fc.property(sorted, fc.nat(55), fc.nat(20), (ends, start, length) => {
      const spans = [...new Set(ends)].map((end, i, all) => ({ start: all[i - 1] ?? 0, end }));
      const touching = spans.filter((span) => span.end > start - 1 && span.start < start + length);
      expect(within(spans, start, start + length)).toEqual(touching);
    }),
  );
});
