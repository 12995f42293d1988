import type { Derivation } from "../../core/model/derivation.ts";
import type { Source } from "../../core/model/source.ts";
import type { Passage } from "../../core/model/span.ts";
import type { Member } from "../words/family.ts";
import { outletName } from "../words/outlet.ts";
import { reportAnchor } from "./anchor.ts";
import type { Page } from "./page.ts";
import { restsOn } from "./rests.ts";
import type { Shape } from "./shapes.ts";

/** A node of the drawing, in its place: the middle of its top edge. */
export interface Node {
  readonly id: string;
  readonly shape: Shape;
  readonly letter: string;
  readonly caption: string;
  readonly href: string | null;
  x: number;
  y: number;
}

/** A line of the drawing, from the older to the newer end. */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly kind: Derivation["kind"] | "tells";
  readonly passage: Passage | null;
}

export interface Drawing {
  readonly nodes: readonly Node[];
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

export const WIDTH = 372;
export const ROW = 112;
const MOST_IN_ROW = 5;
const MOST_NODES = 60;
const MOST_LEAVES = 6;
const MOST_SOURCES = 6;

/**
 * Places the reports in layers, older ones above: each stands below everything that it has something from
 * (Sugiyama, Tagawa and Toda 1981, without crossing counts). `null` where it would be too large to read.
 */
export function layout(page: Page): Drawing | null {
  const all = [...page.family.members.values()];
  const group = folds(page, all);
  const head = (id: string) => group.get(id) ?? id;
  const sizes = new Map<string, number>();
  for (const { id } of all) sizes.set(head(id), (sizes.get(head(id)) ?? 0) + 1);
  if (sizes.size > MOST_NODES) return null;
  const nodes = new Map([...sizes].map(([id, size]) => [id, node(page, id, size)]));

  const lines = new Map<string, Line>();
  const draw = (line: Line) => {
    const key = `${line.kind} ${line.from} ${line.to}`;
    if (line.from !== line.to && !lines.has(key)) lines.set(key, line);
  };
  for (const { id, main, also } of all) {
    for (const edge of main === null ? also : [main, ...also]) draw(lineOf(edge, head(edge.to), head(id)));
  }
  for (const edge of page.family.shared) draw(lineOf(edge, head(edge.to), head(edge.from)));
  let sources = 0;
  for (const member of all) {
    for (const { source, passage } of restsOn(page, member)) {
      const key = `source ${source.id}`;
      if (!nodes.has(key) && ++sources > MOST_SOURCES) continue;
      nodes.set(key, nodes.get(key) ?? sourceNode(key, source));
      draw({ from: key, to: head(member.id), kind: "tells", passage });
    }
  }
  const height = place(nodes, [...lines.values()]);
  return { nodes: [...nodes.values()], lines: [...lines.values()], width: WIDTH, height };
}

function lineOf({ kind, because }: Derivation, from: string, to: string): Line {
  return { from, to, kind, passage: because.flatMap(({ passages }) => passages)[0] ?? null };
}

function sourceNode(id: string, source: Source): Node {
  const shape = source.kind === "document" ? "document" : "unnamed";
  const caption = source.name ?? source.descriptor ?? source.role ?? "not clear";
  return { id, shape, letter: "", caption, href: null, x: 0, y: 0 };
}

// Members without members of their own and with the same edges stand for one another: many become one node.
function folds(page: Page, all: readonly Member[]): Map<string, string> {
  const alike = new Map<string, string[]>();
  const cited = new Set(
    all.flatMap(({ main, also }) => [...(main ? [main] : []), ...also].map(({ to }) => to)),
  );
  for (const member of all) {
    const { id, main, also } = member;
    if (cited.has(id) || restsOn(page, member).length > 0) continue;
    const edges = [...(main ? [main] : []), ...also].map(({ kind, to }) => `${kind} ${to}`);
    const key = edges.length > 0 ? edges.sort().join(", ") : page.family.sharing.has(id) ? "shares" : "";
    const same = alike.get(key);
    if (same) same.push(id);
    else alike.set(key, [id]);
  }
  const group = new Map<string, string>();
  for (const ids of alike.values())
    if (ids.length > MOST_LEAVES) for (const id of ids) group.set(id, ids[0] as string);
  return group;
}

function node(page: Page, id: string, copies: number): Node {
  const reading = page.readings.get(id);
  const place = { x: 0, y: 0 };
  if (copies > 1) {
    return {
      id,
      shape: "copies",
      letter: String(copies),
      caption: `reports, among them ${id}`,
      href: `t-${id}`,
      ...place,
    };
  }
  if (reading === undefined) {
    const outlet = page.story.lost.find((lost) => lost.id === id)?.outlet;
    return { id, shape: "lost", letter: id, caption: outlet ?? "not held", href: null, ...place };
  }
  return { id, shape: "report", letter: id, caption: outletName(reading), href: reportAnchor(id), ...place };
}

// Gives every node its place and returns the height of the whole.
function place(nodes: ReadonlyMap<string, Node>, lines: readonly Line[]): number {
  const above = new Map<string, string[]>();
  for (const { from, to, kind } of lines)
    if (kind !== "shares") above.set(to, [...(above.get(to) ?? []), from]);
  const layers = new Map<string, number>();
  const layer = (id: string, path: ReadonlySet<string>): number => {
    const known = layers.get(id);
    if (known !== undefined) return known;
    if (path.has(id)) return 0;
    const within = new Set(path).add(id);
    const found = Math.max(-1, ...(above.get(id) ?? []).map((parent) => layer(parent, within))) + 1;
    layers.set(id, found);
    return found;
  };
  const byLayer: Node[][] = [];
  for (const [id, found] of nodes) {
    const index = layer(id, new Set());
    byLayer[index] = [...(byLayer[index] ?? []), found];
  }
  // Sources stand right above the report that they told.
  let y = 12;
  for (const inLayer of byLayer) {
    const sorted = [...inLayer].sort((a, b) => middle(a, above, nodes) - middle(b, above, nodes));
    const rows = Math.ceil(sorted.length / MOST_IN_ROW);
    const perRow = Math.ceil(sorted.length / rows);
    for (let row = 0; row < rows; row++) {
      const inRow = sorted.slice(row * perRow, (row + 1) * perRow);
      const slot = Math.min(124, WIDTH / inRow.length);
      inRow.forEach((each, index) => {
        each.x = WIDTH / 2 + (index - (inRow.length - 1) / 2) * slot;
        each.y = y;
      });
      y += ROW;
    }
  }
  return y;
}

function middle(
  node: Node,
  above: ReadonlyMap<string, readonly string[]>,
  nodes: ReadonlyMap<string, Node>,
): number {
  const parents = above.get(node.id) ?? [];
  if (parents.length === 0) return WIDTH / 2;
  return parents.reduce((sum, id) => sum + (nodes.get(id)?.x ?? 0), 0) / parents.length;
}
