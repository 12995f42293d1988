import type { Reading } from "../../model/reading.ts";
import type { Words } from "../../model/words.ts";
import { within } from "../../read/attribution/unit.ts";
import { type Bag, bag } from "../bag.ts";
import { type Clause, clauses } from "./clauses.ts";

/** A clause, and what it says taken apart for comparing. */
export interface Member {
  readonly clause: Clause;
  readonly bag: Bag;
  /** The people and bodies that it names. */
  readonly actors: readonly string[];
}


/** The clauses of all reports, each word weighed by how few of the story's clauses have it. */
export function members(readings: readonly Reading[], words: Words): Member[] {
  const all = readings.flatMap((reading, at) => clauses(reading, at));
  const counts = new Map<string, number>();
  for (const clause of all) {
    const tokens = (readings[clause.at] as Reading).tokens.slice(clause.first, clause.last);
    for (const lemma of new Set(tokens.map(({ text, pos }) => words.lemma(text, pos)))) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  }
  const total = Math.log(all.length + 2);
  // A story's own people and things are in most of its clauses; they tell little, but not nothing.
  const weigh = (lemma: string) => Math.max(0.2, 1 - Math.log(counts.get(lemma) ?? 1) / total);
  return all
    .map((clause) => {
      const { tokens, mentions } = readings[clause.at] as Reading;
      const own = within(mentions, clause.start, clause.end);
      const named = own.filter(({ kind, entity }) => entity !== null && (kind === "person" || kind === "organisation"));
      const actors = [...new Set(named.map(({ entity }) => entity as string))];
      return { clause, actors, bag: bag(tokens.slice(clause.first, clause.last), own, words, weigh) };
    })
    .filter(({ bag: { weight } }) => weight > 0);
}
