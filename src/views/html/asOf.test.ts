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

/** A story of A, B … as published at these moments; a day alone is one without its hour. */
function asOfMoments(...moments: readonly string[]): string {
  const readings = moments.map((at, i) => {
    const day = at.slice(0, 10);
    const hour = at.length > 10 ? { at } : {};
    return make.reading("ABC".charAt(i), "The bridge is shut.", {
      published: { earliest: day, latest: day },
      ...hour,
    });
  });
  const page = html(make.story(readings), []);
  return parseHTML(page).document.querySelector(".asof")?.textContent ?? "";
}

test.each([
  ["2025-10-21T14:05:00-04:00", "as of 21 October 2025, 14:05 -04:00 (A)"],
  ["2025-10-21T14:05Z", "as of 21 October 2025, 14:05 UTC (A)"],
  ["2025-10-21T14:05:30", "as of 21 October 2025, 14:05 (A), zone not stated"],
  ["2025-10-21", "as of 21 October 2025, the date of A, time and zone not stated"],
])("tells the hour stated beside the text: %s", (at, told) => {
  expect(asOfMoments(at)).toBe(told);
});

test.each([
  [["2025-10-21T14:05Z", "2025-10-21T14:30+02:00", "2025-10-21T09:00Z"], "21 October 2025, 14:05 UTC (A)"],
  [["2025-10-22T00:30+09:00", "2025-10-21T14:05-04:00"], "21 October 2025, 14:05 -04:00 (B)"],
  [["2025-10-21T14:05", "2025-10-21T15:10"], "21 October 2025, 15:10 (B), zone not stated"],
  [["2025-10-21", "2025-10-21T14:05Z"], "21 October 2025, 14:05 UTC (B)"],
  [["2025-10-21T14:05Z", "2025-10-22"], "22 October 2025, the date of B, time and zone not stated"],
])("goes by the latest of %j", (moments, told) => {
  expect(asOfMoments(...moments)).toBe(`as of ${told}`);
});

test("an hour beside the text goes before one in its words", () => {
  const text = "Updated 4:10 PM EDT\nThe bridge is shut.";
  const day = {
    published: { earliest: "2026-03-04", latest: "2026-03-04" },
    at: "2026-03-04T16:12:00-04:00",
  };
  const page = html(make.story([make.reading("A", text, day)]), []);
  expect(parseHTML(page).document.querySelector(".asof")?.textContent).toBe(
    "as of 4 March 2026, 16:12 -04:00 (A)",
  );
});

test("goes by the latest report whose day is known", () => {
  expect(asOf("By Ada Finch", null)).toMatch(/^as of 1 March 2026, the date of B/);
});

test("says so where no day is known", () => {
  const page = html(make.story([make.reading("A", "The bridge is shut.")]), []);
  expect(parseHTML(page).document.querySelector(".asof")?.textContent).toBe("as of a date unknown");
});
