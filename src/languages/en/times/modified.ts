import { readDate } from "./dates.ts";
import { readDay } from "./days.ts";
import { type Context, type Expression, lower, type Meaning, type Reader, skip } from "./expression.ts";
import { PARTS, readMoment, timeOf } from "./moments.ts";
import { periodAt } from "./period.ts";
import { readPeriod } from "./periods.ts";
import { unitAt } from "./units.ts";
import type { Word } from "./words.ts";
import { readYear } from "./years.ts";

export const modifierWords: readonly string[] = [
  "early",
  "late",
  "mid",
  "earlier",
  "later",
  "the",
  "end",
  "beginning",
  "year",
  "around",
  "about",
];

/**
 * A part of a period.
 *
 *     earlier this week   late last year   early October   mid-2024   the end of the month   year-end   earlier in the day
 */
export const readModified: Reader = (words, at) => {
  const word = lower(words, at);
  if (word === "earlier" || word === "later") return side(words, at, word);
  if (word === "early" || word === "late" || word === "mid")
    return named(words, at, skip(words, at + 1, "-", "in", "on"));
  if (word === "year") return yearEnd(words, at);
  const part = skip(words, at, "the");
  if (/^(rest|remainder)$/.test(lower(words, part)) && part > at && lower(words, part + 1) === "of")
    return rest(words, at, part + 2);
  const hours = skip(words, part, "early", "late");
  if (hours > part && lower(words, hours) === "hours" && lower(words, hours + 1) === "of")
    return named(words, at, hours + 2);
  if (
    !/^(end|beginning|start|middle|close|turn)$/.test(lower(words, part)) ||
    lower(words, part + 1) !== "of"
  )
    return null;
  return named(words, at, part + 2) ?? inThe(words, at, part + 2, null);
};

function named(words: readonly Word[], at: number, start: number): Expression | null {
  const inner =
    readPeriod(words, start) ??
    readYear(words, start) ??
    partOfDay(words, start) ??
    readDay(words, start) ??
    readDate(words, start);
  return inner === null ? null : { first: at, last: inner.last, mean: inner.mean };
}

// "early Friday morning", "late last night", and not "early 6 p.m."
function partOfDay(words: readonly Word[], at: number): Expression | null {
  return words[at]?.number === null ? readMoment(words, at) : null;
}

// the rest of the year | the remainder of 2013
function rest(words: readonly Word[], at: number, start: number): Expression | null {
  const inner = inThe(words, at, start, "later");
  if (inner !== null) return inner;
  const period = named(words, at, start);
  return period === null
    ? null
    : { ...period, mean: (context) => cut(period.mean(context), "later", context) };
}

// earlier this week | later in the day | later on Tuesday
function side(words: readonly Word[], at: number, word: "earlier" | "later"): Expression | null {
  const on = skip(words, at + 1, "on");
  const inner = (on === at + 1 ? readPeriod(words, on) : null) ?? partOfDay(words, on) ?? readDay(words, on);
  if (inner !== null)
    return { first: at, last: inner.last, mean: (context) => cut(inner.mean(context), word, context) };
  return lower(words, on) === "in" ? inThe(words, at, on + 1, word) : null;
}

function inThe(
  words: readonly Word[],
  at: number,
  start: number,
  word: "earlier" | "later" | null,
): Expression | null {
  const part =
    lower(words, start) === "the" && word !== null ? PARTS.get(lower(words, start + 1)) : undefined;
  if (part !== undefined) return { first: at, last: start + 2, mean: (context) => ofDay(part, context) };
  const found = lower(words, start) === "the" ? unitAt(words, start + 1) : null;
  if (
    found === null ||
    found.unit.plural ||
    found.unit.grain === null ||
    found.unit.grain === "decade" ||
    found.unit.grain === "century"
  )
    return null;
  const { grain } = found.unit;
  // earlier in the day on Saturday
  const day = grain === "day" && lower(words, found.next) === "on" ? readDay(words, found.next + 1) : null;
  if (day !== null && word !== null)
    return { first: at, last: day.last, mean: (context) => cut(day.mean(context), word, context) };
  return {
    first: at,
    last: found.next,
    mean: (context) => {
      const { anchor, reference } = context;
      const near = grain === "day" ? anchor : null;
      const day = near !== null && near.from === near.to ? near.from : reference;
      if (day === null)
        return {
          type: "DATE",
          value: grain === "year" ? "XXXX" : "XXXX-XX",
          from: null,
          to: null,
          period: null,
        };
      const period = periodAt(grain, day);
      const whole: Meaning = { type: "DATE", value: period.value, from: period.from, to: period.to, period };
      return word === null ? whole : cut(whole, word, context);
    },
  };
}

// "later in the evening", of the day spoken of
function ofDay(part: string, { anchor }: Context): Meaning {
  return anchor === null || anchor.from !== anchor.to
    ? { type: "TIME", value: `XXXX-XX-XX${part}`, from: null, to: null, period: null }
    : timeOf(anchor.from, part);
}

// "Earlier this week" lies before today or on it, "later this week" on it or after.
function cut(meaning: Meaning, word: "earlier" | "later", { reference }: Context): Meaning {
  const { from, to } = meaning;
  if (reference === null || from === null || to === null || reference < from || reference > to)
    return meaning;
  return word === "earlier" ? { ...meaning, to: reference } : { ...meaning, from: reference };
}

// year-end | year end | year's end
function yearEnd(words: readonly Word[], at: number): Expression | null {
  const mark =
    /^['’]$/.test(lower(words, at + 1)) && lower(words, at + 2) === "s" ? at + 3 : skip(words, at + 1, "-");
  if (lower(words, mark) !== "end") return null;
  return {
    first: at,
    last: mark + 1,
    mean: ({ reference }) => {
      if (reference === null) return { type: "DATE", value: "XXXX", from: null, to: null, period: null };
      const period = periodAt("year", reference);
      return { type: "DATE", value: period.value, from: period.from, to: period.to, period };
    },
  };
}
