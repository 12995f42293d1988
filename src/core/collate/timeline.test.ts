import { expect, test } from "vitest";
import { english } from "../../languages/en/english.ts";
import type { Report } from "../model/report.ts";
import { plainReport } from "../model/report.ts";
import { siglum } from "../model/siglum.ts";
import { read } from "../read/read.ts";
import { timeline } from "./timeline.ts";
import { unified } from "./unified.ts";

/** Reports of Thursday 16 October 2031, one for each text. */
function reports(texts: readonly string[], day: string | null = "2031-10-16"): Report[] {
  const date = day === null ? null : { earliest: day, latest: day };
  return texts.map((text, index) => ({ ...plainReport(siglum(index), "", text), date }));
}

/** `10-14 stated AB: text`, a line for each entry. */
function lines(given: readonly Report[]): string[] {
  const { readings } = unified(given.map((report) => read(report, english)));
  return timeline(readings, english.words).map(({ earliest, latest, how, text, passages }) => {
    const days = earliest === latest ? earliest.slice(5) : `${earliest.slice(5)}..${latest.slice(5)}`;
    return `${days} ${how} ${passages.map(({ report }) => report).join("")}: ${text}`;
  });
}

test("an event has one entry, whatever its reports call the day", () => {
  const texts = [
    "The harbour of Varn was closed on 14 October after a fire in a warehouse. Nobody was hurt.",
    "A fire in a warehouse closed the harbour of Varn on Tuesday, the port authority said in a long statement.",
    "The harbour of Varn was shut two days ago by a fire in a warehouse, of which little is left.",
  ];
  expect(lines(reports(texts))).toEqual([
    "10-14 stated ABC: The harbour of Varn was closed on 14 October after a fire in a warehouse.",
  ]);
});

test("events of one day have an entry each, and days come in order", () => {
  const texts = [
    "On Wednesday, the harbour of Varn reopened. On Tuesday, the mayor resigned. A bridge collapsed on Tuesday.",
  ];
  expect(lines(reports(texts))).toEqual([
    "10-14 inferred A: A bridge collapsed on Tuesday.",
    "10-14 inferred A: On Tuesday, the mayor resigned.",
    "10-15 inferred A: On Wednesday, the harbour of Varn reopened.",
  ]);
});

test("the exact day wins over a stretch in the same sentence", () => {
  expect(lines(reports(["Last week the mayor resigned, on 8 October."]))).toEqual([
    "10-08 stated A: Last week the mayor resigned, on 8 October.",
  ]);
});

test("a week that is over stands; a month, and a week still to come, do not", () => {
  const texts = [
    "The mayor resigned last week. The bridge was built in May. The council will meet next week.",
  ];
  expect(lines(reports(texts))).toEqual(["10-06..10-12 inferred A: The mayor resigned last week."]);
});

test("a month joins the day in it that another report gives", () => {
  const texts = [
    "An internal memo of the dam company, dated 14 January, warned of cracks in the dam.",
    "The dam company was warned of cracks in the dam in an internal memo in January.",
  ];
  expect(lines(reports(texts))).toEqual([
    "01-14 stated AB: An internal memo of the dam company, dated 14 January, warned of cracks in the dam.",
  ]);
});

test("a sentence that cannot stand alone is not the one shown", () => {
  const texts = [
    "He resigned as mayor of Varn on Tuesday.",
    "The mayor of Varn, Ada Ito, resigned on Tuesday after a long row.",
  ];
  expect(lines(reports(texts))).toEqual([
    "10-14 inferred BA: The mayor of Varn, Ada Ito, resigned on Tuesday after a long row.",
  ]);
});

test.each([
  ["page furniture", "The harbour is shut.\nThis story was updated on Tuesday.\n© 15 October 2031 Northwire"],
  ["a length of time", "The harbour was shut for two days."],
  ["a set", "The harbour shuts every Friday."],
  ["words without a verb", "Varn, 14 October"],
  ["a time that nobody knows", "Three days later the harbour reopened. Recently it was shut again."],
])("nothing for %s", (_, text) => {
  expect(lines(reports([text]))).toEqual([]);
});

