import type { Around, Stretch } from "./around.ts";
import type { Draft } from "./draft.ts";
import { A, B, EDGE, FAR, farthest, saltsOf } from "./hash.ts";
import type { Seen } from "./seen.ts";

/** What tells the templates of the second pass apart, one number each. */
export const SECOND_SALTS = saltsOf(40, 64);

const NO_LABEL = 12;
const NO_QUOTE = 15;

/**
 * Writes the value of each feature of token `i` of stretch `n` that the second pass sees, in the order of `SECOND_SALTS`:
 * what the first pass found about it, and about the cues nearest to it. Written out without a call, as `features` is.
 */
export function secondFeatures(
  seen: Seen,
  { first, last }: Stretch,
  n: number,
  around: Around,
  draft: Draft,
  i: number,
  into: Int32Array,
): void {
  const { word, lemma } = seen;
  const { verbs, commas, quotes } = around;
  const { labels, starts, ends, kinds } = draft;
  const w = word[i] as number;
  const w1 = i > first ? (word[i - 1] as number) : EDGE;
  const w2 = i + 1 < last ? (word[i + 1] as number) : EDGE;
  const p = seen.tag[i] as number;
  const q = seen.quote[i] as number;
  const y = labels[i] as number;
  const y11 = i > first + 1 ? (labels[i - 2] as number) : NO_LABEL;
  const y1 = i > first ? (labels[i - 1] as number) : NO_LABEL;
  const y2 = i + 1 < last ? (labels[i + 1] as number) : NO_LABEL;
  const y22 = i + 2 < last ? (labels[i + 2] as number) : NO_LABEL;
  const g = draft.own[i] as number;
  // The cue before it and the cue after it: whether in its sentence, how far, and what stands between.
  const a = draft.before[g] as number;
  const b = draft.after[g] as number;
  const endA = a < 0 ? 0 : (ends[a] as number);
  const startB = b < 0 ? 0 : (starts[b] as number);
  const sameA = a >= 0 && (starts[a] as number) >= (around.from[i] as number) ? 1 : 0;
  const sameB = b >= 0 && startB < (around.to[i] as number) ? 1 : 0;
  const farA = a < 0 ? 15 : (FAR[Math.min(i - endA, farthest)] as number);
  const farB = b < 0 ? 15 : (FAR[Math.min(startB - i - 1, farthest)] as number);
  const quotesA = a < 0 ? 7 : Math.min(3, (quotes[i] as number) - (quotes[endA] as number));
  const quotesB = b < 0 ? 7 : Math.min(3, (quotes[startB] as number) - (quotes[i + 1] as number));
  const verbsA = a < 0 ? 7 : Math.min(3, (verbs[i] as number) - (verbs[endA] as number));
  const verbsB = b < 0 ? 7 : Math.min(3, (verbs[startB] as number) - (verbs[i + 1] as number));
  const commasA = a < 0 ? 7 : Math.min(3, (commas[i] as number) - (commas[endA] as number));
  const commasB = b < 0 ? 7 : Math.min(3, (commas[startB] as number) - (commas[i + 1] as number));
  const headA = a < 0 ? EDGE : (lemma[draft.heads[a] as number] as number);
  const headB = b < 0 ? EDGE : (lemma[draft.heads[b] as number] as number);
  const hasA = a < 0 ? 4 : (draft.has[a] as number);
  const hasB = b < 0 ? 4 : (draft.has[b] as number);
  const afterA = a < 0 || endA >= last ? EDGE : (word[endA] as number);
  const beforeB = b < 0 || startB <= first ? EDGE : (word[startB - 1] as number);
  // Its own segment and those about it.
  const start = starts[g] as number;
  const end = ends[g] as number;
  const kind = kinds[g] as number;
  const flags = kind * 4 + (i === start ? 1 : 0) + (i === end - 1 ? 2 : 0);
  const others =
    (((g > 1 ? (kinds[g - 2] as number) : 7) * 8 + (g > 0 ? (kinds[g - 1] as number) : 7)) * 8 +
      (kinds[g + 1] as number)) *
      8 +
    (kinds[g + 2] as number);
  const beforeOwn = start > first ? (word[start - 1] as number) : EDGE;
  const afterOwn = end < last ? (word[end] as number) : EDGE;
  // The quotation that it is in.
  const S = around.opened[i] as number;
  const E = around.closed[i] as number;
  const quoted = S < 0 && E < 0 ? 0 : 1 + (S === first ? 1 : 0) + (E === last - 1 ? 2 : 0);
  const beforeQuote = S < 0 ? NO_QUOTE : S > first ? (labels[S - 1] as number) : NO_LABEL;
  const inQuote = S < 0 ? NO_QUOTE : S + 1 < last ? (labels[S + 1] as number) : NO_LABEL;
  const endQuote = E <= 0 ? NO_QUOTE : E > first ? (labels[E - 1] as number) : NO_LABEL;
  const afterQuote = E < 0 ? NO_QUOTE : E + 1 < last ? (labels[E + 1] as number) : NO_LABEL;
  const labelled = Math.imul(y + 1, B);
  const between = Math.imul((verbsA * 8 + verbsB) * 4 + sameA * 2 + sameB + 1, B);
  // Labels.
  into[0] = w ^ labelled;
  into[1] = y * 64 + p;
  into[2] = (y1 * 16 + y) * 16 + y2;
  into[3] = ((y11 * 16 + y1) * 16 + y) * 64 + p;
  into[4] = ((y * 16 + y2) * 16 + y22) * 64 + p;
  into[5] = w1 ^ labelled;
  into[6] = w2 ^ labelled;
  // The nearest cues.
  into[7] = (sameA * 2 + sameB) * 64 + q * 8 + (a >= 0 ? 2 : 0) + (b >= 0 ? 1 : 0);
  into[8] = ((farA * 2 + sameA) * 8 + quotesA) * 64 + p;
  into[9] = ((farB * 2 + sameB) * 8 + quotesB) * 64 + p;
  into[10] = headA ^ Math.imul((farA * 2 + sameA) * 64 + p + 1, B);
  into[11] = headB ^ Math.imul((farB * 2 + sameB) * 64 + p + 1, B);
  into[12] = Math.imul(headA, A) ^ w;
  into[13] = Math.imul(headB, A) ^ w;
  into[14] = ((verbsA * 8 + commasA) * 8 + quotesA) * 64 + p;
  into[15] = ((verbsB * 8 + commasB) * 8 + quotesB) * 64 + p;
  into[16] = afterA ^ Math.imul((farA * 8 + verbsA) * 8 + commasA + 1, B);
  into[17] = beforeB ^ Math.imul((farB * 8 + verbsB) * 8 + commasB + 1, B);
  into[18] = (((verbsA * 8 + commasA) * 8 + verbsB) * 8 + commasB) * 4 + sameA * 2 + sameB;
  into[19] = w ^ between;
  into[20] = w2 ^ between;
  into[21] = w1 ^ between;
  into[22] = headA ^ Math.imul((hasA * 2 + sameA) * 32 + (i === endA ? 16 : 0) + (farA > 7 ? 1 : 0) + 1, B);
  into[23] =
    headB ^ Math.imul((hasB * 2 + sameB) * 32 + (i === startB - 1 ? 16 : 0) + (farB > 7 ? 1 : 0) + 1, B);
  into[24] = (((hasA * 8 + hasB) * 16 + y) * 4 + sameA * 2 + sameB) * 64 + p;
  into[25] = ((hasA * 8 + hasB) * 16 + farA) * 16 + farB;
  into[26] = Math.imul(headA, A) ^ afterA ^ labelled;
  // The segments of its sentence, its own, and those about it.
  into[27] = (draft.pattern[i] as number) ^ Math.imul((draft.place[i] as number) + 1, B);
  into[28] = (draft.pattern[i] as number) ^ Math.imul((draft.place[i] as number) * 64 + p + 1, B);
  into[29] = Math.imul(word[start] as number, A) ^ afterOwn ^ Math.imul(flags + 1, B);
  into[30] = Math.imul(beforeOwn, A) ^ (word[end - 1] as number) ^ Math.imul(flags + 1, B);
  into[31] = (flags * 16 + (FAR[Math.min(end - start, farthest)] as number)) * 64 + p;
  into[32] = afterOwn ^ Math.imul(flags * 16 + (FAR[Math.min(end - i, farthest)] as number) + 1, B);
  into[33] = others * 32 + flags;
  into[34] = (others * 8 + kind) * 64 + p;
  // Quotations, the paragraphs about it, and the report.
  into[35] = (quoted * 16 + beforeQuote) * 256 + afterQuote * 16 + q;
  into[36] = (inQuote * 16 + endQuote) * 256 + y * 16 + q;
  into[37] = ((draft.previous[n] as number) * 128 + (draft.next[n] as number)) * 64 + quoted * 8 + q;
  into[38] =
    (word[first] as number) ^
    Math.imul(((draft.previous[n] as number) * 8 + q) * 2 + (i === first ? 1 : 0) + 1, B);
  into[39] = ((draft.sources.get(w) ?? 0) * 8 + (draft.cues.get(w) ?? 0)) * 64 + p;
}
