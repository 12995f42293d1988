import { calendar } from "../../../core/model/date.ts";
import {
  absolute,
  type Context,
  date,
  type Expression,
  joined,
  lower,
  type Meaning,
  open,
  type Reader,
  skip,
} from "./expression.ts";
import { ordinalAt, yearAt } from "./numbers.ts";
import { centuryOf, decadeOf, next, periodAt, seasonOf, yearOf } from "./period.ts";
import { seasonAt } from "./periods.ts";
import type { Word } from "./words.ts";

const DECADES = new Map(
  "twenties thirties forties fifties sixties seventies eighties nineties"
    .split(" ")
    .map((word, index) => [word, index + 2]),
);

export const decadeWords: readonly string[] = [...DECADES.keys()];
export const yearWords: readonly string[] = [
  "nineteen",
  "eighteen",
  "twenty",
  "fiscal",
  "the",
  "fy",
  "winter",
  "spring",
  "summer",
  "autumn",
  "fall",
  "'",
  "’",
  "‘",
  ...decadeWords,
];

/**
 * Years and what is counted in them.
 *
 *     1998   fiscal 1989   the 1990s   the ’90s   the 20th century   summer 2024
 */
export const readYear: Reader = (words, at) =>
  century(words, at) ?? decade(words, at) ?? season(words, at) ?? year(words, at);

// 1998 | fiscal 1989 | FY2025 | the year 2000 | 2012-13
function year(words: readonly Word[], at: number): Expression | null {
  if (lower(words, at) === "the") return theYear(words, at);
  const fiscal = /^(fiscal|fy)$/.test(lower(words, at));
  const start = fiscal ? skip(words, at + 1, "year") : at;
  const found = yearAt(words, start);
  if (found === null) return null;
  if (!fiscal && !yearStands(words, start, found.next)) return null;
  const to = lastYear(words, found.next, found.year);
  if (to === null) return absolute(at, found.next, yearOf(found.year));
  const value = `${found.year}/${to}`;
  return absolute(at, found.next + 2, { ...yearOf(found.year), to: yearOf(to).to, value });
}

// the year 2000 | the year two thousand
function theYear(words: readonly Word[], at: number): Expression | null {
  if (lower(words, at + 1) !== "year") return null;
  const found = yearAt(words, at + 2);
  if (found !== null) return absolute(at, found.next, yearOf(found.year));
  return lower(words, at + 2) === "two" && lower(words, at + 3) === "thousand"
    ? absolute(at, at + 4, yearOf(2000))
    : null;
}

// "2012-13", "1914–1918"
//      ^^         ^^^^
function lastYear(words: readonly Word[], at: number, first: number): number | null {
  const [dash, second, after] = words.slice(at, at + 3);
  if (!/^[-–/]$/.test(dash?.lower ?? "") || second?.number == null || dash?.spaced || second.spaced)
    return null;
  if (after !== undefined && !after.spaced && /^[-–/\d%]/.test(after.lower)) return null;
  const { number, lower: digits } = second;
  const year = digits.length === 4 ? number : digits.length === 2 ? first - (first % 100) + number : 0;
  const rolled = digits === "00" ? year + 100 : year;
  return rolled > first && rolled - first < 150 ? rolled : null;
}

