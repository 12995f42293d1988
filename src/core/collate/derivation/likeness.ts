import type { Citation } from "./declared.ts";
import { type Evidence, longWordsIn } from "./evidence.ts";

/** A cited report has at least this part of the longer words of what cites it. */
const LEAST = 0.25;

/**
 * How much of what a report cites an outlet for another report has: the longer words of the citing sentences (of
 * the whole text, where all of it is credited) that it has too, and the text that the two share. 0 is another matter.
 */
export function likeness(
  { readings, longWords, pairOf }: Evidence,
  citation: Citation,
  parent: number,
): number {
  const { child, passages, kind } = citation;
  const text = readings[child]?.report.text ?? "";
  const citing = passages.map(({ start, end }) => text.slice(start, end)).join(" ");
  const wanted = kind === "copies" ? longWords(child) : longWordsIn(citing);
  const had = [...wanted].filter((word) => longWords(parent).has(word)).length / Math.max(1, wanted.size);
  const containment = pairOf(child, parent)?.containment ?? 0;
  return containment === 0 && had < LEAST ? 0 : containment + had;
}
