import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Variation, variation } from "./variation.ts";

describe("two wordings are", () => {
  test.each<[Variation, string, string]>([
    ["identical", "The dam will hold.", "the dam will hold,"],
    ["identical", "It isn’t safe – not here", "It isn't safe -- not here"],
    ["identical", "the Elland-Sorrow line", "the Elland–Sorrow line"],
    ["identical", "good & bad for the work force of the E.H.B.", "good and bad for the workforce of the EHB"],
    ["reworded", "Ada, Bo, the clerk have nothing to say", "Ada, Bo and the clerk have nothing to say"],
    ["cut", "The dam will hold", "The dam will hold until the floods"],
    ["cut", "until the floods", "The dam will hold until the floods"],
    ["cut", "The dam will hold … and that is all", "The dam will hold until the floods and that is all"],
    ["cut", "The dam will hold... and that is all", "The dam will hold until the floods and that is all"],
    ["bracketed", "[The dam] will hold until the floods", "It will hold until the floods"],
    ["bracketed", "It will hold until [the spring floods] come", "It will hold until they come"],
    ["bracketed", "not me, not Bo [Larsen], nobody has seen it", "not me, not Bo, nobody has seen it"],
    [
      "merged",
      "The dam will surely hold. After that we need a new one",
      "The dam will surely hold. I say so every year. After that we need a new one",
    ],
    [
      "overlapping",
      "Believe me, the dam will hold until spring",
      "the dam will hold until spring, so sleep well",
    ],
    ["reworded", "You cannot put off what nobody fixed", "One cannot put off what nobody agreed"],
    ["reworded", "The dam will hold", "The dam will not hold"],
    ["reworded", "We are ready", "They are ready"],
  ])("%s: %s / %s", (kind, a, b) => {
    expect(variation(a, b)).toBe(kind);
    expect(variation(b, a)).toBe(kind);
  });
});

test("a wording is itself, and any stretch of it a cut", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("dam", "will", "hold", "until", "spring", "we"), {
        minLength: 2,
        maxLength: 20,
      }),
      fc.nat(19),
      fc.nat(19),
      (words, x, y) => {
        const [from, to] = [Math.min(x, y) % words.length, (Math.max(x, y) % words.length) + 1];
        const part = words.slice(Math.min(from, to - 1), Math.max(to, from + 1)).join(" ");
        expect(variation(words.join(" "), words.join(" "))).toBe("identical");
        expect(["cut", "identical"]).toContain(variation(words.join(" "), part));
      },
    ),
    { seed: 2026, numRuns: 300 },
  );
});

test.each(["[", "…", ".", "'", "-", "a ", "[a] "])("stays quick on a page of %j", (mark) => {
  const page = mark.repeat(100_000 / mark.length);
  expect(variation(page, `${page} the end`)).toBeTypeOf("string");
  expect(variation(`dam ${page}`, `${page} weir`)).toBeTypeOf("string");
});
