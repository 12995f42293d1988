import type { Reading } from "../../core/model/reading.ts";
import type { Passage } from "../../core/model/span.ts";
import { days } from "../words/date.ts";
import { wordsAt } from "../words/lookup.ts";
import { quoted, reportChip } from "./links.ts";
import { type Markup, markup } from "./markup.ts";
import type { Page } from "./page.ts";

// `4:10 PM EDT`, `16.10 Uhr`, `1610 GMT`, `2026-03-04T16:10`
const CLOCK = /(?<!\d)(?:\d{1,2}[:.]\d\d|\d{4}(?= (?:GMT|UTC)))(?!\d)|\b\d{1,2} ?[ap]\.?m\b/i;
const ZONE = /\b(?:GMT|UTC|Z|[A-Z]{1,4}T)\b|[+-]\d\d:?\d\d\b|\b(?:local|\p{Lu}\p{L}+) time\b/u;

/** Up to when the story is told: the day of the latest report, and the hour and zone where it states them. */
export function asOf(page: Page): Markup {
  const latest = page.story.readings.reduce<Reading | null>(later, null);
  if (latest === null || known(latest) === null) return markup`as of a date unknown`;
  const day = known(latest) as string;
  const chip = reportChip(page, latest.report.id);
  const { at } = latest.published;
  if (at !== null) {
    return markup`as of ${days(day, day)}, ${clock(at)} (${chip})${zoneOf(at) === "" && ", zone not stated"}`;
  }
  const hour = hourOf(page, latest);
  const missing = hour === null ? "time and zone not stated" : "zone not stated";
  const stated = hour !== null && ZONE.test(wordsAt(page, hour));
  return markup`as of ${days(day, day)}, the date of ${chip}${hour && markup`: ${quoted(page, hour, 60)}`}${!stated && `, ${missing}`}`;
}

// Of a range of days the first: a report may not be later than it says.
function known({ published }: Reading): string | null {
  return published.earliest ?? published.latest;
}

function later(best: Reading | null, each: Reading): Reading {
  return best === null || isLater(each, best) ? each : best;
}

// Two moments with their zones can be told apart; else days can, and of one day the hours as they are written.
function isLater(one: Reading, other: Reading): boolean {
  const [a, b] = [one.published.at ?? "", other.published.at ?? ""];
  if (zoneOf(a) !== "" && zoneOf(b) !== "") return Date.parse(a) > Date.parse(b);
  const [day, best] = [known(one) ?? "", known(other) ?? ""];
  return day === best ? a > b : day > best;
}

// `2026-03-04T16:10:00-05:00` → `16:10 -05:00`
function clock(at: string): string {
  const zone = zoneOf(at);
  return `${at.slice(11, 16)}${zone && ` ${zone === "Z" ? "UTC" : zone}`}`;
}

function zoneOf(at: string): string {
  return /(?:Z|[+-]\d\d:\d\d)$/.exec(at)?.[0] ?? "";
}

// The words of a dateline or a byline that name an hour.
function hourOf(page: Page, { report, published, blocks }: Reading): Passage | null {
  const lines = blocks
    .filter(({ kind }) => kind === "byline" || kind === "notice")
    .map(({ start, end }) => ({ report: report.id, start, end }));
  const found = [...published.because, ...lines].find((each) => {
    const words = wordsAt(page, each);
    return words.length < 120 && CLOCK.test(words);
  });
  return found ?? null;
}
