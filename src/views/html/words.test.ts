import { expect, test } from "vitest";
import { clipped, clippedQuote, ending, words } from "./words.ts";

test.each([
  ["short", 20, "short"],
  ["two\n lines", 20, "two lines"],
  ["exactly ten", 11, "exactly ten"],
  ["cut at the last space", 12, "cut at the…"],
  ["unbreakablewordthatgoeson", 10, "unbreakab…"],
  ["ab😀cd", 4, "ab…"],
])("clips %j to %d", (text, most, expected) => {
  expect(clipped(text, most)).toBe(expected);
});

test.each([
  ["short", 20, "short"],
  ["cut before the first word", 12, "… first word"],
  ["unbreakablewordthatgoeson", 10, "…hatgoeson"],
])("keeps the end of %j", (text, most, expected) => {
  expect(ending(text, most)).toBe(expected);
});

test("leaves the … out of a quotation that it cuts, and in one that has it", () => {
  expect(clippedQuote("cut at the last space", 12)).toEqual(["cut at the", " …"]);
  expect(clippedQuote("we shall see…", 40)).toEqual(["we shall see…", ""]);
});

test("isolates the direction of a report's words", () => {
  expect(words("שלום <b>").html).toBe("<bdi>שלום &lt;b&gt;</bdi>");
});

test("stays quick on a title of a megabyte", () => {
  expect(clipped("a".repeat(1_000_000), 160)).toHaveLength(160);
  expect(clipped(" ".repeat(1_000_000), 160).length).toBeLessThan(3);
  expect(ending("\n".repeat(1_000_000), 160).length).toBeLessThan(3);
});
