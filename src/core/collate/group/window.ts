import { type Event, empty, join, newEvent } from "./event.ts";
import type { Traits } from "./traits.ts";

// Each term remembers the newest events that have it, so that the cost of a report does not grow with the stream.
const REMEMBERED = 32;
const COMPARED = 8;

/** So many events are held, those that a report joined last. */
const HELD = 8_192;

/** Terms that only led to events let go are forgotten after so many of these. */
const CLEARED = 1_024;

/** The events that reports may still join. */
export interface Window {
  /** The events that have most of a report's telling terms, of those that had one at most so many days before it, or after. */
  readonly near: (report: Traits, days: number) => Event[];
  /** Puts a report to an event, or to a new one for `null`. */
  readonly put: (report: Traits, event: Event | null) => Event;
}

/** A window without events. */
export function eventWindow(): Window {
  // In the order of their last reports.
  const held = new Map<number, Event>();
  const free: number[] = [];
  const having = new Map<number, Event[]>();
  const tallies = new Float64Array(HELD + 1);
  let events = 0;
  let dropped = 0;
  return { near, put };

  function near(report: Traits, days: number): Event[] {
    const touched: Event[] = [];
    for (const { id, large } of report.telling) {
      for (const event of having.get(id) ?? []) {
        if (event.isDropped || isOver(event, report, days)) continue;
        if (tallies[event.slot] === 0) touched.push(event);
        tallies[event.slot] = (tallies[event.slot] as number) + large + LEAST;
      }
    }
    const best: Event[] = [];
    const tally = (event: Event) => tallies[event.slot] as number;
    for (const event of touched) {
      if (best.length === COMPARED && tally(event) <= tally(best[COMPARED - 1] as Event)) continue;
      let at = best.length;
      while (at > 0 && tally(best[at - 1] as Event) < tally(event)) at--;
      best.splice(at, 0, event);
      if (best.length > COMPARED) best.pop();
    }
    for (const { slot } of touched) tallies[slot] = 0;
    return best;
  }

  function put(report: Traits, joined: Event | null): Event {
    const event = joined ?? newEvent(events++, report.report, free.pop() ?? held.size);
    held.delete(event.id);
    held.set(event.id, event);
    if (held.size > HELD) drop(held.values().next().value as Event);
    for (const { id } of report.telling) remember(id, event);
    join(event, report);
    return event;
  }

  function remember(term: number, event: Event): void {
    const known = having.get(term);
    if (known === undefined) having.set(term, [event]);
    else if (!known.includes(event)) {
      known.push(event);
      if (known.length > REMEMBERED) known.shift();
    }
  }

  function drop(event: Event): void {
    held.delete(event.id);
    free.push(event.slot);
    empty(event);
    if (++dropped % CLEARED > 0) return;
    for (const [term, known] of having) if (known.every(({ isDropped }) => isDropped)) having.delete(term);
  }
}

/** A term that news at large has everywhere still counts a little. */
const LEAST = 0.01;

/** Whether so many days lie between a report and those of an event; a report may come late as well. */
function isOver({ first, last }: Event, { day }: Traits, days: number): boolean {
  return day !== null && first !== null && last !== null && (day - last > days || first - day > days);
}
