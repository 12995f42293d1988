import { calendar, type Day, dayOf } from "../../../core/model/date.ts";
import { type Context, date, type Meaning, open } from "./expression.ts";
import { monthOf, next, type Period, periodAt } from "./period.ts";

/** A day of a month, or several that follow each other; `null` where the calendar lacks one. */
export function days(year: number, month: number, first: number, last: number): Period | null {
  const from = dayOf(year, month, first);
  const to = dayOf(year, month, last);
  if (from === null || to === null) return null;
  const start = periodAt("day", from);
  return from === to
    ? start
    : { grain: "day", from, to, value: `${start.value}/${periodAt("day", to).value}` };
}

/**
 * A day of the year is the nearest one, on the side of the reference that the verb points to.
 *
 * @param byword it names an event, of any year: "the Jan. 6 riot".
 */
export function yearlessDays(
  month: number,
  from: number,
  to: number,
  context: Context,
  byword: boolean,
): Meaning {
  const { reference, era, tense } = context;
  const unknown = `XXXX-${pad(month)}-${pad(from)}`;
  const near = reference ?? era;
  if (near === null) return open(unknown);
  const { year } = calendar(near);
  const candidates = [year - 1, year, year + 1].flatMap((y) => days(y, month, from, to) ?? []);
  const fits = (period: Period) =>
    reference === null ? inEra(period.from - near) : tense === null || onSide(period.from - reference, tense);
  const wanted = candidates.filter(fits);
  const best = nearest(wanted.length > 0 || reference === null ? wanted : candidates, near);
  if (best !== null && byword && Math.abs(best.from - near) > SLACK) return open(unknown);
  return best === null ? open(unknown) : date(best);
}

// Who dates one day in full and the next without a year means the months that follow, or the weeks before. Any
// other day may be of another year.
function inEra(distance: number): boolean {
  return distance >= -31 && distance <= 183;
}

// "set for", "was due" and "a candidate in the June 3 vote said" are easily misread: some weeks on the wrong side
// are still taken.
const SLACK = 75;

function onSide(distance: number, tense: "past" | "future"): boolean {
  return tense === "past" ? distance <= SLACK : distance >= -SLACK;
}

function nearest(periods: readonly Period[], day: Day): Period | null {
  return periods.reduce<Period | null>(
    (best, period) =>
      best === null || Math.abs(period.from - day) < Math.abs(best.from - day) ? period : best,
    null,
  );
}

/** A month alone is the last one that has begun, unless the verb points on. */
export function yearlessMonth(month: number, { reference, tense }: Context): Meaning {
  if (reference === null) return open(`XXXX-${pad(month)}`);
  return date(monthBeside(month, reference, tense === "future"));
}

/** "That November": of the year that the text speaks of. */
export function monthOfSpoken(month: number, { anchor }: Context): Meaning {
  if (anchor === null || anchor.to - anchor.from > 366) return open(`XXXX-${pad(month)}`);
  return date(monthOf(calendar(anchor.from).year, month));
}

/** The month that has begun last, or with `ahead` the one that ends next. */
export function monthBeside(month: number, day: Day, ahead: boolean): Period {
  const now = calendar(day);
  if (ahead) return monthOf(month >= now.month ? now.year : now.year + 1, month);
  return monthOf(month <= now.month ? now.year : now.year - 1, month);
}

/** A day of an unnamed month ("on the 16th") is that of this month or of the one beside it. */
export function dayOfMonth(date_: number, { reference, tense }: Context): Meaning {
  if (reference === null) return open(`XXXX-XX-${pad(date_)}`);
  const month = periodAt("month", reference);
  const here = [next(month, -1), month, next(month, 1)].flatMap(({ from }) => {
    const { year, month: m } = calendar(from);
    const day = dayOf(year, m, date_);
    return day === null ? [] : [periodAt("day", day)];
  });
  const fitting = here.filter(({ from }) => (tense === "future" ? from >= reference : from <= reference));
  const best = nearest(fitting, reference);
  return best === null ? open(`XXXX-XX-${pad(date_)}`) : date(best);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
