import type { Span } from "../../model/span.ts";
import type { Found } from "./found.ts";

/** In the order of their cues. */
export const inOrder = (found: readonly Found[]): Found[] =>
  [...found].sort((a, b) => a.cue.start - b.cue.start || a.cue.end - b.cue.end);

/**
 * What outlets were found to have reported stays theirs, whatever else a model makes of the same words.
 *
 *     The plan, first reported by the Gazette, is dead.        Ito seized upon a Gazette report that the plan is dead.
 *     ^^^^^^^^  ^^^^^^^^^^^^^^                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^
 *     no act of the plan                                       an act of Ito's, and one of the Gazette's
 */
export function withWork(found: readonly Found[], work: readonly Found[]): readonly Found[] {
  const overlap = (a: Span | null, b: Span | null) =>
    a !== null && b !== null && a.start < b.end && b.start < a.end;
  const lost = work.filter((one) => !found.some(({ source }) => overlap(source, one.source)));
  if (lost.length === 0) return found;
  const isTaken = ({ cue }: Found) =>
    lost.some(
      (one) => overlap(one.cue, cue) && !overlap(one.source, cue) && cue.end <= (one.source as Span).start,
    );
  return inOrder([...found.filter((one) => !isTaken(one)), ...lost]);
}
