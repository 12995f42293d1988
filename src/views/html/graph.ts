import type { Derivation } from "../../core/model/derivation.ts";
import type { Source } from "../../core/model/source.ts";
import type { Passage } from "../../core/model/span.ts";
import { shortDay } from "../words/date.ts";
import type { Member } from "../words/family.ts";
import { outletName } from "../words/outlet.ts";
import { reportAnchor, slug } from "./anchor.ts";
import type { Page } from "./page.ts";
import { type Rest, restsOn } from "./rests.ts";
import type { Shape } from "./shapes.ts";

/** A node of the drawing: a report, several alike, or something that a report rests on. */
export interface Node {
  readonly id: string;
  readonly shape: Shape;
  readonly letter: string;
  readonly caption: string;
  /** The day of a report, where the reports of the story have several: `5 Feb`. */
  readonly date: string | null;
  readonly href: string | null;
}

/** A line of the drawing, from the older to the newer end; `tells` leads from a source to a report. */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly kind: Derivation["kind"] | "tells";
  /** The words that show it, and what they do: `cites CNN`. */
  readonly passage: Passage | null;
  readonly note: string | null;
}

/** What is to be drawn, not yet in its place. */
export interface Graph {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly lines: readonly Line[];
}

const MOST_NODES = 60;
const MOST_TOPS = 4;
const MOST_ALIKE = 6;
const MOST_SOURCES = 3;

/** The tree as nodes and lines; where there are very many, those alike are one node. */
export function graph(page: Page): Graph {
  const members = [...page.family.members.values()];
  const fine = alike(page, members);
  const crowded = members.length - fine.size > MOST_NODES;
  const heads = crowded ? coarse(page, members) : fine;
  const head = (id: string) => heads.get(id) ?? id;
  const sizes = new Map<string, number>();
  for (const { id } of members) sizes.set(head(id), (sizes.get(head(id)) ?? 0) + 1);
  const nodes = new Map([...sizes].map(([id, size]) => [id, memberNode(page, id, size)]));

  const lines = new Map<string, Line>();
  const draw = (line: Line) => {
    const key = `${line.kind} ${line.from} ${line.to}`;
    if (line.from !== line.to && !lines.has(key)) lines.set(key, line);
  };
  for (const member of members)
    for (const edge of crowded ? mainOf(member) : upward(member))
      draw(lineOf(edge, head(edge.to), head(edge.from)));
  if (crowded) return { nodes, lines: [...lines.values()] };
  for (const edge of page.family.shared) draw(lineOf(edge, head(edge.to), head(edge.from)));
  for (const member of members) {
    const { shown, rest } = mostTold(page, restsOn(page, member));
    for (const { source, passage } of shown) {
      const id = `source ${source.id}`;
      nodes.set(id, nodes.get(id) ?? sourceNode(id, source));
      draw({ from: id, to: head(member.id), kind: "tells", passage, note: null });
    }
    if (rest === 0) continue;
    const id = `more ${member.id}`;
    nodes.set(id, {
      id,
      shape: "unnamed",
      letter: `+${rest}`,
      caption: "more sources",
      date: null,
      href: `t-${slug(member.id)}`,
    });
    draw({ from: id, to: head(member.id), kind: "tells", passage: null, note: null });
  }
  return { nodes, lines: [...lines.values()] };
}

function upward({ main, also }: Member): readonly Derivation[] {
  return main === null ? also : [main, ...also];
}

// The sources on which most claims rest; the others are counted.
function mostTold(page: Page, all: readonly Rest[]): { shown: readonly Rest[]; rest: number } {
  if (all.length <= MOST_SOURCES) return { shown: all, rest: 0 };
  const claims = (rest: Rest) => page.originCounts.get(rest.source.id) ?? 0;
  const shown = [...all].sort((a, b) => claims(b) - claims(a)).slice(0, MOST_SOURCES - 1);
  return { shown, rest: all.length - shown.length };
}

function mainOf({ main }: Member): readonly Derivation[] {
  return main === null ? [] : [main];
}

function lineOf({ kind, because }: Derivation, from: string, to: string): Line {
  const [reason] = because;
  return {
    from,
    to,
    kind,
    passage: because.flatMap(({ passages }) => passages)[0] ?? null,
    note: reason?.note ?? null,
  };
}

// Reports with nothing below them and the same edges stand for one another: many of them become one node.
function alike(page: Page, members: readonly Member[]): Map<string, string> {
  const cited = new Set(members.flatMap((member) => upward(member).map(({ to }) => to)));
  const groups = new Map<string, string[]>();
  for (const member of members) {
    if (cited.has(member.id) || restsOn(page, member).length > 0) continue;
    const edges = upward(member).map(({ kind, to }) => `${kind} ${to}`);
    const key = edges.length > 0 ? edges.sort().join(", ") : String(page.family.sharing.has(member.id));
    const group = groups.get(key);
    if (group) group.push(member.id);
    else groups.set(key, [member.id]);
  }
  const heads = new Map<string, string>();
  for (const group of groups.values())
    if (group.length > MOST_ALIKE) for (const id of group) heads.set(id, group[0] as string);
  return heads;
}

// Too many for a node each: the largest families keep their tops, what lies below a top is one node for each kind
// of edge, and all other families are one node together.
function coarse({ family }: Page, members: readonly Member[]): Map<string, string> {
  const ways = new Map<string, readonly [top: string, branch: string]>();
  const sizes = new Map<string, number>();
  for (const { id } of members) {
    let at = id;
    let kind = "";
    for (let main = family.members.get(at)?.main; main; main = family.members.get(at)?.main) {
      at = main.to;
      kind = main.kind;
    }
    ways.set(id, [at, kind]);
    sizes.set(at, (sizes.get(at) ?? 0) + 1);
  }
  const large = [...sizes].sort(([, a], [, b]) => b - a).slice(0, MOST_TOPS);
  const kept = new Set(large.filter(([, size]) => size > 1).map(([id]) => id));
  const firsts = new Map<string, string>();
  const heads = new Map<string, string>();
  for (const [id, [top, kind]] of ways) {
    if (kept.has(top) && kind === "") continue;
    const key = kept.has(top) ? `${top} ${kind}` : "";
    firsts.set(key, firsts.get(key) ?? id);
    heads.set(id, firsts.get(key) as string);
  }
  return heads;
}

function memberNode(page: Page, id: string, size: number): Node {
  const reading = page.readings.get(id);
  if (size > 1)
    return {
      id,
      shape: "copies",
      letter: String(size),
      caption: `reports, one is ${id}`,
      date: null,
      href: "tree",
    };
  if (reading === undefined) {
    const outlet = page.family.members.get(id)?.lost?.outlet;
    return { id, shape: "lost", letter: id, caption: outlet ?? "not held", date: null, href: null };
  }
  return {
    id,
    shape: "report",
    letter: id,
    caption: outletName(reading),
    date: page.isOneDay ? null : shortDay(reading.published.earliest ?? reading.published.latest),
    href: reportAnchor(id),
  };
}

function sourceNode(id: string, source: Source): Node {
  const shape = source.kind === "document" ? "document" : "unnamed";
  const caption = source.name ?? source.descriptor ?? source.role ?? "not clear";
  return { id, shape, letter: shape === "unnamed" ? "?" : "", caption, date: null, href: null };
}
