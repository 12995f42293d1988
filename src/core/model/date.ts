/** A range of calendar days, both inclusive, as ISO 8601 dates (`2025-10-21`). One day has both ends equal. */
export interface DateRange {
  readonly earliest: string;
  readonly latest: string;
}

/** How a value about a report is known: it says so, it shows so, or nobody can tell. */
export type How = "stated" | "inferred" | "unknown";

/** A value of TimeML (ISO-TimeML, TIMEX3), and the days that it covers; an end that is open is `null`. */
export interface TimeValue {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value: `2025-10-16`, `2025-W43`, `P2M`, `XXXX-WXX-2`, `PRESENT_REF` … */
  readonly value: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Where the verb beside the words points; absent where none tells. */
  readonly tense?: "past" | "future";
}

/** A calendar day as a whole number of days since 1 January 1970 (proleptic Gregorian), for reckoning. */
export type Day = number;

const DAY_MS = 86_400_000;

/** The day of a year, month (1–12) and day of the month; `null` where the calendar has none. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || date < 1) return null;
  return date > monthLength(year, month) ? null : Date.UTC(year, month - 1, date) / DAY_MS;
}

/** Reads `2025-10-21`; `null` for anything else, and for days that the calendar lacks. */
export function readDay(iso: string): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** Writes a day as `2025-10-21`. */
export function isoDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Year, month (1–12) and day of the month. */
export function calendar(day: Day): { year: number; month: number; date: number } {
  const moment = new Date(day * DAY_MS);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() };
}

/** Monday 1 … Sunday 7 (ISO 8601). 1 January 1970 was a Thursday. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week that a day lies in; a week belongs to the year of its Thursday. */
export function isoWeek(day: Day): { year: number; week: number } {
  const thursday = day - weekday(day) + 4;
  const { year } = calendar(thursday);
  return { year, week: 1 + Math.floor((thursday - (dayOf(year, 1, 1) as Day)) / 7) };
}

/** How many days a month (1–12) has. */
export function monthLength(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
