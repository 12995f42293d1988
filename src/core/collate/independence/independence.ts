import type { Independence } from "../../model/claim.ts";
import type { Source } from "../../model/source.ts";
import type { Passage, Reason } from "../../model/span.ts";
import { type UnionFind, unionFind } from "../unionFind.ts";
import type { Carriage } from "./carriage.ts";
import { type Joined, joinOf, nameOf } from "./joins.ts";
import { isAnother, type Origin, type Origins, originsOf, ties, type Voice } from "./origins.ts";
import { overruled } from "./overruled.ts";

const step = "independence";

/** More visible origins than this are counted without comparing each with each; none beyond them adds to `min`. */
const compared = 100;

/** So many reasons for each kind of join are enough for a reader. */
const told = 24;

export interface Counted extends Origins {
  readonly independent: Independence;
  /** True where two parties that cannot be one say it. */
  readonly distinct: boolean;
  /** True where a person decided that two of them are not one. */
  readonly overruling: boolean;
}

/**
 * How many independent origins stand behind a claim: a range with reasons.
 *
 * MUST-SAME joins make one of several; MAY-SAME joins are doubts that the texts leave. `max` counts what is left
 * after the first, a group such as "three officials" by its number. `min` is a set of visible origins no two of
 * which may be the same: so it is never above the truth.
 */
export function independence(
  voices: readonly Voice[],
  carriage: Carriage,
  sources: ReadonlyMap<string, Source>,
): Counted {
  const found = originsOf(voices, carriage, sources);
  const { origins } = found;
  const because: Reason[] = [];
  const sets = unionFind(origins.length);
  const doubts = new Set<string>();
  const shown = [...origins.keys()].filter((i) => origins[i]?.source !== null);
  shown.sort((i, j) => ((origins[i] as Origin).key < (origins[j] as Origin).key ? -1 : 1));
  const few = shown.slice(0, compared);
  let overruling = false;
  const several = holdersOfSeveral(origins);
  for (const [at, i] of few.entries())
    for (const j of few.slice(at + 1)) {
      const {
        join,
        note,
        decided = false,
      } = relation(origins[i] as Origin, origins[j] as Origin, carriage, several);
      if (join === "must") sets.join(i, j);
      else if (join === "may") doubts.add(`${i} ${j}`).add(`${j} ${i}`);
      else if (!decided) continue;
      overruling ||= decided && join === "cannot";
      if (because.length < told)
        because.push({
          step: decided ? "decision" : step,
          note,
          passages: [first(origins[i]), first(origins[j])],
        });
    }
  const joined = sharedUnseen(origins, carriage, sets);
  because.push(...joined.slice(0, told));
  for (const { note, passage } of found.relays.slice(0, told))
    because.push({ step, note, passages: [passage] });
  const components = new Map<number, number[]>();
  for (let i = 0; i < origins.length; i++) {
    const root = sets.find(i);
    const members = components.get(root);
    if (members === undefined) components.set(root, [i]);
    else members.push(i);
  }
  const groups = [...components.values()];
  const max = groups.reduce(
    (sum, members) =>
      sum +
      size(
        members.map((i) => origins[i] as Origin),
        because,
      ),
    0,
  );
  const visible = groups.filter((members) => members.some((i) => origins[i]?.source !== null));
  const inFew = new Set(few);
  const min = leastDistinct(
    few
      .map((i) => components.get(sets.find(i)) as number[])
      .filter((members, at, all) => all.indexOf(members) === at && members.every((i) => inFew.has(i))),
    doubts,
  );
  if (min >= 2)
    because.push({
      step,
      note: `at least ${min} that cannot be one`,
      passages: visible.slice(0, 6).map(([i]) => first(origins[i as number])),
    });
  else if (visible.length === 1 && because.length === 0)
    because.push({
      step,
      note: `one source: ${shownName(origins, visible[0] as number[])}`,
      passages: visible[0]?.slice(0, 3).map((i) => first(origins[i])) ?? [],
    });
  if (visible.length === 0)
    because.push({
      step,
      note: found.circular ? "each report has it from another of them" : "no source is shown",
      passages: origins.slice(0, 3).map(first),
    });
  return { ...found, independent: { min, max: Math.max(max, min), because }, distinct: min >= 2, overruling };
}

/** Joins the passages without a source whose reports share text, or have it from one lost report. */
function sharedUnseen(origins: readonly Origin[], carriage: Carriage, sets: UnionFind): Reason[] {
  const because: Reason[] = [];
  const seen = new Map<string, number>();
  for (const [i, origin] of origins.entries()) {
    if (origin.source !== null) continue;
    for (const tie of new Set(origin.passages.flatMap(({ report }) => ties(report, carriage)))) {
      const other = seen.get(tie);
      if (other === undefined) seen.set(tie, i);
      else if (sets.find(other) !== sets.find(i)) {
        sets.join(other, i);
        because.push({
          step,
          note: "the reports share text",
          passages: [first(origins[other]), first(origin)],
        });
      }
    }
  }
  return because;
}

