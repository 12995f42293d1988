import { coreOf, type Event, product, type Sum } from "./event.ts";
import type { Traits, Vector } from "./traits.ts";

/** An event is over when nothing was reported of it for so many days. */
export const OVER = 10;

/** What is measured of a report and an event, in the order of the weights; each about 0 to 1. */
function measures(report: Traits, event: Event, alike: number, others: number): number[] {
  const { title, names, quotations, anchors, day } = report;
  const { last, first } = event;
  const core = coreOf(event);
  const quoted = quotations.filter((quotation) => event.quotations.has(quotation)).length;
  const undated = day === null || last === null;
  const gap = undated ? 0 : Math.max(0, day - last, (first as number) - day);
  const hasNames = names.terms.length > 0 && event.names.squares > 0;
  const anchored = part(anchors, (term) => (event.facts.get(term) ?? 0) / event.reports);
  const known = part(core, (term) => (report.facts.has(term) ? 1 : 0));
  return [
    Math.sqrt(alike / event.reports),
    Math.sqrt(alike / (Math.sqrt(event.whole.squares) || 1)),
    Math.sqrt(others),
    Math.sqrt(cosine(title, event.title)),
    Math.sqrt(cosine(names, event.names)),
    anchored,
    known,
    anchors.terms.length > 0 && core.terms.length > 0 && Math.max(anchored, known) < STRANGE ? 1 : 0,
    Math.min(1, quoted / 3),
    Math.min(1, gap / OVER),
    undated ? 1 : 0,
    hasNames ? 0 : 1,
    anchors.terms.length > 0 ? 0 : 1,
    Math.log(event.reports) / 5,
  ];
}

/** Sharing less than this of what names them, they share nothing of it. */
const STRANGE = 0.15;

/** How much of a vector's weight is in terms that the other has, as far as it has them. */
function part({ terms, weights }: Vector, having: (term: number) => number): number {
  let total = 0;
  for (let i = 0; i < terms.length; i++) total += (weights[i] as number) * having(terms[i] as number);
  return total;
}

function cosine(vector: Vector, sum: Sum): number {
  return sum.squares <= 0 || vector.terms.length === 0 ? 0 : product(vector, sum) / Math.sqrt(sum.squares);
}

// Made by train/groups.ts, in the order of the measures.
const weights: readonly number[] = [
  3.31, 7.17, -14.92, 4, 1.03, -0.34, 1, -0.82, 1.23, -1.98, -0.31, -0.59, 1.79, -4.26,
];
const bias = -3.6;

/** An event that a report may be of, and how likely, as log odds: more likely than not above 0. */
export interface Judged {
  readonly event: Event;
  readonly odds: number;
}

/** Events that are measured in full, of those that were found. */
const JUDGED = 5;

/** Reports of different events are so alike on average; that is taken for the likeness of so many events not seen. */
const UNLIKE = 0.03;
const FEW = 4;

/** The events that a report is most like as a whole, with what is measured of each. */
export function measured(report: Traits, events: readonly Event[]): { event: Event; values: number[] }[] {
  const found = events
    .map((event) => ({ event, alike: product(report.whole, event.whole) }))
    .sort((a, b) => b.alike / b.event.reports - a.alike / a.event.reports || a.event.id - b.event.id);
  const rest = found.slice(2);
  const sum = rest.reduce((before, { event, alike }) => before + alike / event.reports, 0);
  const others = (sum + FEW * UNLIKE) / (rest.length + FEW);
  return found
    .slice(0, JUDGED)
    .map(({ event, alike }) => ({ event, values: measures(report, event, alike, others) }));
}

/** Texts this alike that share nothing of what names them are one form of words, filled in for two events. */
const FORMULA = 0.45;

function isFormula(values: readonly number[]): boolean {
  const [alike, , , , , , , strange] = values;
  return strange === 1 && (alike as number) > FORMULA;
}

/** The event that a report is likeliest of; `null` where it is like none. */
export function likeliest(report: Traits, events: readonly Event[]): Judged | null {
  let best: Judged | null = null;
  for (const { event, values } of measured(report, events)) {
    if (isFormula(values)) continue;
    let odds = bias;
    for (let i = 0; i < values.length; i++) odds += (values[i] as number) * (weights[i] as number);
    if (best === null || odds > best.odds) best = { event, odds };
  }
  return best;
}

/** A report of another event goes on with one from so much of its names on, either way, and so alike as a whole. */
const SAME_NAMES = 0.54;
const SAME_CORE = 0.5;
const ALIKE = 0.4;

/**
 * The event that a report goes on with, which is of none that is held: a day later police look at the driver's
 * telephone. It has its names, and not only those that fill the week.
 */
export function goesOn(report: Traits, events: readonly Event[]): Event | null {
  let best: Event | null = null;
  let most = 0;
  for (const { event, values } of measured(report, events)) {
    const [alike, , , , names, , core] = values as [number, number, number, number, number, number, number];
    if (alike < ALIKE || core < SAME_CORE || names < SAME_NAMES || names <= most) continue;
    if (report.day !== null && event.first !== null && event.first > report.day) continue;
    most = names;
    best = event;
  }
  return best;
}
