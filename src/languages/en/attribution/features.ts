import type { Around, Stretch } from "./around.ts";
import { A, B, EDGE, FAR, farthest, saltsOf } from "./hash.ts";
import type { Seen } from "./seen.ts";

/** What tells the templates of the first pass apart, one number each. */
export const SALTS = saltsOf(58, 0);

const NO_TAG = 60;

/**
 * Writes the value of each feature of token `i` of a stretch to `into`, in the order of `SALTS`. It is written out
 * without a call, as this is done for each word of a report: what is outside the stretch is told from the rest by hand.
 */
export function features(seen: Seen, stretch: Stretch, around: Around, i: number, into: Int32Array): void {
  const { first, last, title } = stretch;
  const { word, lemma, concept, tag, quote, name, kind, mark, shape, time } = seen;
  const has1 = i > first;
  const has11 = i - 1 > first;
  const has2 = i + 1 < last;
  const has22 = i + 2 < last;
  // 11 and 1 before it, 2 and 22 after it.
  const w = word[i] as number;
  const w11 = has11 ? (word[i - 2] as number) : EDGE;
  const w1 = has1 ? (word[i - 1] as number) : EDGE;
  const w2 = has2 ? (word[i + 1] as number) : EDGE;
  const w22 = has22 ? (word[i + 2] as number) : EDGE;
  const l = lemma[i] as number;
  const p = tag[i] as number;
  const p11 = has11 ? (tag[i - 2] as number) : NO_TAG;
  const p1 = has1 ? (tag[i - 1] as number) : NO_TAG;
  const p2 = has2 ? (tag[i + 1] as number) : NO_TAG;
  const p22 = has22 ? (tag[i + 2] as number) : NO_TAG;
  const q = quote[i] as number;
  const q1 = has1 ? (quote[i - 1] as number) : 5;
  const q2 = has2 ? (quote[i + 1] as number) : 5;
  const e = name[i] as number;
  const e1 = has1 ? (name[i - 1] as number) : 11;
  const e2 = has2 ? (name[i + 1] as number) : 11;
  const c = kind[i] as number;
  const c1 = has1 ? (kind[i - 1] as number) : 31;
  const c2 = has2 ? (kind[i + 1] as number) : 31;
  const meant = concept[i] as number;
  const V = around.verbBefore[i] as number;
  const N = around.verbAfter[i] as number;
  const C = around.cueBefore[i] as number;
  const D = around.cueAfter[i] as number;
  const M = around.markBefore[i] as number;
  const O = around.markAfter[i] as number;
  const Q = around.quoteBefore[i] as number;
  const R = around.quoteAfter[i] as number;
  const S = around.opened[i] as number;
  const E = around.closed[i] as number;
  const from = around.from[i] as number;
  const to = around.to[i] as number;
  const V2 = V < 0 ? -1 : (around.verbBefore[V] as number);
  const N2 = N < 0 ? -1 : (around.verbAfter[N] as number);
  const colon = around.colon[i] as number;
  const verbBefore = V < 0 ? EDGE : (lemma[V] as number);
  const verbAfter = N < 0 ? EDGE : (lemma[N] as number);
  const cueBefore = C < 0 ? 0 : 1 + (kind[C] as number);
  const cueAfter = D < 0 ? 0 : 1 + (kind[D] as number);
  const beforeQuote = S > first ? (word[S - 1] as number) : EDGE;
  const afterQuote = E >= 0 && E + 1 < last ? (word[E + 1] as number) : EDGE;
  const farC = C < 0 ? 0 : (FAR[Math.min(i - C, farthest)] as number);
  const farD = D < 0 ? 0 : (FAR[Math.min(D - i, farthest)] as number);
  const farQ = Q < 0 ? 0 : (FAR[Math.min(i - Q, farthest)] as number);
  const farR = R < 0 ? 0 : (FAR[Math.min(R - i, farthest)] as number);
  const farM = M < 0 ? 15 : (FAR[Math.min(i - M, farthest)] as number);
  const farO = O < 0 ? 15 : (FAR[Math.min(O - i, farthest)] as number);
  const farFrom = FAR[Math.min(i - from, farthest)] as number;
  const farTo = FAR[Math.min(to - i, farthest)] as number;
  const length = FAR[Math.min(last - first, farthest)] as number;
  const quotation = S < 0 || E < 0 ? 15 : (FAR[Math.min(E - S, farthest)] as number);
  const tagged = Math.imul(p + 1, B);
  const quoteTagged = Math.imul(q * 64 + p + 1, B);
  // Words.
  into[0] = w;
  into[1] = w1;
  into[2] = w2;
  into[3] = Math.imul(w1, A) ^ w;
  into[4] = Math.imul(w, A) ^ w2;
  into[5] = Math.imul(w11, A) ^ w1;
  into[6] = Math.imul(w2, A) ^ w22;
  into[7] = Math.imul(w1, A) ^ w2;
  into[8] = l ^ Math.imul(p1 + 1, B);
  into[9] = l ^ Math.imul(p2 + 1, B);
  into[10] = l ^ Math.imul(q * 8 + q2 + 1, B);
  into[11] = (has1 ? (lemma[i - 1] as number) : EDGE) ^ tagged;
  into[12] = (has2 ? (lemma[i + 1] as number) : EDGE) ^ tagged;
  into[13] = (seen.suffix[i] as number) ^ tagged;
  // Tags and shapes.
  into[14] = (p1 * 64 + p) * 64 + p2;
  into[15] = (p11 * 64 + p1) * 64 + p;
  into[16] = (p * 64 + p2) * 64 + p22;
  into[17] = (shape[i] as number) * 64 + p;
  // Names, kinds of words, times.
  into[18] = (e1 * 12 + e) * 12 + e2;
  into[19] = (e * 8 + q) ^ tagged;
  into[20] = l ^ Math.imul(e * 16 + e1 + 1, B);
  into[21] = l ^ Math.imul(e * 16 + e2 + 1, B);
  into[22] = (c1 * 32 + c) * 32 + c2;
  into[23] =
    (time[i] as number) * 4 + (has1 ? (time[i - 1] as number) : 0) * 2 + (has2 ? (time[i + 1] as number) : 0);
  // Quotation marks.
  into[24] = ((q1 * 8 + q) * 8 + q2) * 4 + (seen.quoted[i] as number);
  into[25] = w1 ^ quoteTagged;
  into[26] = Math.imul(Math.imul(beforeQuote, A) ^ afterQuote, A) ^ q;
  into[27] =
    ((S >= 0 && S + 1 < last ? (shape[S + 1] as number) : 15) * 16 + (E > 0 ? (mark[E - 1] as number) : 15)) *
      128 +
    quotation * 8 +
    q;
  into[28] = (S < 0 && E < 0 ? 0 : 1 + (S === first ? 1 : 0) + (E === last - 1 ? 2 : 0)) * 8 + q;
  into[29] =
    (S > first ? (kind[S - 1] as number) * 64 + (tag[S - 1] as number) : 4095) * 32768 +
    (E >= 0 && E + 1 < last ? (kind[E + 1] as number) * 64 + (tag[E + 1] as number) : 4095) * 8 +
    q;
  into[30] = ((Q < 0 ? 0 : (quote[Q] as number)) * 16 + farQ) * 64 + p;
  into[31] = ((R < 0 ? 0 : (quote[R] as number)) * 16 + farR) * 64 + p;
  // The verbs and words of speech nearest by.
  into[32] = verbBefore ^ tagged;
  into[33] = verbAfter ^ tagged;
  into[34] = (C < 0 ? EDGE : (word[C] as number)) ^ Math.imul(farC * 64 + p + 1, B);
  into[35] = (D < 0 ? EDGE : (word[D] as number)) ^ Math.imul(farD * 64 + p + 1, B);
  into[36] = cueBefore * 1024 + cueAfter * 16 + q;
  into[37] = w ^ Math.imul(cueBefore * 32 + cueAfter + 1, B);
  into[38] = Math.imul(V2 < 0 ? EDGE : (lemma[V2] as number), A) ^ verbBefore ^ tagged;
  into[39] = Math.imul(N2 < 0 ? EDGE : (lemma[N2] as number), A) ^ verbAfter ^ tagged;
  // The marks nearest by, and what follows them.
  into[40] =
    Math.imul(M < 0 ? EDGE : (word[M] as number), A) ^
    (M < 0 || M + 1 >= last ? EDGE : (word[M + 1] as number)) ^
    tagged;
  into[41] =
    Math.imul(O < 0 ? EDGE : (word[O] as number), A) ^
    (O < 0 || O + 1 >= last ? EDGE : (word[O + 1] as number)) ^
    tagged;
  into[42] =
    ((M < 0 ? 15 : (mark[M] as number)) * 16 + farM) * 256 + (O < 0 ? 15 : (mark[O] as number)) * 16 + farO;
  // The place in the sentence and in the paragraph.
  into[43] = (word[Math.max(from, first)] as number) ^ tagged;
  into[44] = (farFrom * 64 + p) * 16 + q;
  into[45] = (farTo * 64 + p) * 16 + q;
  into[46] = ((around.quoted[i] as number) * 4 + title) * 64 + c;
  into[47] =
    ((colon < 0 ? 15 : colon - first) * 4 + (colon < 0 ? 2 : i < colon ? 0 : i === colon ? 1 : 3)) ^ tagged;
  into[48] = (word[first] as number) ^ (has1 ? 0 : B);
  // What words stand for.
  into[49] = meant ^ tagged;
  into[50] = (has1 ? (concept[i - 1] as number) : 0) ^ tagged;
  into[51] = (has2 ? (concept[i + 1] as number) : 0) ^ tagged;
  into[52] = (V < 0 ? 0 : (concept[V] as number)) ^ tagged;
  into[53] = (N < 0 ? 0 : (concept[N] as number)) ^ tagged;
  into[54] = Math.imul(meant, A) ^ w2;
  into[55] = beforeQuote ^ quoteTagged;
  into[56] = afterQuote ^ quoteTagged;
  into[57] = (title * 16 + length) * 64 + p;
}
