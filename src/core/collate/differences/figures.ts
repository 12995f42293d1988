import type { Difference } from "../../model/difference.ts";
import { contentId } from "../../model/id.ts";
import type { Mention, Quantity } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Passage, Reason } from "../../model/span.ts";
import { bisect, within } from "../../read/bisect.ts";
import { disjoint } from "../quantity.ts";
import { type Along, transmission } from "./edges.ts";
import { isAtHead } from "./otherEvent.ts";

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
  for (const all of things.values()) {
    const values = withoutParts(all);
    const sides = [...values.values()].sort((a, b) => (lowest(a) ?? 0) - (lowest(b) ?? 0)).slice(0, compared);
    for (const [i, one] of sides.entries())
      for (const other of sides.slice(i + 1)) {
        const difference = differenceOf(one, other, along, rising);
        if (difference !== null) found.push(difference);
      }
  }
  return found;
}

/** "30 died of the smoke and eight as they fled" make 38: the two are parts of what another passage has whole. */
function withoutParts(values: ReadonlyMap<string, readonly Figure[]>): Map<string, readonly Figure[]> {
  const numbers = new Map([...values].map(([key, figures]) => [key, lowest(figures)]));
  const wholes = new Set(numbers.values());
  const parts = new Set<string>();
  const byReport = new Map<Reading, { key: string; figure: Figure }[]>();
  for (const [key, figures] of values)
    for (const figure of figures) {
      const told = byReport.get(figure.reading) ?? [];
      byReport.set(figure.reading, told);
      if (told.length < compared) told.push({ key, figure });
    }
  for (const told of byReport.values())
    for (const { key: a, figure: p } of told)
      for (const { key: b, figure: q } of told) {
        const [x, y] = [numbers.get(a), numbers.get(b)];
        const near = a < b && Math.abs(sentenceOf(p) - sentenceOf(q)) <= 1;
        if (near && x != null && y != null && wholes.has(x + y)) for (const key of [a, b]) parts.add(key);
      }
  return new Map([...values].filter(([key]) => !parts.has(key)));
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
  const beside = [...left].some((id) => right.has(id));
  // Side by side, only two who are both named are at odds.
  const named = beside ? x.size > 0 && y.size > 0 : x.size + y.size > 0;
  const mouths = named && ![...x].some((speaker) => y.has(speaker));
  // One report with both, in one voice, counts two things; so do "ten people" and "four children".
  if (beside && !mouths) return null;
  const wholes = one.some(({ whole }) => whole) && other.some(({ whole }) => whole);
  if (!wholes && a.mention.quantity?.unit !== b.mention.quantity?.unit) return null;
  if (!one.some((p) => other.some((q) => areOfOneEvent(p, q)))) return null;
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

const counted = /^(?:dead|hurt|missing)$/u;

/** Both at the heads of their reports, or near one another, or of what happened in one place or to the same ones. */
function areOfOneEvent(a: Figure, b: Figure): boolean {
  if (a.reading === b.reading) return Math.abs(sentenceOf(a) - sentenceOf(b)) <= 2;
  // A story has one of the other things, or names whose it is.
  if (!counted.test(a.of) || [a, b].every(({ reading, passage }) => isAtHead(reading, passage.start)))
    return true;
  const named = ({ reading, passage }: Figure) => {
    const own = reading.sentences[sentenceOf({ reading, passage })] ?? passage;
    return within(reading.mentions, own.start, own.end).flatMap(({ entity, kind }) =>
      entity !== null && kind !== "outlet" ? [entity] : [],
    );
  };
  const known = new Set(named(a));
  return named(b).some((entity) => known.has(entity));
}

function sentenceOf({ reading: { sentences }, passage }: Pick<Figure, "reading" | "passage">): number {
  return bisect(sentences, ({ end }) => end <= passage.start);
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
  return quantity?.bound === "atLeast" ? { ...quantity, high: Number.MAX_VALUE } : quantity;
}

function before(x: Reading, y: Reading): boolean {
  return (
    x.published.latest !== null && y.published.earliest !== null && x.published.latest < y.published.earliest
  );
}
