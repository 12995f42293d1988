import { calendar, type Day, dayOf } from "../../../core/model/date.ts";
import {
  absolute,
  type Context,
  date,
  type Expression,
  joined,
  lower,
  type Meaning,
  open,
  type Reader,
  skip,
} from "./expression.ts";
import { monthAt, standsAlone } from "./months.ts";
import { ordinalAt, yearAt } from "./numbers.ts";
import { monthOf, next, type Period, periodAt } from "./period.ts";
import { unitAt } from "./units.ts";
import type { Word } from "./words.ts";

/**
 * Dates of the calendar, whole or in part.
 *
 *     15 August 2025   Aug. 15   the 16th of May   October 18–20   May 2024   in August   2025-10-18   10/21/2025
 */
export const readDate: Reader = (words, at) =>
  words[at]?.number != null
    ? (shared(words, at) ?? iso(words, at) ?? slashes(words, at) ?? dayFirst(words, at))
    : (monthFirst(words, at) ?? dayFirst(words, at));

// Aug. 15, 2025 | August 2025 | August
function monthFirst(words: readonly Word[], at: number): Expression | null {
  const name = monthAt(words, at);
  if (name === null) return null;
  const day = dateNumber(words, name.next);
  if (day !== null) {
    const to = rangeEnd(words, day.next);
    const last = to?.next ?? day.next;
    const year = yearAfter(words, last);
    return calendarDays(
      words,
      at,
      year?.next ?? last,
      year?.year ?? null,
      name.month,
      day.date,
      to?.date ?? day.date,
    );
  }
  const year = yearAfter(words, skip(words, name.next, "of"));
  if (year !== null && year.year > 1400) return absolute(at, year.next, monthOf(year.year, name.month));
  if (!standsAlone(words, at)) return null;
  return { first: at, last: name.next, mean: (context) => yearlessMonth(name.month, context) };
}

// 15 August 2025 | the 16th of August | 18–20 August
function dayFirst(words: readonly Word[], at: number): Expression | null {
  const start = skip(words, at, "the");
  const day = dateNumber(words, start) ?? spelled(words, start);
  if (day === null) return null;
  const to = rangeEnd(words, day.next);
  const name = monthAt(words, skip(words, to?.next ?? day.next, "of"));
  if (name === null) return to === null && start > at ? dayAlone(words, at, day) : null;
  const year = yearAfter(words, name.next);
  return calendarDays(
    words,
    at,
    year?.next ?? name.next,
    year?.year ?? null,
    name.month,
    day.date,
    to?.date ?? day.date,
  );
}

// "April 24 and 25", "18 and 19 October": the day here, the month there.
//            ^^    ^^
function shared(words: readonly Word[], at: number): Expression | null {
  const day = dateNumber(words, at);
  if (day === null) return null;
  if (/^(and|or)$/.test(lower(words, day.next))) {
    const other = dateNumber(words, day.next + 1);
    const name = other === null ? null : monthAt(words, skip(words, other.next, "of"));
    if (name !== null)
      return calendarDays(
        words,
        at,
        day.next,
        yearAfter(words, name.next)?.year ?? null,
        name.month,
        day.date,
        day.date,
      );
  }
  if (
    !/^(and|or)$/.test(lower(words, at - 1)) ||
    words[at - 2]?.number == null ||
    monthAt(words, day.next) !== null
  )
    return null;
  const name = monthAt(words, at - 3) ?? monthAt(words, at - 4);
  return name === null || unitAt(words, day.next) !== null
    ? null
    : calendarDays(
        words,
        at,
        yearAfter(words, day.next)?.next ?? day.next,
        yearAfter(words, day.next)?.year ?? null,
        name.month,
        day.date,
        day.date,
      );
}

// "on the 16th", where no thing follows that could be the sixteenth.
function dayAlone(words: readonly Word[], at: number, day: DateNumber): Expression | null {
  const follows = words[day.next];
  if (lower(words, at - 1) !== "on" || !day.ordinal) return null;
  if (
    follows !== undefined &&
    /^[a-z]/.test(follows.lower) &&
    !/^(and|when|as|but|after|before|at|in|with|by)$/.test(follows.lower)
  )
    return null;
  return { first: at, last: day.next, mean: (context) => dayOfMonth(day.date, context) };
}