/** Outlets of which one report has several unnamed sources for the claim. */
function holdersOfSeveral(origins: readonly Origin[]): ReadonlySet<string> {
  const seen = new Map<string, string>();
  const several = new Set<string>();
  for (const { key, source, passages } of origins) {
    if (source?.kind !== "anonymous" || source.heldBy === null) continue;
    for (const { report } of passages) {
      const held = `${source.heldBy} ${report}`;
      if ((seen.get(held) ?? key) !== key) several.add(source.heldBy);
      seen.set(held, key);
    }
  }
  return several;
}

function shownName(origins: readonly Origin[], members: readonly number[]): string {
  const source = members.map((i) => origins[i]?.source).find((one) => one != null);
  return source == null ? "unknown" : nameOf(source);
}

function first(origin: Origin | undefined): Passage {
  return origin?.passages[0] as Passage;
}

function relation(a: Origin, b: Origin, carriage: Carriage, several: ReadonlySet<string>): Joined {
  const [one, other] = [a.source as Source, b.source as Source];
  const known = joinOf(one, other);
  const decision = overruled(a, b, known.join, carriage);
  if (decision !== null) return decision;
  if (known.join === "cannot" && (throughWhom(a, b) || throughWhom(b, a)))
    return {
      join: "may",
      note: `${nameOf(one)} or ${nameOf(other)}, by reports of which one has it from the other`,
    };
  if (known.join !== "may" || one.kind !== "anonymous" || other.kind !== "anonymous") return known;
  // "Officials said … officials added": a report that meant others would say so.
  const inOne = a.passages.every(({ report }) => b.passages.some((there) => there.report === report));
  if (
    one.plural &&
    other.plural &&
    one.declaredCount === other.declaredCount &&
    inOne &&
    likeDescriptors(one, other)
  )
    return { join: "must", note: `one report’s ${nameOf(one)}` };
  const copied =
    !a.told &&
    !b.told &&
    likeDescriptors(one, other) &&
    areTied(
      new Set(a.passages.map(({ report }) => report)),
      new Set(b.passages.map(({ report }) => report)),
      carriage,
    );
  if (copied) return { join: "must", note: `one report’s ${nameOf(one)}, carried by others` };
  // Two reports that tell of one lost report's unnamed source tell of one source, whatever each calls it;
  // unless one of them tells of several.
  const holder = sameHolder(one.heldBy, other.heldBy);
  const here = new Set(b.passages.map(({ report }) => report));
  const elsewhere = a.passages.every(({ report }) => !here.has(report));
  const another = isAnother(one) || isAnother(other);
  if (holder !== null && elsewhere && !another && !several.has(holder) && one.plural === other.plural)
    return { join: "must", note: `both are ${holder}’s source for this` };
  return known;
}

/** "courier" for the Brackwater Courier. */
function sameHolder(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  return a === b || a.endsWith(` ${b}`) ? a : b.endsWith(` ${a}`) ? b : null;
}

/** Is `a` known only through reports that have `b`, or through the same ones? */
function throughWhom(a: Origin, b: Origin): boolean {
  return (
    a.through.length > 0 &&
    a.through.every((id) => b.through.includes(id) || b.passages.some(({ report }) => report === id))
  );
}

/** Does a report of the one set have something from one of the other, or share text or a lost report with it? */
function areTied(left: ReadonlySet<string>, right: ReadonlySet<string>, carriage: Carriage): boolean {
  // By each tie the report that has it; of several, none in particular.
  const theirs = new Map<string, string>();
  for (const report of right)
    for (const tie of ties(report, carriage)) theirs.set(tie, theirs.has(tie) ? "" : report);
  for (const x of left) {
    if (ties(x, carriage).some((tie) => (theirs.get(tie) ?? x) !== x)) return true;
    if (carriage.parents(x).some((parent) => right.has(parent))) return true;
  }
  for (const y of right) if (carriage.parents(y).some((parent) => left.has(parent))) return true;
  return false;
}

function likeDescriptors(a: Source, b: Source): boolean {
  const plain = (source: Source) =>
    (source.descriptor ?? "").toLowerCase().replace(/^(?:an?|the|one|some|unnamed|unidentified)\s+/u, "");
  return plain(a) === plain(b);
}

/** How many the members of one component can be: "three officials" are at most three, "officials" two or more. */
function size(members: readonly Origin[], because: Reason[]): number {
  let most = 1;
  for (const { source, passages } of members) {
    const count = source === null ? 1 : (source.declaredCount ?? (source.plural ? 2 : 1));
    if (count > most) {
      most = count;
      because.push({
        step,
        note: `${nameOf(source as Source)}: more than one, counted as ${count === 2 && source?.declaredCount == null ? "at least two at most" : count}`,
        passages: [passages[0] as Passage],
      });
    }
  }
  return most;
}

/** The size of a set of components no two of which may be one, found greedily from the least doubtful. */
function leastDistinct(components: readonly (readonly number[])[], doubts: ReadonlySet<string>): number {
  const doubtful = (a: readonly number[], b: readonly number[]) =>
    a.some((i) => b.some((j) => doubts.has(`${i} ${j}`)));
  const degree = new Map(
    components.map((a) => [a, components.filter((b) => a !== b && doubtful(a, b)).length]),
  );
  const order = components.toSorted((a, b) => (degree.get(a) as number) - (degree.get(b) as number));
  const chosen: (readonly number[])[] = [];
  for (const component of order)
    if (chosen.every((other) => !doubtful(other, component))) chosen.push(component);
  return chosen.length;
}
