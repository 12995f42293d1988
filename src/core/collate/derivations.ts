import type { Derivation, LostReport } from "../model/derivation.ts";
import type { Reading } from "../model/reading.ts";
import { lostSiglum } from "../model/siglum.ts";
import type { Source } from "../model/source.ts";
import { borneOut } from "./derivation/borneOut.ts";
import { type Citation, citations } from "./derivation/declared.ts";
import { directedEdges } from "./derivation/directed.ts";
import type { Edge } from "./derivation/edge.ts";
import { longWordsOf, pairsOf, parentsOf } from "./derivation/evidence.ts";
import { unexplained } from "./derivation/explained.ts";
import { likeness } from "./derivation/likeness.ts";
import type { Citing } from "./derivation/named.ts";
import { originSite } from "./derivation/origins.ts";
import { type Outlets, outletsOf } from "./derivation/outlets.ts";
import { repeatedLines } from "./derivation/repeated.ts";
import { type Shared, sharedText } from "./derivation/shared.ts";
import { statedEdges } from "./derivation/stated.ts";
import { undirectedEdges } from "./derivation/undirected.ts";
import { uncredited } from "./derivation/wire.ts";
import { ownWords, type Vocabulary } from "./derivation/words.ts";

/**
 * Who got it from whom: edges between reports, and the reports that are lost but show in others.
 *
 * An edge is stated where a report says whom it has something from; it is silent where two reports share words
 * that are no quotation. Shared words alone give no direction. A report without an edge is unconnected in what
 * is held, never "original".
 */
export function derivations(
  readings: readonly Reading[],
  sources: readonly Source[],
  citing: Citing,
): { derivations: Derivation[]; lost: LostReport[] } {
  const settled = inSettledOrder(readings);
  const outlets = outletsOf(settled, sources);
  return lettered(readings, settled, edgesBetween(settled, outlets, citing), outlets);
}

/** All edges; their ends are places in `readings`. */
function edgesBetween(readings: readonly Reading[], outlets: Outlets, citing: Citing): Edge[] {
  const vocabulary: Vocabulary = new Map();
  const repeated = repeatedLines(readings, outlets);
  const words = readings.map((reading, at) => ownWords(reading, vocabulary, repeated[at]));
  const cited = citations(readings, outlets, citing);
  const shared = sharedText(words, ancestorsFirst(readings, cited, outlets), (text, word) =>
    isFact(readings[text] as Reading, words[text]?.starts[word] ?? 0),
  );
  const evidence = {
    readings,
    words,
    outlets,
    citing,
    longWords: longWordsOf(readings),
    pairOf: pairsOf(shared),
  };

  const stated = statedEdges(readings, cited, outlets, citing, (citation, parent) =>
    likeness(evidence, citation, parent),
  );
  const silent = shared.filter(isSilent(stated));
  const firm = [...stated.map((edge) => borneOut(evidence, edge)), ...uncredited(evidence, silent, stated)];
  const directed = directedEdges(evidence, beyond(silent, firm), firm);
  const known = [...firm, ...directed.edges];
  return [...known, ...undirectedEdges(evidence, beyond(directed.open, known))];

  function beyond(pairs: readonly Shared[], explaining: readonly Edge[]): Shared[] {
    const parents = parentsOf(explaining);
    return pairs.map((pair) => unexplained(evidence, pair, parents)).filter((pair) => pair !== null);
  }
}

/** An order that only the reports decide, so that the order in which they are given changes no finding. */
function inSettledOrder(readings: readonly Reading[]): Reading[] {
  const key = ({ published, report }: Reading) =>
    `${published.earliest ?? "9999"} ${report.text} ${report.input}`;
  const keyed = readings.map((reading) => ({ reading, key: key(reading) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ reading }) => reading);
}

/** The reports of agencies and of outlets that others cite; then those that credit one; then all others. */
function ancestorsFirst(
  readings: readonly Reading[],
  cited: readonly Citation[],
  outlets: Outlets,
): number[] {
  const citedOutlets = new Set(cited.map(({ outlet }) => outlet));
  const crediting = new Set(cited.filter(({ kind }) => kind === "copies").map(({ child }) => child));
  const rank = (reading: Reading, at: number) => {
    const own = outlets.publisher(reading);
    if (originSite(reading) !== null || (own !== null && citedOutlets.has(own))) return 0;
    return crediting.has(at) ? 1 : 2;
  };
  const ranks = readings.map(rank);
  return [...readings.keys()].sort((a, b) => (ranks[a] as number) - (ranks[b] as number) || a - b);
}

/** Whether two reports that share text are joined by no edge that one of them states. */
function isSilent(stated: readonly Edge[]): (pair: Shared) => boolean {
  const parents = parentsOf(stated);
  return ({ a, b }) => !parents(a).has(b) && !parents(b).has(a);
}

/** A name or a number: it starts with a capital or a digit. */
function isFact({ report }: Reading, start: number): boolean {
  return /^[\p{Lu}\p{N}]/u.test(report.text.slice(start, start + 2));
}

/**
 * Puts edges in the order of the reports as given, and gives lost reports their letters in the order in which they
 * first show. The ends of an edge without a direction stand in the order of the reports.
 */
function lettered(
  given: readonly Reading[],
  settled: readonly Reading[],
  edges: readonly Edge[],
  outlets: Outlets,
): { derivations: Derivation[]; lost: LostReport[] } {
  const rank = new Map(given.map((reading, at) => [reading, at]));
  const rankOf = (place: number) => rank.get(settled[place] as Reading) as number;
  const ordered = edges
    .map((edge) => turned(edge, rankOf))
    .map((edge) => ({
      edge,
      rank: rankOf(edge.child),
      place: firstPlace(settled, edge),
      to: typeof edge.parent === "number" ? rankOf(edge.parent) : -1,
    }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place || a.to - b.to)
    .map(({ edge }) => edge);
  const showing = new Map<string, Edge[]>();
  for (const edge of ordered) {
    if (typeof edge.parent !== "number")
      showing.set(edge.parent.lost, [...(showing.get(edge.parent.lost) ?? []), edge]);
  }
  const letters = new Map([...showing.keys()].map((key, at) => [key, lostSiglum(at)]));
  const idOf = (end: Edge["parent"]) =>
    typeof end === "number" ? (settled[end] as Reading).report.id : (letters.get(end.lost) as string);
  return {
    derivations: ordered.map(({ child, parent, kind, direction, because }) => ({
      from: idOf(child),
      to: idOf(parent),
      kind,
      direction,
      because,
    })),
    lost: [...showing].map(([key, shown]) => {
      const outlet =
        shown.map(({ parent }) => (typeof parent === "number" ? null : parent.outlet))[0] ?? null;
      const because = shown.flatMap((edge) => edge.because.slice(0, 1)).slice(0, 4);
      return {
        id: letters.get(key) as string,
        outlet: outlet === null ? null : outlets.name(outlet),
        because,
      };
    }),
  };
}

function turned(edge: Edge, rankOf: (place: number) => number): Edge {
  const { child, parent, direction } = edge;
  const wrongWay = direction === "open" && typeof parent === "number" && rankOf(parent) < rankOf(child);
  return wrongWay ? { ...edge, child: parent, parent: child } : edge;
}

function firstPlace(readings: readonly Reading[], { child, because }: Edge): number {
  const { id } = (readings[child] as Reading).report;
  const passages = because.flatMap((reason) => reason.passages).filter(({ report }) => report === id);
  return Math.min(Number.MAX_SAFE_INTEGER, ...passages.map(({ start }) => start));
}
