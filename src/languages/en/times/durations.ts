import { counted, fromNow, moved } from "./counted.ts";
import { type Expression, lower, open, type Reader, skip } from "./expression.ts";
import { boundStarts, type Length, lengthAt, rangeFrom } from "./length.ts";
import { amountAt, amountWords } from "./numbers.ts";
import { durationValue, unitAt } from "./units.ts";
import type { Word } from "./words.ts";

const LONG = new Map([
  ["hourlong", "PT1H"],
  ["daylong", "P1D"],
  ["nightlong", "P1D"],
  ["weeklong", "P1W"],
  ["monthlong", "P1M"],
  ["yearlong", "P1Y"],
  ["decadelong", "P10Y"],
]);

export const longWords: readonly string[] = [...LONG.keys()];
export const durationWords: readonly string[] = [
  ...new Set([
    ...boundStarts,
    ...amountWords,
    "the",
    "last",
    "past",
    "next",
    "coming",
    "recent",
    "first",
    "final",
    "day",
    "week",
    "month",
    "year",
    "hour",
    "decade",
    "days",
    "weeks",
    "months",
    "years",
    "decades",
    "centuries",
    "hours",
    "minutes",
    "half",
    ...longWords,
  ]),
];

/**
 * A length of time, and where it is counted from, if the words say so.
 *
 *     two months   nearly three hours   a 10-year plan   the past five years   weeks
 *     more than two months ago   three weeks later   two days after 15 August
 */
export const readDuration: Reader = (words, at) => {
  const joined = LONG.get(lower(words, at));
  if (joined !== undefined) return { first: at, last: at + 1, mean: () => open(joined, "DURATION") };
  const stretch = stretchAt(words, at) ?? long(words, at);
  if (stretch !== null) return stretch;
  const length = lengthAt(words, at);
  if (length === null) return withArticle(words, at);
  if (length.hyphen) return hyphened(words, at, length);
  return counted(words, at, length) ?? plain(words, at, length);
};

// "for the nine months", "over a three-year period"
//      ^^^                    ^              ^^^^^^
function withArticle(words: readonly Word[], at: number): Expression | null {
  if (!/^(the|an?)$/.test(lower(words, at))) return null;
  const length = lengthAt(words, at + 1);
  if (length === null || length.count === null || length.bound !== "exact") return null;
  const { count, unit, next } = length;
  const mean = () => open(durationValue(count, unit), "DURATION");
  if (length.hyphen) return lower(words, next) === "period" ? { first: at, last: next + 1, mean } : null;
  return lower(words, at) === "the" && unit.plural && counted(words, at + 1, length) === null
    ? { first: at, last: next, mean }
    : null;
}

// "a two-year plan", "a week-long strike"; the age of "a 52-year-old" is no time that anything took.
function hyphened(words: readonly Word[], at: number, { count, unit, next }: Length): Expression | null {
  const after = lower(words, next) === "-" ? lower(words, next + 1) : "";
  if (unit.letter === "Q" || after === "olds") return null;
  if (after === "old")
    return unit.letter === "Y" && unit.times === 1
      ? null
      : isChild(words, next + 2)
        ? null
        : { first: at, last: next + 2, mean: () => open(durationValue(count, unit), "DURATION") };
  const last = after === "long" ? next + 2 : next;
  return { first: at, last, mean: () => open(durationValue(count, unit), "DURATION") };
}

// "an eight-month-old boy"
function isChild(words: readonly Word[], at: number): boolean {
  return !/^[a-z]/.test(lower(words, at)) || CHILDREN.test(lower(words, at));
}

const CHILDREN =
  /^(boys?|girls?|bab(?:y|ies)|infants?|sons?|daughters?|child|children|twins?|toddlers?|pupp(?:y|ies)|kittens?|in|was|who|is|and|had|named)$/;

