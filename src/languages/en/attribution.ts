import type { Marking, Piece } from "../../core/model/piece.ts";
import type { Sentence } from "../../core/model/text.ts";
import { SEGMENTS, STRIDE, type Steps, segment } from "../../core/read/chain.ts";
import { addRows, type Table, unpackTable } from "../../core/read/table.ts";
import { lookAround, type Stretch } from "./attribution/around.ts";
import { features, SALTS } from "./attribution/features.ts";
import { type Seen, seen } from "./attribution/seen.ts";
import { CHANGE, STAY, WEIGHTS } from "./weights/attribution.ts";

/** A trained model of attributions. */
export interface Marker {
  readonly table: Table;
  readonly steps: Steps;
}

let shipped: Marker | null = null;

/** The sources, cues and contents of a report, in order, by a chain of segments trained on PolNeAR. */
export function pieces(report: Marking): Piece[] {
  shipped ??= { table: unpackTable(WEIGHTS), steps: { change: CHANGE, stay: STAY } };
  const marker = shipped;
  const looked = seen(report);
  const bounds = sentenceBounds(report.sentences, report.tokens.length);
  return stretches(report).flatMap((stretch) => piecesOf(marker, looked, stretch, bounds));
}

function piecesOf({ table, steps }: Marker, looked: Seen, stretch: Stretch, bounds: Bounds): Piece[] {
  const { first, last } = stretch;
  const count = last - first;
  const around = lookAround(looked, stretch, bounds);
  const scores = new Int32Array(count * STRIDE);
  const values = new Int32Array(SALTS.length);
  for (let i = 0; i < count; i++) {
    features(looked, stretch, around, first + i, values);
    addRows(table, values, SALTS, scores, i * STRIDE);
  }
  return piecesIn(segment(scores, count, steps), first);
}

/** The segments of a row of labels, as `segment` gives them. */
function piecesIn(labels: Uint8Array, first: number): Piece[] {
  const found: Piece[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    if (label % 2 === 0) continue;
    let last = i + 1;
    while (labels[last] === label + 1) last++;
    const [role, side] = (SEGMENTS[(label + 1) / 2] as string).split(" ") as [Piece["role"], string?];
    found.push({
      role,
      cue: side === undefined ? null : side === ">" ? "before" : "after",
      first: first + i,
      last: first + last,
    });
  }
  return found;
}

interface Bounds {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** For each token, where its sentence begins and ends. */
export function sentenceBounds(sentences: readonly Sentence[], count: number): Bounds {
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  for (const { first, last } of sentences) {
    from.fill(first, first, last);
    to.fill(last, first, last);
  }
  return { from, to };
}

/** A paragraph longer than so many words is read in parts. */
const longest = 1500;

/** The paragraphs of a report that say anything, as stretches of tokens. */
export function stretches({ sentences, blocks }: Marking): Stretch[] {
  const found: { first: number; last: number; title: number; block: number }[] = [];
  for (const { first, last, block } of sentences) {
    const kind = blocks[block]?.kind;
    if (kind !== "body" && kind !== "title") continue;
    const open = found.at(-1);
    if (open !== undefined && open.block === block && open.last === first && last - open.first < longest)
      open.last = last;
    else
      for (let part = first; part < last; part += longest)
        found.push({
          first: part,
          last: Math.min(last, part + longest),
          title: kind === "title" ? 1 : 0,
          block,
        });
  }
  return found;
}
