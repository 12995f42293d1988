import { describe, expect, test } from "vitest";
import { invented } from "../src/core/collate/derivation/invented.ts";
import { group } from "../src/core/collate/groups.ts";
import { frequency } from "../src/languages/en/frequency.ts";
import { lemma } from "../src/languages/en/lemma.ts";
import { ecbTopics } from "./derivations.gold.ts";
import {
  bcubed,
  type GoldReport,
  goldReports,
  pairwise,
  type Score,
  SETS,
  storiesAreHere,
} from "./groups.gold.ts";

// Thresholds were chosen on the first half of each set, by its events; the second half is the one to go by.
describe.skipIf(!storiesAreHere)("groups", () => {
  test.each(SETS.flatMap((set) => [0, 1, null].map((half) => [set, half] as const)))(
    "%s, half %s",
    (set, half) => {
      const reports = halfOf(goldReports(set), half).map((report, at) => ({ ...report, id: `${at}` }));
      const eventOf = new Map(reports.map(({ id, event }) => [id, event]));
      const found = group(reports.map(readingOf), { lemma, frequency });
      print(
        `${set} ${half ?? "all"}`,
        found.length,
        new Set(eventOf.values()).size,
        pairwise(found, eventOf),
        bcubed(found, eventOf),
      );
      expect(found.flat()).toHaveLength(reports.length);
    },
  );

  test("look-alike events of ECB+", () => {
    const all: Score[] = [];
    for (const documents of ecbTopics().values()) {
      const found = group(
        documents.map(({ name, text }) => invented({ id: name, text })),
        { lemma, frequency },
      );
      all.push(bcubed(found, new Map(documents.map(({ name, event }) => [name, event]))));
    }
    const mean = (pick: (score: Score) => number) =>
      all.reduce((sum, score) => sum + pick(score), 0) / all.length;
    console.log(
      `ECB+ BCubed, mean of ${all.length} topics: P ${mean(({ precision }) => precision).toFixed(3)} R ${mean(({ recall }) => recall).toFixed(3)} F1 ${mean(({ f1 }) => f1).toFixed(3)}`,
    );
  });
});

function halfOf(reports: GoldReport[], half: number | null): GoldReport[] {
  const events = [...new Set(reports.map(({ event }) => event))].sort();
  return reports.filter(({ event }) => half === null || events.indexOf(event) % 2 === half);
}

function readingOf({ id, title, text, date }: GoldReport) {
  const day = isoDate(date);
  return invented({ id, title, text, ...(day === null ? {} : { date: day }) });
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

// The sets write 2016-11-09 00:00:00, 2014/04/25 and 2014/apr/24.
function isoDate(date: string): string | null {
  const [, year, month = "", day] = /^(\d{4})[-/](\d\d|[a-z]{3})[-/](\d\d)/.exec(date) ?? [];
  if (year === undefined) return null;
  const number = MONTHS.includes(month) ? String(MONTHS.indexOf(month) + 1).padStart(2, "0") : month;
  return `${year}-${number}-${day}`;
}

function print(name: string, found: number, events: number, pairs: Score, cubes: Score): void {
  const f1 = ({ f1, precision, recall }: Score) =>
    `${f1.toFixed(3)} (P ${precision.toFixed(3)} R ${recall.toFixed(3)})`;
  console.log(
    `${name}: ${found} groups of ${events} events, pairwise F1 ${f1(pairs)}, BCubed F1 ${f1(cubes)}`,
  );
}
