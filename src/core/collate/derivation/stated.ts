import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Passage, Reason } from "../../model/span.ts";
import type { Citation } from "./declared.ts";
import { daysBetween, LEAST_DAYS } from "./direction.ts";
import type { Edge } from "./edge.ts";
import { type Citing, isPresumed } from "./named.ts";
import { isAgency } from "./origins.ts";
import type { Outlets } from "./outlets.ts";
import { lacksItsWords } from "./verbatim.ts";

/** More passages than these would only repeat themselves. */
const SHOWN = 4;

/** A report that is only presumed to be the one cited has at least this part of what it is cited for. */
const PRESUMED = 0.35;

/** A report that may be the one that others cite an outlet for. */
interface Candidate {
  readonly at: number;
  /** Why it is taken for the outlet's, if all that shows it is what was "told the Gazette"; else `null`. */
  readonly presumed: Reason | null;
}

/**
 * An edge for each citation: to the report of that outlet that is held, else to a lost one. `likeness` says how
 * much of a citing report's matter another report has; of several reports of one outlet the most alike is taken,
 * then the earliest. A report that came out days after it was "cited" is not the one that was meant.
 */
export function statedEdges(
  readings: readonly Reading[],
  cited: readonly Citation[],
  outlets: Outlets,
  citing: Citing,
  likeness: (citation: Citation, parent: number) => number,
): Edge[] {
  const held = candidates(readings, cited, outlets, citing);
  return cited.flatMap((citation): Edge[] => {
    const child = readings[citation.child] as Reading;
    const from = (at: number) => readings[at]?.published.earliest ?? "9999";
    const [parent] = (held.get(citation.outlet) ?? [])
      .filter(({ at }) => at !== citation.child && daysBetween(child, readings[at] as Reading) < LEAST_DAYS)
      .map((candidate) => ({ ...candidate, alike: likeness(citation, candidate.at) }))
      .filter(
        ({ at, alike, presumed }) =>
          alike > 0 &&
          !lacksItsWords(child, citation, readings[at] as Reading, outlets) &&
          (presumed === null
            ? (alike >= PRESUMED || hasItsFacts(readings, citation, at, outlets)) &&
              namesItsPeople(readings, citation, at)
            : isPlausible(readings, citation, at, alike, outlets)),
      )
      .sort((a, b) => b.alike - a.alike || byText(from(a.at), from(b.at)) || a.at - b.at);
    if (citation.unsure && (parent === undefined || parent.presumed !== null)) return [];
    const edge: Edge = {
      child: citation.child,
      parent: parent?.at ?? { lost: `of ${citation.outlet}`, outlet: citation.outlet },
      kind: citation.kind,
      direction: parent?.presumed ? "inferred" : "stated",
      because: [reasonFor(citation, outlets), ...(parent?.presumed ? [parent.presumed] : [])],
    };
    return [edge];
  });
}

/** The reports of each outlet: those that say or show that they are its own, and those where things were told to it alone. */
function candidates(
  readings: readonly Reading[],
  cited: readonly Citation[],
  outlets: Outlets,
  citing: Citing,
): Map<string, Candidate[]> {
  const held = new Map<string, Candidate[]>();
  const add = (outlet: string, candidate: Candidate) =>
    held.set(outlet, [...(held.get(outlet) ?? []), candidate]);
  readings.forEach((reading, at) => {
    const outlet = outlets.publisher(reading);
    if (outlet === null) return;
    add(outlet, {
      at,
      presumed: isPresumed(reading, citing) ? toldItself(outlets.name(outlet), reading.outlet.because) : null,
    });
  });
  for (const { child, outlet, passages, unsure, alone } of cited) {
    if (unsure && alone) add(outlet, { at: child, presumed: toldItself(outlets.name(outlet), passages) });
  }
  return held;
}

function toldItself(name: string, passages: readonly Passage[]): Reason {
  return { step: "deixis", note: `was told to ${name} itself`, passages: passages.slice(0, 2) };
}

/** Whether a presumed parent may be the one that was cited. What is told to an agency stands in every paper. */
function isPlausible(
  readings: readonly Reading[],
  citation: Citation,
  parent: number,
  alike: number,
  outlets: Outlets,
): boolean {
  return (
    alike >= PRESUMED &&
    !isAgency(outlets.name(citation.outlet)) &&
    hasItsFacts(readings, citation, parent, outlets) &&
    namesItsPeople(readings, citation, parent)
  );
}

/** Whether a report names somebody of those whom a citation is about. */
function namesItsPeople(
  readings: readonly Reading[],
  { child, passages }: Citation,
  parent: number,
): boolean {
  const { mentions, report } = readings[child] as Reading;
  const people = mentions.filter(
    ({ kind, start, end }) =>
      kind === "person" && passages.some((one) => one.start <= start && end <= one.end),
  );
  const text = readings[parent]?.report.text ?? "";
  const surname = ({ start, end }: Mention) => report.text.slice(start, end).split(/\s+/u).at(-1) as string;
  return people.length === 0 || people.some((person) => text.includes(surname(person)));
}

/**
 * Whether a report has most of the names and numbers in the sentences that cite it. First words are no names, and the
 * outlet's own name stands in every report that was told to it.
 */
function hasItsFacts(
  readings: readonly Reading[],
  { child, passages, outlet }: Citation,
  parent: number,
  outlets: Outlets,
): boolean {
  const { text } = (readings[child] as Reading).report;
  const own = outlets.name(outlet).split(/[^\p{L}\p{N}]+/u);
  const facts = new Set(
    passages.flatMap(
      ({ start, end }) =>
        text.slice(start + 1, end).match(/(?<![\p{L}\p{N}])[\p{Lu}\p{N}][\p{L}\p{N}]+/gu) ?? [],
    ),
  );
  for (const word of own) facts.delete(word);
  const had = new Set(readings[parent]?.report.text.match(/[\p{L}\p{N}]+/gu) ?? []);
  return facts.size === 0 || [...facts].filter((fact) => had.has(fact)).length * 2 > facts.size;
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
