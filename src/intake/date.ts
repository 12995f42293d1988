import type { DateRange } from "../core/model/date.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

// 2016-11-09 · 2014/04/25 · 2017-11-06T22:18:21Z · 2016-11-09 00:00:00 · 20251021 · 2025-10
const numeric = /^(\d{4})([-/.]?)(\d{1,2})(?:\2(\d{1,2}))?([T ]{1,2}\d{1,2}[:.]?\d{2}\S{0,20}.{0,20})?$/;
// Tue, 21 Oct 2025 10:00:00 GMT · 21 October 2025
const dayFirst = /^(?:[a-z]{2,9},? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})(,? .{0,40})?$/i;
// October 21, 2025, 10:00 am · Tuesday, Oct. 21, 2025
const monthFirst = /^(?:[a-z]{2,9},? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(,? .{0,40})?$/i;
// T22:18:21Z · T22:18:21.123+02:00 · T140500Z · 10:00:00 GMT · 14:05 -0400
const clock =
  /^,?[T ]{1,2}(\d{1,2}(?=:)|\d\d)(:?)(\d\d)(?:\2(\d\d)(?:[.,]\d{1,9})?)? ?(?:(Z|GMT|UTC)|([+-]\d\d)(?::?(\d\d))?)?$/i;

/**
 * The day that a stamp beside a text states, in the time zone it was written in; a month where it states no
 * day. `null` for anything that is no date of a calendar. An order of numbers that could be read in two ways
 * (`04/05/2016`) is no date either.
 */
export function statedDate(stamp: string): DateRange | null {
  const parts = partsOf(stamp);
  return parts && days(parts);
}

/**
 * The moment that a stamp states with its day, as ISO 8601 in the zone it was written in: `2025-10-21T14:05:00-04:00`;
 * `2025-10-21T14:05` where it states neither seconds nor zone. `null` where it states no hour, or one that no clock
 * shows (`24:00`), or a zone that is not a number of hours (`EST` is three). Midnight is how programs write a day
 * without an hour, and is none.
 */
export function statedMoment(stamp: string): string | null {
  const parts = partsOf(stamp);
  const day = parts && days(parts);
  const found = clock.exec(parts?.rest ?? "");
  if (day == null || day.earliest !== day.latest || found === null) return null;
  const [, hours = "", , minutes = "", seconds, zero, east, past = "00"] = found;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  if (Number(hours) + Number(minutes) + Number(seconds ?? 0) === 0) return null;
  // From -12:00 to +14:00.
  if (Math.abs(Number(east ?? 0)) > 14 || Number(past) > 59) return null;
  const zone = zero === undefined ? east && `${east}:${past}` : "Z";
  return `${day.earliest}T${hours.padStart(2, "0")}:${minutes}${seconds ? `:${seconds}` : ""}${zone ?? ""}`;
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
  /** What stands after the day. */
  readonly rest: string;
}

function partsOf(stamp: string): Parts | null {
  const trimmed = stamp.slice(0, 100).trim();
  const parts = numeric.exec(trimmed);
  if (parts) {
    const [, year, mark, month, day, rest = ""] = parts;
    // Six digits in a row are more often a number than a month.
    if (mark === "" && day === undefined) return null;
    return { year: Number(year), month: Number(month), day: day === undefined ? null : Number(day), rest };
  }
  const first = dayFirst.exec(trimmed);
  if (first) {
    const [, day, name, year, rest = ""] = first;
    return { year: Number(year), month: monthOf(name), day: Number(day), rest };
  }
  const [, name, day, year, rest = ""] = monthFirst.exec(trimmed) ?? [];
  return name === undefined ? null : { year: Number(year), month: monthOf(name), day: Number(day), rest };
}

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}

function days({ year, month, day }: Parts): DateRange | null {
  if (year < 1600 || year > 2200 || month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day === null) return { earliest: iso(year, month, 1), latest: iso(year, month, last) };
  if (day < 1 || day > last) return null;
  return { earliest: iso(year, month, day), latest: iso(year, month, day) };
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
