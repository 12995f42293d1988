import type { Day } from "../../model/date.ts";
import type { Traits, Vector } from "./traits.ts";

/** The sum of the vectors of several reports, by terms, and the square of its length. */
export interface Sum {
  readonly weights: Map<number, number>;
  squares: number;
}

/** An event while reports join it. */
export interface Event {
  readonly id: number;
  /** The id of the report that it began with. */
  readonly begun: string;
  /** Its place among the events held; no two held at once have the same. */
  readonly slot: number;
  reports: number;
  first: Day | null;
  last: Day | null;
  readonly whole: Sum;
  readonly title: Sum;
  readonly names: Sum;
  readonly anchors: Map<number, number>;
  /** In how many of its reports each fact is. */
  readonly facts: Map<number, number>;
  readonly quotations: Set<number>;
  /** The names that its reports have in common: the weightiest, and how much each tells; `null` until asked for. */
  core: Vector | null;
  /** No report can join it any more; terms may still point to it. */
  isDropped: boolean;
}

/** More terms than these are no more than single reports' own; more quotations tell no more. */
const MOST = 2_000;

/** An event without reports. */
export function newEvent(id: number, begun: string, slot: number): Event {
  const none = (): Sum => ({ weights: new Map(), squares: 0 });
  return {
    id,
    begun,
    slot,
    reports: 0,
    first: null,
    last: null,
    whole: none(),
    title: none(),
    names: none(),
    anchors: new Map(),
    facts: new Map(),
    quotations: new Set(),
    core: null,
    isDropped: false,
  };
}

/** Adds a report to an event. */
export function join(event: Event, { day, whole, title, names, anchors, facts, quotations }: Traits): void {
  event.reports++;
  event.core = null;
  if (day !== null) {
    event.first = Math.min(event.first ?? day, day);
    event.last = Math.max(event.last ?? day, day);
  }
  add(event.whole, whole);
  add(event.title, title);
  add(event.names, names);
  for (const [i, term] of anchors.terms.entries())
    event.anchors.set(term, (event.anchors.get(term) ?? 0) + (anchors.weights[i] as number));
  for (const fact of facts) {
    const before = event.facts.get(fact) ?? 0;
    if (before > 0 || event.facts.size < MOST) event.facts.set(fact, before + 1);
  }
  for (const quotation of quotations) if (event.quotations.size < MOST) event.quotations.add(quotation);
}

/** Lets go of all that an event holds that nobody can join any more. */
export function empty(event: Event): void {
  event.isDropped = true;
  event.core = null;
  event.anchors.clear();
  event.facts.clear();
  event.quotations.clear();
  for (const { weights } of [event.whole, event.title, event.names]) weights.clear();
}

function add(sum: Sum, { terms, weights }: Vector): void {
  for (let i = 0; i < terms.length; i++) {
    const before = sum.weights.get(terms[i] as number) ?? 0;
    const after = before + (weights[i] as number);
    sum.weights.set(terms[i] as number, after);
    sum.squares += after * after - before * before;
  }
  if (sum.weights.size > MOST) shorten(sum);
}

/** Leaves the heavier half. */
function shorten(sum: Sum): void {
  const kept = [...sum.weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST / 2);
  sum.weights.clear();
  sum.squares = 0;
  for (const [term, weight] of kept) {
    sum.weights.set(term, weight);
    sum.squares += weight * weight;
  }
}

/** So many names are what an event is known by. */
const CORE = 8;

/** The names and numbers that an event is known by: anchors that half of its reports have; their weights have the sum 1, or there are none. */
export function coreOf(event: Event): Vector {
  if (event.core !== null) return event.core;
  const found: [number, number][] = [];
  for (const [term, weight] of event.anchors) {
    if ((event.facts.get(term) ?? 0) * 2 < event.reports) continue;
    if (found.length === CORE && weight <= (found[CORE - 1] as [number, number])[1]) continue;
    let at = found.length;
    while (at > 0 && (found[at - 1] as [number, number])[1] < weight) at--;
    found.splice(at, 0, [term, weight]);
    if (found.length > CORE) found.pop();
  }
  const all = found.reduce((sum, [, weight]) => sum + weight, 0) || 1;
  event.core = { terms: found.map(([term]) => term), weights: found.map(([, weight]) => weight / all) };
  return event.core;
}

/** The sum of products of the terms that both have. */
export function product({ terms, weights }: Vector, sum: Sum): number {
  let total = 0;
  for (let i = 0; i < terms.length; i++) {
    const weight = sum.weights.get(terms[i] as number);
    if (weight !== undefined) total += weight * (weights[i] as number);
  }
  return total;
}
