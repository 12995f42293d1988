const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** Days as a newsroom writes them: `3 March 2026`, `9–15 March 2026`, `March 2026`; `null` ends are open. */
export function days(earliest: string | null, latest: string | null): string {
  const from = parsed(earliest);
  const to = parsed(latest);
  if (from === null || to === null) {
    if (from !== null) return `${day(from)} or later`;
    return to === null ? "date unknown" : `${day(to)} or earlier`;
  }
  if (earliest === latest) return day(from);
  if (from.year !== to.year) {
    const years = isFirst(from) && isLast(to) && from.month === 0 && to.month === 11;
    return years ? `${from.year}–${to.year}` : `${day(from)} – ${day(to)}`;
  }
  const whole = isFirst(from) && isLast(to);
  if (whole && from.month === 0 && to.month === 11) return `${from.year}`;
  if (from.month === to.month) {
    return whole ? month(from) : `${from.day}–${day(to)}`;
  }
  if (whole) return `${MONTHS[from.month]}–${month(to)}`;
  return `${from.day} ${MONTHS[from.month]} – ${day(to)}`;
}

/** A day in little room, without its year: `3 Mar`; `null` where it is none. */
export function shortDay(date: string | null): string | null {
  const known = parsed(date);
  return known === null ? null : `${known.day} ${(MONTHS[known.month] as string).slice(0, 3)}`;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function parsed(date: string | null): Day | null {
  const parts = date === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(date);
  if (parts === null) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return MONTHS[month - 1] === undefined ? null : { year, month: month - 1, day };
}

const day = (date: Day) => `${date.day} ${month(date)}`;
const month = (date: Day) => `${MONTHS[date.month]} ${date.year}`;
const isFirst = (date: Day) => date.day === 1;
const isLast = (date: Day) => date.day === new Date(Date.UTC(date.year, date.month + 1, 0)).getUTCDate();
