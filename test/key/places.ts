import type { Passage, Span } from "../storyJson.ts";

/** Whether an edge lies between two reports, either way round. */
export function joins({ from, to }: { from: string; to: string }, one: string, other: string): boolean {
  return (from === one && to === other) || (from === other && to === one);
}

/** How many code units two passages have in common. */
export function overlap(one: Span & { report?: string }, other: Passage): number {
  if (one.report !== undefined && one.report !== other.report) return 0;
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
