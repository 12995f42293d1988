import type { DateRange, Day } from "../model/date.ts";
import { readDay } from "../model/date.ts";
import type { Language } from "../model/language.ts";
import type { Report } from "../model/report.ts";
import { published } from "../read/published.ts";
import { stream } from "./group/stream.ts";

/** The reports of one event. */
export interface Group {
  /** Their ids, in the order given. */
  readonly reports: readonly string[];
  /** The place, in the list of groups, of the event that this one goes on with, as far as its first report shows. */
  readonly follows: number | null;
}

/** What a language must know for grouping. */
export type Grouping = Pick<Language, "words" | "times" | "dateline">;

/** Where a report of a stream was put. */
export interface Placed {
  readonly report: string;
  /** The id of the report that its event began with. */
  readonly event: string;
  /** The same of the earlier event that this one goes on with, where the report is the first of its event. */
  readonly follows: string | null;
}

/** Puts reports to events one after the other, as they come: see `stream`. */
export function grouping(language: Grouping): (report: Report) => Placed {
  const put = stream(language.words);
  return (report) => {
    const { event, follows } = put(report, dayOf(report, language));
    return { report: report.id, event: event.begun, follows: follows?.begun ?? null };
  };
}

/**
 * Which reports tell of the same event, in the order of the first report given. One pass in the order of publication
 * (reports without a date come last): see `stream`.
 */
export function group(reports: readonly Report[], language: Grouping): Group[] {
  const put = stream(language.words);
  const inOrder = reports
    .map((report, at) => ({ report, at, day: dayOf(report, language) }))
    .sort((a, b) => lateness(a.day) - lateness(b.day) || a.at - b.at);
  const events = new Map<number, { places: number[]; follows: number | null }>();
  for (const { report, at, day } of inOrder) {
    const { event, follows } = put(report, day);
    const known = events.get(event.id);
    if (known === undefined) events.set(event.id, { places: [at], follows: follows?.id ?? null });
    else known.places.push(at);
  }
  for (const { places } of events.values()) places.sort((a, b) => a - b);
  const sorted = [...events].sort(([, a], [, b]) => (a.places[0] as number) - (b.places[0] as number));
  const rank = new Map(sorted.map(([event], at) => [event, at]));
  return sorted.map(([, { places, follows }]) => ({
    reports: places.map((at) => (reports[at] as Report).id),
    follows: follows === null ? null : (rank.get(follows) as number),
  }));
}

function lateness(day: Day | null): number {
  return day ?? Number.MAX_SAFE_INTEGER;
}

/** The head of a report shows its date, if anything does. */
const HEAD = 1_000;

function dayOf(report: Report, { times, dateline }: Grouping): Day | null {
  const { earliest, latest } =
    report.date ??
    published(
      { ...report, text: report.text.slice(0, HEAD) },
      (today: DateRange | null) => times(report.text.slice(0, HEAD), today),
      dateline,
    );
  return readDay(earliest ?? latest ?? "");
}
