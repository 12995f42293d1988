import {
  calendar,
  type Day,
  dayOf,
  isoDay,
  isoWeek,
  monthLength,
  weekday,
} from "../../../core/model/date.ts";

export type Grain =
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

/** A stretch of the calendar with its TIMEX3 value; both ends inclusive. */
export interface Period {
  readonly grain: Grain;
  readonly from: Day;
  readonly to: Day;
  readonly value: string;
}

export const SEASONS = ["winter", "spring", "summer", "autumn"] as const;
const SEASON_CODES = ["WI", "SP", "SU", "FA"] as const;

/** The period of this grain that a day lies in. */
export function periodAt(grain: Grain, day: Day): Period {
  const { year, month } = calendar(day);
  const monday = day - weekday(day) + 1;
  switch (grain) {
    case "day":
      return { grain, from: day, to: day, value: isoDay(day) };
    case "week":
      return { grain, from: monday, to: monday + 6, value: weekValue(monday) };
    case "weekend":
      return { grain, from: monday + 5, to: monday + 6, value: `${weekValue(monday)}-WE` };
    case "month":
      return monthOf(year, month);
    case "season":
      return seasonOf(month === 12 ? year : month < 3 ? year - 1 : year, Math.floor(month / 3) % 4);
    case "quarter":
      return quarterOf(year, Math.ceil(month / 3));
    case "half":
      return halfOf(year, month < 7 ? 1 : 2);
    case "year":
      return yearOf(year);
    case "decade":
      return decadeOf(Math.floor(year / 10));
    case "century":
      return centuryOf(Math.ceil(year / 100));
  }
}

/** The n-th next period of the same grain; earlier ones for a negative n. */
export function next(period: Period, n: number): Period {
  const { year, month } = calendar(period.from);
  switch (period.grain) {
    case "day":
      return periodAt("day", period.from + n);
    case "week":
    case "weekend":
      return periodAt(period.grain, period.from + 7 * n);
    case "month":
      return periodAt("month", addMonths(period.from, n));
    case "season":
    case "quarter":
      return periodAt(period.grain, addMonths(period.from, 3 * n));
    case "half":
      return periodAt("half", addMonths(period.from, 6 * n));
    case "year":
      return yearOf(year + n);
    case "decade":
      return decadeOf(Math.floor(year / 10) + n);
    case "century":
      return centuryOf(Math.ceil((year * 12 + month) / 1200) + n);
  }
}

/** The same day n months on, or the last day of that month where it has no such day. */
export function addMonths(day: Day, n: number): Day {
  const { year, month, date } = calendar(day);
  const months = year * 12 + month - 1 + n;
  const toYear = Math.min(9999, Math.max(1000, Math.floor(months / 12)));
  const toMonth = (((months % 12) + 12) % 12) + 1;
  return dayOf(toYear, toMonth, Math.min(date, monthLength(toYear, toMonth))) as Day;
}

export function monthOf(year: number, month: number): Period {
  const from = dayOf(year, month, 1) as Day;
  return { grain: "month", from, to: from + monthLength(year, month) - 1, value: `${year}-${pad(month)}` };
}

/** Winter runs from December on and counts to the year in which it begins (0 winter … 3 autumn). */
export function seasonOf(year: number, season: number): Period {
  const first = dayOf(year, season === 0 ? 12 : season * 3, 1) as Day;
  const to = addMonths(first, 3) - 1;
  return { grain: "season", from: first, to, value: `${year}-${SEASON_CODES[season]}` };
}

export function quarterOf(year: number, quarter: number): Period {
  const from = dayOf(year, quarter * 3 - 2, 1) as Day;
  return { grain: "quarter", from, to: addMonths(from, 3) - 1, value: `${year}-Q${quarter}` };
}

export function halfOf(year: number, half: number): Period {
  const from = dayOf(year, half * 6 - 5, 1) as Day;
  return { grain: "half", from, to: addMonths(from, 6) - 1, value: `${year}-H${half}` };
}

export function yearOf(year: number): Period {
  const held = Math.min(9999, Math.max(1000, year));
  return {
    grain: "year",
    from: dayOf(held, 1, 1) as Day,
    to: dayOf(held, 12, 31) as Day,
    value: String(held),
  };
}

/** 199 is the 1990s. */
export function decadeOf(decade: number): Period {
  return { ...years("decade", decade * 10, decade * 10 + 9), value: String(decade) };
}

/** 20 is the years 1901 to 2000, which TIMEX3 writes `19`. */
export function centuryOf(century: number): Period {
  return { ...years("century", century * 100 - 99, century * 100), value: String(century - 1) };
}

function years(grain: Grain, first: number, last: number): Period {
  return { grain, from: yearOf(first).from, to: yearOf(last).to, value: "" };
}

function weekValue(day: Day): string {
  const { year, week } = isoWeek(day);
  return `${year}-W${pad(week)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** The smallest calendar value that covers both days: a day, a month, a year, or unknown. */
export function commonValue(from: Day, to: Day): string {
  const a = isoDay(from);
  const b = isoDay(to);
  if (a === b) return a;
  if (a.slice(0, 7) === b.slice(0, 7)) return a.slice(0, 7);
  return a.slice(0, 4) === b.slice(0, 4) ? a.slice(0, 4) : "XXXX";
}
