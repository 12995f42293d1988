/**
 * A sparse linear model: for each feature (a hash of 26 bits) a short list of labels with weights. Kept in
 * an open-addressed table, so that a look-up costs a probe or two and no memory is taken while reading.
 */
export interface LinearModel {
  readonly labels: readonly string[];
  /**
   * Two numbers a slot, side by side in memory: the feature + 1 (0 is empty), and where its list begins in the
   * entries, times 64, plus how long the list is. The count of slots is a power of two.
   */
  readonly slots: Int32Array;
  readonly entryLabels: Uint8Array;
  readonly entryWeights: Int16Array;
}

/** Features are this many bits wide: unseen ones hit a known one about once in a thousand times. */
const FEATURE_BITS = 26;

/** The feature that template number `template` makes of one hashed value. */
export function feature(template: number, value: number): number {
  let mixed = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 13)) >>> (32 - FEATURE_BITS);
}

/** One value made of two, for features of two things at once. */
export function both(left: number, right: number): number {
  return Math.imul(left, 0x01000193) ^ Math.imul(right + 0x7f4a7c15, 0x5bd1e995);
}

/** Adds what `model` knows of `hashed` to the scores of the labels. */
export function addScores(model: LinearModel, hashed: number, scores: Int32Array): void {
  const { slots, entryLabels, entryWeights } = model;
  const mask = slots.length / 2 - 1;
  const key = hashed + 1;
  for (let slot = home(hashed, mask); slots[slot * 2] !== 0; slot = (slot + 1) & mask) {
    if (slots[slot * 2] !== key) continue;
    const list = slots[slot * 2 + 1] as number;
    const begin = list >>> 6;
    const end = begin + (list & 63);
    for (let entry = begin; entry < end; entry++) {
      const label = entryLabels[entry] as number;
      scores[label] = (scores[label] as number) + (entryWeights[entry] as number);
    }
    return;
  }
}

function home(hashed: number, mask: number): number {
  return (Math.imul(hashed, 0x9e3779b1) >>> 7) & mask;
}

/**
 * Unpacks weights from base64. The bytes are, with every number a LEB128 varint: the count of features, the
 * count of entries, then for each feature in rising order its distance from the one before, the count of its
 * labels, and for each label one byte and its zigzag weight.
 */
export function unpackLinear(labels: readonly string[], packed: string): LinearModel {
  const bytes = atob(packed);
  let at = 0;
  const next = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes.charCodeAt(at++);
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const features = next();
  const entries = next();
  const size = 2 ** Math.ceil(Math.log2(features * 2 + 2));
  const slots = new Int32Array(size * 2);
  const entryLabels = new Uint8Array(entries);
  const entryWeights = new Int16Array(entries);
  let hashed = 0;
  let entry = 0;
  for (let i = 0; i < features; i++) {
    hashed += next();
    let slot = home(hashed, size - 1);
    while (slots[slot * 2] !== 0) slot = (slot + 1) & (size - 1);
    const count = next();
    slots[slot * 2] = hashed + 1;
    slots[slot * 2 + 1] = entry * 64 + count;
    for (let i = 0; i < count; i++) {
      entryLabels[entry] = next();
      const zigzag = next();
      entryWeights[entry++] = (zigzag >>> 1) ^ -(zigzag & 1);
    }
  }
  return { labels, slots, entryLabels, entryWeights };
}
