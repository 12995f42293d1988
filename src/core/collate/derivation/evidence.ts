import type { Reading } from "../../model/reading.ts";
import type { Edge } from "./edge.ts";
import type { Citing } from "./named.ts";
import type { Outlets } from "./outlets.ts";
import type { Shared } from "./shared.ts";
import type { Words } from "./words.ts";

/** What edges are made from. Reports stand by their places in the list. */
export interface Evidence {
  readonly readings: readonly Reading[];
  readonly words: readonly Words[];
  readonly outlets: Outlets;
  readonly citing: Citing;
  /** The longer words of a report. */
  readonly longWords: (report: number) => ReadonlySet<string>;
  /** The text that two reports share, whichever is named first. */
  readonly pairOf: (one: number, other: number) => Shared | undefined;
}

/** Finds the text that two reports share. */
export function pairsOf(shared: readonly Shared[]): Evidence["pairOf"] {
  const pairs = new Map(shared.map((pair) => [key(pair.a, pair.b), pair]));
  return (one, other) => pairs.get(key(one, other));
}

/** The longer words of each report, read when first asked for. */
export function longWordsOf(readings: readonly Reading[]): Evidence["longWords"] {
  const known = new Map<number, ReadonlySet<string>>();
  return (report) => {
    const words = known.get(report) ?? longWordsIn((readings[report] as Reading).report.text);
    known.set(report, words);
    return words;
  };
}

/** The words of four letters or more, lower case. */
export function longWordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}

/** The parents of each report: held ones by their places, lost ones by their keys. */
export function parentsOf(edges: readonly Edge[]): (report: number) => ReadonlySet<number | string> {
  const parents = new Map<number, Set<number | string>>();
  for (const { child, parent } of edges) {
    const known = parents.get(child) ?? new Set();
    parents.set(child, known.add(typeof parent === "number" ? parent : parent.lost));
  }
  return (report) => parents.get(report) ?? new Set();
}

function key(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
