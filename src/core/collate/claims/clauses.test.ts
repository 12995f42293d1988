import { expect, test } from "vitest";
import { english } from "../../../languages/en/english.ts";
import { plainReport } from "../../model/report.ts";
import { read } from "../../read/read.ts";
import { clauses } from "./clauses.ts";

/**
 * Marks the clauses of a text: `[…]` in the report's own voice, `{…}` in somebody else's.
 *
 *     {The bridge was shut}, an official said.
 */
function marked(text: string): string {
  const reading = read(plainReport("A", "", text), english);
  return clauses(reading, 0).reduceRight((shown, { start, end, attribution }) => {
    const [open, close] = attribution === null ? "[]" : "{}";
    return shown.slice(0, start) + open + shown.slice(start, end) + close + shown.slice(end);
  }, text);
}

test.each([
  "[The bridge was shut on Monday].",
  "{The bridge was shut on Monday}, an official said.",
  "An official said {the bridge was shut on Monday}.",
  "According to an official, {the bridge was shut on Monday}.",
  "An official told the Courier {the bridge was shut on Monday}.",
  "“{The bridge is shut},” said Ada Ito.",
  "[The bridge was shut], and [the trams stopped].",
  "[The bridge was shut] [because a pier had cracked].",
  "[The bridge was shut]; [the trams were full].",
  "[The old bridge — which joined both towns — has been shut].",
  "[The council shut the bridge and closed the road].",
  "[The bridge was shut in May]. [It has cost six million crowns].",
  "Ada Ito denied {the bridge was unsafe}.",
])("parts %s", (sentence) => {
  const text = sentence.replace(/[[\]{}]/g, "");
  expect(marked(text)).toBe(sentence);
});

test.each(["On Monday.", "A senior official in Ellery.", "No comment.", ""])(
  "finds no clause in %s",
  (text) => {
    expect(marked(text)).toBe(text);
  },
);

test("a clause in one voice ends where another begins", () => {
  expect(
    marked("“We have checked every pier,” Ada Ito said, adding that the bridge would open in May."),
  ).toBe("“{We have checked every pier},” Ada Ito said, adding that {the bridge would open in May}.");
});

test("page furniture makes no claim", () => {
  expect(marked("By Bo Larsen\n\nThe bridge was shut on Monday.")).toBe(
    "By Bo Larsen\n\n[The bridge was shut on Monday].",
  );
});

test("stays quick on a sentence without an end", () => {
  const text = "the bridge was shut and ".repeat(4000);
  const found = clauses(read(plainReport("A", "", text), english), 0);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
});
