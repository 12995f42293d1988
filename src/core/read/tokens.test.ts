import { expect, test } from "vitest";
import { tokenise } from "./tokens.ts";

const words = (text: string) => tokenise(text, new Set(["mr", "gen"])).map((token) => token.text);

test.each([
  ["Mr. Okafor’s 3 pre-talks weren’t “on”.", "Mr. Okafor ’s 3 pre-talks were n’t “ on ” ."],
  ["The U.S. paid $1,200.50 at 6:30 p.m.", "The U.S. paid $ 1,200.50 at 6:30 p.m."],
  ["O'Brien can't, he said—yet", "O'Brien ca n't , he said — yet"],
  ["the Smith–Jones call...", "the Smith–Jones call ..."],
  ["Up 30% on the 5th (about 40km).", "Up 30 % on the 5th ( about 40km ) ."],
  ["Gen. Ito met Gen.", "Gen. Ito met Gen."],
])("splits %s", (text, expected) => {
  expect(words(text).join(" ")).toBe(expected);
});

test("gives every word its place", () => {
  const text = "Éva Nagy’s naïve plan – 20 km – failed.";
  for (const token of tokenise(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
});

test.each(["'", "-", "a-", "a.", "1,", "“", "n't", "́"])("stays quick on a page of %s", (hostile) => {
  const text = hostile.repeat(100_000);
  expect(tokenise(text).at(-1)?.end).toBeGreaterThan(0);
});
