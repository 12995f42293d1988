import type { Decided } from "../../model/decision.ts";
import type { Derivation } from "../../model/derivation.ts";
import type { Reading } from "../../model/reading.ts";
import { outletKey } from "../../read/outletKey.ts";

/** Which reports rest on which, for the passages of one claim. */
export interface Carriage {
  /** Reports and lost reports that a report has something from. A report that it merely quotes in a passage is none. */
  readonly parents: (report: string) => readonly string[];
  /** Reports and lost reports that share text with it, without a direction. */
  readonly sharers: (report: string) => readonly string[];
  /** The held reports of an outlet, by its name. */
  readonly held: (outlet: string) => readonly string[];
  /** Is this a report, and no lost one? */
  readonly isHeld: (report: string) => boolean;
  /** What a person decided; goes before anything that the texts show. */
  readonly decisions: readonly Decided[];
}

/** Reads the derivations as parents and sharers. */
export function carriage(
  readings: readonly Reading[],
  derivations: readonly Derivation[],
  decisions: readonly Decided[] = [],
): Carriage {
  const parents = new Map<string, string[]>();
  const sharers = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, value: string) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [value]);
    else if (!list.includes(value)) list.push(value);
  };
  for (const { from, to, direction, kind } of derivations) {
    if (kind === "quotes") continue;
    if (direction === "open" || kind === "shares") {
      add(sharers, from, to);
      add(sharers, to, from);
    } else add(parents, from, to);
  }
  const ids = new Set(readings.map(({ report }) => report.id));
  const held = new Map<string, string[]>();
  for (const { report, outlet } of readings)
    if (outlet.name !== null) add(held, outletKey(outlet.name), report.id);
  return {
    parents: (report) => parents.get(report) ?? [],
    sharers: (report) => sharers.get(report) ?? [],
    held: (outlet) => held.get(outletKey(outlet)) ?? [],
    isHeld: (report) => ids.has(report),
    decisions: decisions.filter(({ applies }) => applies),
  };
}