interface DateNumber {
  readonly date: number;
  readonly next: number;
  readonly ordinal: boolean;
}

function dateNumber(words: readonly Word[], at: number): DateNumber | null {
  const word = words[at];
  if (word?.number == null || word.lower.length > 2 || word.number < 1 || word.number > 31) return null;
  const ordinal = ordinalAt(words, at);
  if (ordinal !== null) return { date: word.number, next: ordinal.next, ordinal: true };
  // "18.5" and "9:30" are no days of the month, nor is "May 6pm".
  const mark = words[at + 1];
  const clock =
    mark !== undefined &&
    !mark.spaced &&
    (mark.lower === ":" || mark.lower === "." || mark.lower === "%") &&
    (mark.lower === "%" || (words[at + 2]?.number != null && !words[at + 2]?.spaced));
  return clock ? null : { date: word.number, next: at + 1, ordinal: false };
}

// "the fourth of July"
function spelled(words: readonly Word[], at: number): DateNumber | null {
  const ordinal = words[at]?.number == null ? ordinalAt(words, at) : null;
  return ordinal !== null && lower(words, ordinal.next) === "of" && ordinal.count < 32
    ? { date: ordinal.count, next: ordinal.next, ordinal: true }
    : null;
}

function rangeEnd(words: readonly Word[], at: number): DateNumber | null {
  return /^([-–—]|to)$/.test(lower(words, at)) ? dateNumber(words, at + 1) : null;
}

function yearAfter(words: readonly Word[], at: number): { year: number; next: number } | null {
  const found = yearAt(words, skip(words, at, ","));
  return found;
}

function calendarDays(
  words: readonly Word[],
  first: number,
  last: number,
  year: number | null,
  month: number,
  from: number,
  to: number,
): Expression | null {
  if (to < from || dayOf(2000, month, to) === null) return null;
  if (year !== null) {
    const period = days(year, month, from, to);
    return period === null ? null : absolute(first, last, period);
  }
  return { first, last, mean: (context) => yearlessDays(month, from, to, context, isByword(words, last)) };
}

function days(year: number, month: number, first: number, last: number): Period | null {
  const from = dayOf(year, month, first);
  const to = dayOf(year, month, last);
  if (from === null || to === null) return null;
  const start = periodAt("day", from);
  return from === to
    ? start
    : { grain: "day", from, to, value: `${start.value}/${periodAt("day", to).value}` };
}

// A day of the year is the nearest one, on the side of the reference that the verb points to.
function yearlessDays(month: number, from: number, to: number, context: Context, byword: boolean): Meaning {
  const { reference, era, tense } = context;
  const unknown = `XXXX-${pad(month)}-${pad(from)}`;
  const near = reference ?? era;
  if (near === null) return open(unknown);
  const { year } = calendar(near);
  const candidates = [year - 1, year, year + 1].flatMap((y) => days(y, month, from, to) ?? []);
  const fits = (period: Period) =>
    reference === null ? inEra(period.from - near) : tense === null || onSide(period.from - reference, tense);
  const wanted = candidates.filter(fits);
  const best = nearest(wanted.length > 0 || reference === null ? wanted : candidates, near);
  if (best !== null && byword && Math.abs(best.from - near) > SLACK) return open(unknown);
  return best === null ? open(unknown) : date(best);
}

// "The Jan. 6 riot": a day that an event is known by may be of any year.
function isByword(words: readonly Word[], last: number): boolean {
  return /^(attack|attacks|riot|riots|massacre|committee|commission|uprising|insurrection|movement|hijackings|bombing|bombings|shooting|revolution)$/.test(
    lower(words, last),
  );
}

// Who dates one day in full and the next without a year means the months that follow, or the weeks before. Any
// other day may be of another year.
function inEra(distance: number): boolean {
  return distance >= -31 && distance <= 183;
}

// "set for" and "was due" are easily misread: a day or a few on the wrong side is still taken.
const SLACK = 60;

function onSide(distance: number, tense: "past" | "future"): boolean {
  return tense === "past" ? distance <= SLACK : distance >= -SLACK;
}

