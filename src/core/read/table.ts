import { fromBase64 } from "./linear.ts";

/** Scores that one feature gives, at most. */
export const OUTPUTS = 13;

/** How many features a table holds at most, and in how many heaps they are put to be found again. */
export const SLOTS = 1 << 15;
export const HEAPS = 1 << 13;

/**
 * A linear model with short rows: each feature, a hash of 32 bits, gives up to `OUTPUTS` scores at once. Its slot of 16
 * bytes, three to tell the feature and one for each score, is known without a search (displacement hashing; Pagh 1999):
 *
 *     feature  |hhhhhhhhhhhhhhh    | lllllllllllll|      h, its high bits, with those of `shifts[l]` turned: its slot
 *     slot     | k k k 0 | 1 2 3 4 | 5 6 7 8 | 9 A B C |  the low 24 bits, and thirteen scores, each kept 64 higher
 */
export interface Table {
  /** The slots, four numbers each. */
  readonly words: Int32Array;
  /** For each heap, what is to be turned in the high bits of its features so that no two have one slot. */
  readonly shifts: Uint16Array;
}

/** The feature that a template makes of a value; `salt` is the template's own number. */
export function salted(value: number, salt: number): number {
  const mixed = Math.imul(value ^ salt, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
}

/**
 * Adds to `scores`, from `at` on, what the features give that `salted` makes of the values, of each by its salt: an even
 * number of them, at most 500. Nothing depends on a branch, as the processor would guess it wrong half of the time: of what
 * is not in the table, nothing is taken. Four scores are read at once, two features are added up as they are, as a byte has
 * room for two, and then two scores at once, with room above each.
 */
export function addRows(
  { words, shifts }: Table,
  values: Int32Array,
  salts: Int32Array,
  scores: Int32Array,
  at: number,
): void {
  const count = salts.length;
  let [found, zero, even1, odd1, even2, odd2, even3, odd3] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let f = 0; f < count; f += 2) {
    // As `salted` does; a call would cost as much again.
    let one = Math.imul((values[f] as number) ^ (salts[f] as number), 0x85ebca6b);
    let two = Math.imul((values[f + 1] as number) ^ (salts[f + 1] as number), 0x85ebca6b);
    one = Math.imul(one ^ (one >>> 15), 0xc2b2ae35);
    two = Math.imul(two ^ (two >>> 15), 0xc2b2ae35);
    const slot1 = ((one >>> 17) ^ (shifts[one & (HEAPS - 1)] as number)) << 2;
    const slot2 = ((two >>> 17) ^ (shifts[two & (HEAPS - 1)] as number)) << 2;
    const key1 = words[slot1] as number;
    const key2 = words[slot2] as number;
    // All ones where it is the feature, else none.
    const is1 = (((key1 ^ one) & 0xffffff) - 1) >> 31;
    const is2 = (((key2 ^ two) & 0xffffff) - 1) >> 31;
    const first = ((words[slot1 + 1] as number) & is1) + ((words[slot2 + 1] as number) & is2);
    const second = ((words[slot1 + 2] as number) & is1) + ((words[slot2 + 2] as number) & is2);
    const third = ((words[slot1 + 3] as number) & is1) + ((words[slot2 + 3] as number) & is2);
    found = (found - is1 - is2) | 0;
    zero = (zero + ((key1 >>> 24) & is1) + ((key2 >>> 24) & is2)) | 0;
    even1 = (even1 + (first & PAIR)) | 0;
    odd1 = (odd1 + ((first >>> 8) & PAIR)) | 0;
    even2 = (even2 + (second & PAIR)) | 0;
    odd2 = (odd2 + ((second >>> 8) & PAIR)) | 0;
    even3 = (even3 + (third & PAIR)) | 0;
    odd3 = (odd3 + ((third >>> 8) & PAIR)) | 0;
  }
  const higher = found * HIGHER;
  scores[at] = (scores[at] as number) + zero - higher;
  addFour(scores, at + 1, even1, odd1, higher);
  addFour(scores, at + 5, even2, odd2, higher);
  addFour(scores, at + 9, even3, odd3, higher);
}

function addFour(scores: Int32Array, at: number, even: number, odd: number, higher: number): void {
  scores[at] = (scores[at] as number) + (even & 0xffff) - higher;
  scores[at + 1] = (scores[at + 1] as number) + (odd & 0xffff) - higher;
  scores[at + 2] = (scores[at + 2] as number) + (even >>> 16) - higher;
  scores[at + 3] = (scores[at + 3] as number) + (odd >>> 16) - higher;
}

/** Two bytes of four, each with room above it. */
const PAIR = 0x00ff00ff;
/** By how much a score is kept higher, so that none is below zero; a score is less than this either way. */
export const HIGHER = 64;

/** Unpacks a table from base64: the shifts, two bytes each, and the slots as they are, low bytes first. */
export function unpackTable(packed: string): Table {
  const bytes = fromBase64(packed);
  const shifts = new Uint16Array(HEAPS);
  for (let i = 0; i < HEAPS; i++) shifts[i] = (bytes[2 * i] as number) | ((bytes[2 * i + 1] as number) << 8);
  const words = new Int32Array(SLOTS * 4);
  for (let i = 0, at = 2 * HEAPS; i < words.length; i++, at += 4)
    words[i] =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
  return { words, shifts };
}
