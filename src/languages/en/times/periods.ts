import { type Day, weekday } from "../../../core/model/date.ts";
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
import { monthAt } from "./months.ts";
import { type Grain, next, type Period, periodAt, SEASONS } from "./period.ts";
import { unitAt } from "./units.ts";
import type { Word } from "./words.ts";
import { monthBeside } from "./yearless.ts";

type Which = "this" | "last" | "next" | "following" | "preceding" | "same";

const WHICH = new Map<string, Which>([
  ["this", "this"],
  ["current", "this"],
  ["last", "last"],
  ["previous", "preceding"],
  ["preceding", "preceding"],
  ["next", "next"],
  ["coming", "next"],
  ["upcoming", "next"],
  ["following", "following"],
  ["that", "same"],
  ["same", "same"],
]);

export const periodWords: readonly string[] = [...WHICH.keys(), "the"];

/**
 * A period by its place beside the present, or beside the one spoken of.
 *
 *     this week   last year   next month   last May   this summer   the next day   the previous year   that day
 */
export const readPeriod: Reader = (words, at) => {
  let the = skip(words, at, "the");
  const word = lower(words, the);
  let which = WHICH.get(word);
  if (which === undefined)
    return the > at
      ? (dayBefore(words, at) ?? theWeekend(words, at) ?? theYear(words, at) ?? weekOf(words, at))
      : null;
  if (the > at && which === "last") return null;
  // "the last weekend in May"
  if (which === "last" && lower(words, at - 1) === "the" && /^(in|of)$/.test(lower(words, at + 2)))
    return null;
  if (which === "this" && the === at && /^(past|coming)$/.test(lower(words, at + 1))) {
    which = lower(words, at + 1) === "past" ? "last" : "next";
    the++;
  }
  const start = the + 1;
  const name = monthAt(words, start);
  if (name !== null) {
    const { month } = name;
    return which === "same"
      ? null
      : { first: at, last: name.next, mean: (context) => monthNear(month, which as Which, context) };
  }
  const season = seasonAt(words, start);
  if (season !== null && which !== "same") {
    return { first: at, last: start + 1, mean: (context) => seasonNear(season, which as Which, context) };
  }
  const found = unitAt(words, start);
  if (found === null || found.unit.plural || found.unit.grain === null) return null;
  const { grain } = found.unit;
  // "The next day" counts from the day spoken of, "next week" from today.
  if (the > at && which === "next") which = "following";
  if (grain === "day" && (which === "last" || which === "this")) return null;
  const meant = which;
  return { first: at, last: found.next, mean: (context) => near(grain, meant, context) };
};

