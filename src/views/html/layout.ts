import type { Graph, Line, Node } from "./graph.ts";
import { clipped } from "./words.ts";

/** A node in its place: the middle of its top edge, and the lines of its caption below the shape. */
export interface Placed extends Node {
  texts: readonly string[];
  x: number;
  y: number;
  row: number;
}

export interface Drawing {
  readonly nodes: ReadonlyMap<string, Placed>;
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

export const WIDTH = 372;
/** The height of a shape, and of a line of its caption. */
export const BOX = 28;
export const LINE_HEIGHT = 12.5;
const GAP = 52;
const MOST_IN_ROW = 5;
/** What a letter of a caption is wide, nearly. */
const LETTER = 6;

/**
 * Places a graph: each family for itself, older ones above. Within a family everything stands below all that it
 * has something from, and a source right above whom it told (layers of Sugiyama, Tagawa and Toda 1981; the order
 * in a layer by the middle of its neighbours).
 */
export function layout({ nodes, lines }: Graph): Drawing {
  const placed = new Map(
    [...nodes].map(([id, node]) => [id, { ...node, texts: [] as string[], x: 0, y: 0, row: 0 }]),
  );
  const isReport = (id: string) => /^(?:report|lost|copies)$/.test(nodes.get(id)?.shape ?? "");
  const families = components(nodes, lines).map((ids) => rowsOf(ids, lines, isReport));
  let y = 16;
  for (const band of bands(families)) {
    const slots = band.reduce((sum, rows) => sum + widest(rows), 0);
    const slot = Math.min(100, WIDTH / slots);
    let left = (WIDTH - slots * slot) / 2;
    let bottom = y;
    for (const rows of band) {
      const width = widest(rows) * slot;
      bottom = Math.max(bottom, fill(rows, placed, lines, left, width, slot, y));
      left += width;
    }
    y = bottom;
  }
  return { nodes: placed, lines, width: WIDTH, height: y - GAP + 20 };
}

type Rows = readonly (readonly string[])[];

const widest = (rows: Rows) => Math.max(...rows.map((row) => row.length));

// Families beside each other as long as there is room.
function bands(families: readonly Rows[]): Rows[][] {
  const found: Rows[][] = [];
  let room = 0;
  for (const rows of families) {
    const last = found.at(-1);
    if (last && widest(rows) <= room) last.push(rows);
    else {
      found.push([rows]);
      room = MOST_IN_ROW;
    }
    room -= widest(rows);
  }
  return found;
}

// The nodes that hang together, the largest family first.
function components(nodes: ReadonlyMap<string, Node>, lines: readonly Line[]): string[][] {
  const beside = new Map<string, string[]>([...nodes.keys()].map((id) => [id, []]));
  for (const { from, to } of lines) {
    beside.get(from)?.push(to);
    beside.get(to)?.push(from);
  }
  const seen = new Set<string>();
  const found: string[][] = [];
  for (const start of nodes.keys()) {
    if (seen.has(start)) continue;
    const family = [start];
    seen.add(start);
    for (const id of family) {
      for (const next of beside.get(id) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        family.push(next);
      }
    }
    found.push(family);
  }
  return found.sort((a, b) => b.length - a.length);
}

function rowsOf(
  ids: readonly string[],
  lines: readonly Line[],
  isReport: (id: string) => boolean,
): string[][] {
  const within = new Set(ids);
  const directed = lines.filter(
    ({ from, to, kind }) => kind !== "shares" && within.has(from) && within.has(to),
  );
  const layer = new Map(ids.map((id) => [id, 0]));
  // Each round moves what stands too high one step down; in a circle it ends after as many rounds as nodes.
  for (let round = 0, moved = true; moved && round < ids.length; round++) {
    moved = false;
    for (const { from, to } of directed) {
      const below = (layer.get(from) ?? 0) + 1;
      if ((layer.get(to) ?? 0) >= below || below > ids.length) continue;
      layer.set(to, below);
      moved = true;
    }
  }
  // What rests on nothing stands right above the first that rests on it.
  const resting = new Set(directed.map(({ to }) => to));
  const highest = new Map<string, number>();
  for (const { from, to } of directed)
    if (!resting.has(from)) highest.set(from, Math.min(highest.get(from) ?? ids.length, layer.get(to) ?? 0));
  for (const [id, below] of highest) layer.set(id, below - 1);
  const layers = new Map<number, string[]>();
  for (const id of ids) {
    const index = layer.get(id) ?? 0;
    const same = layers.get(index);
    if (same) same.push(id);
    else layers.set(index, [id]);
  }
  return [...layers]
    .sort(([a], [b]) => a - b)
    .flatMap(([, same]) => {
      // Where a layer takes two rows, reports stand in the lower, nearer to those that have it from them.
      const row = [...same].sort((a, b) => Number(isReport(a)) - Number(isReport(b)));
      const parts = Math.ceil(row.length / MOST_IN_ROW);
      const most = Math.ceil(row.length / parts);
      return Array.from({ length: parts }, (_, part) => row.slice(part * most, (part + 1) * most));
    });
}

// Gives the nodes of one family their places and returns where the next band may begin.
function fill(
  rows: Rows,
  placed: ReadonlyMap<string, Placed>,
  lines: readonly Line[],
  left: number,
  width: number,
  slot: number,
  top: number,
): number {
  const at = (id: string) => placed.get(id) as Placed;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const above = (id: string) => lines.filter(({ to }) => to === id).map(({ from }) => from);
  const below = (id: string) => lines.filter(({ from }) => from === id).map(({ to }) => to);
  const middle = (id: string, beside: (id: string) => string[]) => {
    const ends = beside(id).map((end) => at(end).x);
    return ends.length === 0 ? null : mean(ends);
  };
  // A row stands under, or over, the middle of its neighbours, as far as there is room.
  const spread = (row: readonly string[], centre: number) => {
    const half = (row.length * slot) / 2;
    const middle = Math.max(left + half, Math.min(left + width - half, centre));
    row.forEach((id, index) => {
      at(id).x = middle - half + (index + 0.5) * slot;
    });
  };

  let sorted = rows.map((row) => [...row]);
  for (const row of sorted) spread(row, left + width / 2);
  for (const beside of [below, above, below, above, below]) {
    const swept = (beside === above ? sorted : [...sorted].reverse()).map((row) => {
      const wanted = new Map(row.map((id) => [id, middle(id, beside)]));
      const next = [...row].sort((a, b) => (wanted.get(a) ?? at(a).x) - (wanted.get(b) ?? at(b).x));
      const known = [...wanted.values()].filter((x) => x !== null);
      spread(next, known.length === 0 ? mean(row.map((id) => at(id).x)) : mean(known));
      return next;
    });
    sorted = beside === above ? swept : swept.reverse();
  }
  let y = top;
  sorted.forEach((row, index) => {
    for (const id of row) Object.assign(at(id), { y, row: index, texts: captions(at(id), slot) });
    y += BOX + Math.max(...row.map((id) => at(id).texts.length)) * LINE_HEIGHT + GAP;
  });
  return y;
}

// The caption on two lines, three for a source, broken at spaces and no wider than its slot; the day below it.
function captions({ caption, date, shape }: Node, slot: number): string[] {
  const most = shape === "unnamed" || shape === "document" ? 3 : 2;
  const length = Math.floor(slot / LETTER);
  const lines: string[] = [];
  for (const word of clipped(caption, length * most * 2).split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(clipped(word, length));
  }
  const shown = lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]}…`] : lines;
  return date === null ? shown : [...shown, date];
}
