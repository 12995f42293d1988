import { expect, test } from "vitest";
import { prose, visible } from "./visible.ts";

test.each([
  ["\u001b[31mred", "␛[31mred"],
  ["bell\u0007", "bell␇"],
  ["\u009b31m", "\ufffd31m"],
  ["del\u007f", "del␡"],
  ["a\r\nb\tc\u2028d", "a b c d"],
  ["\u202eevil\u202c", "evil"],
  ["so\u00adft", "soft"],
  ["\ufeffstart", "start"],
  ["half \ud83d", "half \ufffd"],
  ["hidden\u{e0041}\u{e0042}", "hidden"],
])("makes %j safe: %j", (text, expected) => {
  expect(visible(text)).toBe(expected);
});

test.each(["plain", "“marks” …", "e\u0301", "👩‍👩‍👧‍👦", "می‌خواهم", "✈\ufe0f", "العربية"])(
  "leaves %j as it is",
  (text) => {
    expect(visible(text)).toBe(text);
  },
);

test("makes prose of lines", () => {
  expect(prose("  one\n\n two \t three ")).toBe("one two three");
});

test.each([" ", "\n", "\u001b", "\ud800", "\u00ad", "\u202e"])("stays quick on %j", (character) => {
  expect(prose(character.repeat(100_000)).length).toBeLessThanOrEqual(100_000);
});
