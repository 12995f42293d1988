import { feature } from "../../../core/read/linear.ts";
import { type Arcs, stacked } from "./arcs.ts";
import type { Seen } from "./seen.ts";

/** How many features a move, and how many a relation, has at most. */
export const MOVE_FEATURES = 61;
export const RELATION_FEATURES = 22;

// Values of two things at once are one times this, and the other. Spelled out, since a function called a hundred
// times in a row is not inlined.
const K = 0x9e3779b1;

/** Makes features of values, each by its place in the list. */
function hash(values: Int32Array, count: number): number {
  for (let f = 0; f < count; f++) values[f] = feature(f, values[f] as number);
  return count;
}

/** Writes the features of the next move to `into`; answers how many. After Zhang & Nivre (2011). */
export function moveFeatures(seen: Seen, arcs: Arcs, into: Int32Array): number {
  const { word, tag, tagged, kind, group, quoted, commas } = seen;
  const { relations, leftmost, rightmost, lefts, rights, count, next } = arcs;
  const none = count + 1;
  const s0 = stacked(arcs, 0);
  const s1 = stacked(arcs, 1);
  const s2 = stacked(arcs, 2);
  const b0 = next;
  const b1 = next < count ? next + 1 : none;
  const b2 = next + 1 < count ? next + 2 : none;
  const w0 = word[s0] as number;
  const w1 = word[s1] as number;
  const v0 = word[b0] as number;
  const v1 = word[b1] as number;
  const p0 = tag[s0] as number;
  const p1 = tag[s1] as number;
  const p2 = tag[s2] as number;
  const q0 = tag[b0] as number;
  const q1 = tag[b1] as number;
  const q2 = tag[b2] as number;
  const c0 = kind[s0] as number;
  const c1 = kind[s1] as number;
  const d0 = kind[b0] as number;
  const wp0 = tagged[s0] as number;
  const wp1 = tagged[s1] as number;
  const vq0 = tagged[b0] as number;
  const vq1 = tagged[b1] as number;
  const s0l = leftmost[s0] as number;
  const s0r = rightmost[s0] as number;
  const s1l = leftmost[s1] as number;
  const s1r = rightmost[s1] as number;
  const b0l = leftmost[b0] as number;
  const near = bucket(s0 === none ? 0 : b0 - s0);
  const apart = bucket(s1 === none ? 0 : s0 - s1);
  const quotes =
    ((quoted[s1] as number) * 2 + (quoted[s0] as number)) * 4 +
    (quoted[b0] as number) * 2 +
    (quoted[b1] as number);
  const comma = Math.min(3, Math.max(0, (commas[b0] as number) - (commas[s0] as number)));
  const comma1 = Math.min(3, Math.max(0, (commas[s0] as number) - (commas[s1] as number)));
  const p00 = p0 * 64 + q0;
  const p10 = p1 * 64 + p0;
  const left0 = (relations[s0l] as number) * 4 + Math.min(3, lefts[s0] as number);
  const right0 = (relations[s0r] as number) * 4 + Math.min(3, rights[s0] as number);
  const right1 = (relations[s1r] as number) * 4 + Math.min(3, rights[s1] as number);
  const left1 = (relations[s1l] as number) * 4 + Math.min(3, lefts[s1] as number);
  const leftb = (relations[b0l] as number) * 4 + Math.min(3, lefts[b0] as number);
  let n = 0;
  // One word
  into[n++] = w0;
  into[n++] = wp0;
  into[n++] = p0 * 64 + near;
  into[n++] = wp1;
  into[n++] = vq0;
  into[n++] = v0;
  into[n++] = vq1;
  into[n++] = tagged[b2] as number;
  into[n++] = tagged[s2] as number;
  into[n++] = w1;
  // Two
  into[n++] = Math.imul(wp0, K) ^ q0;
  into[n++] = Math.imul(vq0, K) ^ p0;
  into[n++] = p00;
  into[n++] = Math.imul(wp0, K) ^ p1;
  into[n++] = Math.imul(wp1, K) ^ p0;
  into[n++] = p10;
  into[n++] = Math.imul(wp1, K) ^ q0;
  into[n++] = q0 * 64 + q1;
  into[n++] = Math.imul(vq0, K) ^ q1;
  into[n++] = Math.imul(v1, K) ^ p0;
  into[n++] = Math.imul(v1, K) ^ v0;
  // Three
  into[n++] = p00 * 64 + q1;
  into[n++] = p10 * 64 + q0;
  into[n++] = p10 * 64 + p2;
  into[n++] = (p00 * 64 + q1) * 64 + q2;
  into[n++] = p00 * 64 + (tag[s0l] as number);
  into[n++] = p00 * 64 + (tag[s0r] as number);
  into[n++] = p10 * 64 + (tag[s1r] as number);
  into[n++] = p00 * 64 + (tag[b0l] as number);
  into[n++] = p10 * 64 + (tag[s0r] as number);
  // What hangs on them already
  into[n++] = Math.imul(wp0, K) ^ left0;
  into[n++] = Math.imul(wp0, K) ^ right0;
  into[n++] = Math.imul(p00, K) ^ (left0 * 256 + right0);
  into[n++] = Math.imul(p00, K) ^ leftb;
  into[n++] = Math.imul(wp1, K) ^ right1;
  into[n++] = Math.imul(p10, K) ^ (right1 * 256 + left1);
  into[n++] = Math.imul(p10 * 64 + q0, K) ^ left0;
  into[n++] = Math.imul(vq0, K) ^ leftb;
  // Distance, commas, marks
  into[n++] = p00 * 64 + near;
  into[n++] = Math.imul(wp0, K) ^ near;
  into[n++] = p10 * 64 + apart;
  into[n++] = (p00 * 64 + comma) * 4 + comma1;
  into[n++] = (p10 * 64 + comma) * 4 + comma1;
  into[n++] = p00 * 64 + quotes;
  into[n++] = p10 * 64 + quotes;
  into[n++] = Math.imul(wp1, K) ^ (quotes * 4 + comma1);
  into[n++] = Math.imul(word[s0l] as number, K) ^ p00;
  into[n++] = Math.imul(word[s0l] as number, K) ^ p10;
  into[n++] = Math.imul(vq0, K) ^ quotes;
  // Classes of words
  into[n++] = Math.imul(p00, K) ^ (c0 * 256 + d0);
  into[n++] = p00 * 256 + c0;
  into[n++] = p00 * 256 + d0;
  into[n++] = p10 * 256 + c0;
  into[n++] = p10 * 256 + c1;
  into[n++] = Math.imul(p00 * 64 + q1, K) ^ (kind[b1] as number);
  into[n++] = Math.imul(c0 * 64 + p0, K) ^ (left0 * 256 + right0);
  into[n++] = Math.imul(c1 * 64 + p1, K) ^ right1;
  into[n++] =
    Math.imul((group[s1] as number) * 64 + (group[s0] as number), K) ^ ((group[b0] as number) * 64 + p1);
  into[n++] = Math.imul(p00, K) ^ ((group[s0] as number) * 64 + (group[b0] as number));
  into[n++] = Math.imul(p10, K) ^ ((group[s1] as number) * 64 + (group[s0] as number));
  into[n++] = Math.imul(c1 * 64 + p1, K) ^ (quotes * 4 + comma1);
  return hash(into, n);
}

