import type { Day } from "../../model/date.ts";
import type { Vector } from "./terms.ts";

/** A report to be put to an event: its place in the order given, its day, and what it is about. */
export interface Dated {
  readonly at: number;
  readonly day: Day | null;
  readonly vector: Vector;
}

/** An event while reports join it: the sum of their vectors, and its last day. */
interface Event {
  readonly place: number;
  readonly reports: number[];
  readonly sum: Map<string, number>;
  last: Day | null;
}

/** A report joins an event that it is at least so like, from 0 to 1: more is asked where no date is known. */
const LIKE = 0.165;
const LIKE_UNDATED = 0.2;

/** An event is over when nothing was reported of it for so many days, and fades a little with each. */
const OVER = 10;
const FADING = 0.05;

// A report is looked up by its most telling terms, and each of them remembers the newest events that have it, so
// that the cost of a report does not grow with the stream.
const TERMS = 60;
const REMEMBERED = 50;
const COMPARED = 12;

/** Puts reports, in their order, to events. */
export function eventsOf(reports: readonly Dated[]): number[][] {
  const events: Event[] = [];
  const having = new Map<string, number[]>();
  for (const report of reports) {
    const best = mostAlike(
      report,
      candidates(report, having).map((at) => events[at] as Event),
    );
    const event = best !== null && best.likeness >= asked(report, best.event) ? best.event : begun(events);
    join(event, report);
    remember(event.place, report, having);
  }
  return events.map((event) => event.reports);
}

function asked({ day }: Dated, { last }: Event): number {
  return day === null || last === null ? LIKE_UNDATED : LIKE;
}

function begun(events: Event[]): Event {
  const event: Event = { place: events.length, reports: [], sum: new Map(), last: null };
  events.push(event);
  return event;
}

function join(event: Event, { at, day, vector }: Dated): void {
  for (const [term, weight] of vector) event.sum.set(term, (event.sum.get(term) ?? 0) + weight);
  if (day !== null) event.last = Math.max(event.last ?? day, day);
  event.reports.push(at);
}

/** The event whose reports it is most like on the average (cosine), less for every day without news of it. */
function mostAlike(
  { day, vector }: Dated,
  events: readonly Event[],
): { event: Event; likeness: number } | null {
  let best: { event: Event; likeness: number } | null = null;
  for (const event of events) {
    const gap = day === null || event.last === null ? 0 : Math.max(0, day - event.last);
    if (gap > OVER) continue;
    const likeness = (product(vector, event.sum) / event.reports.length) * Math.exp(-FADING * gap);
    if (likeness > (best?.likeness ?? 0)) best = { event, likeness };
  }
  return best;
}

function product(vector: Vector, sum: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const [term, weight] of vector) total += weight * (sum.get(term) ?? 0);
  return total;
}

/** The events that have most of a report's telling terms. */
function candidates({ vector }: Dated, having: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const [term, weight] of telling(vector)) {
    for (const event of having.get(term) ?? []) shared.set(event, (shared.get(event) ?? 0) + weight);
  }
  return [...shared]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, COMPARED)
    .map(([event]) => event);
}

function remember(event: number, { vector }: Dated, having: Map<string, number[]>): void {
  for (const [term] of telling(vector)) {
    const known = having.get(term) ?? [];
    if (known.includes(event)) continue;
    known.push(event);
    if (known.length > REMEMBERED) known.shift();
    having.set(term, known);
  }
}

function telling(vector: Vector): [string, number][] {
  return [...vector].sort(([, x], [, y]) => y - x).slice(0, TERMS);
}
