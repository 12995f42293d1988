import type { Reading } from "../../model/reading.ts";
import type { Passage, Reason } from "../../model/span.ts";
import type { Edge } from "./edge.ts";
import type { Evidence } from "./evidence.ts";
import { lengthOf, passagesOf, sideOf, wordCount } from "./runs.ts";
import type { Shared } from "./shared.ts";
import type { Words } from "./words.ts";

/** A child has the words of its parent, rather than some of its matter, from this part of its own words. */
const COPIED = 0.5;

/** So many shared passages are shown, the longest. */
const SHOWN = 3;

/** Adds to a stated edge the text that the two reports share: one edge, both reasons. */
export function borneOut(evidence: Evidence, edge: Edge): Edge {
  const pair = typeof edge.parent === "number" ? evidence.pairOf(edge.child, edge.parent) : undefined;
  if (pair === undefined) return edge;
  const copied = wordCount(pair.runs) >= COPIED * lengthOf(evidence.words[edge.child] as Words);
  return {
    ...edge,
    kind: copied ? "copies" : edge.kind,
    because: [...edge.because, sharedReason(evidence, pair)],
  };
}

/** The reason that a pair's shared text is: how many words, and the longest passages as they stand in both. */
export function sharedReason({ readings, words }: Evidence, pair: Shared): Reason {
  const count = wordCount(pair.runs);
  const places = pair.runs.length === 1 ? "one place" : `${pair.runs.length} places`;
  const shown = [...pair.runs].sort((x, y) => y.length - x.length || x.b - y.b).slice(0, SHOWN);
  const passages = [pair.a, pair.b].flatMap((report): Passage[] => {
    const { id } = (readings[report] as Reading).report;
    return passagesOf(id, words[report] as Words, shown, sideOf(pair, report)).sort(
      (x, y) => x.start - y.start,
    );
  });
  return { step: "sharedText", note: `share ${count} words in ${places}, quotations left out`, passages };
}
