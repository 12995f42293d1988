import type { PlannedEvent } from "../../model/planned.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import type { Token } from "../../model/text.ts";
import type { Words } from "../../model/words.ts";
import { within } from "../../read/bisect.ts";
import { light } from "../act.ts";
import { type Bag, bag } from "../bag.ts";
import { type Clause, clauses } from "./clauses.ts";
import { whereabouts } from "./whereabouts.ts";

/** A clause, and what it says taken apart for comparing. */
export interface Member {
  readonly clause: Clause;
  readonly bag: Bag;
  /** Its words in small letters, without marks. */
  readonly words: string;
  /** The people and bodies that it names. */
  readonly actors: readonly string[];
  /** The planned event that it gives a status, if it does; those are told apart elsewhere, by party. */
  readonly event: string | null;
  /** `was` in the simple past, `may be` after a modal with a plain verb ("could speak"); else `null`. */
  readonly mood: "was" | "may be" | null;
  /** True for "unclear whether", "if": nothing is claimed. */
  readonly open: boolean;
  /** True for "if it falls", "whether it fell": a case that is put, not told. */
  readonly supposed: boolean;
  /** What it says of a planned event: clauses of one bond make one claim. */
  readonly bond: string | null;
}

/** The clauses of all reports, each word weighed by how few of the story's clauses have it. */
export function members(
  readings: readonly Reading[],
  words: Words,
  planned: readonly PlannedEvent[],
): Member[] {
  const bondOf = bonds(planned);
  const inside = whereabouts(readings, words);
  const all = readings.flatMap((reading, at) => clauses(reading, at));
  const counts = new Map<string, number>();
  for (const clause of all) {
    const tokens = (readings[clause.at] as Reading).tokens.slice(clause.first, clause.last);
    for (const lemma of new Set(tokens.map(({ text, pos }) => words.lemma(text, pos))))
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  }
  const total = Math.log(all.length + 2);
  // A story's own people and things are in most of its clauses; they tell little, but not nothing.
  const weigh = (lemma: string) => Math.max(0.2, 1 - Math.log(counts.get(lemma) ?? 1) / total);
  return all
    .map((clause) => {
      const reading = readings[clause.at] as Reading;
      const { tokens, mentions } = reading;
      const own = within(mentions, clause.start, clause.end);
      const named = own.filter(
        ({ kind, entity }) => entity !== null && (kind === "person" || kind === "organisation"),
      );
      const actors = [...new Set(named.map(({ entity }) => entity as string))];
      const said = tokens.slice(clause.first, clause.last);
      return {
        clause,
        actors,
        words: plain(said),
        ...bondOf(reading.report.id, clause),
        open: isOpen(said),
        supposed: isSupposed(said),
        mood: moodOf(said),
        bag: bag(said, own, words, weigh, inside),
      };
    })
    .filter(({ clause, bag }) => {
      const { quotations } = readings[clause.at] as Reading;
      const quoted = within(quotations, clause.start, clause.end).length > 0;
      return bag.weight > 0 && !isLabel(bag, quoted) && !isAsked(clause, readings[clause.at] as Reading);
    });
}

function plain(said: readonly Token[]): string {
  return said
    .filter(({ text }) => /[\p{L}\p{N}%$€£]/u.test(text))
    .map(({ text }) => text.toLowerCase())
    .join(" ");
}

/** "He denied knowing [whether a date had been set]": what is asked, or left open, is not claimed. */
function isAsked({ first, start, attribution }: Clause, { tokens }: Reading): boolean {
  const word = tokens[first];
  if (word === undefined || attribution === null || attribution.mode !== "indirect") return false;
  const opens = /^(?:WP|WRB|WDT)/u.test(word.pos) || /^(?:whether|if)$/iu.test(word.text);
  return opens && attribution.content.some((content) => Math.abs(content.start - start) <= 1);
}

/** "Today", "Ada Ito", "the Evening Post": words that claim nothing. */
function isLabel({ acts, terms }: Bag, quoted: boolean): boolean {
  if (acts.length === 0) return (terms.size < 3 && !quoted) || [...terms.values()].every(({ name }) => name);
  // "She said", "that is what they did": nothing but a verb that all stories have.
  return !quoted && [...terms.keys()].every((lemma) => light.has(lemma));
}

/** Statuses that say of an event, each in its way, that it will not be as planned for now. */
const offForNow = new Set(["delayed", "on hold", "postponed"]);

/** Finds what a clause says of a planned event, if a status of one lies in it. */
function bonds(
  planned: readonly PlannedEvent[],
): (report: string, clause: Span) => { event: string | null; bond: string | null } {
  const byReport = new Map<string, { passage: Span; event: string; off: boolean }[]>();
  for (const { id, statuses } of planned)
    for (const { status, passages } of statuses)
      for (const passage of passages) {
        const list = byReport.get(passage.report) ?? [];
        list.push({ passage, event: id, off: offForNow.has(status) });
        byReport.set(passage.report, list);
      }
  return (report, { start, end }) => {
    const inside = (byReport.get(report) ?? []).filter(
      ({ passage }) => passage.start < end && start < passage.end,
    );
    const off = new Set(inside.filter((one) => one.off).map(({ event }) => event));
    const [only] = off;
    return { event: inside[0]?.event ?? null, bond: off.size === 1 && only !== undefined ? only : null };
  };
}

function isOpen(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text, pos }) => pos === "WRB" || /^(?:whether|if|unclear|unknown)$/iu.test(text) || text === "?",
  );
}

function isSupposed(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => /^(?:if|whether|unless)$/iu.test(text));
}

function moodOf(tokens: readonly Token[]): Member["mood"] {
  const at = tokens.findIndex(({ pos }) => /^(?:MD|VBD|VBZ|VBP)$/u.test(pos));
  if (tokens[at]?.pos === "VBD") return "was";
  if (tokens[at]?.pos !== "MD") return null;
  const verb = tokens.slice(at + 1, at + 4).find(({ pos }) => pos.startsWith("VB"));
  // "may be stalled", "may have died" tell of a state that holds or not, as "is stalled", "died" do.
  return verb === undefined || /^(?:be|have)$/iu.test(verb.text) ? null : "may be";
}
