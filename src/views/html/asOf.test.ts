import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import * as make from "../../../test/fixtures/build.ts";
import { html } from "./html.ts";

function asOf(byline: string, earliest: string | null): string {
  const text = `${byline}\nThe bridge at Ostrow is shut.`;
  const older = make.reading("B", "The bridge is shut.", {
    published: { earliest: "2026-03-01", latest: "2026-03-01" },
  });
  const day = earliest === null ? {} : { published: { earliest, latest: earliest } };
  const reading = make.reading("A", text, day);
  const blocks = [
    { kind: "byline", start: 0, end: byline.length },
    { kind: "body", start: byline.length + 1, end: text.length },
  ] as const;
  const page = html(make.story([{ ...reading, blocks }, older]), []);
  return parseHTML(page).document.querySelector(".asof")?.textContent ?? "";
}

test.each([
  ["By Ada Finch", "as of 4 March 2026, the date of A, time and zone not stated"],
  ["Updated 4:10 PM EDT", "as of 4 March 2026, the date of A: Updated 4:10 PM EDT"],
  ["4 March, 1610 GMT", "as of 4 March 2026, the date of A: 4 March, 1610 GMT"],
  ["Ostrow, 16.10", "as of 4 March 2026, the date of A: Ostrow, 16.10, zone not stated"],
  ["Ostrow, 4 p.m.", "as of 4 March 2026, the date of A: Ostrow, 4 p.m., zone not stated"],
])("tells the hour of %j where there is one", (byline, told) => {
  expect(asOf(byline, "2026-03-04")).toBe(told);
});

test("goes by the latest report whose day is known", () => {
  expect(asOf("By Ada Finch", null)).toMatch(/^as of 1 March 2026, the date of B/);
});

test("says so where no day is known", () => {
  const page = html(make.story([make.reading("A", "The bridge is shut.")]), []);
  expect(parseHTML(page).document.querySelector(".asof")?.textContent).toBe("as of a date unknown");
});
