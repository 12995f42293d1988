import type { DateRange } from "../core/model/date.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

// 2016-11-09 · 2014/04/25 · 2017-11-06T22:18:21Z · 2016-11-09 00:00:00 · 20251021 · 2025-10
const numeric = /^(\d{4})([-/.]?)(\d{1,2})(?:\2(\d{1,2}))?(?:[T ]{1,2}\d{1,2}[:.]?\d{2}\S{0,20}.{0,20})?$/;
// Tue, 21 Oct 2025 10:00:00 GMT · 21 October 2025
const dayFirst = /^(?:[a-z]{2,9},? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})(?:,? .{0,40})?$/i;
// October 21, 2025, 10:00 am · Tuesday, Oct. 21, 2025
const monthFirst = /^(?:[a-z]{2,9},? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,? .{0,40})?$/i;

/**
 * The day that a stamp beside a text states, in the time zone it was written in; a month where it states no
 * day. `null` for anything that is no date of a calendar. An order of numbers that could be read in two ways
 * (`04/05/2016`) is no date either.
 */
export function statedDate(stamp: string): DateRange | null {
  const trimmed = stamp.slice(0, 100).trim();
  const parts = numeric.exec(trimmed);
  if (parts) {
    // Six digits in a row are more often a number than a month.
    if (parts[2] === "" && parts[4] === undefined) return null;
    return days(Number(parts[1]), Number(parts[3]), parts[4] === undefined ? null : Number(parts[4]));
  }
  const first = dayFirst.exec(trimmed);
  if (first) return days(Number(first[3]), month(first[2]), Number(first[1]));
  const second = monthFirst.exec(trimmed);
  if (second) return days(Number(second[3]), month(second[1]), Number(second[2]));
  return null;
}

function month(name: string | undefined): number {
  return months.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}

function days(year: number, month: number, day: number | null): DateRange | null {
  if (year < 1600 || year > 2200 || month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day === null) return { earliest: iso(year, month, 1), latest: iso(year, month, last) };
  if (day < 1 || day > last) return null;
  return { earliest: iso(year, month, day), latest: iso(year, month, day) };
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
