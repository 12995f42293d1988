import type { Reading } from "../../model/reading.ts";
import type { Reason } from "../../model/span.ts";
import type { Citation } from "./declared.ts";
import { daysBetween, LEAST_DAYS } from "./direction.ts";
import type { Edge } from "./edge.ts";
import { isAgency } from "./origins.ts";
import type { Outlets } from "./outlets.ts";

/** More passages than these would only repeat themselves. */
const SHOWN = 4;

/** A report that is only presumed to be the one cited has at least this part of what it is cited for. */
const PRESUMED = 0.35;

/**
 * An edge for each citation: to the report of that outlet that is held, else to a lost one. `likeness` says how
 * much of a citing report's matter another report has; of several reports of one outlet the most alike is taken,
 * then the earliest. A report that came out days after it was "cited" is not the one that was meant. Where others
 * cite the Gazette, and one report of nobody knows whom has things that were told to the Gazette, it is inferred to be
 * the Gazette's.
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
  const presumed = presumedOf(cited, outlets);
  return cited.flatMap((citation): Edge[] => {
    const best = (candidates: readonly number[], least: number) =>
      mostAlike(readings, citation, candidates, least, likeness);
    const told = citation.unsure ? undefined : presumed.get(citation.outlet);
    const certain = best(held.get(citation.outlet) ?? [], 0);
    const parent = certain ?? (told ? best([told.child], PRESUMED) : null);
    if (parent === null && citation.unsure) return [];
    const edge: Edge = {
      child: citation.child,
      parent: parent ?? { lost: `of ${citation.outlet}`, outlet: citation.outlet },
      kind: citation.kind,
      direction: parent === certain ? "stated" : "inferred",
      because: [
        reasonFor(citation, outlets),
        ...(parent !== certain && told ? [toldItself(told, outlets)] : []),
      ],
    };
    return [edge];
  });
}

/**
 * The one report in which things were told to an outlet, by outlet, if nothing in it says whose it is or names
 * another. Never an agency's: what is told to an agency stands in every paper.
 */
function presumedOf(cited: readonly Citation[], outlets: Outlets): Map<string, Citation> {
  const told = cited.filter(
    ({ outlet, unsure, alone }) => unsure && alone && !isAgency(outlets.name(outlet)),
  );
  const once = told.filter(({ outlet }) => told.filter((other) => other.outlet === outlet).length === 1);
  return new Map(once.map((citation) => [citation.outlet, citation]));
}

function toldItself({ outlet, passages }: Citation, outlets: Outlets): Reason {
  return {
    step: "deixis",
    note: `was told to ${outlets.name(outlet)} itself`,
    passages: passages.slice(0, 2),
  };
}

function mostAlike(
  readings: readonly Reading[],
  citation: Citation,
  candidates: readonly number[],
  least: number,
  likeness: (citation: Citation, parent: number) => number,
): number | null {
  const child = readings[citation.child] as Reading;
  const from = (at: number) => readings[at]?.published.earliest ?? "9999";
  const ranked = candidates
    .filter((at) => at !== citation.child && daysBetween(child, readings[at] as Reading) < LEAST_DAYS)
    .map((at) => ({ at, alike: likeness(citation, at) }))
    .filter(({ alike }) => alike > least)
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
