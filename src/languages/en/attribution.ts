import type { Marking, Piece } from "../../core/model/piece.ts";
import { SEGMENTS } from "../../core/read/chain.ts";
import { unpackTable } from "../../core/read/table.ts";
import { firstLook, type Pass, secondLook, viewOf } from "./attribution/passes.ts";
import { FIRST, SECOND } from "./weights/attribution.ts";

let shipped: readonly [first: Pass, second: Pass] | null = null;

/**
 * The sources, cues and contents of a report, in order, by two chains of segments trained on PolNeAR: the second sees
 * what the first has found, and corrects it.
 */
export function pieces(report: Marking): Piece[] {
  shipped ??= [unpacked(FIRST), unpacked(SECOND)];
  const [first, second] = shipped;
  const view = viewOf(report);
  return piecesIn(secondLook(second, view, firstLook(first, view)));
}

function unpacked({ change, stay, table }: typeof FIRST): Pass {
  return {
    table: unpackTable(table),
    steps: { change: Int32Array.from(change), stay: Int32Array.from(stay) },
  };
}

/** The segments of a row of labels, as `segment` gives them. */
function piecesIn(labels: Uint8Array): Piece[] {
  const found: Piece[] = [];
  for (let first = 0; first < labels.length; first++) {
    const label = labels[first] as number;
    if (label % 2 === 0) continue;
    let last = first + 1;
    while (labels[last] === label + 1) last++;
    const [role, side] = (SEGMENTS[(label + 1) / 2] as string).split(" ") as [Piece["role"], string?];
    found.push({ role, cue: side === undefined ? null : side === ">" ? "before" : "after", first, last });
  }
  return found;
}
