import { fromBase64 } from "../../../core/read/linear.ts";

/**
 * Weights for the three moves by feature, a number each: eight bits of the feature to know it by, and a signed
 * byte for each move. Four such numbers make a bucket; a feature is in the bucket that its lowest bits name, or
 * nowhere. So the table stays in the cache, and is read without a branch.
 *
 *     … │ check shift left right │ check … │ check … │ 0 │ …
 *         a bucket
 */
export type MoveWeights = Int32Array;

const BUCKET = 4;

/**
 * The weights from base64: the count of features, then for each its distance from the last, and three bytes. Of
 * two that cannot be told apart, or five in a bucket, the weaker are left out: about one in twenty-five.
 */
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
  const table = new Int32Array(2 ** Math.ceil(Math.log2(count * 1.8 + BUCKET)));
  let hashed = 0;
  for (let i = 0; i < count; i++) {
    hashed += next();
    const held = (bytes[at] as number) * 65536 + (bytes[at + 1] as number) * 256 + (bytes[at + 2] as number);
    at += 3;
    put(table, hashed, held);
  }
  return table;
}

function put(table: MoveWeights, hashed: number, weights: number): void {
  const bucket = bucketOf(table, hashed);
  const check = checkOf(hashed);
  let place = bucket;
  for (let slot = bucket; slot < bucket + BUCKET; slot++) {
    const held = table[slot] as number;
    if (held !== 0 && held >>> 24 === check) {
      place = slot;
      break;
    }
    if (strength(held) < strength(table[place] as number)) place = slot;
  }
  if (strength(table[place] as number) < strength(weights)) table[place] = (check << 24) | weights;
}

function strength(held: number): number {
  return Math.abs((held << 8) >> 24) + Math.abs((held << 16) >> 24) + Math.abs((held << 24) >> 24);
}

/** Writes to `scores` what is known of all features, move by move. */
export function scoreMoves(
  table: MoveWeights,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  let shift = 0;
  let left = 0;
  let right = 0;
  for (let f = 0; f < count; f++) {
    const hashed = features[f] as number;
    const check = checkOf(hashed);
    const bucket = bucketOf(table, hashed);
    const a = table[bucket] as number;
    const b = table[bucket + 1] as number;
    const c = table[bucket + 2] as number;
    const d = table[bucket + 3] as number;
    // All bits of the one that has this check, and none of the others.
    const held =
      (a & ((((a >>> 24) ^ check) - 1) >> 31)) |
      (b & ((((b >>> 24) ^ check) - 1) >> 31)) |
      (c & ((((c >>> 24) ^ check) - 1) >> 31)) |
      (d & ((((d >>> 24) ^ check) - 1) >> 31));
    shift += (held << 8) >> 24;
    left += (held << 16) >> 24;
    right += (held << 24) >> 24;
  }
  scores[0] = shift;
  scores[1] = left;
  scores[2] = right;
}

function bucketOf(table: MoveWeights, hashed: number): number {
  return hashed & (table.length - BUCKET);
}

/** Eight bits of a feature that its bucket does not tell. */
function checkOf(hashed: number): number {
  return Math.imul(hashed, 0x9e3779b1) >>> 24;
}
