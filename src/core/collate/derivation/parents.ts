import type { Edge } from "./edge.ts";
import { type Covered, cover, sideOf, uncovered, wordCount } from "./runs.ts";
import type { Shared } from "./shared.ts";

/** An edge that rests on shared text alone, and that text. */
export interface SilentEdge extends Edge {
  readonly parent: number;
  readonly shared: Shared;
}

/** A parent must account for this many words that no other parent does. */
const OWN_WORDS = 12;

/**
 * Of the reports that one report may have its words from, those that are needed to explain them: a text that
 * came by way of another is explained by the nearer one, unless the farther one has words that it lacks.
 *
 *     farther   ▄▄▄▄▄▄▄▄▄▄▄▄
 *     nearer    ▄▄▄▄▄▄▄▄▄▄▄▄  ▄▄▄▄▄      kept
 *     child     ▄▄▄▄▄▄▄▄▄▄▄▄  ▄▄▄▄▄      the farther one adds nothing: left out
 *
 * `covered` marks the words that the child's stated parents account for already. Among equals the first given wins.
 */
export function neededParents(candidates: readonly SilentEdge[], covered: Covered): SilentEdge[] {
  const needed: SilentEdge[] = [];
  let left = [...candidates];
  while (left.length > 0) {
    const weighed = left
      .map((edge) => ({
        edge,
        words: wordCount(uncovered(covered, edge.shared.runs, sideOf(edge.shared, edge.child))),
      }))
      .filter(({ words }) => words >= OWN_WORDS);
    const best = weighed.reduce<(typeof weighed)[number] | null>(
      (a, b) => (a === null || b.words > a.words ? b : a),
      null,
    );
    if (best === null) break;
    needed.push(best.edge);
    cover(covered, best.edge.shared.runs, sideOf(best.edge.shared, best.edge.child));
    left = weighed.map(({ edge }) => edge).filter((edge) => edge !== best.edge);
  }
  return needed;
}
