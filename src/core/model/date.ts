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

/** The day of a year, month (1–12) and day of the month; `null` where the calendar has none. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || date < 1) return null;
  return date > monthLength(year, month) ? null : daysBefore(year, month) + date - 1;
}

/** Reads `2025-10-21`; `null` for anything else, and for days that the calendar lacks. */
export function readDay(iso: string): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** Writes a day as `2025-10-21`. */
export function isoDay(day: Day): string {
  const { year, month, date } = calendar(day);
  return `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${date < 10 ? "0" : ""}${date}`;
}

/** Year, month (1–12) and day of the month. Reckoned in years that begin in March (Hinnant, days_from_civil). */
export function calendar(day: Day): { year: number; month: number; date: number } {
  const since = day + 719_468;
  const era = Math.floor(since / 146_097);
  const ofEra = since - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month < 3 ? 1 : 0),
    month,
    date: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** Monday 1 … Sunday 7 (ISO 8601). 1 January 1970 was a Thursday. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week that a day lies in; a week belongs to the year of its Thursday. */
export function isoWeek(day: Day): { year: number; week: number } {
  const thursday = day - weekday(day) + 4;
  const { year } = calendar(thursday);
  return { year, week: 1 + Math.floor((thursday - daysBefore(year, 1)) / 7) };
}

/** How many days a month (1–12) has. */
export function monthLength(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

// The first day of a month.
function daysBefore(year: number, month: number): Day {
  const inMarchYears = month < 3 ? year - 1 : year;
  const era = Math.floor(inMarchYears / 400);
  const yearOfEra = inMarchYears - era * 400;
  const ofYear = Math.floor((153 * (month < 3 ? month + 9 : month - 3) + 2) / 5);
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    ofYear -
    719_468
  );
}
