import { expect, test } from "vitest";
import { type Known, reading } from "../../../test/fixtures/build.ts";
import type { Reading } from "../../core/model/reading.ts";
import { unseen, unseenWords } from "./unseen.ts";

const long = "The bridge was shut on Monday because a pier had cracked in the night. ".repeat(12);
const on = (day: string): Known => ({ published: { earliest: day, latest: day } });
// The fixture makes no tokens; one for each word is what counts here.
const made = (id: string, text: string, known: Known = {}): Reading => ({
  ...reading(id, text, known),
  tokens: text.split(" ").map((word) => ({ text: word, pos: "", start: 0, end: 0 })),
});

test.each<[string, Reading, string | null]>([
  ["a report of the same length", made("B", long, on("2026-03-04")), null],
  ["one of half the length", made("B", long.slice(0, long.length / 2)), null],
  ["one that was read only in part", made("B", long, { coverage: "partial" }), "partial"],
  ["a line", made("B", "The bridge was shut."), "shorter"],
  ["one of the day before", made("B", long, on("2026-03-03")), null],
  ["one of three days before", made("B", long, on("2026-03-01")), "earlier"],
  ["one of later", made("B", long, on("2026-03-09")), null],
  ["one of which nothing shows when it appeared", made("B", long), null],
])("%s", (_, other, why) => {
  expect(unseen([made("A", long, on("2026-03-04"))], other)).toBe(why);
});

test("if one of those that have it was as short, it could be seen", () => {
  expect(unseen([made("A", long), made("C", "The bridge was shut.")], made("B", "Nobody saw."))).toBeNull();
});

test("in words", () => {
  const others = [
    made("B", long, { coverage: "partial" }),
    made("C", "It was shut."),
    made("D", long),
    made("E", "Yes."),
  ];
  expect(unseenWords([made("A", long)], others)).toBe("B (read only in part), C and E (much shorter)");
  expect(unseenWords([made("A", long)], [made("D", long)])).toBe("");
});
