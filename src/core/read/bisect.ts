import type { Span } from "../model/span.ts";

/** How many members of a sorted list come before a place: the first index for which `isBefore` is false. */
export function bisect<T>(sorted: readonly T[], isBefore: (member: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(sorted[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of a list, sorted and without overlaps, that can overlap or touch `[start, end)`. */
export function within<T extends Span>(sorted: readonly T[], start: number, end: number): T[] {
  const found: T[] = [];
  const first = bisect(sorted, (span) => span.end <= start - 1);
  for (let i = first; i < sorted.length && (sorted[i] as T).start < end; i++) found.push(sorted[i] as T);
  return found;
}
