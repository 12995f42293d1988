import type { Day } from "../../../core/model/date.ts";
import { readDate } from "./dates.ts";
import { exactDay, readDay } from "./days.ts";
import {
  type Context,
  type Expression,
  joined,
  lower,
  type Meaning,
  open,
  type Reader,
  skip,
} from "./expression.ts";
import { periodAt } from "./period.ts";
import type { Word } from "./words.ts";

/** The parts of a day, as TIMEX3 writes them. */
export const PARTS = new Map([
  ["morning", "TMO"],
  ["afternoon", "TAF"],
  ["evening", "TEV"],
  ["night", "TNI"],
  ["overnight", "TNI"],
  ["lunchtime", "TMI"],
]);
const ZONES = new Set("est edt et pst pdt pt cst cdt ct mst mdt gmt utc bst cet cest local".split(" "));

export const momentWords: readonly string[] = [
  "tonight",
  "midnight",
  "noon",
  "midday",
  "overnight",
  "the",
  "early",
  "late",
  "mid",
];

/**
 * A day and a time of day, each with or without the other.
 *
 *     Friday night   2:30 p.m. on Tuesday   Tuesday at 14:30   6am   tonight   last night   midnight
 */
export const readMoment: Reader = (words, at) => {
  const time = clockAt(words, at) ?? tonight(words, at);
  if (time !== null) return timeThenDay(words, at, time);
  const day = readDay(words, at) ?? readDate(words, at);
  return day === null ? null : dayThenTime(words, day);
};

const SPELLED = new Map([
  ["noon", "T12:00"],
  ["midday", "T12:00"],
  ["midnight", "T24:00"],
]);

interface TimeOfDay {
  /** `T06:00`, `TMO`. */
  readonly value: string;
  readonly next: number;
  /** Days from today, where the words say that too: "tonight", "last night". */
  readonly shift: number | null;
}

// 6am | 2:30 p.m. | 14:30 | noon
function clockAt(words: readonly Word[], at: number): TimeOfDay | null {
  const word = words[at];
  const spelled = SPELLED.get(word?.lower ?? "");
  if (spelled !== undefined) return { value: spelled, next: afterZone(words, at + 1), shift: null };
  if (word?.number == null || !freeBefore(words, at)) return null;
  if (word.lower.length === 4) return military(words, at, word);
  if (word.lower.length > 2 || word.number > 24) return null;
  const mark = words[at + 1];
  const minutes =
    mark !== undefined && (mark.lower === ":" || mark.lower === ".") && !mark.spaced
      ? words[at + 2]
      : undefined;
  const exact =
    minutes?.number != null && minutes.lower.length === 2 && minutes.number < 60 && !minutes.spaced;
  const half = halfAt(words, exact ? at + 3 : at + 1);
  if (half === null && !(exact && mark?.lower === ":" && word.lower.length === 2 && !joinedOn(words, at + 3)))
    return null;
  const hour = half === null ? word.number : (word.number % 12) + (half.pm ? 12 : 0);
  if (half !== null && (word.number > 12 || word.number === 0)) return null;
  const end = half?.next ?? at + 3;
  const value = `T${pad(hour)}:${exact ? pad(minutes.number as number) : "00"}`;
  return { value, next: afterZone(words, end), shift: null };
}

// "ET", "GMT", "local time", "Eastern time"
function afterZone(words: readonly Word[], at: number): number {
  const zone = lower(words, at);
  if (ZONES.has(zone)) return skip(words, at + 1, "time");
  return /^(eastern|central|mountain|pacific)$/.test(zone) && lower(words, at + 1) === "time" ? at + 2 : at;
}

// "10:05:00" is one time, and "T05" no hour of its own.
function freeBefore(words: readonly Word[], at: number): boolean {
  return !joined(words, at) || !/^(?:[:.]|t)$/.test(lower(words, at - 1));
}

// 0312 GMT | at 1315 hours
function military(words: readonly Word[], at: number, { lower: digits }: Word): TimeOfDay | null {
  const [hour, minute] = [digits.slice(0, 2), digits.slice(2)];
  const hours =
    lower(words, at + 1) === "hours" && /^(at|by|around|about|until|from)$/.test(lower(words, at - 1));
  if ((!hours && !ZONES.has(lower(words, at + 1))) || Number(hour) > 24 || Number(minute) > 59) return null;
  return { value: `T${hour}:${minute}`, next: skip(words, at + 2, "time"), shift: null };
}

// "12:30:45" and "10:15-year" are something else.
function joinedOn(words: readonly Word[], at: number): boolean {
  return joined(words, at) && /^[:\d-]/.test(lower(words, at));
}

// am | a.m. | p.m | o'clock is left out: it does not say which half.
function halfAt(words: readonly Word[], at: number): { pm: boolean; next: number } | null {
  const letter = lower(words, at);
  if (letter === "am" || letter === "pm") return { pm: letter === "pm", next: at + 1 };
  if ((letter !== "a" && letter !== "p") || lower(words, at + 1) !== "." || lower(words, at + 2) !== "m")
    return null;
  if (!joined(words, at + 1) || !joined(words, at + 2)) return null;
  return {
    pm: letter === "p",
    next: lower(words, at + 3) === "." && joined(words, at + 3) ? at + 4 : at + 3,
  };
}

