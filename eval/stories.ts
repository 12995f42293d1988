import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The sets of news events. */
export const SETS = ["basil", "g5_gold_standard", "g5_google_news", "galaxy_handpicked"] as const;

/** A report and the event that people put it to. */
export interface GoldReport {
  readonly id: string;
  readonly event: string;
  readonly outlet: string;
  readonly url: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

/** One set of reports. */
export function goldReports(gold: string, set: (typeof SETS)[number]): GoldReport[] {
  return readFileSync(join(gold, `stories/${set}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The day of a report as ISO 8601; the sets write 2016-11-09 00:00:00, 2014/04/25 and 2014/apr/24. */
export function statedDay(date: string): string | null {
  const [, year, month = "", day] = /^(\d{4})[-/](\d\d|[a-z]{3})[-/](\d\d)/.exec(date) ?? [];
  if (year === undefined) return null;
  const number = MONTHS.includes(month) ? String(MONTHS.indexOf(month) + 1).padStart(2, "0") : month;
  return `${year}-${number}-${day}`;
}

/** Precision, recall and F1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Of the pairs put together, those that belong together, and the other way round. */
export function pairwise(groups: readonly string[][], eventOf: ReadonlyMap<string, string>): Score {
  const events = [...byEvent(eventOf).values()];
  const both = groups.flatMap((group) => [
    ...byEvent(new Map(group.map((id) => [id, eventOf.get(id) as string]))).values(),
  ]);
  const pairs = (lists: readonly string[][]) =>
    lists.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  return score(pairs(both) / pairs(groups), pairs(both) / pairs(events));
}

/** BCubed (Bagga and Baldwin 1998): for each report, how pure its group is, and how much of its event is there. */
export function bcubed(groups: readonly string[][], eventOf: ReadonlyMap<string, string>): Score {
  const events = byEvent(eventOf);
  let precision = 0;
  let recall = 0;
  for (const group of groups) {
    for (const id of group) {
      const event = eventOf.get(id) as string;
      const right = group.filter((other) => eventOf.get(other) === event).length;
      precision += right / group.length;
      recall += right / (events.get(event) as string[]).length;
    }
  }
  return score(precision / eventOf.size, recall / eventOf.size);
}

function byEvent(eventOf: ReadonlyMap<string, string>): Map<string, string[]> {
  const events = new Map<string, string[]>();
  for (const [id, event] of eventOf) events.set(event, [...(events.get(event) ?? []), id]);
  return events;
}

function score(precision: number, recall: number): Score {
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
