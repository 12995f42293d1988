import { type Day, isoDay } from "../../../core/model/date.ts";
import { readDate } from "./dates.ts";
import { readDay } from "./days.ts";
import {
  type Context,
  date,
  type Expression,
  lower,
  type Meaning,
  open,
  type Reader,
  skip,
} from "./expression.ts";
import { amountAt, amountWords } from "./numbers.ts";
import { addMonths, commonValue, next, type Period, periodAt } from "./period.ts";
import { yearBack } from "./quarters.ts";
import { durationValue, type Unit, unitAt } from "./units.ts";
import type { Word } from "./words.ts";

/** How the number bounds the length: "more than two months", "nearly three hours". */
type Bound = "exact" | "about" | "over" | "under";

const BOUNDS = new Map<string, Bound>([
  ["more than", "over"],
  ["at least", "over"],
  ["no less than", "over"],
  ["not less than", "over"],
  ["over", "over"],
  ["less than", "under"],
  ["fewer than", "under"],
  ["not more than", "under"],
  ["no more than", "under"],
  ["at most", "under"],
  ["up to", "under"],
  ["nearly", "under"],
  ["almost", "under"],
  ["just under", "under"],
  ["under", "under"],
  ["just over", "over"],
  ["about", "about"],
  ["around", "about"],
  ["roughly", "about"],
  ["some", "about"],
  ["approximately", "about"],
  ["only", "exact"],
  ["just", "exact"],
]);

const BOUND_STARTS = new Set([...BOUNDS.keys()].map((words) => words.split(" ")[0] as string));

export const durationWords: readonly string[] = [
  ...new Set([
    ...BOUND_STARTS,
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
  ]),
];

interface Length {
  readonly count: number | null;
  readonly unit: Unit;
  readonly bound: Bound;
  readonly next: number;
  /** Written as one word: "two-year". */
  readonly hyphen: boolean;
}

/**
 * A length of time, and where it is counted from, if the words say so.
 *
 *     two months   nearly three hours   a 10-year plan   the past five years   weeks
 *     more than two months ago   three weeks later   two days after 15 August
 */
export const readDuration: Reader = (words, at) => {
  const stretch = stretchAt(words, at) ?? long(words, at);
  if (stretch !== null) return stretch;
  const length = lengthAt(words, at);
  if (length === null) return null;
  if (length.hyphen) return hyphened(words, at, length);
  return counted(words, at, length) ?? plain(words, at, length);
};

function lengthAt(words: readonly Word[], at: number): Length | null {
  const [bound, start] = boundAt(words, at);
  const amount = amountAt(words, start);
  if (amount === null) {
    const bare = start === at ? unitAt(words, at) : null;
    return bare?.unit.plural &&
      bare.next === at + 1 &&
      bare.unit.letter !== "WE" &&
      lower(words, at - 1) !== "-" &&
      !/^(early|small)$/.test(lower(words, at - 1))
      ? { count: null, unit: bare.unit, bound: "exact", next: bare.next, hyphen: false }
      : null;
  }
  let end = amount.next;
  // "two or three weeks", "12 to 18 months", "three-to-four-year": the first number is kept, as far as it goes.
  let count = amount.count;
  if (/^(or|to|-|–|and)$/.test(lower(words, end))) {
    const other = amountAt(words, skip(words, end + 1, "to"));
    if (other !== null && other.count !== null && unitAt(words, skip(words, other.next, "-")) !== null) {
      end = other.next;
      if (count !== null && other.count - count > 1) count = null;
    }
  }
  const hyphen = lower(words, end) === "-";
  const found = unitAt(words, hyphen ? end + 1 : end);
  if (found === null) return null;
  if (found.unit.grain === "quarter" && !found.unit.plural) return null;
  return { count, unit: found.unit, bound, next: found.next, hyphen };
}

function boundAt(words: readonly Word[], at: number): [Bound, number] {
  const here = lower(words, at);
  if (!BOUND_STARTS.has(here)) return ["exact", at];
  const second = lower(words, at + 1);
  const three = BOUNDS.get(`${here} ${second} ${lower(words, at + 2)}`);
  if (three !== undefined) return [three, at + 3];
  const two = BOUNDS.get(`${here} ${second}`);
  if (two !== undefined) return [two, at + 2];
  const one = BOUNDS.get(here);
  return one === undefined ? ["exact", at] : [one, at + 1];
}

