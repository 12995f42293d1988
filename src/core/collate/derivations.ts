import type { Derivation, LostReport } from "../model/derivation.ts";
import type { Reading } from "../model/reading.ts";
import { lostSiglum } from "../model/siglum.ts";
import type { Source } from "../model/source.ts";
import { borneOut } from "./derivation/borneOut.ts";
import { citations } from "./derivation/declared.ts";
import { directedEdges } from "./derivation/directed.ts";
import type { Edge } from "./derivation/edge.ts";
import { longWordsOf, pairsOf, parentsOf } from "./derivation/evidence.ts";
import { unexplained } from "./derivation/explained.ts";
import { likeness } from "./derivation/likeness.ts";
import { outletsOf } from "./derivation/outlets.ts";
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
): { derivations: Derivation[]; lost: LostReport[] } {
  const vocabulary: Vocabulary = new Map();
  const words = readings.map((reading) => ownWords(reading, vocabulary));
  const shared = sharedText(words, (text, word) =>
    isFact(readings[text] as Reading, words[text]?.starts[word] ?? 0),
  );
  const outlets = outletsOf(readings, sources);
  const evidence = { readings, words, outlets, longWords: longWordsOf(readings), pairOf: pairsOf(shared) };

  const cited = citations(readings, outlets);
  const stated = statedEdges(readings, cited, outlets, (citation, parent) =>
    likeness(evidence, citation, parent),
  );
  const silent = shared.filter(isSilent(stated));
  const firm = [...stated.map((edge) => borneOut(evidence, edge)), ...uncredited(evidence, silent, stated)];
  const directed = directedEdges(evidence, beyond(silent, firm), firm);
  const known = [...firm, ...directed.edges];
  const edges = [...known, ...undirectedEdges(evidence, beyond(directed.open, known))];
  return lettered(readings, edges, outlets.name);

  function beyond(pairs: readonly Shared[], explaining: readonly Edge[]): Shared[] {
    const parents = parentsOf(explaining);
    return pairs.map((pair) => unexplained(evidence, pair, parents)).filter((pair) => pair !== null);
  }
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

/** Gives lost reports their letters, in the order in which they first show, and edges their ids. */
function lettered(
  readings: readonly Reading[],
  edges: readonly Edge[],
  nameOf: (outlet: string) => string,
): { derivations: Derivation[]; lost: LostReport[] } {
  const ordered = [...edges].sort(
    (a, b) => a.child - b.child || firstPlace(readings, a) - firstPlace(readings, b),
  );
  const letters = new Map<string, string>();
  for (const { parent } of ordered) {
    if (typeof parent !== "number" && !letters.has(parent.lost))
      letters.set(parent.lost, lostSiglum(letters.size));
  }
  const idOf = (end: Edge["parent"]) =>
    typeof end === "number" ? (readings[end] as Reading).report.id : (letters.get(end.lost) as string);
  const lost = [...letters].map(([key, id]) => {
    const showing = ordered.filter(({ parent }) => typeof parent !== "number" && parent.lost === key);
    const outlet =
      showing.map(({ parent }) => (typeof parent === "number" ? null : parent.outlet))[0] ?? null;
    return {
      id,
      outlet: outlet === null ? null : nameOf(outlet),
      because: showing.flatMap(({ because }) => because).slice(0, 4),
    };
  });
  return {
    derivations: ordered.map(({ child, parent, kind, direction, because }) => ({
      from: idOf(child),
      to: idOf(parent),
      kind,
      direction,
      because,
    })),
    lost,
  };
}

function firstPlace(readings: readonly Reading[], { child, because }: Edge): number {
  const { id } = (readings[child] as Reading).report;
  const passages = because.flatMap((reason) => reason.passages).filter(({ report }) => report === id);
  return Math.min(Number.MAX_SAFE_INTEGER, ...passages.map(({ start }) => start));
}
