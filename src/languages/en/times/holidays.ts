import { calendar, type Day, dayOf, weekday } from "../../../core/model/date.ts";
import {
  absolute,
  type Context,
  date,
  type Expression,
  type Meaning,
  open,
  type Reader,
  skip,
} from "./expression.ts";
import { yearAt } from "./numbers.ts";
import { periodAt } from "./period.ts";
import type { Word } from "./words.ts";

type Rule = (year: number) => Day | null;

// The n-th such weekday of a month; the last one for -1.
const nth =
  (month: number, wanted: number, n: number): Rule =>
  (year) => {
    if (n > 0) {
      const first = dayOf(year, month, 1) as Day;
      return first + ((wanted - weekday(first) + 7) % 7) + 7 * (n - 1);
    }
    const last = (dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1) as Day) - 1;
    return last - ((weekday(last) - wanted + 7) % 7);
  };
const fixed =
  (month: number, day: number): Rule =>
  (year) =>
    dayOf(year, month, day);
const afterEaster =
  (days: number): Rule =>
  (year) =>
    easter(year) + days;

const HOLIDAYS = new Map<string, Rule>([
  ["new year ' s day", fixed(1, 1)],
  ["new year ' s eve", fixed(12, 31)],
  ["martin luther king day", nth(1, 1, 3)],
  ["valentine ' s day", fixed(2, 14)],
  ["st patrick ' s day", fixed(3, 17)],
  ["good friday", afterEaster(-2)],
  ["palm sunday", afterEaster(-7)],
  ["easter sunday", afterEaster(0)],
  ["easter monday", afterEaster(1)],
  ["easter", afterEaster(0)],
  ["memorial day", nth(5, 1, -1)],
  ["independence day", fixed(7, 4)],
  ["labor day", nth(9, 1, 1)],
  ["columbus day", nth(10, 1, 2)],
  ["halloween", fixed(10, 31)],
  ["veterans day", fixed(11, 11)],
  ["thanksgiving day", nth(11, 4, 4)],
  ["thanksgiving", nth(11, 4, 4)],
  ["christmas eve", fixed(12, 24)],
  ["christmas day", fixed(12, 25)],
  ["christmas", fixed(12, 25)],
  ["boxing day", fixed(12, 26)],
  ["new year ' s", fixed(1, 1)],
  ["inauguration day", fixed(1, 20)],
  ["groundhog day", fixed(2, 2)],
  ["presidents ' day", nth(2, 1, 3)],
  ["presidents day", nth(2, 1, 3)],
  ["st . patrick ' s day", fixed(3, 17)],
  ["st . valentine ' s day", fixed(2, 14)],
  ["april fools ' day", fixed(4, 1)],
  ["april fool ' s day", fixed(4, 1)],
  ["ash wednesday", afterEaster(-46)],
  ["maundy thursday", afterEaster(-3)],
  ["earth day", fixed(4, 22)],
  ["cinco de mayo", fixed(5, 5)],
  ["juneteenth", fixed(6, 19)],
  ["bastille day", fixed(7, 14)],
  ["election day", (year) => (nth(11, 1, 1)(year) as Day) + 1],
  ["remembrance day", fixed(11, 11)],
  ["remembrance sunday", nth(11, 7, 2)],
  ["shrove tuesday", afterEaster(-47)],
  ["cyber monday", (year) => (nth(11, 4, 4)(year) as Day) + 4],
  ["bonfire night", fixed(11, 5)],
]);
const LONGEST = 6;

export const holidayWords: readonly string[] = [
  ...new Set([...HOLIDAYS.keys()].map((name) => name.split(" ")[0] as string)),
];

/**
 * Days with a name. Those that countries keep on different days ("Independence Day", "Labor Day") are read the
 * American way.
 *
 *     on Thanksgiving Day   Christmas Eve 2024   Good Friday
 */
export const readHoliday: Reader = (words, at) => {
  if (!words[at]?.capital) return null;
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const name = words
      .slice(at, at + length)
      .map((word) => (word.lower === "’" ? "'" : word.lower))
      .join(" ");
    const rule = HOLIDAYS.get(name);
    if (rule !== undefined) return holiday(words, at, at + length, rule);
  }
  return null;
};

function holiday(words: readonly Word[], at: number, last: number, rule: Rule): Expression | null {
  const follows = words[last];
  // "Christmas Island", "the Thanksgiving turkey", "Easter eggs".
  if (
    follows !== undefined &&
    /^[a-z]/.test(follows.lower) &&
    !/^(and|in|at|on|when|as|but|after|before|by|with|to|was|is|will|of|for|clinging)$/.test(follows.lower) &&
    last === at + 1
  )
    return null;
  // "Good Friday Agreement"
  if (follows?.capital === true && follows.spaced) return null;
  const year = yearAt(words, skip(words, last, ","));
  const day = year === null ? null : rule(year.year);
  if (year !== null && day !== null) return absolute(at, year.next, periodAt("day", day));
  return { first: at, last, mean: (context) => nearest(rule, context) };
}

function nearest(rule: Rule, { reference, tense }: Context): Meaning {
  if (reference === null) return open("XXXX-XX-XX");
  const { year } = calendar(reference);
  const days = [year - 1, year, year + 1]
    .flatMap((y) => rule(y) ?? [])
    .filter((day) => (tense === "future" ? day >= reference - SLACK : tense === null || day <= reference));
  const best = days.reduce<Day | null>(
    (near, day) => (near === null || Math.abs(day - reference) < Math.abs(near - reference) ? day : near),
    null,
  );
  return best === null ? open("XXXX-XX-XX") : date(periodAt("day", best));
}

// "Was to be held before Thanksgiving" is easily misread as yet to come: a few weeks on the wrong side still fit.
const SLACK = 31;

// The Gregorian Easter: Meeus, Jones, Butcher.
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1) as Day;
}
