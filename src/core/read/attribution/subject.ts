import type { Span } from "../../model/span.ts";
import type { Phrase } from "./phrase.ts";
import { spanOf, type Unit } from "./unit.ts";

/** The words of a subject, without adverbs and links at its ends. */
export function subjectSpan(units: readonly Unit[], subject: Phrase): Span | null {
  let { first, last } = subject;
  while (first < last && /^(?:RB|IN|CC)$/u.test(units[first]?.pos ?? "")) first++;
  // "Tanya Moss, who lives nearby": an adverb in a clause is the clause's.
  const clause = units.slice(first, last).some(({ pos }) => pos === "WP");
  while (last > first && (units[last - 1]?.pos === "," || (units[last - 1]?.pos === "RB" && !clause))) last--;
  return spanOf(units, first, last);
}
