import { expect, test } from "vitest";
import * as make from "../../../test/fixtures/build.ts";
import { lookup } from "../words/lookup.ts";
import { paragraph } from "./paragraph.ts";

const reading = {
  ...make.reading("A", "Head\nBy Finch\nFirst.\nInside\nSecond."),
  blocks: [
    { kind: "title", start: 0, end: 4 },
    { kind: "byline", start: 5, end: 13 },
    { kind: "body", start: 14, end: 20 },
    { kind: "heading", start: 21, end: 27 },
    { kind: "body", start: 28, end: 35 },
  ],
} as const;

test.each([
  [1, "headline"],
  [6, "byline"],
  [14, "paragraph 1"],
  [22, "heading"],
  [34, "paragraph 2"],
  [40, null],
])("names the place of what begins at %d", (start, place) => {
  const found = lookup(make.story([reading]));
  expect(paragraph(found, { report: "A", start, end: start + 1 })).toBe(place);
  expect(paragraph(found, { report: "B", start, end: start + 1 })).toBeNull();
});