// "$1998", "No. 1998", "1998 people", "1998%", "+1998", "room 1998", "1998-2": numbers, not years.
function yearStands(words: readonly Word[], at: number, last: number): boolean {
  const number = words[at]?.number;
  if (
    number !== null &&
    number !== undefined &&
    (number < 1800 || number > 2099) &&
    !/^(in|since|of|until|by|from|year)$/.test(lower(words, at - 1))
  )
    return false;
  const before = words[at - 1];
  // "10-21-2025"
  if (
    before?.lower === "-" &&
    joined(words, at) &&
    (words[at - 2]?.lower.length ?? 9) < 3 &&
    words[at - 2]?.number !== null
  )
    return false;
  if (
    before !== undefined &&
    /^([$£€#+/:.@_=&]|no|number|room|flight|boeing|highway|route|section|about|nearly|some|than|over|least|almost|only|chapter)$/.test(
      before.lower,
    ) &&
    !(before.lower === "." && words[at]?.spaced) &&
    !(before.lower === "/" || before.lower === ":" ? words[at]?.spaced : false) &&
    !/^(since|until|before|after|by)$/.test(lower(words, at - 3))
  )
    return false;
  if (before !== undefined && !words[at]?.spaced && (before.number !== null || /^[a-z]/.test(before.lower)))
    return false;
  const after = words[last];
  if (after === undefined) return true;
  // "2015/16"
  if (after.lower === "/" && number != null && lastYear(words, last, number) !== null) return true;
  if (!after.spaced && /^([%°/@_=&]|[a-z]+|\d+)$/.test(after.lower)) return false;
  if (after.lower === ":" && !after.spaced && words[last + 1]?.spaced === false) return false;
  return !/^(people|men|women|children|points|dollars|miles|km|kilometers|kilometres|feet|meters|metres|votes|shares|tons|tonnes|percent|units|workers|jobs|pounds|euros|barrels|yards|acres|years|days|hours|homes|cases|deaths|members|million|billion|fans|soldiers|troops|students)$/.test(
    after.lower,
  );
}

// the 1990s | 1990s | the ’90s | the nineties
function decade(words: readonly Word[], at: number): Expression | null {
  const the = skip(words, at, "the");
  const part =
    /^(early|mid|late)$/.test(lower(words, the)) && the > at ? skip(words, the + 1, "-", "to") : the;
  if (part > the) {
    const inner = decade(words, part) ?? century(words, part) ?? season(words, part);
    return inner === null ? null : { ...inner, first: at };
  }
  const named = DECADES.get(lower(words, the));
  if (named !== undefined && the > at)
    return absolute(at, the + 1, decadeOf((named < 2 ? 200 : 190) + named));
  const mark = /^['’‘]$/.test(lower(words, the)) ? the + 1 : the;
  const word = words[mark];
  if (word?.number == null || word.number % 10 !== 0) return null;
  const ends = lower(words, mark + 1) === "s" && joined(words, mark + 1) ? mark + 2 : 0;
  const apostrophe =
    /^['’]$/.test(lower(words, mark + 1)) &&
    lower(words, mark + 2) === "s" &&
    joined(words, mark + 1) &&
    joined(words, mark + 2)
      ? mark + 3
      : 0;
  const last = ends || apostrophe;
  if (last === 0) return null;
  if (word.lower.length === 4 && word.number >= 1500 && word.number < 2100)
    return absolute(at, last, decadeOf(word.number / 10));
  if (word.lower.length !== 2 || (mark === the && the === at && !afterPart(words, at))) return null;
  return absolute(at, last, decadeOf((word.number >= 30 ? 190 : 200) + word.number / 10));
}

// "the mid-90s"
function afterPart(words: readonly Word[], at: number): boolean {
  return /^(early|mid|late)$/.test(lower(words, words[at - 1]?.lower === "-" ? at - 2 : at - 1));
}

// the 20th century | the nineteenth century
function century(words: readonly Word[], at: number): Expression | null {
  const ordinal = ordinalAt(words, skip(words, at, "the"));
  if (ordinal === null) return null;
  const next_ = skip(words, ordinal.next, "-");
  if (lower(words, next_) !== "century" || ordinal.count < 11 || ordinal.count > 30) return null;
  return absolute(at, next_ + 1, centuryOf(ordinal.count));
}

// summer 2024 | the summer of 2024 | in the summer
function season(words: readonly Word[], at: number): Expression | null {
  const the = skip(words, at, "the");
  const index = seasonAt(words, the);
  if (index === null) return null;
  const found = yearAt(words, skip(words, skip(words, the + 1, "of"), ","));
  if (found !== null && words[found.next - 1]?.number !== null)
    return absolute(at, found.next, seasonOf(found.year, index));
  const of =
    lower(words, the + 1) === "of" && lower(words, the + 3) === "year"
      ? SHIFTS.get(lower(words, the + 2))
      : undefined;
  if (of !== undefined)
    return {
      first: at,
      last: the + 4,
      mean: ({ reference }) =>
        reference === null
          ? open(`XXXX-${SEASON_CODES[index]}`)
          : date(seasonOf(calendar(reference).year + of, index)),
    };
  if (
    !/^(in|during|into|since|until|by|through|throughout|over|late|early)$/.test(lower(words, at - 1)) ||
    (words[the]?.capital ?? true)
  )
    return null;
  if (/^[-']/.test(lower(words, the + 1)) || /^(of|in|behind|from|to|on)$/.test(lower(words, the + 1)))
    return null;
  return { first: at, last: the + 1, mean: (context) => seasonAlone(index, context) };
}

const SHIFTS = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);
const SEASON_CODES = ["WI", "SP", "SU", "FA"];

function seasonAlone(index: number, { reference, tense }: Context): Meaning {
  const code = SEASON_CODES[index] as string;
  if (reference === null) return open(`XXXX-${code}`);
  const now = periodAt("season", reference);
  const step = tense === "future" ? 1 : -1;
  for (let n = 0; n < 4; n++) {
    const period = next(now, n * step);
    if (period.value.endsWith(code)) return date(period);
  }
  return open(`XXXX-${code}`);
}
