import type { Reading } from "../../model/reading.ts";
import type { Reason } from "../../model/span.ts";
import { daysBetween, LEAST_DAYS } from "./direction.ts";
import type { Outlets } from "./outlets.ts";
import type { Shared } from "./shared.ts";

/** Two texts of one outlet are versions of one report from this much shared text, or from so much with one title. */
const CONTAINED = 0.5;
const SAME_TITLE = 0.6;

/** Which of two versions came later, and why; `later` is `null` where nothing says. */
export interface Revision {
  readonly later: Reading | null;
  readonly because: readonly Reason[];
}

/** Whether two reports that share text are versions of one, by the same outlet; `null` if they are not. */
export function revisionOf(
  a: Reading,
  b: Reading,
  { containment }: Shared,
  outlets: Outlets,
): Revision | null {
  const outlet = outlets.publisher(a);
  if (outlet === null || outlet !== outlets.publisher(b)) return null;
  // "(Northwire)" at the head of two texts makes neither of them Northwire's own for certain.
  const certain = a.outlet.how === "stated" && b.outlet.how === "stated";
  if (!certain && a.updated === null && b.updated === null) return null;
  if (containment < CONTAINED && titleLikeness(a.title, b.title) < SAME_TITLE) return null;
  const same = { step: "revision", note: `both are versions by ${outlets.name(outlet)}`, passages: [] };
  const days = daysBetween(a, b) - daysBetween(b, a);
  if (Math.abs(days) >= LEAST_DAYS) {
    const dated = { step: "dates", note: `came out ${Math.abs(days)} days later`, passages: [] };
    return { later: days > 0 ? b : a, because: [same, dated] };
  }
  if ((a.updated === null) === (b.updated === null)) return { later: null, because: [same] };
  const later = a.updated === null ? b : a;
  const marked = later.updated as { start: number; end: number };
  const passages = [{ report: later.report.id, start: marked.start, end: marked.end }];
  return { later, because: [same, { step: "updated", note: "says that it was updated", passages }] };
}

/** Words in common, as part of the words of both. */
function titleLikeness(a: string | null, b: string | null): number {
  const [first, second] = [a, b].map((title) => new Set(title?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  if (!first?.size || !second?.size) return 0;
  const common = [...first].filter((word) => second.has(word)).length;
  return common / (first.size + second.size - common);
}
