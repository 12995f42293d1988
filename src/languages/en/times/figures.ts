import { dayOf } from "../../../core/model/date.ts";
import { absolute, type Expression, joined, lower } from "./expression.ts";
import { periodAt } from "./period.ts";
import type { Word } from "./words.ts";

/** A date all in figures: `2025-10-18`, `2025-10-18T14:05Z`, `2025/10/18`, `10/21/2025`, `21.10.2025`. */
export function figuresAt(words: readonly Word[], at: number): Expression | null {
  return iso(words, at) ?? slashes(words, at) ?? nineEleven(words, at);
}

// "The 9/11 attacks" are of one year; any other 9/11 may be a score or the ninth of November.
function nineEleven(words: readonly Word[], at: number): Expression | null {
  if (words[at]?.number !== 9 || lower(words, at + 1) !== "/" || words[at + 2]?.number !== 11) return null;
  if (
    !together(words, at, 3) ||
    !/^(attacks?|terror|terrorists?|hijackers?|commission|memorial|victims|families)$/.test(
      lower(words, at + 3),
    )
  )
    return null;
  return absolute(at, at + 3, periodAt("day", dayOf(2001, 9, 11) as number));
}

// 2025-10-18
function iso(words: readonly Word[], at: number): Expression | null {
  const [year, dash, month, dash2, day] = words.slice(at, at + 5);
  if (year?.lower.length !== 4 || !/^[-/]$/.test(dash?.lower ?? "") || dash2?.lower !== dash?.lower)
    return null;
  if (!together(words, at, 5)) return null;
  if (
    year.number === null ||
    month?.lower.length !== 2 ||
    month.number === null ||
    day?.lower.length !== 2 ||
    day.number === null
  )
    return null;
  const found = dayOf(year.number, month.number, day.number);
  return found === null ? null : absolute(at, afterTime(words, at + 5), periodAt("day", found));
}

// 2025-10-18T14:05:00Z
//           ^^^^^^^^^^
function afterTime(words: readonly Word[], at: number): number {
  if (lower(words, at) !== "t" || !joined(words, at)) return at;
  let last = at + 1;
  while (last < at + 12 && joined(words, last) && /^(\d+|[:.+-]|z)$/.test(lower(words, last))) last++;
  while (/^[:.+-]$/.test(lower(words, last - 1))) last--;
  return last;
}

// 10/21/2025 is read the American way unless only the other way gives a date; where both do, it is unknown.
function slashes(words: readonly Word[], at: number): Expression | null {
  const [a, slash, b, slash2, c] = words.slice(at, at + 5);
  if (slash === undefined || !/^[-/.]$/.test(slash.lower)) return null;
  if (slash2?.lower !== slash.lower || !together(words, at, 5)) return null;
  if (
    a?.number == null ||
    b?.number == null ||
    c?.number == null ||
    (c.lower.length !== 4 && !(c.lower.length === 2 && slash.lower === "/"))
  )
    return null;
  if (a.lower.length > 2 || b.lower.length > 2) return null;
  const year = c.lower.length === 4 ? c.number : 2000 + c.number;
  const american = slash.lower !== "." ? dayOf(year, a.number, b.number) : null;
  const european = dayOf(year, b.number, a.number);
  const first = american ?? european;
  if (first === null) return null;
  if (american === null || european === null || american === european)
    return absolute(at, at + 5, periodAt("day", first));
  const from = Math.min(american, european);
  const to = Math.max(american, european);
  return {
    first: at,
    last: at + 5,
    mean: () => ({ type: "DATE", value: `${year}-XX-XX`, from, to, period: null }),
  };
}

function together(words: readonly Word[], at: number, length: number): boolean {
  for (let i = at + 1; i < at + length; i++) if (!joined(words, i)) return false;
  return !joined(words, at + length) || !/^[-/\d]/.test(lower(words, at + length));
}
