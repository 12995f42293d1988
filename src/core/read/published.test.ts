import { expect, test } from "vitest";
import { dateline } from "../../languages/en/dateline.ts";
import { times } from "../../languages/en/times.ts";
import { plainReport } from "../model/report.ts";
import { published } from "./published.ts";

/** `earliest..latest how`, and the words that it rests on. */
function shown(text: string): string {
  const { earliest, latest, how, because } = published(
    plainReport("A", "a.txt", text),
    (day) => times(text, day),
    dateline,
  );
  const words = because.map(({ start, end }) => text.slice(start, end)).join(" + ");
  return `${earliest ?? ""}..${latest ?? ""} ${how}: ${words}`;
}

const BODY =
  "The harbour of Varn was closed after a fire that broke out in a warehouse, the mayor told reporters.";

test("a date stated beside the text stands", () => {
  const date = { earliest: "2031-10-21", latest: "2031-10-21" };
  const at = "2031-10-21T14:05:00-04:00";
  const report = { ...plainReport("A", "a.txt", "Published 1 May 2020"), date, at };
  expect(published(report, () => [], dateline)).toEqual({ ...date, at, how: "stated", because: [] });
});

test.each([
  ["Published 21 October 2031", "21 October 2031"],
  ["First published on Tue 21 Oct 2031 | Updated 22 October 2031", "Tue 21 Oct 2031"],
  ["October 21, 2031", "October 21, 2031"],
  ["By Ada Ito | October 21, 2031", "October 21, 2031"],
  ["2031-10-21", "2031-10-21"],
  ["VARN, Oct. 21, 2031 (Northwire) — The pier is shut.", "Oct. 21, 2031"],
])("a line of the text gives it: %s", (line, words) => {
  expect(shown(`Fire shuts harbour\n${line}\n\n${BODY}`)).toBe(`2031-10-21..2031-10-21 inferred: ${words}`);
});

test.each(["The fire of 3 May 2019", "Memories — 3 May 2019", "3 May 2019, a day to remember"])(
  "a line that mentions a day for another reason does not: %s",
  (line) => {
    expect(shown(`${line}\n\n${BODY}`)).toBe(".. unknown: ");
  },
);

test("days that the text looks back on bound it below", () => {
  expect(shown("They met on 15 August 2031 and parted on 20 October. They spoke on Thursday.")).toBe(
    "2031-10-20.. inferred: 20 October",
  );
});

test("the week that the text calls its own bounds it above", () => {
  const text =
    "They met on 15 August 2031. On 20 October they spoke of last week’s vote. Talks set for this week are off.";
  expect(shown(text)).toBe("2031-10-20..2031-10-26 inferred: 20 October + last week + this week");
});

test.each([
  "They met on 15 August 2031. On 20 October they spoke. Talks set for this week are off.",
  "They met on 15 August 2031. On 20 October they spoke. Last week they were silent, and this week too.",
])("a week of which that day need not be a part does not: %s", (text) => {
  expect(shown(text)).toBe("2031-10-20.. inferred: 20 October");
});

test("a day with its year in it may be long past", () => {
  const text = "They met on 15 August 2031 after last week’s vote. They spoke again this week.";
  expect(shown(text)).toBe("2031-08-15.. inferred: 15 August 2031");
});

test.each([
  "It will open on 3 November 2031.",
  "The vote, planned for 3 November 2031, is in doubt.",
  "They spoke on Thursday and met again this week.",
  "They met on 20 October, and again this week.",
  "The pier is shut.\n© 2031 Northwire",
  "",
])("unknown stays unknown: %s", (text) => {
  expect(shown(text)).toBe(".. unknown: ");
});

test.each(["#", "A", " ", "—", "1 May 2031 ", "A, ", "\n1", "(("])("stays quick on a page of %j", (piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  const started = performance.now();
  shown(text);
  expect(performance.now() - started).toBeLessThan(8000);
});
