import { calendar, type Day } from "../../../core/model/date.ts";
import { readDate } from "./dates.ts";
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
import { ordinalAt, yearAt } from "./numbers.ts";
import { addMonths, next, type Period, periodAt, quarterOf, yearOf } from "./period.ts";
import type { Word } from "./words.ts";

export const quarterWords: readonly string[] = [
  "q",
  "the",
  "its",
  "fiscal",
  "first",
  "second",
  "third",
  "fourth",
  "this",
  "last",
  "next",
  "year",
  "a",
];

/**
 * Quarters, and the comparisons with them that results are full of.
 *
 *     third-quarter   the fiscal second quarter   Q3 2024   next year’s first quarter
 *     the latest quarter   the year-ago period   the 1988 quarter
 */
export const readQuarter: Reader = (words, at) => {
  const short = words[at]?.number;
  if (short != null)
    return lower(words, at + 1) === "q" && joined(words, at + 1) && short >= 1 && short <= 4
      ? numbered(words, at, at + 2, short, null)
      : null;
  const q = lower(words, at) === "q" && joined(words, at + 1) ? words[at + 1]?.number : undefined;
  if (q != null) return q >= 1 && q <= 4 ? numbered(words, at, at + 2, q, null) : null;
  return yearBefore(words, at) ?? ofYear(words, at) ?? spelled(words, at) ?? spokenOf(words, at);
};

// the third quarter of 2024 | the 1988 second quarter | fiscal-first quarter
function spelled(words: readonly Word[], at: number): Expression | null {
  let start = skip(words, at, "the", "its");
  const year = start > at ? yearAt(words, start) : null;
  if (year !== null) start = year.next;
  const found = ordinalQuarter(words, skipFiscal(words, start));
  if (found === null) return null;
  // In "its third-quarter loss" the article belongs to the loss.
  const hyphened =
    start > at && year === null && lower(words, found.next - 2) === "-" && lower(words, start) !== "fiscal";
  const first =
    hyphened && /^[a-z]/.test(lower(words, found.next)) && lower(words, found.next) !== "of" ? start : at;
  return numbered(words, first, found.next, found.count, year?.year ?? null);
}

// next year’s first quarter
function ofYear(words: readonly Word[], at: number): Expression | null {
  const shift = SHIFTS.get(lower(words, at));
  if (shift === undefined || lower(words, at + 1) !== "year" || lower(words, at + 3) !== "s") return null;
  const found = ordinalQuarter(words, at + 4);
  return found === null
    ? null
    : { first: at, last: found.next, mean: (context) => inYear(found.count, shift, context) };
}

const SHIFTS = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

function skipFiscal(words: readonly Word[], at: number): number {
  return lower(words, at) === "fiscal" ? skip(words, at + 1, "-") : at;
}

function ordinalQuarter(words: readonly Word[], at: number): { count: number; next: number } | null {
  const ordinal = ordinalAt(words, at);
  if (ordinal === null || ordinal.count > 4) return null;
  const unit = skip(words, ordinal.next, "-", "fiscal");
  return lower(words, unit) === "quarter" ? { count: ordinal.count, next: unit + 1 } : null;
}

function numbered(
  words: readonly Word[],
  at: number,
  last: number,
  count: number,
  year: number | null,
): Expression {
  const of = yearAt(words, skip(words, last, "of", ","));
  const stated = year ?? of?.year ?? null;
  if (stated !== null)
    return absolute(at, year === null ? (of?.next ?? last) : last, quarterOf(stated, count));
  const shift =
    lower(words, last) === "of" && lower(words, last + 2) === "year"
      ? SHIFTS.get(lower(words, last + 1))
      : undefined;
  if (shift !== undefined)
    return { first: at, last: last + 3, mean: (context) => inYear(count, shift, context) };
  return { first: at, last, mean: (context) => alone(count, context) };
}

function inYear(count: number, shift: number, { reference }: Context): Meaning {
  return reference === null
    ? open(`XXXX-Q${count}`)
    : date(quarterOf(calendar(reference).year + shift, count));
}

// A quarter without a year is the last one that has begun. Results are "expected" after their quarter as well as
// before it, so the verb counts only where one is near ahead.
function alone(count: number, { reference, tense }: Context): Meaning {
  if (reference === null) return open(`XXXX-Q${count}`);
  const now = periodAt("quarter", reference);
  const here = quarterOf(calendar(reference).year, count);
  const last = here.from > reference ? next(here, -4) : here;
  const ahead = next(last, 4);
  return date(tense === "future" && last.to < now.from && ahead.from <= next(now, 2).from ? ahead : last);
}

