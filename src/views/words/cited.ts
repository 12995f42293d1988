import type { Reading } from "../../core/model/reading.ts";
import type { Source } from "../../core/model/source.ts";
import type { Lookup } from "./lookup.ts";

/** The sources that a report has without another outlet between, as far as it shows; outlets are none. */
export interface Cited {
  readonly unnamed: readonly Source[];
  readonly named: readonly Source[];
}

/** Whom a report cites at first hand, each source once, in the order of the text. */
export function cited({ sources }: Lookup, reading: Reading): Cited {
  const direct = reading.attributions.filter(({ via }) => via.length === 0).map(({ speaker }) => speaker);
  const found = [...new Set(direct)].flatMap((id) => (id === null ? [] : (sources.get(id) ?? [])));
  return {
    unnamed: found.filter(({ kind }) => kind === "anonymous"),
    named: found.filter(
      ({ kind, name }) =>
        (kind === "person" || kind === "organisation" || kind === "document") && !isBare(name),
    ),
  };
}

/** "paper", "company": a word that names nobody. */
const isBare = (name: string | null): boolean => name !== null && /^\p{Ll}+$/u.test(name);

/** The unnamed sources that a report says spoke to itself ("told CNN", in CNN's own text). */
export function ownUnnamed(lookup: Lookup, reading: Reading): Source[] {
  const told = toldIt(lookup, reading);
  return cited(lookup, reading).unnamed.filter(
    ({ id, heldBy }) => told.has(id) || isOutlet(lookup, heldBy, reading),
  );
}

/** True where a report's text says that somebody spoke to it. */
export function reportsItself(lookup: Lookup, reading: Reading): boolean {
  return toldIt(lookup, reading).size > 0 || ownUnnamed(lookup, reading).length > 0;
}

function toldIt(lookup: Lookup, reading: Reading): Set<string | null> {
  const told = reading.attributions.filter(
    ({ via, addressee }) => via.length === 0 && isOutlet(lookup, addressee, reading),
  );
  return new Set(told.map(({ speaker }) => speaker).filter((id) => id !== null));
}

function isOutlet({ sources }: Lookup, id: string | null, { outlet }: Reading): boolean {
  const source = id === null ? undefined : sources.get(id);
  return (
    source !== undefined && outlet.name !== null && [source.name, ...source.aliases].includes(outlet.name)
  );
}