function plain(words: readonly Word[], at: number, length: Length): Expression | null {
  const { unit } = length;
  const one = /^an?$/.test(lower(words, at));
  const halved =
    (one || lower(words, at) === "one") && length.count === 1 ? andAHalf(words, length.next) : length.next;
  const half = halved > length.next;
  const count = half ? 1.5 : length.count;
  const end = half ? halved : orSo(words, length.next);
  // "A second chance", "a quarter of them", "a day" as in "twice a day".
  if (one && (unit.letter === "S" || unit.letter === "Q" || unit.letter === "WE")) return null;
  // "Three quarters of them", "55 years old".
  if ((unit.letter === "Q" && lower(words, end) === "of") || lower(words, end) === "old") return null;
  const within = within_(words, at);
  const inSo = lower(words, at - 1) === "in" && count !== null && !unit.clock;
  return {
    first: at,
    last: end,
    mean: (context) => {
      const value = durationValue(count, unit);
      if (inSo && context.tense === "future") {
        const { from, to } = fromNow({ ...length, count }, 1, context);
        return { ...open(value, "DURATION"), from, to };
      }
      if (!within || count === null || context.tense !== "future") return open(value, "DURATION");
      const from =
        context.anchor !== null && context.anchor.from < (context.reference ?? 0)
          ? context.anchor.from
          : context.reference;
      const start = context.reference;
      if (from === null || start === null) return open(value, "DURATION");
      return { type: "DURATION", value, from, to: moved(start, count, unit), period: null };
    },
  };
}

// "a day or two", "two years or so"
//        ^^^^^^           ^^^^^
function orSo(words: readonly Word[], at: number): number {
  return lower(words, at) === "or" && /^(so|two|more)$/.test(lower(words, at + 1)) ? at + 2 : at;
}

// "a year and a half"
//         ^^^^^^^^^^
function andAHalf(words: readonly Word[], at: number): number {
  const and = skip(words, at, "-");
  const a = skip(words, and + 1, "-");
  const half = skip(words, a + 1, "-");
  return lower(words, and) === "and" && /^an?$/.test(lower(words, a)) && lower(words, half) === "half"
    ? half + 1
    : at;
}

// "within two weeks", "within “two weeks”"
function within_(words: readonly Word[], at: number): boolean {
  const before = /^["“‘'(]$/.test(lower(words, at - 1)) ? at - 2 : at - 1;
  const over = lower(words, before) === "the" ? before - 1 : before;
  return lower(words, over) === "within";
}

// the past five years | the next two days | recent weeks | the last week
function stretchAt(words: readonly Word[], at: number): Expression | null {
  const the = skip(words, at, "the");
  const side = lower(words, the);
  if (!/^(last|past|next|coming|recent|first|final|previous|following|latest)$/.test(side)) return null;
  const first = amountAt(words, the + 1);
  const amount = first === null ? null : rangeFrom(words, first);
  const found = unitAt(words, amount?.next ?? the + 1);
  if (found === null || (amount !== null && /^an?$/.test(lower(words, the + 1)))) return null;
  const { unit } = found;
  const single = amount === null && !unit.plural;
  if (single && !(side === "past" || (side === "last" && the > at))) return null;
  if (single && (unit.grain === "day" || unit.grain === "weekend")) return null;
  const count = single ? 1 : (amount?.count ?? null);
  const value = durationValue(count, unit);
  // "The last three months of 2024" do not end today.
  const ofPeriod = lower(words, found.next) === "of";
  return {
    first: at,
    last: orSo(words, found.next),
    mean: ({ reference }) => {
      if (
        reference === null ||
        count === null ||
        unit.clock ||
        ofPeriod ||
        /^(first|final|previous|following|latest)$/.test(side)
      )
        return open(value, "DURATION");
      return side === "last" || side === "past"
        ? { type: "DURATION", value, from: moved(reference, -count, unit), to: reference, period: null }
        : { type: "DURATION", value, from: reference, to: moved(reference, count, unit), period: null };
    },
  };
}

// "day-long", "a year-long inquiry"
function long(words: readonly Word[], at: number): Expression | null {
  const found = unitAt(words, at);
  if (found === null || lower(words, found.next) !== "-" || lower(words, found.next + 1) !== "long")
    return null;
  const { unit } = found;
  return {
    first: at,
    last: found.next + 2,
    mean: () => open(durationValue(unit.plural ? null : 1, unit), "DURATION"),
  };
}
