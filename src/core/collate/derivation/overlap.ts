import type { Words } from "./words.ts";

/** How much of their own words two reports have in common. */
export interface Overlap {
  readonly a: number;
  readonly b: number;
  /** Grams that both have. */
  readonly shared: number;
  /** Of the grams of the shorter report, the part that the other has too, 0 to 1. */
  readonly containment: number;
}

/** Fewer shared grams than this are a turn of phrase. */
const LEAST_GRAMS = 8;

/** Below this, shared words say nothing. */
export const LEAST_CONTAINMENT = 0.1;

// A gram remembers only the first reports that have it. A wire report that a thousand outlets print is then
// compared with its first 16 copies, a thousand times 16 pairs and not half a million; the copies hang together by
// those. Reports that may be where others have it from are to come first, so that they are among them.
const REMEMBERED = 16;

/**
 * Pairs of reports that share enough words to be looked at, sorted by the one that comes later in `order`. Time and
 * memory grow with the number of reports.
 */
export function overlaps(texts: readonly Words[], order: readonly number[]): Overlap[] {
  const found: Overlap[] = [];
  const having = new Map<number, number[]>();
  const counts = new Int32Array(texts.length);
  for (const b of order) {
    const text = texts[b] as Words;
    const touched: number[] = [];
    for (const gram of text.distinct) {
      const earlier = having.get(gram);
      if (earlier === undefined) {
        having.set(gram, [b]);
        continue;
      }
      for (const a of earlier) {
        if (counts[a] === 0) touched.push(a);
        counts[a] = (counts[a] as number) + 1;
      }
      if (earlier.length < REMEMBERED) earlier.push(b);
    }
    for (const a of touched.sort((x, y) => x - y)) {
      const shared = counts[a] as number;
      counts[a] = 0;
      const shorter = Math.min(text.distinct.length, (texts[a] as Words).distinct.length);
      const containment = shared / shorter;
      if (shared >= LEAST_GRAMS && containment >= LEAST_CONTAINMENT)
        found.push({ a, b, shared, containment });
    }
  }
  return found;
}
