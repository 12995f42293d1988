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

/** Up to when the story is told: the day of the latest report, and the hour and zone where its own words give them. */
export function asOf(page: Page): Markup {
  const latest = page.story.readings.reduce<Reading | null>(later, null);
  if (latest === null || known(latest) === null) return markup`as of a date unknown`;
  const day = known(latest) as string;
  const hour = hourOf(page, latest);
  const missing = hour === null ? "time and zone not stated" : "zone not stated";
  const stated = hour !== null && ZONE.test(wordsAt(page, hour));
  return markup`as of ${days(day, day)}, the date of ${reportChip(page, latest.report.id)}${hour && markup`: ${quoted(page, hour, 60)}`}${!stated && `, ${missing}`}`;
}

// Of a range of days the first: a report may not be later than it says.
function known({ published }: Reading): string | null {
  return published.earliest ?? published.latest;
}

function later(best: Reading | null, each: Reading): Reading {
  return best === null || (known(each) ?? "") > (known(best) ?? "") ? each : best;
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