function nearest(periods: readonly Period[], day: Day): Period | null {
  return periods.reduce<Period | null>(
    (best, period) =>
      best === null || Math.abs(period.from - day) < Math.abs(best.from - day) ? period : best,
    null,
  );
}

// A month alone is the last one that has begun, unless the verb points on.
function yearlessMonth(month: number, { reference, tense }: Context): Meaning {
  if (reference === null) return open(`XXXX-${pad(month)}`);
  return date(monthBeside(month, reference, tense === "future"));
}

/** The month that has begun last, or with `ahead` the one that ends next. */
export function monthBeside(month: number, day: Day, ahead: boolean): Period {
  const now = calendar(day);
  if (ahead) return monthOf(month >= now.month ? now.year : now.year + 1, month);
  return monthOf(month <= now.month ? now.year : now.year - 1, month);
}

function dayOfMonth(date_: number, { reference, tense }: Context): Meaning {
  if (reference === null) return open(`XXXX-XX-${pad(date_)}`);
  const month = periodAt("month", reference);
  const here = [next(month, -1), month, next(month, 1)].flatMap(({ from }) => {
    const { year, month: m } = calendar(from);
    const day = dayOf(year, m, date_);
    return day === null ? [] : [periodAt("day", day)];
  });
  const fitting = here.filter(({ from }) => (tense === "future" ? from >= reference : from <= reference));
  const best = nearest(fitting, reference);
  return best === null ? open(`XXXX-XX-${pad(date_)}`) : date(best);
}

// 2025-10-18
function iso(words: readonly Word[], at: number): Expression | null {
  const [year, dash, month, dash2, day] = words.slice(at, at + 5);
  if (year?.lower.length !== 4 || dash?.lower !== "-" || dash2?.lower !== "-" || !together(words, at, 5))
    return null;
  if (
    year.number === null ||
    month?.lower.length !== 2 ||
    month.number === null ||
    day?.lower.length !== 2 ||
    day.number === null
  )
    return null;
  const found = dayOf(year.number, month.number, day.number);
  return found === null ? null : absolute(at, afterTime(words, at + 5), periodAt("day", found));
}

// 2025-10-18T14:05:00Z
//           ^^^^^^^^^^
function afterTime(words: readonly Word[], at: number): number {
  if (lower(words, at) !== "t" || !joined(words, at)) return at;
  let last = at + 1;
  while (last < at + 12 && joined(words, last) && /^(\d+|[:.+-]|z)$/.test(lower(words, last))) last++;
  while (/^[:.+-]$/.test(lower(words, last - 1))) last--;
  return last;
}

// 10/21/2025 is read the American way unless only the other way gives a date; where both do, it is unknown.
function slashes(words: readonly Word[], at: number): Expression | null {
  const [a, slash, b, slash2, c] = words.slice(at, at + 5);
  if (
    (slash?.lower !== "/" && slash?.lower !== ".") ||
    slash2?.lower !== slash.lower ||
    !together(words, at, 5)
  )
    return null;
  if (
    a?.number == null ||
    b?.number == null ||
    c?.number == null ||
    (c.lower.length !== 4 && !(c.lower.length === 2 && slash.lower === "/"))
  )
    return null;
  if (a.lower.length > 2 || b.lower.length > 2) return null;
  const year = c.lower.length === 4 ? c.number : 2000 + c.number;
  const american = slash.lower === "/" ? dayOf(year, a.number, b.number) : null;
  const european = dayOf(year, b.number, a.number);
  const first = american ?? european;
  if (first === null) return null;
  if (american === null || european === null || american === european)
    return absolute(at, at + 5, periodAt("day", first));
  const from = Math.min(american, european);
  const to = Math.max(american, european);
  return {
    first: at,
    last: at + 5,
    mean: () => ({ type: "DATE", value: `${year}-XX-XX`, from, to, period: null }),
  };
}

function together(words: readonly Word[], at: number, length: number): boolean {
  for (let i = at + 1; i < at + length; i++) if (!joined(words, i)) return false;
  return !joined(words, at + length) || !/^[-/\d]/.test(lower(words, at + length));
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