// the latest quarter | the quarter | the year-ago quarter | year-earlier | the 1988 period
function spokenOf(words: readonly Word[], at: number): Expression | null {
  const the = skip(words, at, "the", "a");
  const year = the > at ? yearAt(words, the) : null;
  const earlier =
    lower(words, the) === "year" &&
    lower(words, the + 1) === "-" &&
    /^(ago|earlier)$/.test(lower(words, the + 2));
  const start = year?.next ?? (earlier ? the + 3 : the);
  const latest =
    the > at && /^(latest|most)$/.test(lower(words, the)) ? skip(words, the + 1, "recent") : start;
  const noun = /^(quarter|period)$/.test(lower(words, latest));
  if (year !== null) {
    return noun
      ? {
          first: at,
          last: latest + 1,
          mean: ({ quarter }) => compared(sameQuarter(quarter, year.year) ?? yearOf(year.year)),
        }
      : null;
  }
  if (earlier && !noun) {
    const found = ordinalQuarter(words, start);
    if (found !== null)
      return { first: at, last: found.next, mean: (context) => backFrom(alone(found.count, context)) };
  }
  if (earlier)
    return { first: noun ? at : the, last: noun ? latest + 1 : start, mean: (context) => yearBack(context) };
  if (
    the === at ||
    !noun ||
    (latest === the && lower(words, the) !== "quarter") ||
    lower(words, at) !== "the"
  )
    return null;
  if (latest === the && !/^(in|for|during|throughout)$/.test(lower(words, at - 1))) return null;
  const ended = lower(words, latest) === "quarter" ? endOf(words, latest + 1) : null;
  return {
    first: at,
    last: latest + 1,
    mean: (context) => {
      const end = ended?.mean(context).period;
      if (end != null) return date(endingNear(end.to));
      if (context.quarter !== null) return date(context.quarter);
      return start === latest || context.reference === null
        ? open("XXXX-QX")
        : date(next(periodAt("quarter", context.reference), -1));
    },
  };
}

// the quarter ended Sept. 30 | the quarter that ended in June
//                   ^^^^^^^^                             ^^^^
function endOf(words: readonly Word[], at: number): Expression | null {
  const verb = skip(words, at, "that", "which");
  if (!/^(ended|ending|ends|to)$/.test(lower(words, verb))) return null;
  return readDate(words, skip(words, verb + 1, "on", "in"));
}

// Fiscal quarters end in any month: the one of the calendar that ends nearest.
function endingNear(day: Day): Period {
  const here = periodAt("quarter", day);
  return here.to - day <= 45 ? here : next(here, -1);
}

/**
 * What is compared with: the same quarter a year before, or all the last year where the text speaks of no quarter.
 *
 *     the same period last year   the corresponding quarter a year earlier   last year’s quarter   the quarter a year ago
 */
function yearBefore(words: readonly Word[], at: number): Expression | null {
  if (lower(words, at) === "last" && lower(words, at + 1) === "year" && lower(words, at + 3) === "s") {
    const noun = skip(words, at + 4, "corresponding", "comparable", "equivalent");
    return /^(quarter|period)$/.test(lower(words, noun))
      ? { first: at, last: noun + 1, mean: (context) => yearBack(context) }
      : null;
  }
  if (lower(words, at) !== "the") return null;
  const noun = skip(words, at + 1, "same", "corresponding", "comparable", "equivalent", "like");
  const word = lower(words, noun);
  if (word !== "quarter" && (noun === at + 1 || !/^(period|time|month|week|day)$/.test(word))) return null;
  const when = skip(words, skip(words, noun + 1, "of", "in"), "a", "one", "the");
  const side = `${lower(words, when)} ${lower(words, when + 1)}`;
  if (!/^(last year|year (ago|earlier|before)|previous year|prior year)$/.test(side)) return null;
  const last = when + 2;
  if (word === "quarter" || word === "period")
    return { first: at, last, mean: (context) => yearBack(context) };
  const grain = word === "time" ? "day" : (word as "month" | "week" | "day");
  return {
    first: at,
    last,
    mean: ({ reference }) =>
      reference === null ? open("XXXX") : compared(periodAt(grain, addMonths(reference, -12))),
  };
}

function sameQuarter(quarter: Context["quarter"], year: number): Context["quarter"] {
  return quarter === null ? null : quarterOf(year, Number(quarter.value.slice(-1)));
}

// What is compared with is not what the text goes on to speak of.
function compared(period: Period): Meaning {
  return { ...date(period), period: null };
}

function backFrom({ period }: Meaning): Meaning {
  return period === null ? open("XXXX-QX") : compared(next(period, -4));
}

/** A year before the quarter that the text speaks of, or else before today. */
export function yearBack({ quarter, reference }: Context): Meaning {
  if (quarter !== null) return compared(next(quarter, -4));
  return reference === null ? open("XXXX") : compared(next(periodAt("year", reference), -1));
}
