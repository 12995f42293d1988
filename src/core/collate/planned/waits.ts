import type { Event } from "./event.ts";
import type { Phrase } from "./phrase.ts";
import type { Order } from "./waiting.ts";

/** For each listed event the listed events that must come first; never in a circle. */
export function waitsFor(
  orders: readonly Order[],
  of: ReadonlyMap<Phrase, Event>,
  listed: readonly Event[],
): ReadonlyMap<Event, readonly Event[]> {
  const waits = new Map<Event, Event[]>();
  const known = new Set(listed);
  const add = (waiting: Event | undefined, first: Event | undefined) => {
    if (waiting === undefined || first === undefined || waiting === first) return;
    if (!known.has(waiting) || !known.has(first) || reaches(waits, first, waiting)) return;
    const list = waits.get(waiting) ?? [];
    if (!list.includes(first)) waits.set(waiting, [...list, first]);
  };
  const sole = (first: Event | undefined) => {
    const others = listed.filter(
      (event) => event !== first && event.kind === first?.kind && !event.preliminary,
    );
    return others.length === 1 ? others[0] : undefined;
  };
  for (const { first, waits: waiting } of orders) {
    const event = of.get(first);
    add(waiting === null ? sole(event) : of.get(waiting), event);
  }
  // A preliminary meeting is held ahead of the one that the story is about, if there is only one.
  for (const event of listed)
    if (event.preliminary && ![...waits.values()].some((list) => list.includes(event)))
      add(sole(event), event);
  return waits;
}

function reaches(
  waits: ReadonlyMap<Event, readonly Event[]>,
  from: Event,
  to: Event,
  seen = new Set<Event>(),
): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return (waits.get(from) ?? []).some((event) => reaches(waits, event, to, seen));
}
