import { isoDay, weekday } from "../../../core/model/date.ts";
import { readDate } from "./dates.ts";
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
import { periodAt } from "./period.ts";
import { between, WEEKDAYS, weekdayAt, weekdayNear } from "./weekdays.ts";
import type { Word } from "./words.ts";

const DAYS = new Map([
  ["today", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

/** The names of weekdays, and of days beside today. */
export const dayNames: readonly string[] = [...WEEKDAYS.keys(), ...DAYS.keys()];
export const dayWords: readonly string[] = [...dayNames, "last", "next", "this", "past", "coming", "the"];

/**
 * A day, by its weekday or by its distance from today, with the date that may stand beside it.
 *
 *     Thursday   last Thursday   next Monday   Friday, Oct. 23   today   the day before yesterday
 */
export const readDay: Reader = (words, at) => relativeDay(words, at) ?? namedDay(words, at);

function relativeDay(words: readonly Word[], at: number): Expression | null {
  const shift = DAYS.get(lower(words, at));
  if (shift !== undefined && named(words, at)) return null;
  if (shift !== undefined) return { first: at, last: at + 1, mean: (context) => fromToday(shift, context) };
  if (lower(words, at) !== "the" || lower(words, at + 1) !== "day") return null;
  const side = lower(words, at + 2);
  const day = DAYS.get(lower(words, at + 3));
  if (day === undefined || (side !== "before" && side !== "after")) return null;
  return {
    first: at,
    last: at + 4,
    mean: (context) => fromToday(day + (side === "before" ? -1 : 1), context),
  };
}

// "USA Today"
function named(words: readonly Word[], at: number): boolean {
  return words[at]?.capital === true && words[at]?.spaced === true && words[at - 1]?.capital === true;
}

function fromToday(shift: number, { reference }: Context): Meaning {
  return reference === null ? open("XXXX-XX-XX") : date(periodAt("day", reference + shift));
}

function namedDay(words: readonly Word[], at: number): Expression | null {
  const the = skip(words, at, "the");
  const which = /^(last|next|this|past|coming|previous|following)$/.test(lower(words, the))
    ? lower(words, the)
    : "";
  if (which === "this" && /^(past|coming)$/.test(lower(words, at + 1))) {
    const inner = namedDay(words, at + 1);
    return inner === null ? null : { ...inner, first: at };
  }
  if (the > at && which === "") return null;
  if (which === "last" || which === "next") {
    const dated = readDate(words, the + 1);
    if (dated !== null && dated.absolute === undefined && words[dated.last - 1]?.number != null) {
      return {
        ...dated,
        first: at,
        mean: (context) => dated.mean({ ...context, tense: which === "last" ? "past" : "future" }),
      };
    }
  }
  const named = weekdayAt(words, which === "" ? at : the + 1);
  if (named === null) return null;
  const beside = which === "" ? readDate(words, skip(words, named.next, ",")) : null;
  // "Monday, Oct. 26" is one day; "Monday, October …" would be two.
  if (beside !== null && /\d/.test(spelling(words, beside))) return { ...beside, first: at };
  const weekday = named.weekday;
  if (which === "" && isAny(words, at, named.next))
    return { first: at, last: named.next, mean: () => open(`XXXX-WXX-${weekday}`) };
  if (which === "" && endsRange(words, at)) {
    return { first: at, last: named.next, mean: (context) => weekdayNear(weekday, "following", context) };
  }
  if (which === "" && pointedAt(words, at))
    return { first: at, last: named.next, mean: (context) => weekdayNear(weekday, "that", context) };
  const tense = which === "" ? possessive(words, at, named.next) : undefined;
  return {
    first: at,
    last: named.next,
    mean: (context) =>
      tense === "open"
        ? eitherSide(named.weekday, context)
        : weekdayNear(named.weekday, which, tense === undefined ? context : { ...context, tense }),
  };
}

// "Then the dam broke. That Friday all left", "on that Friday", and not "he said that Friday would do".
function pointedAt(words: readonly Word[], at: number): boolean {
  return (
    lower(words, at - 1) === "that" && /^([.;!?]|on|by|of|since|until|from|)$/.test(lower(words, at - 2))
  );
}

// "a Friday", "the first Monday of October", "the Tuesday after": some such day.
function isAny(words: readonly Word[], at: number, next: number): boolean {
  const before = lower(words, at - 1);
  if (/^(a|an|one|any|first|second|third|fourth|the)$/.test(before)) {
    return before !== "the" || /^(after|before|of|following)$/.test(lower(words, next));
  }
  return false;
}

// "from Monday to Wednesday", "between Monday and Friday"
function endsRange(words: readonly Word[], at: number): boolean {
  const link = lower(words, at - 1);
  if (!WEEKDAYS.has(lower(words, at - 2))) return false;
  return /^(to|through|until|till|-|–)$/.test(link) || (link === "and" && lower(words, at - 3) === "between");
}

/**
 * "Thursday’s ruling" is known and past, whatever the verb; "Tuesday’s talks" may be either, unless a word before
 * tells: "after Tuesday’s talks".
 */
function possessive(
  words: readonly Word[],
  at: number,
  next: number,
): "past" | "future" | "open" | undefined {
  if (!/^['’]$/.test(lower(words, next)) || lower(words, next + 1) !== "s") return undefined;
  const before = lower(words, at - 1);
  if (/^(after|since|following|during|of|from)$/.test(before))
    return lower(words, at - 2) === "ahead" ? "future" : "past";
  if (/^(before|until|till)$/.test(before)) return "future";
  for (let i = next + 2; i < next + 6; i++) if (AGREED.test(lower(words, i))) return "open";
  return "past";
}

// What is agreed beforehand.
const AGREED =
  /^(talks|meeting|summit|vote|votes|election|elections|game|match|final|race|hearing|session|deadline|debate|conference|ceremony|concert|event|referendum|strike|trial|launch|visit|interview|opener|fixture|show|test|exam|poll|ballot|primary|primaries|caucus|caucuses|convention|runoff|rally|march|deal|launch|draw|semifinal|playoff)$/;

function eitherSide(wanted: number, { reference }: Context): Meaning {
  const unknown = `XXXX-WXX-${wanted}`;
  if (reference === null) return open(unknown);
  const last = reference - ((weekday(reference) - wanted + 7) % 7);
  return last === reference ? date(periodAt("day", last)) : between(unknown, last, last + 7);
}

function spelling(words: readonly Word[], { first, last }: Expression): string {
  return words
    .slice(first, last)
    .map((word) => word.lower)
    .join(" ");
}

/** The ISO date of a meaning that is one day; else `null`. */
export function exactDay({ from, to }: Meaning): string | null {
  return from !== null && from === to ? isoDay(from) : null;
}
