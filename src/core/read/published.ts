import type { DateRange } from "../model/date.ts";
import type { Mention } from "../model/mention.ts";
import type { Published } from "../model/reading.ts";
import type { Report } from "../model/report.ts";
import type { Passage, Span } from "../model/span.ts";

/** How far from the top or the bottom a line with the date may stand, and how long it may be. */
const TOP_LINES = 10;
const BOTTOM_LINES = 4;
const LONGEST_LINE = 140;

/** Finds the expressions of time in a report's text, against a day that it may call today. */
export type FindTimes = (reference: DateRange | null) => readonly Mention[];

/**
 * When a report was published: as stated beside its text; else in a line of the text; else within the bounds that
 * its words allow.
 *
 *     Published 21 October 2031           that day
 *     VARN, Oct. 21, 2031 (Northwire) —   that day
 *     They met on 15 August 2031. On 20 October they spoke of last week’s vote. Talks planned for this week …
 *                                    ^^^^^^^^^^ not before this day                        nor after this week
 *
 * The latest day that the text looks back on bounds it below. Little binds the other end: see `weeksOf`.
 *
 * @param dateline how a line of the text that says it reads, its dates written as `#`.
 */
export function published(report: Report, times: FindTimes, dateline: RegExp): Published {
  if (report.date !== null) return { ...report.date, at: report.at, how: "stated", because: [] };
  const found = times(null);
  const line = printed(report, found, dateline);
  if (line !== null) return inferred(report, line.time?.earliest ?? null, line.time?.latest ?? null, [line]);
  const last = latestPast(found);
  if (last === null) return { earliest: null, latest: null, at: null, how: "unknown", because: [] };
  const day = last.time?.earliest ?? null;
  const weeks = weeksOf(report.text, last, found, times);
  if (weeks === null) return inferred(report, day, null, [last]);
  const { thisWeek, lastWeek } = weeks;
  return inferred(report, day, thisWeek.time?.latest ?? null, [last, thisWeek, lastWeek]);
}

function inferred(
  { id }: Report,
  earliest: string | null,
  latest: string | null,
  spans: readonly Span[],
): Published {
  const because: Passage[] = spans
    .map(({ start, end }) => ({ report: id, start, end }))
    .sort((a, b) => a.start - b.start);
  return { earliest, latest, at: null, how: "inferred", because };
}

// The first line near the top, or else near the bottom, that is there to give the date.
function printed({ text }: Report, found: readonly Mention[], dateline: RegExp): Mention | null {
  const days = found.filter(({ time }) => time?.earliest != null && time.earliest === time.latest);
  const lines = linesOf(text);
  const near = [...lines.slice(0, TOP_LINES), ...lines.slice(TOP_LINES).slice(-BOTTOM_LINES)];
  for (const line of near) {
    const here = days.filter(({ start, end }) => start >= line.start && end <= line.end);
    const [first] = here;
    if (first === undefined) continue;
    if (line.end - line.start <= LONGEST_LINE && dateline.test(masked(text, line, here))) return first;
    if (opens(text, line, first)) return first;
  }
  return null;
}

// VARN, Oct. 21, 2031 (Northwire) — The harbour …
// ^^^^^^              ^^^^^^^^^^^^^
function opens(text: string, line: Span, { start, end }: Span): boolean {
  if (start - line.start > 60) return false;
  return (
    /^[\p{Lu}][\p{Lu} .,'’-]{1,56}, ?\(?$/u.test(text.slice(line.start, start)) &&
    /^\)? ?(?:\([^()]{2,40}\) ?)?(?:[—–-]|--) /u.test(text.slice(end, end + 50))
  );
}

function masked(text: string, line: Span, dates: readonly Span[]): string {
  let out = "";
  let at = line.start;
  for (const { start, end } of dates) {
    out += `${text.slice(at, start)}#`;
    at = end;
  }
  return (out + text.slice(at, line.end)).trim();
}

function linesOf(text: string): Span[] {
  return Array.from(text.matchAll(/\S[^\n]*/g), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

// The latest day that the text says lies behind it. Months and years are too often those of plans.
function latestPast(found: readonly Mention[]): Mention | null {
  let last: Mention | null = null;
  for (const mention of found) {
    const { time } = mention;
    if (time?.earliest == null || time.earliest !== time.latest || time.tense !== "past") continue;
    if (last === null || time.earliest > (last.time?.earliest ?? "")) last = mention;
  }
  return last;
}

interface Weeks {
  readonly thisWeek: Mention;
  readonly lastWeek: Mention;
}

/**
 * "This week", where it is the week of that day. One sentence that dates one thing by its day and another by
 * "last week" speaks of two weeks; as the day is the latest, it lies in the week of writing.
 */
function weeksOf(text: string, last: Mention, found: readonly Mention[], times: FindTimes): Weeks | null {
  const day = last.time?.earliest ?? "";
  // A day dated with its year may be long past.
  if (text.slice(last.start, last.end).includes(day.slice(0, 4))) return null;
  const open = new Set(found.filter(({ time }) => time?.value === "XXXX-WXX").map(({ start }) => start));
  if (open.size < 2) return null;
  const weeks = times({ earliest: day, latest: day }).filter(({ start }) => open.has(start));
  const thisWeek = weeks.find(({ time }) => (time?.earliest ?? "9") <= day && (time?.latest ?? "") >= day);
  const lastWeek = weeks.find((week) => (week.time?.latest ?? "9") < day && inOneSentence(text, week, last));
  return thisWeek === undefined || lastWeek === undefined ? null : { thisWeek, lastWeek };
}

function inOneSentence(text: string, a: Span, b: Span): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return between.length < 300 && !/[.!?]["”’)]*\s|\n/.test(between);
}
