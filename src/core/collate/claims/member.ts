import type { PlannedEvent } from "../../model/planned.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
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
  /** What it says of a planned event: clauses of one bond make one claim. */
  readonly bond: string | null;
}


/** The clauses of all reports, each word weighed by how few of the story's clauses have it. */
export function members(readings: readonly Reading[], words: Words, planned: readonly PlannedEvent[]): Member[] {
  const bondOf = bonds(planned);
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
      const reading = readings[clause.at] as Reading;
      const { tokens, mentions } = reading;
      const own = within(mentions, clause.start, clause.end);
      const named = own.filter(({ kind, entity }) => entity !== null && (kind === "person" || kind === "organisation"));
      const actors = [...new Set(named.map(({ entity }) => entity as string))];
      return { clause, actors, bond: bondOf(reading.report.id, clause), bag: bag(tokens.slice(clause.first, clause.last), own, words, weigh) };
    })
    .filter(({ bag: { weight } }) => weight > 0);
}

/** Statuses that say of an event, each in its way, that it will not be as planned for now. */
const offForNow = new Set(["delayed", "on hold", "postponed"]);

/** Finds what a clause says of a planned event, if one of its statuses lies in it. */
function bonds(planned: readonly PlannedEvent[]): (report: string, clause: Span) => string | null {
  const byReport = new Map<string, { passage: Span; bond: string }[]>();
  for (const { id, statuses } of planned)
    for (const { status, passages } of statuses)
      for (const passage of passages) {
        if (!offForNow.has(status)) continue;
        const bond = `${id} off for now`;
        byReport.set(passage.report, [...(byReport.get(passage.report) ?? []), { passage, bond }]);
      }
  return (report, { start, end }) => {
    const inside = (byReport.get(report) ?? []).filter(({ passage }) => passage.start < end && start < passage.end);
    const found = new Set(inside.map(({ bond }) => bond));
    return found.size === 1 ? (inside[0]?.bond ?? null) : null;
  };
}
