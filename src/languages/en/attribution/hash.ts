/** What stands beyond the edge of a stretch. */
export const EDGE = 0x2545f491;

// Two numbers that make one value of two: what is multiplied by either keeps all its bits.
export const A = 0x01000193;
export const B = 0x5bd1e995;

/** A distance in tokens, coarser the longer it is: 0 to 9. */
export const FAR = Uint8Array.from({ length: 64 }, (_, distance) =>
  distance <= 3 ? distance : 4 + [5, 8, 13, 20, 35].filter((limit) => distance > limit).length,
);
/** Distances are looked up to this one at most. */
export const farthest = FAR.length - 1;

/** Numbers that tell templates of features apart, from that of number `from` on. */
export function saltsOf(count: number, from: number): Int32Array {
  return Int32Array.from({ length: count }, (_, template) => Math.imul(from + template + 1, 0x9e3779b1));
}
