/** Scores that one feature gives, at most. */
export const OUTPUTS = 13;

/**
 * A linear model with short rows: each feature (a hash of 32 bits) gives up to `OUTPUTS` scores at once. Slots
 * of 16 bytes, three to tell the feature and one for each score, so that a look-up reads one line of memory.
 */
export interface Table {
  /** The slots, four numbers each. */
  readonly words: Int32Array;
  /** A bit for 8192 features each: most that a text has are in none that is set, and cost no more. */
  readonly known: Uint8Array;
}

/**
 * Writes to `scores`, from `at` on, the sums of what the first `count` of the features give; at most 250. Four scores
 * are read at once, and two added at once: each is kept 128 higher, so that no sum of a half runs into the other.
 *
 *     | k k k 0 | 1 2 3 4 | 5 6 7 8 | 9 A B C |      a slot: the key and thirteen scores
 *         …   0   1   3     5   7     9   B          even
 *               .   2   4     6   8     A   C        odd
 */
export function addRows(
  { words, known }: Table,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  const mask = words.length - 1;
  let [found, zero, even1, odd1, even2, odd2, even3, odd3] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let f = 0; f < count; f++) {
    const feature = features[f] as number;
    if ((((known[feature >>> 16] as number) >>> ((feature >>> 13) & 7)) & 1) === 0) continue;
    const key = feature & 0xffffff;
    let slot = (feature >>> 8) & mask & ~3;
    let first = words[slot] as number;
    while ((first & 0xffffff) !== key && (first & 0xffffff) !== 0) {
      slot = (slot + 4) & mask;
      first = words[slot] as number;
    }
    if ((first & 0xffffff) === 0) continue;
    const second = words[slot + 1] as number;
    const third = words[slot + 2] as number;
    const fourth = words[slot + 3] as number;
    found++;
    zero = (zero + (first >>> 24)) | 0;
    even1 = (even1 + (second & PAIR)) | 0;
    odd1 = (odd1 + ((second >>> 8) & PAIR)) | 0;
    even2 = (even2 + (third & PAIR)) | 0;
    odd2 = (odd2 + ((third >>> 8) & PAIR)) | 0;
    even3 = (even3 + (fourth & PAIR)) | 0;
    odd3 = (odd3 + ((fourth >>> 8) & PAIR)) | 0;
  }
  const higher = found * HIGHER;
  scores[at] = zero - higher;
  scores[at + 1] = (even1 & 0xffff) - higher;
  scores[at + 2] = (odd1 & 0xffff) - higher;
  scores[at + 3] = (even1 >>> 16) - higher;
  scores[at + 4] = (odd1 >>> 16) - higher;
  scores[at + 5] = (even2 & 0xffff) - higher;
  scores[at + 6] = (odd2 & 0xffff) - higher;
  scores[at + 7] = (even2 >>> 16) - higher;
  scores[at + 8] = (odd2 >>> 16) - higher;
  scores[at + 9] = (even3 & 0xffff) - higher;
  scores[at + 10] = (odd3 & 0xffff) - higher;
  scores[at + 11] = (even3 >>> 16) - higher;
  scores[at + 12] = (odd3 >>> 16) - higher;
}

/** Two bytes of four, each with room above it. */
const PAIR = 0x00ff00ff;
/** By how much a score is kept higher, so that none is below zero. */
const HIGHER = 128;

/**
 * Unpacks rows from base64. The bytes are, for each feature in rising order: its distance from the one before
 * as a LEB128 varint, two bytes that tell which scores are not zero, and these. Four bytes before all are
 * the count of features.
 */
export function unpackTable(packed: string): Table {
  const data = atob(packed);
  let at = 0;
  const next = () => data.charCodeAt(at++);
  const count = next() | (next() << 8) | (next() << 16) | (next() << 24);
  const slots = 2 ** Math.ceil(Math.log2(count * 1.6 + 2));
  const memory = new ArrayBuffer(slots * 16);
  const bytes = new Uint8Array(memory);
  const words = new Int32Array(memory);
  const mask = words.length - 1;
  const known = new Uint8Array(1 << 16);
  let feature = 0;
  for (let i = 0; i < count; i++) {
    let distance = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = next();
      distance += (byte & 127) * scale;
      if (byte < 128) break;
    }
    feature += distance;
    let slot = (feature >>> 8) & mask & ~3;
    while ((words[slot] as number) !== 0) slot = (slot + 4) & mask;
    words[slot] = feature & 0xffffff;
    const bit = feature >>> 13;
    known[bit >>> 3] = (known[bit >>> 3] as number) | (1 << (bit & 7));
    const which = next() | (next() << 8);
    for (let k = 0; k < OUTPUTS; k++) bytes[slot * 4 + 3 + k] = HIGHER + ((which >> k) & 1 ? next() : 0);
  }
  return { words, known };
}
