import { HEAPS, HIGHER, SLOTS } from "../../src/core/read/table.ts";

/**
 * The text form that `unpackTable` reads. `rows` has the scores of each feature; of those that find no place, which are
 * a few when the table is nearly full, the later are left out.
 */
export function packTable(rows: ReadonlyMap<number, readonly number[]>): string {
  const bytes = new Uint8Array(2 * HEAPS + 16 * SLOTS).fill(HIGHER, 2 * HEAPS);
  const taken = new Uint8Array(SLOTS);
  for (const [heap, features] of heaps(rows)) {
    const shift = shiftFor(features, taken);
    if (shift < 0) continue;
    bytes[2 * heap] = shift;
    bytes[2 * heap + 1] = shift >> 8;
    for (const feature of features) {
      const slot = (feature >>> 17) ^ shift;
      taken[slot] = 1;
      const at = 2 * HEAPS + 16 * slot;
      bytes.set([feature, feature >>> 8, feature >>> 16], at);
      rows.get(feature)!.forEach((score, k) => {
        bytes[at + 3 + k] = HIGHER + score;
      });
    }
  }
  return Buffer.from(bytes).toString("base64");
}

/** The features by their low bits, the largest heaps first, as these are the hardest to place. */
function heaps(rows: ReadonlyMap<number, readonly number[]>): [heap: number, features: number[]][] {
  const found = Array.from({ length: HEAPS }, (): number[] => []);
  for (const feature of rows.keys()) {
    const heap = found[feature & (HEAPS - 1)]!;
    // Two with the same high bits would have one slot whatever the shift.
    if (heap.every((other) => other >>> 17 !== feature >>> 17)) heap.push(feature);
  }
  return [...found.entries()].sort(([a, some], [b, others]) => others.length - some.length || a - b);
}

function shiftFor(features: readonly number[], taken: Uint8Array): number {
  for (let shift = 0; shift < SLOTS; shift++)
    if (features.every((feature) => taken[(feature >>> 17) ^ shift] === 0)) return shift;
  return -1;
}
