import type { Reading } from "../../model/reading.ts";
import type { Reason } from "../../model/span.ts";
import type { Citation } from "./declared.ts";
import { daysBetween, LEAST_DAYS } from "./direction.ts";
import type { Edge } from "./edge.ts";
import type { Outlets } from "./outlets.ts";

/** More passages than these would only repeat themselves. */
const SHOWN = 4;

/**
 * An edge for each citation: to the report of that outlet that is held, else to a lost one. `likeness` says how
 * much of a citing report's matter another report has; of several reports of one outlet the most alike is taken,
 * then the earliest. A report that came out days after it was "cited" is not the one that was meant.
 */
export function statedEdges(
  readings: readonly Reading[],
  cited: readonly Citation[],
  outlets: Outlets,
  likeness: (citation: Citation, parent: number) => number,
): Edge[] {
  const held = new Map<string, number[]>();
  readings.forEach((reading, at) => {
    const outlet = outlets.publisher(reading);
    if (outlet !== null) held.set(outlet, [...(held.get(outlet) ?? []), at]);
  });
  return cited.flatMap((citation): Edge[] => {
    const parent = mostAlike(readings, citation, held.get(citation.outlet) ?? [], likeness);
    if (parent === null && citation.unsure) return [];
    const edge: Edge = {
      child: citation.child,
      parent: parent ?? { lost: `of ${citation.outlet}`, outlet: citation.outlet },
      kind: citation.kind,
      direction: "stated",
      because: [reasonFor(citation, outlets)],
    };
    return [edge];
  });
}

function mostAlike(
  readings: readonly Reading[],
  citation: Citation,
  candidates: readonly number[],
  likeness: (citation: Citation, parent: number) => number,
): number | null {
  const child = readings[citation.child] as Reading;
  const from = (at: number) => readings[at]?.published.earliest ?? "9999";
  const ranked = candidates
    .filter((at) => at !== citation.child && daysBetween(child, readings[at] as Reading) < LEAST_DAYS)
    .map((at) => ({ at, alike: likeness(citation, at) }))
    .filter(({ alike }) => alike > 0)
    .sort((a, b) => b.alike - a.alike || byText(from(a.at), from(b.at)) || a.at - b.at);
  return ranked[0]?.at ?? null;
}

function reasonFor({ outlet, passages, kind }: Citation, outlets: Outlets): Reason {
  const name = outlets.name(outlet);
  const note =
    kind === "copies"
      ? `credits ${name}`
      : kind === "quotes"
        ? `cites ${name} for a detail`
        : `cites ${name}`;
  return { step: "stated", note, passages: passages.slice(0, SHOWN) };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