// "The day before", with nothing that it came before; "the month after".
function dayBefore(words: readonly Word[], at: number): Expression | null {
  const found = unitAt(words, at + 1);
  const side = found === null ? "" : lower(words, found.next);
  if (
    found === null ||
    found.unit.plural ||
    found.unit.grain === null ||
    !/^(before|after|earlier|later)$/.test(side)
  )
    return null;
  const follows = lower(words, found.next + 1);
  if (follows !== "" && !/^[.,;:!?)”"’]/.test(follows)) return null;
  const { grain } = found.unit;
  const which = side === "before" || side === "earlier" ? "preceding" : "following";
  return { first: at, last: found.next + 1, mean: (context) => near(grain, which, context) };
}

// "Over the weekend": the last one, unless the verb points on.
function theWeekend(words: readonly Word[], at: number): Expression | null {
  if (
    lower(words, at + 1) !== "weekend" ||
    !/^(over|during|at|on|for|throughout|of|until|by)$/.test(lower(words, at - 1))
  )
    return null;
  return {
    first: at,
    last: at + 2,
    mean: ({ reference, tense }) => {
      if (reference === null) return open(UNKNOWN.weekend);
      const here = periodAt("weekend", reference);
      return date(tense === "future" || here.from <= reference ? here : next(here, -1));
    },
  };
}

// "for the full year", "in the year ended June 30", "since the beginning of the financial year"
//      ^^^^^^^^^^^^^     ^^^^^^^^
function theYear(words: readonly Word[], at: number): Expression | null {
  const kind = skip(words, at + 1, "full", "fiscal", "financial");
  if (lower(words, kind) !== "year") return null;
  const last = kind + 1;
  const after = lower(words, skip(words, last, "that", "which"));
  if (/^(ended|ending|ends)$/.test(after)) return { first: at, last, mean: () => open("P1Y", "DURATION") };
  if (/^[-'’]$/.test(after) || /^(of|in|when|that|which|before|after|ago|earlier|to)$/.test(after))
    return null;
  const full = lower(words, at + 1) === "full";
  if (!full && kind > at + 1) return { first: at, last, mean: () => open("P1Y", "DURATION") };
  const much = lower(words, at - 1) === "of" && /^(much|most|all|part|half)$/.test(lower(words, at - 2));
  if (!full && !much && !/^(for|during|throughout)$/.test(lower(words, at - 1))) return null;
  return {
    first: at,
    last,
    mean: ({ reference }) => (reference === null ? open(UNKNOWN.year) : date(periodAt("year", reference))),
  };
}

// the week of May 6 | the weekend of 4 May
function weekOf(words: readonly Word[], at: number): Expression | null {
  const grain = lower(words, at + 1);
  if ((grain !== "week" && grain !== "weekend") || lower(words, at + 2) !== "of") return null;
  const day = readDate(words, at + 3);
  if (day === null || !words.slice(day.first, day.last).some(({ number }) => number !== null)) return null;
  return {
    first: at,
    last: day.last,
    mean: (context) => {
      const inner = day.mean(context);
      return inner.from === null ? open(UNKNOWN[grain]) : date(periodAt(grain, inner.from));
    },
  };
}

function near(grain: Grain, which: Which, { reference, anchor }: Context): Meaning {
  const unknown = open(UNKNOWN[grain]);
  if (which === "following" || which === "preceding" || which === "same") {
    const from = anchor ?? (grain === "day" || which === "same" ? null : today(reference));
    if (from === null) return unknown;
    const step = which === "same" ? 0 : which === "following" ? 1 : -1;
    if (SIZE[from.grain] <= SIZE[grain] && from.to - from.from < SIZE[grain]) {
      return date(next(periodAt(grain, step > 0 ? from.to : from.from), step));
    }
    // "Last week … the next day": some day of it, moved by one.
    return grain !== "day" || step === 0 || from.to - from.from > 7
      ? unknown
      : { ...unknown, from: from.from + step, to: from.to + step };
  }
  if (reference === null) return unknown;
  const step = which === "this" ? 0 : which === "last" ? -1 : 1;
  if (grain === "weekend") return weekend(reference, step);
  return date(next(periodAt(grain, reference), step));
}

// "Last weekend" said on a Sunday is the one before; "this weekend" may be just over early in the week.
function weekend(reference: Day, step: number): Meaning {
  const here = periodAt("weekend", reference);
  if (step !== 0 || weekday(reference) > 2) return date(next(here, step));
  return { type: "DATE", value: "XXXX-WXX-WE", from: here.from - 7, to: here.to, period: null };
}

function monthNear(month: number, which: Which, { reference }: Context): Meaning {
  if (reference === null) return open(`XXXX-${String(month).padStart(2, "0")}`);
  const now = periodAt("month", reference);
  if (which === "last" || which === "preceding") return date(monthBeside(month, now.from - 1, false));
  if (which === "this") return date(monthBeside(month, periodAt("year", reference).to, false));
  return date(monthBeside(month, now.to + 1, true));
}

/** 0 winter … 3 autumn. */
export function seasonAt(words: readonly Word[], at: number): number | null {
  const word = lower(words, at);
  const index = SEASONS.indexOf((word === "fall" ? "autumn" : word) as (typeof SEASONS)[number]);
  return index < 0 ? null : index;
}

function seasonNear(season: number, which: Which, { reference }: Context): Meaning {
  if (reference === null) return open(`XXXX-${["WI", "SP", "SU", "FA"][season]}`);
  const now = periodAt("season", reference);
  const same = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((n) => next(now, n))
    .filter((period) => period.value.endsWith(["WI", "SP", "SU", "FA"][season] as string));
  const fits = (period: Period) =>
    which === "last" || which === "preceding"
      ? period.to < reference
      : which === "this"
        ? Math.abs(period.from + 45 - reference) < 184
        : period.from > reference;
  const fitting = same.filter(fits);
  const best = which === "next" || which === "following" ? fitting[0] : fitting.at(-1);
  return best === undefined ? open("XXXX") : date(best);
}

function today(reference: Day | null): Period | null {
  return reference === null ? null : periodAt("day", reference);
}

const SIZE: Record<Grain, number> = {
  day: 1,
  weekend: 2,
  week: 7,
  month: 30,
  season: 90,
  quarter: 90,
  half: 180,
  year: 365,
  decade: 3650,
  century: 36500,
};
const UNKNOWN: Record<Grain, string> = {
  day: "XXXX-XX-XX",
  weekend: "XXXX-WXX-WE",
  week: "XXXX-WXX",
  month: "XXXX-XX",
  season: "XXXX",
  quarter: "XXXX-QX",
  half: "XXXX-HX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};
