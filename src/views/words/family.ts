import type { Derivation, LostReport } from "../../core/model/derivation.ts";
import type { Reading } from "../../core/model/reading.ts";
import { reportsItself } from "./cited.ts";
import type { Lookup } from "./lookup.ts";

/** A report, held or lost, and what it has from others. */
export interface Member {
  readonly id: string;
  readonly reading: Reading | null;
  readonly lost: LostReport | null;
  /** The edge by which the family tree hangs it under another; `null` for one that stands at the top. */
  readonly main: Derivation | null;
  /** Every other directed edge. */
  readonly also: readonly Derivation[];
  /** Those that hang under it. */
  readonly below: readonly string[];
  /** The ids of a circle of reports that cite each other, on the member where the tree cuts it open. */
  readonly circle: readonly string[];
}

/** Who has what from whom, every report once. Ids in the order of the story, the lost after the held. */
export interface Family {
  readonly members: ReadonlyMap<string, Member>;
  readonly tops: readonly string[];
  /** For a report from which others have a part, though they do not hang under it: these others. */
  readonly citedBy: ReadonlyMap<string, readonly string[]>;
  /** Text in common, without a reason for a direction. */
  readonly shared: readonly Derivation[];
  /** For each member the one on which it rests in the end. */
  readonly bases: ReadonlyMap<string, string>;
  /** The reports at either end of those that share. */
  readonly sharing: ReadonlySet<string>;
  /** For each of these the edges of which it is an end. */
  readonly sharedWith: ReadonlyMap<string, readonly Derivation[]>;
}

const RANK = { revises: 0, copies: 1, relays: 2, quotes: 3, shares: 4 };

/** The family tree of a story's reports, in time linear in reports and edges. */
export function family(lookup: Lookup): Family {
  const { readings, story } = lookup;
  const lost = new Map(story.lost.map((each) => [each.id, each]));
  const ids = [...readings.keys(), ...[...lost.keys()].filter((id) => !readings.has(id))];
  const known = new Set(ids);
  const edges = story.derivations.filter(({ from, to }) => from !== to && known.has(from) && known.has(to));
  const directed = edges.filter(({ direction }) => direction !== "open");

  const upward = grouped(directed);
  const main = new Map(
    ids.map((id) => [id, mainEdge(lookup, readings.get(id) ?? null, upward.get(id) ?? [])]),
  );
  const circles = cutCircles(ids, main);
  const below = new Map<string, string[]>();
  for (const [id, edge] of main) if (edge !== null) push(below, edge.to, id);

  const members = new Map(
    ids.map((id): [string, Member] => [
      id,
      {
        id,
        reading: readings.get(id) ?? null,
        lost: lost.get(id) ?? null,
        main: main.get(id) ?? null,
        also: (upward.get(id) ?? []).filter((edge) => edge.to !== main.get(id)?.to),
        below: below.get(id) ?? [],
        circle: circles.get(id) ?? [],
      },
    ]),
  );
  const citedBy = new Map<string, string[]>();
  for (const { id, also } of members.values()) for (const { to } of also) push(citedBy, to, id);
  const shared = edges.filter(({ direction }) => direction === "open");
  return {
    members,
    tops: ids.filter((id) => members.get(id)?.main === null),
    citedBy,
    bases: allBases(main),
    shared,
    sharing: new Set(shared.flatMap(({ from, to }) => [from, to])),
    sharedWith: partners(shared),
  };
}

/** The member on which another rests in the end, by relays, copies and versions alone; itself where it rests on none. */
export function base({ bases }: Family, id: string): string {
  return bases.get(id) ?? id;
}

// Each way up is walked once; those who come later take its end from here.
function allBases(main: ReadonlyMap<string, Derivation | null>): Map<string, string> {
  const bases = new Map<string, string>();
  for (const id of main.keys()) {
    const way: string[] = [];
    let at = id;
    for (let edge = main.get(at); edge && edge.kind !== "quotes" && !bases.has(at); edge = main.get(at)) {
      way.push(at);
      at = edge.to;
    }
    const end = bases.get(at) ?? at;
    for (const each of [...way, at]) bases.set(each, end);
  }
  return bases;
}

// A report with sources of its own that cites another does not hang under it, unless it has its words; and a
// citation for one passage hangs a report under one that is held, never under one that nobody has seen.
function mainEdge(lookup: Lookup, reading: Reading | null, edges: readonly Derivation[]): Derivation | null {
  const itself = reading !== null && reportsItself(lookup, reading);
  const held = ({ to }: Derivation) => lookup.readings.has(to);
  const fit = edges.filter((edge) => {
    if (edge.kind === "revises" || edge.kind === "copies") return true;
    return !itself && (edge.kind === "relays" || held(edge));
  });
  const value = (edge: Derivation) =>
    RANK[edge.kind] +
    (held(edge) ? 0 : edge.kind === "relays" ? 0.5 : 0) +
    (edge.direction === "stated" ? 0 : 0.1);
  return fit.reduce<Derivation | null>(
    (best, edge) => (best === null || value(edge) < value(best) ? edge : best),
    null,
  );
}

// Follows the main edges up from each report; a way that meets itself is a circle and is cut at its first report.
function cutCircles(ids: readonly string[], main: Map<string, Derivation | null>): Map<string, string[]> {
  const circles = new Map<string, string[]>();
  const place = new Map(ids.map((id, index) => [id, index]));
  const done = new Set<string>();
  for (const id of ids) {
    const way: string[] = [];
    const onWay = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !done.has(at) && !onWay.has(at)) {
      way.push(at);
      onWay.add(at);
      at = main.get(at)?.to;
    }
    if (at !== undefined && onWay.has(at)) {
      const circle = way.slice(way.indexOf(at));
      const first = circle.reduce((a, b) => ((place.get(a) ?? 0) < (place.get(b) ?? 0) ? a : b));
      const turn = circle.indexOf(first);
      circles.set(first, [...circle.slice(turn), ...circle.slice(0, turn)]);
      main.set(first, null);
    }
    for (const each of way) done.add(each);
  }
  return circles;
}

function partners(shared: readonly Derivation[]): Map<string, Derivation[]> {
  const found = new Map<string, Derivation[]>();
  for (const edge of shared) {
    push(found, edge.from, edge);
    push(found, edge.to, edge);
  }
  return found;
}

function grouped(edges: readonly Derivation[]): Map<string, Derivation[]> {
  const groups = new Map<string, Derivation[]>();
  for (const edge of edges) push(groups, edge.from, edge);
  return groups;
}

function push<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
