import { dayOf } from "../../../core/model/date.ts";
import { absolute, type Expression, lower, type Reader, skip } from "./expression.ts";
import { figuresAt } from "./figures.ts";
import { monthAt, standsAlone } from "./months.ts";
import { ordinalAt, yearAt } from "./numbers.ts";
import { monthOf } from "./period.ts";
import { unitAt } from "./units.ts";
import type { Word } from "./words.ts";
import { dayOfMonth, days, monthOfSpoken, yearlessDays, yearlessMonth } from "./yearless.ts";

/**
 * Dates of the calendar, whole or in part.
 *
 *     15 August 2025   Aug. 15   the 16th of May   October 18–20   May 2024   in August   2025-10-18   10/21/2025
 */
export const readDate: Reader = (words, at) =>
  words[at]?.number != null
    ? (shared(words, at) ?? figuresAt(words, at) ?? dayFirst(words, at))
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
  if (ofThatYear(words, at))
    return { first: at, last: name.next, mean: (context) => monthOfSpoken(name.month, context) };
  return { first: at, last: name.next, mean: (context) => yearlessMonth(name.month, context) };
}

// "It lost the vote that November", and not "she said that November was cold".
function ofThatYear(words: readonly Word[], at: number): boolean {
  return (
    lower(words, at - 1) === "that" &&
    !/^(said|says|say|told|believes?|thinks?|knows?|hopes?|fears?|warned|day|so)$/.test(
      lower(words, at - 2),
    ) &&
    !/day$/.test(lower(words, at - 2))
  );
}

// 15 August 2025 | the 16th of August | 18–20 August
function dayFirst(words: readonly Word[], at: number): Expression | null {
  const start = skip(words, at, "the");
  const day = dateNumber(words, start) ?? spelled(words, start);
  if (day === null) return null;
  const to = rangeEnd(words, day.next);
  const name = monthAt(words, skip(words, to?.next ?? day.next, "of"));
  if (name === null)
    return to === null && start > at ? (sharedOf(words, at, day) ?? dayAlone(words, at, day)) : null;
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

// "the 16th and 17th of May"
//  ^^^^^^^^
function sharedOf(words: readonly Word[], at: number, day: DateNumber): Expression | null {
  if (!/^(and|or)$/.test(lower(words, day.next))) return null;
  const other = dateNumber(words, skip(words, day.next + 1, "the"));
  const name = other === null ? null : monthAt(words, skip(words, other.next, "of"));
  if (name === null) return null;
  const year = yearAfter(words, name.next)?.year ?? null;
  return calendarDays(words, at, day.next, year, name.month, day.date, day.date);
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

// "The Jan. 6 riot": a day that an event is known by may be of any year.
function isByword(words: readonly Word[], last: number): boolean {
  return /^(attack|attacks|riot|riots|massacre|committee|commission|uprising|insurrection|movement|hijackings|bombing|bombings|shooting|revolution)$/.test(
    lower(words, last),
  );
}
