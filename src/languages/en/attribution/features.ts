import { both } from "../../../core/read/linear.ts";
import type { Around, Stretch } from "./around.ts";
import type { Seen } from "./seen.ts";

/** How many features a token has. */
export const FEATURES = 58;

const EDGE = 0x2545f491;
const NO_TAG = 60;

/** A distance in tokens, coarser the longer it is: 0 to 9. */
function far(distance: number): number {
  if (distance <= 3) return distance;
  return distance <= 5
    ? 4
    : distance <= 8
      ? 5
      : distance <= 13
        ? 6
        : distance <= 20
          ? 7
          : distance <= 35
            ? 8
            : 9;
}

/** Writes the features of token `i` of a stretch, `FEATURES` of them, to `into` from `at` on. */
export function features(
  seen: Seen,
  { first, last, title }: Stretch,
  around: Around,
  i: number,
  into: Int32Array,
  at: number,
): void {
  const k = i - first;
  const { word, lemma, concept, tag, quote, name, kind, mark } = seen;
  const w = word[i] as number;
  const w1 = hashAt(word, i - 1, first, last);
  const w2 = hashAt(word, i + 1, first, last);
  const l = lemma[i] as number;
  const l1 = hashAt(lemma, i - 1, first, last);
  const l2 = hashAt(lemma, i + 1, first, last);
  const p = tag[i] as number;
  const p1 = i > first ? (tag[i - 1] as number) : NO_TAG;
  const p2 = i + 1 < last ? (tag[i + 1] as number) : NO_TAG;
  const p11 = i - 1 > first ? (tag[i - 2] as number) : NO_TAG;
  const p22 = i + 2 < last ? (tag[i + 2] as number) : NO_TAG;
  const q = quote[i] as number;
  const q1 = i > first ? (quote[i - 1] as number) : 5;
  const q2 = i + 1 < last ? (quote[i + 1] as number) : 5;
  const e = name[i] as number;
  const e1 = i > first ? (name[i - 1] as number) : 11;
  const e2 = i + 1 < last ? (name[i + 1] as number) : 11;
  const c = kind[i] as number;
  const c1 = i > first ? (kind[i - 1] as number) : 31;
  const c2 = i + 1 < last ? (kind[i + 1] as number) : 31;
  const V = around.verbBefore[k] as number;
  const N = around.verbAfter[k] as number;
  const C = around.cueBefore[k] as number;
  const D = around.cueAfter[k] as number;
  const M = around.markBefore[k] as number;
  const O = around.markAfter[k] as number;
  const Q = around.quoteBefore[k] as number;
  const R = around.quoteAfter[k] as number;
  const S = around.opened[k] as number;
  const E = around.closed[k] as number;
  const from = around.from[k] as number;
  const to = around.to[k] as number;
  const vBefore = V < 0 ? EDGE : (lemma[V] as number);
  const vAfter = N < 0 ? EDGE : (lemma[N] as number);
  const cBefore = C < 0 ? 0 : 1 + (kind[C] as number);
  const cAfter = D < 0 ? 0 : 1 + (kind[D] as number);
  const suffix = seen.suffix[i] as number;
  const k0 = concept[i] as number;
  const quoted = around.quoted ? 1 : 0;
  let n = at;
  // Words.
  into[n++] = hashed(0, w);
  into[n++] = hashed(1, w1);
  into[n++] = hashed(2, w2);
  into[n++] = hashed(3, both(w1, w));
  into[n++] = hashed(4, both(w, w2));
  into[n++] = hashed(5, both(hashAt(word, i - 2, first, last), w1));
  into[n++] = hashed(6, both(w2, hashAt(word, i + 2, first, last)));
  into[n++] = hashed(7, both(w1, w2));
  into[n++] = hashed(8, both(l, p1));
  into[n++] = hashed(9, both(l, p2));
  into[n++] = hashed(10, both(l, q * 8 + q2));
  into[n++] = hashed(11, both(l1, p));
  into[n++] = hashed(12, both(l2, p));
  into[n++] = hashed(13, both(suffix, p));
  // Tags and shapes.
  into[n++] = hashed(14, (p1 * 64 + p) * 64 + p2);
  into[n++] = hashed(15, (p11 * 64 + p1) * 64 + p);
  into[n++] = hashed(16, (p * 64 + p2) * 64 + p22);
  into[n++] = hashed(17, (seen.shape[i] as number) * 64 + p);
  // Names, kinds of words, times.
  into[n++] = hashed(18, (e1 * 12 + e) * 12 + e2);
  into[n++] = hashed(19, both(e * 8 + q, p));
  into[n++] = hashed(20, both(l, e * 16 + e1));
  into[n++] = hashed(21, both(l, e * 16 + e2));
  into[n++] = hashed(22, (c1 * 32 + c) * 32 + c2);
  into[n++] = hashed(
    23,
    (seen.time[i] as number) * 4 +
      (k > 0 ? (seen.time[i - 1] as number) * 2 : 0) +
      (i + 1 < last ? (seen.time[i + 1] as number) : 0),
  );
  // Quotation marks.
  into[n++] = hashed(24, ((q1 * 8 + q) * 8 + q2) * 4 + (seen.quoted[i] as number));
  into[n++] = hashed(25, both(w1, q * 64 + p));
  into[n++] = hashed(
    26,
    both(
      both(
        S >= 0 ? hashAt(word, S - 1, first, last) : EDGE,
        E >= 0 ? hashAt(word, E + 1, first, last) : EDGE,
      ),
      q,
    ),
  );
  into[n++] = hashed(
    27,
    both(
      (S >= 0 && S + 1 < last ? (seen.shape[S + 1] as number) : 15) * 16 +
        (E > 0 ? (mark[E - 1] as number) : 15),
      (S < 0 || E < 0 ? 15 : far(E - S)) * 8 + q,
    ),
  );
  into[n++] = hashed(28, (S < 0 && E < 0 ? 0 : 1 + (S === first ? 1 : 0) + (E === last - 1 ? 2 : 0)) * 8 + q);
  into[n++] = hashed(
    29,
    both(
      S > first ? (kind[S - 1] as number) * 64 + (tag[S - 1] as number) : EDGE,
      both(E >= 0 && E + 1 < last ? (kind[E + 1] as number) * 64 + (tag[E + 1] as number) : EDGE, q),
    ),
  );
  into[n++] = hashed(30, ((Q < 0 ? 0 : (quote[Q] as number)) * 16 + (Q < 0 ? 0 : far(i - Q))) * 64 + p);
  into[n++] = hashed(31, ((R < 0 ? 0 : (quote[R] as number)) * 16 + (R < 0 ? 0 : far(R - i))) * 64 + p);
  // The verbs and words of speech nearest by.
  into[n++] = hashed(32, both(vBefore, p));
  into[n++] = hashed(33, both(vAfter, p));
  into[n++] = hashed(34, both(C < 0 ? EDGE : (word[C] as number), (C < 0 ? 0 : far(i - C)) * 64 + p));
  into[n++] = hashed(35, both(D < 0 ? EDGE : (word[D] as number), (D < 0 ? 0 : far(D - i)) * 64 + p));
  into[n++] = hashed(36, cBefore * 1024 + cAfter * 16 + q);
  into[n++] = hashed(37, both(w, cBefore * 32 + cAfter));
  const V2 = V < 0 ? -1 : (around.verbBefore[V - first] as number);
  const N2 = N < 0 ? -1 : (around.verbAfter[N - first] as number);
  into[n++] = hashed(38, both(both(V2 < 0 ? EDGE : (lemma[V2] as number), vBefore), p));
  into[n++] = hashed(39, both(both(N2 < 0 ? EDGE : (lemma[N2] as number), vAfter), p));
  // The marks nearest by, and what follows them.
  into[n++] = hashed(
    40,
    both(M < 0 ? EDGE : (word[M] as number), both(M < 0 ? EDGE : hashAt(word, M + 1, first, last), p)),
  );
  into[n++] = hashed(
    41,
    both(O < 0 ? EDGE : (word[O] as number), both(O < 0 ? EDGE : hashAt(word, O + 1, first, last), p)),
  );
  into[n++] = hashed(
    42,
    both(
      M < 0 ? EDGE : (mark[M] as number) * 16 + far(i - M),
      O < 0 ? EDGE : (mark[O] as number) * 16 + far(O - i),
    ),
  );
  // The place in the sentence and in the paragraph.
  into[n++] = hashed(43, both(hashAt(word, from, first, last), p));
  into[n++] = hashed(44, both(far(i - from), p * 16 + q));
  into[n++] = hashed(45, both(far(to - i), p * 16 + q));
  into[n++] = hashed(46, both(quoted * 4 + title, c));
  into[n++] = hashed(
    47,
    both(
      (around.colon >= 0 ? far(around.colon - first) : 15) * 4 +
        (around.colon < 0 ? 2 : i < around.colon ? 0 : i === around.colon ? 1 : 3),
      p,
    ),
  );
  into[n++] = hashed(48, both(hashAt(word, first, first, last), i === first ? 1 : 0));
  // What words stand for.
  into[n++] = hashed(49, both(k0, p));
  into[n++] = hashed(50, both(k > 0 ? (concept[i - 1] as number) : 0, p));
  into[n++] = hashed(51, both(i + 1 < last ? (concept[i + 1] as number) : 0, p));
  into[n++] = hashed(52, both(V < 0 ? 0 : (concept[V] as number), p));
  into[n++] = hashed(53, both(N < 0 ? 0 : (concept[N] as number), p));
  into[n++] = hashed(54, both(k0, w2));
  into[n++] = hashed(55, both(S >= 0 ? hashAt(word, S - 1, first, last) : EDGE, q * 64 + p));
  into[n++] = hashed(56, both(E >= 0 ? hashAt(word, E + 1, first, last) : EDGE, q * 64 + p));
  into[n++] = hashed(57, both(title * 16 + far(last - first), p));
}

function hashAt(hashes: Int32Array, j: number, first: number, last: number): number {
  return j >= first && j < last ? (hashes[j] as number) : EDGE;
}

/** The feature that template number `template` makes of one hashed value; never 0. */
function hashed(template: number, value: number): number {
  let mixed = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  mixed ^= mixed >>> 13;
  return mixed === 0 ? 1 : mixed;
}