/** Writes the features of the relation of `word` under `head`; answers how many. */
export function relationFeatures(
  seen: Seen,
  arcs: Arcs,
  head: number,
  dependent: number,
  into: Int32Array,
): number {
  const { word, tag, tagged, kind, quoted, commas, count } = seen;
  const { relations, leftmost, rightmost, lefts, rights } = arcs;
  const none = count + 1;
  const side = dependent < head ? 0 : 1;
  const hp = tag[head] as number;
  const dp = tag[dependent] as number;
  const pair = (hp * 64 + dp) * 2 + side;
  const hw = word[head] as number;
  const dw = word[dependent] as number;
  const dl = leftmost[dependent] as number;
  const dr = rightmost[dependent] as number;
  const nearest = side === 0 ? (leftmost[head] as number) : (rightmost[head] as number);
  const before = dependent > 0 ? dependent - 1 : none;
  const after = dependent + 1 < count ? dependent + 1 : none;
  const distance = bucket(Math.abs(head - dependent));
  const comma = Math.min(3, Math.abs((commas[head] as number) - (commas[dependent] as number)));
  const quotes = (quoted[head] as number) * 2 + (quoted[dependent] as number);
  const left = (relations[dl] as number) * 4 + Math.min(3, lefts[dependent] as number);
  const right = (relations[dr] as number) * 4 + Math.min(3, rights[dependent] as number);
  const other = relations[leftmost[head] as number] as number;
  let n = 0;
  into[n++] = pair;
  into[n++] = Math.imul(dw, K) ^ pair;
  into[n++] = Math.imul(tagged[dependent] as number, K) ^ side;
  into[n++] = Math.imul(tagged[head] as number, K) ^ side;
  into[n++] = pair * 64 + distance;
  into[n++] = (pair * 4 + comma) * 4 + quotes;
  into[n++] = Math.imul(pair, K) ^ (tag[dl] as number);
  into[n++] = Math.imul(pair, K) ^ (word[dl] as number);
  into[n++] = Math.imul(pair, K) ^ (left * 256 + right);
  into[n++] = Math.imul(pair, K) ^ (relations[nearest] as number);
  into[n++] = Math.imul(pair, K) ^ other;
  into[n++] = Math.imul(pair, K) ^ ((tag[before] as number) * 64 + (tag[after] as number));
  into[n++] = Math.imul(pair, K) ^ (word[before] as number);
  into[n++] = Math.imul(hw, K) ^ ((word[dl] as number) ^ side);
  into[n++] = Math.imul(pair, K) ^ ((tag[dr] as number) * 64 + (tag[dl] as number));
  into[n++] = Math.imul(dw, K) ^ (left * 256 + right);
  into[n++] = Math.imul(pair, K) ^ (word[dr] as number);
  into[n++] = Math.imul(pair, K) ^ (kind[head] as number);
  into[n++] = Math.imul(pair, K) ^ (kind[dependent] as number);
  into[n++] = Math.imul(pair, K) ^ ((kind[head] as number) * 256 + (kind[dependent] as number));
  into[n++] = Math.imul(pair, K) ^ ((kind[head] as number) * 256 + (kind[dl] as number));
  into[n++] = Math.imul(pair, K) ^ ((kind[head] as number) * 256 + (relations[nearest] as number));
  return hash(into, n);
}

/** A distance in eight steps. */
function bucket(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 7) return 5;
  if (distance < 11) return 6;
  return distance < 20 ? 7 : 8;
}
