import { type Day, isoDay } from "../../../core/model/date.ts";
import { readDate } from "./dates.ts";
import { readDay } from "./days.ts";
import { type Context, date, type Expression, lower, type Meaning, open } from "./expression.ts";
import type { Bound, Length } from "./length.ts";
import { addMonths, commonValue, next, type Period, periodAt } from "./period.ts";
import { yearBack } from "./quarters.ts";
import { amongResults } from "./results.ts";
import type { Unit } from "./units.ts";
import { weekdayAt, weekdayNear } from "./weekdays.ts";
import type { Word } from "./words.ts";

/**
 * A length that is counted from today, from a day named after it, or from the one spoken of.
 *
 *     two months ago   three weeks from now   two days after 15 August   a year earlier   three weeks later
 */
export function counted(words: readonly Word[], at: number, length: Length): Expression | null {
  const compared = length.unit.grain === "year" && length.count === 1 && amongResults(words, at);
  const word = lower(words, length.next);
  const follows = lower(words, length.next + 1);
  if (word === "ago") {
    const then = agoThen(words, at, length);
    if (then !== null) return then;
  }
  if (word === "ago")
    return {
      first: at,
      last: length.next + 1,
      mean: (context) =>
        compared && context.quarter !== null ? yearBack(context) : fromNow(length, -1, context),
    };
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
      if (named === null) {
        // "He died on April 30. Two days before, he had signed": from the day spoken of.
        if (!/^[,.;:)!?”"]?$/.test(follows) || length.bound !== "exact") return null;
        return {
          first: at,
          last: length.next + 1,
          mean: (context) => fromPeriod(length, back ? -1 : 1, context.anchor, context),
        };
      }
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
        back && context.anchor === null && compared && context.quarter !== null
          ? yearBack(context)
          : fromPeriod(length, back ? -1 : 1, context.anchor, context),
    };
  }
  return null;
}

/**
 * "20 years ago today", "two years ago this week", "a week ago Monday": the day or week so long before, and not today.
 *               ^^^^^                ^^^^^^^^^             ^^^^^^
 */
function agoThen(words: readonly Word[], at: number, length: Length): Expression | null {
  const after = length.next + 1;
  const { count, unit } = length;
  if (count === null || unit.clock) return null;
  const week = lower(words, after) === "this" && /^(day|week|month)$/.test(lower(words, after + 1));
  if (lower(words, after) !== "today" && !week) {
    const named = weekdayAt(words, after);
    if (named === null) return null;
    return {
      first: at,
      last: named.next,
      mean: (context) => {
        const day = weekdayNear(named.weekday, "", { ...context, tense: "past" }).period;
        return day === null || unit.months > 0 || unit.days !== 7
          ? fromNow(length, -1, context)
          : date(next(day, -7 * count * unit.times));
      },
    };
  }
  const grain = week ? (lower(words, after + 1) as "day" | "week" | "month") : "day";
  return {
    first: at,
    last: week ? after + 2 : after + 1,
    mean: ({ reference }) =>
      reference === null ? open("XXXX") : date(periodAt(grain, moved(reference, -count, unit))),
  };
}

/** So long before or after today. */
export function fromNow(length: Length, sign: 1 | -1, context: Context): Meaning {
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
        : unit.times < 100
          ? "year"
          : "decade";
  const a = periodAt(grain, from);
  return a.to >= to ? a : { grain, from, to, value: commonValue(from, to) };
}

// "Several years ago", "a few days later": how far is not said, and the days stay unknown on the far side.
function vague(unit: Unit, sign: 1 | -1, anchor: Period | null, { reference }: Context): Meaning {
  const fromToday = anchor !== null && anchor.from === reference && anchor.grain === "day";
  const value = sign < 0 ? "PAST_REF" : fromToday ? "FUTURE_REF" : "XXXX-XX-XX";
  if (anchor === null || unit.clock) return open(value);
  return sign < 0 ? { ...open(value), to: anchor.to } : { ...open(value), from: anchor.from };
}

function clockwise(anchor: Period, sign: 1 | -1, count: number, { letter }: Unit): Meaning {
  const hours = letter === "H" ? count : letter === "M" ? count / 60 : 0;
  const across = Math.ceil(hours / 24);
  const from = sign < 0 ? anchor.from - across : anchor.from;
  const to = sign < 0 ? anchor.to : anchor.to + across;
  // A few hours before or after, and the day is most likely the same.
  const near = hours < 7 && anchor.from === anchor.to;
  return {
    type: "TIME",
    value: near ? anchor.value : commonValue(from, to) === isoDay(from) ? isoDay(from) : "XXXX-XX-XX",
    from,
    to,
    period: null,
  };
}

/** The day so many units on. */
export function moved(day: Day, count: number, { days, months }: Unit): Day {
  return months > 0 ? addMonths(day, Math.trunc(months * count)) : day + Math.round(days * count);
}
