import fc from "fast-check";
import { expect, test } from "vitest";
import { invented } from "./derivation/invented.ts";
import { group } from "./groups.ts";

// Words alone, all as rare as each other, save for the smallest.
const lexicon = {
  lemma: (word: string) => word,
  frequency: (lemma: string) => (lemma.length <= 3 ? 0.1 : 6),
};

const ferry = [
  "The ferry Marigold ran aground off Ellery on Monday with forty people on board.",
  "Forty passengers were taken off the ferry Marigold, aground near Ellery since Monday.",
  "Inspectors boarded the Marigold on Tuesday. The ferry had run aground off Ellery.",
];
const school = [
  "The council of Tolm will close two schools because pupils are few.",
  "Parents in Tolm protest as the council plans to close two schools.",
];

function grouped(...reports: readonly (readonly [text: string, date?: string])[]): string[] {
  return group(
    reports.map(([text, date], at) =>
      invented({ id: "ABCDEFGH"[at] as string, text, ...(date ? { date } : {}) }),
    ),
    lexicon,
  ).map((ids) => ids.join(""));
}

test("puts reports of one event together, in the order given", () => {
  expect(grouped([ferry[0]!], [school[0]!], [ferry[1]!], [ferry[2]!], [school[1]!])).toEqual(["ACD", "BE"]);
});

test("the order given decides neither the events nor their reports", () => {
  const dated = (text: string, day: number) => [text, `2031-05-0${day}`] as const;
  expect(grouped(dated(ferry[2]!, 6), dated(school[0]!, 5), dated(ferry[0]!, 5))).toEqual(["AC", "B"]);
});

test("the same thing weeks later is another event", () => {
  expect(grouped([ferry[0]!, "2031-05-05"], [ferry[1]!, "2031-06-05"])).toEqual(["A", "B"]);
});

test("a report without a date joins by its words", () => {
  expect(grouped([ferry[0]!, "2031-05-05"], [ferry[1]!], [school[0]!])).toEqual(["AB", "C"]);
});

test("empty reports stand alone", () => {
  expect(grouped([""], [ferry[0]!], ["…"])).toEqual(["A", "B", "C"]);
  expect(group([], lexicon)).toEqual([]);
});

test("every report is in one group, once", () => {
  const words = fc.array(
    fc.constantFrom("ferry", "school", "council", "harbour", "Ellery", "Tolm", "close"),
    { maxLength: 12 },
  );
  const report = fc.record({ words, day: fc.option(fc.integer({ min: 10, max: 28 })) });
  fc.assert(
    fc.property(fc.array(report, { maxLength: 20 }), (reports) => {
      const readings = reports.map(({ words, day }, at) =>
        invented({ id: `${at}`, text: words.join(" "), ...(day === null ? {} : { date: `2031-05-${day}` }) }),
      );
      const groups = group(readings, lexicon);
      expect(groups.flat().sort()).toEqual(readings.map(({ report }) => report.id).sort());
      expect(group(readings, lexicon)).toEqual(groups);
    }),
    { numRuns: 50 },
  );
});

test("stays quick on a thousand reports of one event", () => {
  const readings = Array.from({ length: 1000 }, (_, at) =>
    invented({ id: `${at}`, text: `${ferry.join(" ")} Report number ${at}.` }),
  );
  expect(group(readings, lexicon)).toHaveLength(1);
});
