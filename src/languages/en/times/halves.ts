import { calendar } from "../../../core/model/date.ts";
import {
  absolute,
  type Context,
  date,
  type Expression,
  lower,
  type Meaning,
  open,
  type Reader,
  skip,
} from "./expression.ts";
import { ordinalAt, yearAt } from "./numbers.ts";
import { halfOf } from "./period.ts";
import { amongResults } from "./results.ts";
import type { Word } from "./words.ts";

export const halfWords: readonly string[] = ["h", "the", "first", "second", "last", "this", "next"];

/**
 * Halves of a year. A half that names no year is one only where figures of a business stand near: there are halves of
 * football, too.
 *
 *     first-half profit   the second half of 2012   the first half of the year   last year’s second half   H1 2013
 */
export const readHalf: Reader = (words, at) => {
  const h = lower(words, at) === "h" ? words[at + 1] : undefined;
  if (h !== undefined && !h.spaced && (h.number === 1 || h.number === 2)) {
    const year = yearAt(words, at + 2);
    return year === null ? null : absolute(at, year.next, halfOf(year.year, h.number));
  }
  return ofYear(words, at) ?? spelled(words, at);
};

const SHIFTS = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

// last year’s second half
function ofYear(words: readonly Word[], at: number): Expression | null {
  const shift = SHIFTS.get(lower(words, at));
  if (shift === undefined || lower(words, at + 1) !== "year" || lower(words, at + 3) !== "s") return null;
  const found = ordinalHalf(words, at + 4);
  return found === null
    ? null
    : { first: at, last: found.next, mean: (context) => inYear(found.count, shift, context) };
}

function spelled(words: readonly Word[], at: number): Expression | null {
  const found = ordinalHalf(words, skip(words, at, "the"));
  if (found === null) return null;
  const { count, next } = found;
  const of = lower(words, next) === "of";
  const year = yearAt(words, skip(words, next, "of", ","));
  if (year !== null) return absolute(at, year.next, halfOf(year.year, count));
  if (of) {
    const shift = lower(words, next + 1) === "the" ? 0 : SHIFTS.get(lower(words, next + 1));
    const last = skip(words, next + 2, "fiscal", "financial");
    return shift !== undefined && lower(words, last) === "year"
      ? { first: at, last: last + 1, mean: (context) => inYear(count, shift, context) }
      : null;
  }
  return amongResults(words, at) ? { first: at, last: next, mean: (context) => alone(count, context) } : null;
}

function ordinalHalf(words: readonly Word[], at: number): { count: number; next: number } | null {
  const ordinal = ordinalAt(words, at);
  if (ordinal === null || ordinal.count > 2) return null;
  const half = skip(words, ordinal.next, "-");
  return lower(words, half) === "half" ? { count: ordinal.count, next: half + 1 } : null;
}

function inYear(count: number, shift: number, { reference }: Context): Meaning {
  return reference === null ? open(`XXXX-H${count}`) : date(halfOf(calendar(reference).year + shift, count));
}

// The last one that has begun, unless the verb points on.
function alone(count: number, { reference, tense }: Context): Meaning {
  if (reference === null) return open(`XXXX-H${count}`);
  const { year, month } = calendar(reference);
  const begun = count === 1 || month > 6;
  if (tense === "future") return date(halfOf(count === 1 && month > 6 ? year + 1 : year, count));
  return date(halfOf(begun ? year : year - 1, count));
}
