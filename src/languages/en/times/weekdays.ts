import { weekday } from "../../../core/model/date.ts";
import { readDate } from "./dates.ts";
import { type Context, date, lower, type Meaning, open, skip } from "./expression.ts";
import { periodAt } from "./period.ts";
import type { Word } from "./words.ts";

const NAMES = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const SHORT = "mon tue wed thu fri sat sun".split(" ");
/** Their names, long and short: 1 Monday … 7 Sunday. */
export const WEEKDAYS = new Map([
  ...NAMES.map((name, index) => [name, index + 1] as const),
  ...SHORT.map((name, index) => [name, index + 1] as const),
  ["tues", 2] as const,
  ["weds", 3] as const,
  ["thur", 4] as const,
  ["thurs", 4] as const,
]);

/** A weekday's name: 1 Monday … 7 Sunday. Short ones only before a date: "Tue, 21 October", never "Sun". */
export function weekdayAt(words: readonly Word[], at: number): { weekday: number; next: number } | null {
  const word = words[at];
  const found = word === undefined || !word.capital ? undefined : WEEKDAYS.get(word.lower);
  if (word === undefined || found === undefined) return null;
  if (word.lower.length > 5) return inName(words, at) ? null : { weekday: found, next: at + 1 };
  const next = skip(words, skip(words, at + 1, "."), ",");
  return readDate(words, next) === null || words[next]?.lower === "the" ? null : { weekday: found, next };
}

// "Black Friday", "Sunday Times", "Saturday Night Fever"
function inName(words: readonly Word[], at: number): boolean {
  if (
    /^(good|black|bloody|super|cyber|ash|holy|man|palm|easter|sheffield|remembrance|mothering|shrove|whit|giving)$/.test(
      lower(words, at - 1),
    ) &&
    words[at - 1]?.capital
  )
    return true;
  if (lower(words, at - 1) === "on" && lower(words, at - 2) === "mail" && words[at - 2]?.capital) return true;
  const next = words[at + 1];
  return next?.capital === true && next.spaced && NAMED_AFTER.test(next.lower);
}

const NAMED_AFTER =
  /^(times|telegraph|mirror|mail|express|post|herald|star|world|sun|independent|people|tribune|morning|afternoon|night|live)$/;

/**
 * A bare weekday is the last one on or before today, or the next one where the verb points on. "Last Friday"
 * said on a Saturday may be yesterday or a week before that: both are left open.
 */
export function weekdayNear(wanted: number, which: string, { reference, tense, anchor }: Context): Meaning {
  const unknown = `XXXX-WXX-${wanted}`;
  if (which === "that") return thatWeekday(unknown, wanted, anchor);
  if (reference === null) return open(unknown);
  const today = weekday(reference);
  const back = (today - wanted + 7) % 7;
  const last = reference - back;
  switch (which) {
    case "last":
    case "previous":
      if (back === 0) return date(periodAt("day", last - 7));
      return wanted > today ? date(periodAt("day", last)) : between(unknown, last - 7, last);
    case "past":
      return date(periodAt("day", back === 0 ? last - 7 : last));
    case "this":
    case "coming":
      return date(periodAt("day", tense === "past" && which === "this" ? last : last + (back === 0 ? 0 : 7)));
    case "next":
      // Said on a Monday, "next Friday" may be in four days or in eleven.
      return wanted <= today ? date(periodAt("day", last + 7)) : between(unknown, last + 7, last + 14);
    case "following": {
      if (anchor === null || anchor.grain !== "day") return open(unknown);
      return date(periodAt("day", anchor.to + 1 + ((wanted - weekday(anchor.to + 1) + 7) % 7)));
    }
    default:
      return date(periodAt("day", tense === "future" && back > 0 ? last + 7 : last));
  }
}

// The first one from the day or the week on that the text has spoken of.
function thatWeekday(unknown: string, wanted: number, anchor: Context["anchor"]): Meaning {
  if (anchor === null || anchor.to - anchor.from > 6) return open(unknown);
  return date(periodAt("day", anchor.from + ((wanted - weekday(anchor.from) + 7) % 7)));
}

/** One of several days. */
export function between(value: string, from: number, to: number): Meaning {
  return { type: "DATE", value, from, to, period: null };
}
