import { lower } from "./expression.ts";
import type { Grain } from "./period.ts";
import type { Word } from "./words.ts";

/** A unit of time: TIMEX3 letter, and how far a calendar moves for one of it. */
export interface Unit {
  readonly letter: string;
  /** `T` for units below a day. */
  readonly clock: boolean;
  readonly grain: Grain | null;
  readonly days: number;
  readonly months: number;
  /** What TIMEX3 counts for one of it: a decade is ten years. */
  readonly times: number;
  readonly plural: boolean;
}

const UNITS = new Map<string, Unit>();
unit("second", { letter: "S", clock: true });
unit("minute", { letter: "M", clock: true });
unit("hour", { letter: "H", clock: true });
unit("sec", { letter: "S", clock: true });
unit("min", { letter: "M", clock: true });
unit("hr", { letter: "H", clock: true });
unit("day", { letter: "D", grain: "day", days: 1 });
unit("night", { letter: "D", grain: null, days: 1 });
unit("week", { letter: "W", grain: "week", days: 7 });
unit("fortnight", { letter: "W", days: 14, times: 2 });
unit("weekend", { letter: "WE", grain: "weekend", days: 7 });
unit("month", { letter: "M", grain: "month", months: 1 });
unit("quarter", { letter: "Q", grain: "quarter", months: 3 });
unit("year", { letter: "Y", grain: "year", months: 12 });
unit("decade", { letter: "Y", grain: "decade", months: 120, times: 10 });
unit("century", { letter: "Y", grain: "century", months: 1200, times: 100 }, "centuries");

function unit(name: string, what: Partial<Unit> & { letter: string }, plural = `${name}s`): void {
  const full = { clock: false, grain: null, days: 0, months: 0, times: 1, ...what };
  UNITS.set(name, { ...full, plural: false });
  UNITS.set(plural, { ...full, plural: true });
}

export const unitWords: readonly string[] = [...UNITS.keys()];

/** The unit that stands here, with what may stand before it: "trading days", "calendar year". */
export function unitAt(words: readonly Word[], at: number): { unit: Unit; next: number } | null {
  const here = UNITS.get(lower(words, at));
  // "60 Minutes", "This Week": a name.
  if (here !== undefined)
    return words[at]?.capital && !opens(words, at) ? null : { unit: here, next: at + 1 };
  if (
    !/^(trading|business|working|calendar|fiscal|financial|consecutive|straight|full|whole|more)$/.test(
      lower(words, at),
    )
  )
    return null;
  const found = UNITS.get(lower(words, at + 1));
  return found === undefined ? null : { unit: found, next: at + 2 };
}

// The first word of a sentence has a capital, whatever it is.
function opens(words: readonly Word[], at: number): boolean {
  return at === 0 || /^[.!?:“"‘—–-]$/.test(lower(words, at - 1));
}

/** The TIMEX3 duration: `P2M`, `PT3H`, `PXD` for a number left vague. */
export function durationValue(count: number | null, { letter, clock, times }: Unit): string {
  if (count === null && times > 2) return times === 10 ? "PXDE" : "PXCE";
  const number = count === null ? "X" : String(Math.round(count * times * 100) / 100);
  return `P${clock ? "T" : ""}${number}${letter}`;
}