test.each([
  ["which debate it was", "The 9 October debate was shown again without sound."],
  ["whose vote it was", "Nobody doubts the outcome of Tuesday’s vote, the mayor said."],
  ["what it came before", "The mayor had sold the ferry before Tuesday."],
  ["when it will not be", "The mayor will now not speak to the council instead of 9 October."],
  ["since when it is so", "The harbour has been empty since Tuesday."],
  ["until when", "The harbour stays shut until Tuesday."],
  ["somebody’s today", "The mayor smiled. “He did us all a great favour today,” she said."],
  ["of what was told before", "The mayor sold the ferry. That did not please anybody on Tuesday."],
  ["the stamp of a post", "It is a shame. -- Ada Ito (@adaito) 14 October 2031 Dozens of people were cross."],
  [
    "a list of days that no full stop parts",
    "1 May 2031: The ferry sinks 3 June 2031: The mayor is sued 4 July 2031: She resigns 9 August 2031: She is elected again.",
  ],
])("nothing for a day that tells %s", (_, text) => {
  expect(lines(reports([text]))).toEqual([]);
});

test("what most of them tell is what is shown", () => {
  const texts = [
    "Asked on Tuesday, Ada Ito, who resigned as mayor of Varn over the ferry, laughed.",
    "Ada Ito resigned as mayor of Varn over the ferry on Tuesday.",
    "The mayor of Varn, Ada Ito, resigned on Tuesday over the sold ferry.",
    "The mayor of Varn resigned on Tuesday over the sale of the ferry.",
  ];
  expect(lines(reports(texts))[0]).toMatch(/^10-14 inferred \w+: (?:Ada Ito|The mayor of Varn)/u);
});

test("nothing for a weekday where the day of publication is unknown", () => {
  expect(lines(reports(["The mayor resigned on Tuesday."], null))).toEqual([]);
});

test("the order of the reports changes nothing but the order of passages", () => {
  const texts = [
    "The harbour of Varn was closed on 14 October after a fire in a warehouse. The mayor resigned on Tuesday.",
    "A fire in a warehouse closed the harbour of Varn on Tuesday, the port authority said.",
    "On Tuesday, Ada Ito resigned as mayor of Varn. The harbour reopened on Wednesday.",
  ];
  const [a, b, c] = reports(texts) as [Report, Report, Report];
  const set = (given: readonly Report[]) =>
    lines(given).map((line) =>
      line.replace(/ ([A-C]+):/, (_, ids: string) => ` ${[...ids].sort().join("")}:`),
    );
  expect(set([c, b, a])).toEqual(set([a, b, c]));
});

test("no readings, no entries", () => {
  expect(timeline([], english.words)).toEqual([]);
});

test("stays quick on many reports of one day", () => {
  const texts = Array.from(
    { length: 300 },
    (_, i) =>
      `The mayor of Varn resigned on Tuesday over ${i} letters. Ship ${i} left the harbour on Monday.`,
  );
  const { readings } = unified(reports(texts).map((report) => read(report, english)));
  const started = performance.now();
  timeline(readings, english.words);
  expect(performance.now() - started).toBeLessThan(8000);
});

test.each(["on Monday ", "on Monday it broke and ", "1 May 2031, 2 May 2031, ", "He left on Monday. "])(
  "stays quick on a page of %j",
  (piece) => {
    const { readings } = unified(
      reports([`It fell ${piece.repeat(Math.ceil(20_000 / piece.length))}`]).map((report) =>
        read(report, english),
      ),
    );
    const started = performance.now();
    timeline(readings, english.words);
    expect(performance.now() - started).toBeLessThan(8000);
  },
);

test("more than two months ago is the day that another report gives", () => {
  const texts = [
    "The two presidents met in Varn on 10 August 2031 for talks on the border.",
    "The last talks of the two presidents on the border were held more than two months ago in Varn.",
  ];
  expect(lines(reports(texts))).toEqual([
    "08-10 stated AB: The two presidents met in Varn on 10 August 2031 for talks on the border.",
  ]);
});
