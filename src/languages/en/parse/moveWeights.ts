import { fromBase64 } from "../../../core/read/linear.ts";

/**
 * Weights for the three moves by feature, a number each: eight bits of the feature to know it by, and a signed
 * byte for each move. Small enough to stay in the cache, where a table that knows features for certain would not;
 * about one in five hundred features that it lacks is taken for another.
 */
export type MoveWeights = Int32Array;

/** The weights from base64: the count of features, then for each its distance from the last, and three bytes. */
export function unpackMoves(packed: string): MoveWeights {
  const bytes = fromBase64(packed);
  let at = 0;
  const next = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const count = next();
  const table = new Int32Array(2 ** Math.ceil(Math.log2(count * 1.35 + 2)));
  const mask = table.length - 1;
  let hashed = 0;
  for (let i = 0; i < count; i++) {
    hashed += next();
    let slot = hashed & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] =
      (checkOf(hashed) << 24) |
      ((bytes[at++] as number) << 16) |
      ((bytes[at++] as number) << 8) |
      (bytes[at++] as number);
  }
  return table;
}

/** Adds what is known of a feature to the scores of the moves. */
export function addMoves(table: MoveWeights, hashed: number, scores: Int32Array): void {
  const mask = table.length - 1;
  const check = checkOf(hashed);
  for (let slot = hashed & mask; ; slot = (slot + 1) & mask) {
    const held = table[slot] as number;
    if (held === 0) return;
    if (held >>> 24 !== check) continue;
    scores[0] = (scores[0] as number) + ((held << 8) >> 24);
    scores[1] = (scores[1] as number) + ((held << 16) >> 24);
    scores[2] = (scores[2] as number) + ((held << 24) >> 24);
    return;
  }
}

/** Eight bits of a feature that its place in the table does not tell. */
function checkOf(hashed: number): number {
  return Math.imul(hashed, 0x9e3779b1) >>> 24;
}
