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
  /** A weight, times 256, plus the label that it is for. */
  readonly entries: Int32Array;
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
export function addScores({ slots, entries }: LinearModel, hashed: number, scores: Int32Array): void {
  const mask = slots.length - 1;
  const key = hashed + 1;
  for (let slot = home(hashed, mask); ; slot = (slot + 2) & mask) {
    const held = slots[slot] as number;
    if (held === 0) return;
    if (held !== key) continue;
    const list = slots[slot + 1] as number;
    const begin = list >>> 6;
    const end = begin + (list & 63);
    for (let at = begin; at < end; at++) {
      const entry = entries[at] as number;
      const label = entry & 255;
      scores[label] = (scores[label] as number) + (entry >> 8);
    }
    return;
  }
}

/** Where the search for a feature begins: an even number, as slots are two numbers wide. */
function home(hashed: number, mask: number): number {
  return (Math.imul(hashed, 0x9e3779b1) >>> 6) & mask & ~1;
}

/**
 * Unpacks weights from base64. The bytes are, with every number a LEB128 varint: the count of features, the
 * count of entries, then for each feature in rising order its distance from the one before, the count of its
 * labels, and for each label one byte and its zigzag weight.
 */
export function unpackLinear(labels: readonly string[], packed: string): LinearModel {
  const numbers = varints(fromBase64(packed));
  const features = numbers[0] as number;
  const entries = new Int32Array(numbers[1] as number);
  const slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2(features * 2 + 2)));
  const mask = slots.length - 1;
  let at = 2;
  let hashed = 0;
  let entry = 0;
  for (let i = 0; i < features; i++) {
    hashed += numbers[at++] as number;
    let slot = home(hashed, mask);
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    const count = numbers[at++] as number;
    slots[slot] = hashed + 1;
    slots[slot + 1] = entry * 64 + count;
    for (const end = entry + count; entry < end; entry++) {
      const label = numbers[at++] as number;
      const zigzag = numbers[at++] as number;
      entries[entry] = (((zigzag >>> 1) ^ -(zigzag & 1)) << 8) | label;
    }
  }
  return { labels, slots, entries };
}

/** All numbers of LEB128, in a list that may be longer: read in one plain loop, which is compiled at once. */
function varints(bytes: Uint8Array): Int32Array {
  const numbers = new Int32Array(bytes.length);
  let count = 0;
  let value = 0;
  let shift = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    numbers[count++] = value;
    value = 0;
    shift = 0;
  }
  return numbers;
}

/** The bytes that base64 stands for. */
export function fromBase64(packed: string): Uint8Array {
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
