import { type Arcs, LEFT, RIGHT, SHIFT, stacked } from "../../src/languages/en/parse/arcs.ts";

/**
 * How many right arcs a move makes impossible (the dynamic oracle of Goldberg & Nivre 2013 for arc-hybrid).
 * `heads` has the count of words for the root.
 */
export function cost(arcs: Arcs, move: number, heads: ArrayLike<number>): number {
  const { next, count } = arcs;
  const s0 = stacked(arcs, 0);
  const s1 = stacked(arcs, 1);
  let lost = 0;
  if (move === SHIFT) {
    // Words of the stack can no longer hang on b0, nor b0 on any but s0; the root takes the undermost only.
    if (arcs.size > 0 && heads[next] === count) lost++;
    for (let i = 0; i < arcs.size; i++) {
      const word = arcs.stack[i]!;
      if (heads[word] === next) lost++;
      if (i < arcs.size - 1 && heads[next] === word) lost++;
    }
    return lost;
  }
  // s0 leaves: what is in the buffer can no longer hang on it, and it gets one head only.
  for (let word = next; word < count; word++) if (heads[word] === s0) lost++;
  const head = heads[s0]!;
  const waiting = head >= next && (head < count || arcs.size === 1);
  if (move === LEFT && ((arcs.size > 1 && head === s1) || (waiting && head > next))) lost++;
  if (move === RIGHT && waiting) lost++;
  return lost;
}
