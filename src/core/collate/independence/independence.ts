import type { Independence } from "../../model/claim.ts";
import type { Source } from "../../model/source.ts";
import type { Passage, Reason } from "../../model/span.ts";
import { unionFind } from "../unionFind.ts";
import type { Carriage } from "./carriage.ts";
import { joinOf, nameOf } from "./joins.ts";
import { type Origin, type Origins, originsOf, type Voice } from "./origins.ts";

const step = "independence";

/** More origins than this are counted without comparing each with each. */
const compared = 60;

export interface Counted extends Origins {
  readonly independent: Independence;
  /** True where two parties that cannot be one say it. */
  readonly distinct: boolean;
}

/**
 * How many independent origins stand behind a claim: a range with reasons.
 *
 * MUST-SAME joins make one of several; MAY-SAME joins are doubts that the texts leave. `max` counts what is left
 * after the first, a group such as "three officials" by its number. `min` is a set of visible origins no two of
 * which may be the same: so it is never above the truth.
 */
export function independence(voices: readonly Voice[], carriage: Carriage, sources: ReadonlyMap<string, Source>): Counted {
  const found = originsOf(voices, carriage, sources);
  const { origins } = found;
  const because: Reason[] = [];
  const sets = unionFind(origins.length);
  const doubts = new Set<string>();
  for (let i = 0; i < Math.min(origins.length, compared); i++)
    for (let j = i + 1; j < Math.min(origins.length, compared); j++) {
      const { join, note } = relation(origins[i] as Origin, origins[j] as Origin, carriage);
      if (join === "cannot") continue;
      if (join === "must") sets.join(i, j);
      else doubts.add(`${i} ${j}`);
      if (note !== "") because.push({ step, note, passages: [first(origins[i]), first(origins[j])] });
    }
  for (const { note, passage } of found.relays.slice(0, 12)) because.push({ step, note, passages: [passage] });
  const components = new Map<number, number[]>();
  for (let i = 0; i < origins.length; i++) {
    const root = sets.find(i);
    components.set(root, [...(components.get(root) ?? []), i]);
  }
  const groups = [...components.values()];
  const max = groups.reduce((sum, members) => sum + size(members.map((i) => origins[i] as Origin), because), 0);
  const visible = groups.filter((members) => members.some((i) => origins[i]?.source !== null));
  const min = leastDistinct(visible, doubts);
  if (min >= 2) because.push({ step, note: `at least ${min} that cannot be one`, passages: visible.slice(0, 6).map(([i]) => first(origins[i as number])) });
  else if (visible.length === 1 && because.length === 0) because.push({ step, note: `one source: ${shownName(origins, visible[0] as number[])}`, passages: visible[0]?.slice(0, 3).map((i) => first(origins[i])) ?? [] });
  if (visible.length > 1 && min < 2 && because.length === 0) because.push({ step, note: "nothing shows that they differ", passages: visible.slice(0, 6).map(([i]) => first(origins[i as number])) });
  if (visible.length === 0) because.push({ step, note: found.circular ? "each report has it from another of them" : "no source is shown", passages: origins.slice(0, 3).map(first) });
  return { ...found, independent: { min, max: Math.max(max, min), because }, distinct: min >= 2 };
}

function shownName(origins: readonly Origin[], members: readonly number[]): string {
  const source = members.map((i) => origins[i]?.source).find((one) => one != null);
  return source == null ? "unknown" : nameOf(source);
}

function first(origin: Origin | undefined): Passage {
  return origin?.passages[0] as Passage;
}

function relation(a: Origin, b: Origin, carriage: Carriage): { join: "must" | "may" | "cannot"; note: string } {
  if (a.source === null || b.source === null) {
    if (a.source !== null || b.source !== null) return { join: "may", note: "" };
    const reports = (origin: Origin) => origin.passages.map(({ report }) => report);
    const shared = reports(a).some((x) => reports(b).some((y) => carriage.sharers(x).includes(y) || commonParent(x, y, carriage)));
    return shared ? { join: "must", note: "the reports share text" } : { join: "may", note: "" };
  }
  const copied =
    a.source.kind === "anonymous" &&
    b.source.kind === "anonymous" &&
    likeDescriptors(a.source, b.source) &&
    a.passages.some(({ report: x }) => b.passages.some(({ report: y }) => x !== y && tied(x, y, carriage)));
  if (copied) return { join: "must", note: `one report’s ${nameOf(a.source)}, carried by others` };
  const relayed = a.source.kind === "anonymous" && b.source.kind === "anonymous" && a.source.heldBy !== null && a.source.heldBy === b.source.heldBy;
  const known = joinOf(a.source, b.source);
  const bothRelay = relayed && a.passages.every(({ report: x }) => b.passages.every(({ report: y }) => x !== y));
  // Two reports that tell of one lost report's unnamed source tell of one source, whatever each calls it.
  if (bothRelay && known.join === "may" && a.source.plural === b.source.plural) return { join: "must", note: `both are ${a.source.heldBy}’s source for this` };
  return known;
}

function tied(x: string, y: string, carriage: Carriage): boolean {
  return carriage.parents(x).includes(y) || carriage.parents(y).includes(x) || carriage.sharers(x).includes(y) || commonParent(x, y, carriage);
}

function commonParent(x: string, y: string, carriage: Carriage): boolean {
  const parents = carriage.parents(x);
  return carriage.parents(y).some((parent) => parents.includes(parent));
}

function likeDescriptors(a: Source, b: Source): boolean {
  const plain = (source: Source) => (source.descriptor ?? "").toLowerCase().replace(/^(?:an?|the|one|some|unnamed|unidentified)\s+/u, "");
  return plain(a) === plain(b);
}

/** How many the members of one component can be: "three officials" are at most three, "officials" two or more. */
function size(members: readonly Origin[], because: Reason[]): number {
  let most = 1;
  for (const { source, passages } of members) {
    const count = source === null ? 1 : (source.declaredCount ?? (source.plural ? 2 : 1));
    if (count > most) {
      most = count;
      because.push({ step, note: `${nameOf(source as Source)}: more than one, counted as ${count === 2 && source?.declaredCount == null ? "at least two at most" : count}`, passages: [passages[0] as Passage] });
    }
  }
  return most;
}

/** The size of a set of components no two of which may be one, found greedily from the least doubtful. */
function leastDistinct(components: readonly (readonly number[])[], doubts: ReadonlySet<string>): number {
  const doubtful = (a: readonly number[], b: readonly number[]) =>
    a.some((i) => b.some((j) => doubts.has(i < j ? `${i} ${j}` : `${j} ${i}`)));
  const few = components.slice(0, compared);
  const degree = few.map((a) => few.filter((b) => a !== b && doubtful(a, b)).length);
  const order = few.map((_, i) => i).sort((a, b) => (degree[a] as number) - (degree[b] as number) || a - b);
  const chosen: (readonly number[])[] = [];
  for (const i of order) {
    const component = few[i] as readonly number[];
    if (chosen.every((other) => !doubtful(other, component))) chosen.push(component);
  }
  return chosen.length;
}