// tonight | this morning | last night | overnight
function tonight(words: readonly Word[], at: number): TimeOfDay | null {
  const word = lower(words, at);
  if (word === "tonight") return { value: "TNI", next: at + 1, shift: 0 };
  // "Police searched overnight", and not "an overnight train".
  if (word === "overnight" && !/^(an|the|his|her|their|its)$/.test(lower(words, at - 1)))
    return { value: "TNI", next: at + 1, shift: null };
  const part = PARTS.get(lower(words, at + 1));
  if (part === undefined) return null;
  if (word === "this") return { value: part, next: at + 2, shift: 0 };
  return word === "last" && (part === "TNI" || part === "TEV")
    ? { value: part, next: at + 2, shift: -1 }
    : null;
}

function timeThenDay(words: readonly Word[], at: number, time: TimeOfDay): Expression {
  const day = time.shift === null ? dayBeside(words, time.next) : null;
  if (day !== null)
    return {
      first: at,
      last: day.beside ? day.last : time.next,
      mean: (context) => timed(day.mean(context), time.value),
    };
  const { shift } = time;
  return {
    first: at,
    last: time.next,
    mean: (context) =>
      lower(words, at) === "overnight"
        ? overnight(context)
        : shift === null
          ? ofAnchor(time.value, context)
          : ofToday(time.value, shift, context),
  };
}

/**
 * The day that a time belongs to, behind it or behind another time that it is paired with.
 *
 *     2 p.m. on Sunday   14:30 BST (1330 GMT) on Sunday   10 a.m. to 5 p.m. Sunday
 *            ^^^^^^^^^                            ^^^^^^                       ^^^^^^
 */
function dayBeside(words: readonly Word[], at: number): (Expression & { beside: boolean }) | null {
  const after = skip(words, skip(words, at, ","), "on");
  const day = readDay(words, after) ?? dated(words, after);
  if (day !== null) return { ...day, beside: true };
  const bracket = lower(words, at) === "(";
  if (!bracket && !/^(to|until|till|and|or|[-–])$/.test(lower(words, at))) return null;
  const other = clockAt(words, at + 1);
  if (other === null || (bracket && lower(words, other.next) !== ")")) return null;
  const behind = skip(words, skip(words, bracket ? other.next + 1 : other.next, ","), "on");
  const shared = readDay(words, behind) ?? dated(words, behind);
  return shared === null ? null : { ...shared, beside: bracket };
}

function dated(words: readonly Word[], at: number): Expression | null {
  const found = readDate(words, at);
  return found !== null && words.slice(found.first, found.last).some(({ number }) => number !== null)
    ? found
    : null;
}

function dayThenTime(words: readonly Word[], day: Expression): Expression {
  const part = words[day.last]?.capital ? undefined : PARTS.get(lower(words, day.last));
  // "Tuesday-night primaries"
  const hyphened =
    lower(words, day.last) === "-" && joined(words, day.last + 1)
      ? PARTS.get(lower(words, day.last + 1))
      : undefined;
  if (hyphened !== undefined && words[day.last - 1]?.number === null)
    return { ...day, last: day.last + 2, mean: (context) => timed(day.mean(context), hyphened) };
  if (part !== undefined && !joined(words, day.last)) {
    return { ...day, last: day.last + 1, mean: (context) => timed(day.mean(context), part) };
  }
  const clock = clockAt(words, skip(words, skip(words, day.last, ","), "at"));
  if (clock === null || clock.next === day.last) return day;
  return { ...day, last: clock.next, mean: (context) => timed(day.mean(context), clock.value) };
}

/** A day with a time of day; as far as the day is known. */
export function timed(day: Meaning, value: string): Meaning {
  const exact = exactDay(day);
  if (exact !== null) return { ...day, type: "TIME", value: exact + value };
  return day.from === null
    ? { ...day, type: "TIME", value: day.value.length > 8 ? day.value + value : `XXXX-XX-XX${value}` }
    : day;
}

// A time of day without a day is that of the day spoken of, and unknown where none is.
function ofAnchor(value: string, { anchor }: Context): Meaning {
  if (anchor === null || anchor.from !== anchor.to) return open(`XXXX-XX-XX${value}`, "TIME");
  return timeOf(anchor.from, value);
}

function ofToday(value: string, shift: number, { reference }: Context): Meaning {
  return reference === null ? open(`XXXX-XX-XX${value}`, "TIME") : timeOf(reference + shift, value);
}

// The night that ends today, or with a verb that points on the one that begins; of any other day, the night after it.
function overnight(context: Context): Meaning {
  const { anchor, reference, tense } = context;
  if (anchor !== null && anchor.from === anchor.to && anchor.from !== reference) {
    return { ...timeOf(anchor.from, "TNI"), to: anchor.from + 1 };
  }
  if (reference === null) return open("XXXX-XX-XXTNI", "TIME");
  const night = timeOf(reference, "TNI");
  return tense === "future" ? { ...night, to: reference + 1 } : { ...night, from: reference - 1 };
}

/** A time of a day that is known. */
export function timeOf(day: Day, value: string): Meaning {
  const period = periodAt("day", day);
  return { type: "TIME", value: period.value + value, from: day, to: day, period };
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
