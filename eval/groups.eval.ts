import { group } from "../src/core/collate/groups.ts";
import { plainReport, type Report } from "../src/core/model/report.ts";
import { english } from "../src/languages/en/english.ts";
import { type EcbDocument, ecbTopics } from "./ecbplus.ts";
import type { Row } from "./row.ts";
import { bcubed, type GoldReport, goldReports, pairwise, SETS, statedDay } from "./stories.ts";

// What plain TF-IDF reaches with a threshold chosen on the set itself: pairwise F1, BCubed F1.
const TFIDF: Readonly<Record<string, readonly [string, string]>> = {
  basil: ["89.9", "95.0"],
  g5_gold_standard: ["90.3", "91.8"],
};

/** How much of a report is told: a feed may have only its title, or only its text. */
const parts: readonly { readonly name: string; readonly of: (report: Report) => Report }[] = [
  { name: "", of: (report) => report },
  { name: ", titles alone", of: (report) => ({ ...report, text: report.title ?? report.text, title: null }) },
  { name: ", texts alone", of: (report) => ({ ...report, title: null }) },
];

/** A report, and the event that people put it to. */
interface Judged {
  readonly report: Report;
  readonly event: string;
}

/**
 * Scores the sorting of a feed into events. What is learned was learned on the first half of each set, by its events,
 * and on topics 1-20 of ECB+; the others are scored here. *One feed* is the second halves of all sets, in one.
 */
export function rows(gold: string): Row[] {
  const halves = SETS.map((set) => ({ set, reports: secondHalf(set, goldReports(gold, set)) }));
  const sets = halves.flatMap(({ set, reports }) =>
    both(`${set}, half held out`, reports, (k) =>
      set in TFIDF ? `TF-IDF, whole set ${TFIDF[set]?.[k]}` : null,
    ),
  );
  const all = halves.flatMap(({ reports }) => reports);
  const feeds = parts.flatMap(({ name, of }) =>
    both(
      `one feed of halves held out${name}`,
      all.map(({ report, event }) => ({ report: of(report), event })),
    ),
  );
  const topics = [...ecbTopics(gold)]
    .filter(([topic]) => Number(topic) > 20)
    .map(([, documents]) => documents);
  const scores = topics.map((documents) => scored(documents.map(judged)).bcubed);
  const lookAlike: Row = {
    corpus: "ECB+ 21-35, two look-alike events",
    metric: "BCubed F1, mean of topics",
    ours: (100 * scores.reduce((sum, f1) => sum + f1, 0)) / scores.length,
    published: null,
    people: null,
    noise: 1,
  };
  return [...sets, ...feeds, lookAlike, ...both("ECB+ 21-35, one feed", topics.flat().map(judged))];
}

function both(
  corpus: string,
  reports: readonly Judged[],
  published: (k: 0 | 1) => string | null = () => null,
): Row[] {
  const found = scored(reports);
  const row = (metric: string, f1: number, k: 0 | 1): Row => ({
    corpus,
    metric,
    ours: 100 * f1,
    published: published(k),
    people: null,
    // One report in another event moves a small set by points.
    noise: 200 / reports.length,
  });
  return [row("pairs in one event, F1", found.pairwise, 0), row("BCubed F1", found.bcubed, 1)];
}

function scored(reports: readonly Judged[]): { pairwise: number; bcubed: number } {
  const found = group(
    reports.map(({ report }) => report),
    english,
  ).map(({ reports: ids }) => [...ids]);
  const eventOf = new Map(reports.map(({ report, event }) => [report.id, event]));
  return { pairwise: pairwise(found, eventOf).f1, bcubed: bcubed(found, eventOf).f1 };
}

function secondHalf(set: string, reports: readonly GoldReport[]): Judged[] {
  const events = [...new Set(reports.map(({ event }) => event))].sort();
  return reports
    .filter(({ event }) => events.indexOf(event) % 2 === 1)
    .map(({ event, title, text, date }, at) => {
      const day = statedDay(date);
      const report = { ...plainReport(`${set} ${at}`, set, text), title: title === "" ? null : title };
      return {
        report: { ...report, date: day === null ? null : { earliest: day, latest: day } },
        event: `${set} ${event}`,
      };
    });
}

function judged({ name, topic, event, text }: EcbDocument): Judged {
  return { report: plainReport(name, name, text), event: `${topic} ${event}` };
}
