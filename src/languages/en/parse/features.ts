import { both, feature } from "../../../core/read/linear.ts";
import { type Arcs, stacked } from "./arcs.ts";
import type { Seen } from "./seen.ts";

/** How many features a move, and how many a relation, has at most. */
export const MOVE_FEATURES = 61;
export const RELATION_FEATURES = 22;

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
  into[n++] = feature(0, w0);
  into[n++] = feature(1, wp0);
  into[n++] = feature(2, p0 * 64 + near);
  into[n++] = feature(3, wp1);
  into[n++] = feature(4, vq0);
  into[n++] = feature(5, v0);
  into[n++] = feature(6, vq1);
  into[n++] = feature(7, tagged[b2] as number);
  into[n++] = feature(8, tagged[s2] as number);
  into[n++] = feature(9, w1);
  // Two
  into[n++] = feature(10, both(wp0, q0));
  into[n++] = feature(11, both(vq0, p0));
  into[n++] = feature(12, p00);
  into[n++] = feature(13, both(wp0, p1));
  into[n++] = feature(14, both(wp1, p0));
  into[n++] = feature(15, p10);
  into[n++] = feature(16, both(wp1, q0));
  into[n++] = feature(17, q0 * 64 + q1);
  into[n++] = feature(18, both(vq0, q1));
  into[n++] = feature(19, both(v1, p0));
  into[n++] = feature(20, both(v1, v0));
  // Three
  into[n++] = feature(21, p00 * 64 + q1);
  into[n++] = feature(22, p10 * 64 + q0);
  into[n++] = feature(23, p10 * 64 + p2);
  into[n++] = feature(24, (p00 * 64 + q1) * 64 + q2);
  into[n++] = feature(25, p00 * 64 + (tag[s0l] as number));
  into[n++] = feature(26, p00 * 64 + (tag[s0r] as number));
  into[n++] = feature(27, p10 * 64 + (tag[s1r] as number));
  into[n++] = feature(28, p00 * 64 + (tag[b0l] as number));
  into[n++] = feature(29, p10 * 64 + (tag[s0r] as number));
  // What hangs on them already
  into[n++] = feature(30, both(wp0, left0));
  into[n++] = feature(31, both(wp0, right0));
  into[n++] = feature(32, both(p00, left0 * 256 + right0));
  into[n++] = feature(33, both(p00, leftb));
  into[n++] = feature(34, both(wp1, right1));
  into[n++] = feature(35, both(p10, right1 * 256 + left1));
  into[n++] = feature(36, both(p10 * 64 + q0, left0));
  into[n++] = feature(37, both(vq0, leftb));
  // Distance, commas, marks
  into[n++] = feature(38, p00 * 64 + near);
  into[n++] = feature(39, both(wp0, near));
  into[n++] = feature(40, p10 * 64 + apart);
  into[n++] = feature(41, (p00 * 64 + comma) * 4 + comma1);
  into[n++] = feature(42, (p10 * 64 + comma) * 4 + comma1);
  into[n++] = feature(43, p00 * 64 + quotes);
  into[n++] = feature(44, p10 * 64 + quotes);
  into[n++] = feature(45, both(wp1, quotes * 4 + comma1));
  into[n++] = feature(46, both(word[s0l] as number, p00));
  into[n++] = feature(47, both(word[s0l] as number, p10));
  into[n++] = feature(48, both(vq0, quotes));
  // Classes of words
  into[n++] = feature(49, both(p00, c0 * 256 + d0));
  into[n++] = feature(50, p00 * 256 + c0);
  into[n++] = feature(51, p00 * 256 + d0);
  into[n++] = feature(52, p10 * 256 + c0);
  into[n++] = feature(53, p10 * 256 + c1);
  into[n++] = feature(54, both(p00 * 64 + q1, kind[b1] as number));
  into[n++] = feature(55, both(c0 * 64 + p0, left0 * 256 + right0));
  into[n++] = feature(56, both(c1 * 64 + p1, right1));
  into[n++] = feature(
    57,
    both((group[s1] as number) * 64 + (group[s0] as number), (group[b0] as number) * 64 + p1),
  );
  into[n++] = feature(58, both(p00, (group[s0] as number) * 64 + (group[b0] as number)));
  into[n++] = feature(59, both(p10, (group[s1] as number) * 64 + (group[s0] as number)));
  into[n++] = feature(60, both(c1 * 64 + p1, quotes * 4 + comma1));
  return n;
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
  into[n++] = feature(0, pair);
  into[n++] = feature(1, both(dw, pair));
  into[n++] = feature(2, both(tagged[dependent] as number, side));
  into[n++] = feature(3, both(tagged[head] as number, side));
  into[n++] = feature(4, pair * 64 + distance);
  into[n++] = feature(5, (pair * 4 + comma) * 4 + quotes);
  into[n++] = feature(6, both(pair, tag[dl] as number));
  into[n++] = feature(7, both(pair, word[dl] as number));
  into[n++] = feature(8, both(pair, left * 256 + right));
  into[n++] = feature(9, both(pair, relations[nearest] as number));
  into[n++] = feature(10, both(pair, other));
  into[n++] = feature(11, both(pair, (tag[before] as number) * 64 + (tag[after] as number)));
  into[n++] = feature(12, both(pair, word[before] as number));
  into[n++] = feature(13, both(hw, (word[dl] as number) ^ side));
  into[n++] = feature(14, both(pair, (tag[dr] as number) * 64 + (tag[dl] as number)));
  into[n++] = feature(15, both(dw, left * 256 + right));
  into[n++] = feature(16, both(pair, word[dr] as number));
  into[n++] = feature(17, both(pair, kind[head] as number));
  into[n++] = feature(18, both(pair, kind[dependent] as number));
  into[n++] = feature(19, both(pair, (kind[head] as number) * 256 + (kind[dependent] as number)));
  into[n++] = feature(20, both(pair, (kind[head] as number) * 256 + (kind[dl] as number)));
  into[n++] = feature(21, both(pair, (kind[head] as number) * 256 + (relations[nearest] as number)));
  return n;
}

/** A distance in eight steps. */
function bucket(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 7) return 5;
  if (distance < 11) return 6;
  return distance < 20 ? 7 : 8;
}