// "a two-year plan", "a week-long strike"; the age of "a 52-year-old" is no time that anything took.
function hyphened(words: readonly Word[], at: number, { count, unit, next }: Length): Expression | null {
  const after = lower(words, next) === "-" ? lower(words, next + 1) : "";
  if (after === "old" || after === "olds" || unit.letter === "Q") return null;
  const last = after === "long" ? next + 2 : next;
  return { first: at, last, mean: () => open(durationValue(count, unit), "DURATION") };
}

function plain(words: readonly Word[], at: number, length: Length): Expression | null {
  const { count, unit, next: end } = length;
  const one = /^an?$/.test(lower(words, at));
  // "A second chance", "a quarter of them", "a day" as in "twice a day".
  if (one && (unit.letter === "S" || unit.letter === "Q" || unit.letter === "WE")) return null;
  // "Three quarters of them", "55 years old".
  if ((unit.letter === "Q" && lower(words, end) === "of") || lower(words, end) === "old") return null;
  const within = within_(words, at);
  return {
    first: at,
    last: end,
    mean: (context) => {
      const value = durationValue(count, unit);
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
  const amount = amountAt(words, the + 1);
  const found = unitAt(words, amount?.next ?? the + 1);
  if (found === null || (amount !== null && /^an?$/.test(lower(words, the + 1)))) return null;
  const { unit } = found;
  const single = amount === null && !unit.plural;
  if (single && !(side === "past" || (side === "last" && the > at))) return null;
  if (single && unit.grain === "day") return null;
  const count = single ? 1 : (amount?.count ?? null);
  const value = durationValue(count, unit);
  // "The last three months of 2024" do not end today.
  const ofPeriod = lower(words, found.next) === "of";
  return {
    first: at,
    last: found.next,
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

// two months ago | three weeks later | a year earlier | two days after 15 August | three weeks from now
function counted(words: readonly Word[], at: number, length: Length): Expression | null {
  const word = lower(words, length.next);
  const follows = lower(words, length.next + 1);
  if (word === "ago")
    return { first: at, last: length.next + 1, mean: (context) => fromNow(length, -1, context) };
  if (word === "from" && (follows === "now" || follows === "today"))
    return { first: at, last: length.next + 2, mean: (context) => fromNow(length, 1, context) };
  if ((word === "hence" || word === "away") && length.bound === "exact" && word === "hence")
    return { first: at, last: length.next + 1, mean: (context) => fromNow(length, 1, context) };
  if (
    word === "later" ||
    word === "earlier" ||
    word === "before" ||
    word === "after" ||
    word === "previously"
  ) {
    const back = word !== "later" && word !== "after";
    if (word === "before" || word === "after") {
      const named = readDay(words, length.next + 1) ?? readDate(words, length.next + 1);
      if (named === null) return null;
      return {
        first: at,
        last: named.last,
        mean: (context) => fromPeriod(length, back ? -1 : 1, named.mean(context).period, context),
      };
    }
    return {
      first: at,
      last: length.next + 1,
      mean: (context) =>
        back &&
        context.anchor === null &&
        length.unit.grain === "year" &&
        length.count === 1 &&
        context.quarter !== null
          ? yearBack(context)
          : fromPeriod(length, back ? -1 : 1, context.anchor, context),
    };
  }
  return null;
}

function fromNow(length: Length, sign: 1 | -1, context: Context): Meaning {
  if (context.quarter !== null && sign < 0 && length.unit.grain === "year" && length.count === 1)
    return yearBack(context);
  const today = context.reference === null ? null : periodAt("day", context.reference);
  return fromPeriod(length, sign, today, context);
}

/**
 * A length counted from a period. The value is that of TIMEX3 (a day for days and weeks, a month for months, a
 * year for years); the days allow for a number that is rounded: half a unit either way. "More than" leaves the far
 * end open, "less than" reaches from one to the other.
 */
function fromPeriod(
  { count, unit, bound }: Length,
  sign: 1 | -1,
  anchor: Period | null,
  context: Context,
): Meaning {
  if (count === null) return vague(unit, sign, anchor, context);
  if (unit.clock) return anchor === null ? open("XXXX-XX-XX") : clockwise(anchor, sign, count, unit);
  if (anchor === null)
    return open(
      unit.grain === "day" || unit.letter === "W" ? "XXXX-XX-XX" : unit.letter === "M" ? "XXXX-XX" : "XXXX",
    );
  if (
    unit.letter === "Y" &&
    (anchor.grain === "quarter" || anchor.grain === "month" || anchor.grain === "season") &&
    Number.isInteger(count) &&
    unit.times === 1
  ) {
    return date(next(anchor, sign * count * (anchor.grain === "month" ? 12 : 4)));
  }
  const from = moved(anchor.from, sign * count, unit);
  const to = moved(anchor.to, sign * count, unit);
  const value = valueAt(from, to, unit);
  if (bound === "over")
    return {
      type: "DATE",
      value: value.value,
      from: sign < 0 ? null : from,
      to: sign < 0 ? to : null,
      period: null,
    };
  if (bound === "under")
    return {
      type: "DATE",
      value: value.value,
      from: sign < 0 ? from : anchor.from,
      to: sign < 0 ? anchor.to : to,
      period: null,
    };
  const loose = slack(unit, bound, count);
  const hull = { from: Math.min(from - loose, value.from), to: Math.max(to + loose, value.to) };
  return {
    type: "DATE",
    value: value.value,
    ...hull,
    period: hull.from === hull.to ? value : { ...value, ...hull },
  };
}

function slack(unit: Unit, bound: Bound, count: number): number {
  if (unit.grain === "day")
    return bound === "about" ? Math.max(1, Math.round(count / 10)) : count >= 10 && count % 10 === 0 ? 2 : 0;
  if (unit.letter === "W") return 3;
  return Math.floor((unit.months * 30.4) / 2);
}

function valueAt(from: Day, to: Day, unit: Unit): Period {
  const grain =
    unit.letter === "D" || unit.letter === "W"
      ? "day"
      : unit.letter === "M" || unit.letter === "Q"
        ? "month"
        : unit.times === 1
          ? "year"
          : "decade";
  const a = periodAt(grain, from);
  return a.to >= to ? a : { grain, from, to, value: commonValue(from, to) };
}

// "Several years ago", "a few days later": how far is not said, and the days stay unknown on the far side.
function vague(unit: Unit, sign: 1 | -1, anchor: Period | null, { reference }: Context): Meaning {
  const value =
    sign < 0
      ? "PAST_REF"
      : anchor !== null && reference !== null && anchor.from < reference
        ? "XXXX-XX-XX"
        : "FUTURE_REF";
  if (anchor === null || unit.clock) return open(value);
  return sign < 0 ? { ...open(value), to: anchor.to } : { ...open(value), from: anchor.from };
}

function clockwise(anchor: Period, sign: 1 | -1, count: number, { letter }: Unit): Meaning {
  const hours = letter === "H" ? count : letter === "M" ? count / 60 : 0;
  const across = Math.ceil(hours / 24);
  const from = sign < 0 ? anchor.from - across : anchor.from;
  const to = sign < 0 ? anchor.to : anchor.to + across;
  return {
    type: "TIME",
    value: commonValue(from, to) === isoDay(from) ? isoDay(from) : "XXXX-XX-XX",
    from,
    to,
    period: null,
  };
}

function moved(day: Day, count: number, { days, months }: Unit): Day {
  return months > 0 ? addMonths(day, Math.trunc(months * count)) : day + Math.round(days * count);
}

// "day-long", "a year-long inquiry"
function long(words: readonly Word[], at: number): Expression | null {
  const found = unitAt(words, at);
  if (
    found === null ||
    found.unit.plural ||
    lower(words, found.next) !== "-" ||
    lower(words, found.next + 1) !== "long"
  )
    return null;
  return { first: at, last: found.next + 2, mean: () => open(durationValue(1, found.unit), "DURATION") };
}
