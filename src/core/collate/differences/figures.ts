import type { Difference } from "../../model/difference.ts";
import { contentId } from "../../model/id.ts";
import type { Mention, Quantity } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Passage, Reason } from "../../model/span.ts";
import { disjoint } from "../quantity.ts";
import { type Along, transmission } from "./edges.ts";

const step = "differences";

/** A number that a passage gives for something that has one number. */
export interface Figure {
  /** What sort of thing: `dead`, `magnitude`, `age`. */
  readonly of: string;
  /** Whose age; empty where a story has one such thing. */
  readonly whose: string;
  readonly mention: Mention;
  readonly reading: Reading;
  readonly passage: Passage;
  readonly speaker: string | null;
  /** True where it counts everybody there is to count, as far as its words show. */
  readonly whole: boolean;
}

/** More values than these of one thing are not compared with each other. */
const compared = 12;

/**
 * Where reports give different figures for one thing. Two numbers side by side in one report, from different
 * mouths, are a dispute; where the later report has the higher one, it is an update if `rising`.
 */
export function figureDifferences(figures: readonly Figure[], along: Along, rising: boolean): Difference[] {
  const things = new Map<string, Map<string, Figure[]>>();
  for (const figure of figures) {
    const values = things.get(`${figure.of} ${figure.whose}`) ?? new Map<string, Figure[]>();
    const key = `${figure.mention.quantity?.low} ${figure.mention.quantity?.high}`;
    values.set(key, [...(values.get(key) ?? []), figure]);
    things.set(`${figure.of} ${figure.whose}`, values);
  }
  const found: Difference[] = [];
  for (const values of things.values()) {
    const sides = [...values.values()].sort((a, b) => (lowest(a) ?? 0) - (lowest(b) ?? 0)).slice(0, compared);
    for (const [i, one] of sides.entries())
      for (const other of sides.slice(i + 1)) {
        const difference = differenceOf(one, other, along, rising);
        if (difference !== null) found.push(difference);
      }
  }
  return found;
}

function lowest(figures: readonly Figure[]): number | null {
  return figures[0]?.mention.quantity?.low ?? null;
}

function differenceOf(
  one: readonly Figure[],
  other: readonly Figure[],
  along: Along,
  rising: boolean,
): Difference | null {
  const [a, b] = [one[0] as Figure, other[0] as Figure];
  const { of, whose } = a;
  if (!differ(a.mention.quantity, b.mention.quantity)) return null;
  // There may have been a birthday.
  if (of === "age" && Math.abs((lowest(one) ?? 0) - (lowest(other) ?? 0)) <= 1) return null;
  const reports = (figures: readonly Figure[]) => new Set(figures.map(({ reading }) => reading.report.id));
  const [left, right] = [reports(one), reports(other)];
  const said = (figures: readonly Figure[]) =>
    new Set(figures.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
  const [x, y] = [said(one), said(other)];
  const mouths = x.size + y.size > 0 && ![...x].some((speaker) => y.has(speaker));
  const beside = [...left].some((id) => right.has(id));
  // One report with both, in one voice, counts two things; so do "ten people" and "four children".
  if (beside && !mouths) return null;
  const wholes = one.some(({ whole }) => whole) && other.some(({ whole }) => whole);
  if (!beside && !wholes && a.mention.quantity?.unit !== b.mention.quantity?.unit) return null;
  const later = rising && other.every((y) => one.every((x) => before(x.reading, y.reading)));
  // "At least seven" and nine agree, unless the one is news of a day after the other.
  if (!later && !differ(plain(a.mention.quantity), plain(b.mention.quantity))) return null;
  const edge = beside
    ? undefined
    : [...right]
        .flatMap((from) => [...left].map((to) => along(from, to) ?? along(to, from)))
        .find((found) => found !== null);
  const because: Reason[] = [{ step, note: `${of}: another number`, passages: [a.passage, b.passage] }];
  if (edge != null && !later) because.unshift(transmission(edge));
  const judged =
    beside || (mouths && !later)
      ? ({ relation: "conflict", cause: "dispute" } as const)
      : later
        ? ({ relation: "update", cause: "update" } as const)
        : edge != null
          ? ({ relation: "conflict", cause: "transmission" } as const)
          : ({ relation: "conflict", cause: "unknown" } as const);
  return {
    id: contentId("d", "number", of, whose, ...[a, b].map(({ mention }) => String(mention.quantity?.low))),
    kind: "number",
    subkind: of,
    claim: null,
    readings: [one, other].map((figures) => ({
      text: figures[0]?.reading.report.text.slice(figures[0].passage.start, figures[0].passage.end) ?? "",
      passages: figures.map(({ passage }) => passage),
    })),
    ...judged,
    because,
  };
}

/** Two numbers of people, whatever they are called; "at least seven" is taken for seven. */
function differ(a: Quantity | undefined, b: Quantity | undefined): boolean {
  if (a?.low == null || b?.low == null) return false;
  const exact = (quantity: Quantity): Quantity => ({
    ...quantity,
    unit: null,
    high: quantity.high ?? quantity.low,
  });
  return disjoint(exact(a), exact(b));
}

/** The same number with its bound taken at its word: "at least seven" may be any more. */
function plain(quantity: Quantity | undefined): Quantity | undefined {
  return quantity?.bound === "atLeast" ? { ...quantity, high: 1e9 } : quantity;
}

function before(x: Reading, y: Reading): boolean {
  return (
    x.published.latest !== null && y.published.earliest !== null && x.published.latest < y.published.earliest
  );
}
