import type { Gender } from "../../model/people.ts";
import type { Pointer } from "./pointer.ts";
import type { Bound, Referent, Seen } from "./referent.ts";

/** Somebody whom a pronoun may mean, and what speaks for and against it. */
export interface Candidate {
  readonly referent: Referent;
  readonly features: readonly string[];
}

/** Where a pronoun stands. */
export interface Place {
  readonly sentence: number;
  readonly block: number;
  /** The pronoun of that gender before it: whom it meant. */
  readonly last: Referent | null;
  /** The latest subject outside of quotations. */
  readonly topic: Referent | null;
  /** Who spoke last. */
  readonly speaker: Referent | null;
}

/** How many sentences back a pronoun may reach, and how many people it may choose from. */
const REACH = 6;
const CHOICE = 10;

/** Chances below which nobody is named, and from which on somebody is a rival. */
const SURE = 0.65;
const RIVAL = 0.15;
/** A chance from which on a pronoun tells whether a name is a woman's or a man's. */
const CERTAIN = 0.9;

/** Those whom a pronoun may mean, the latest first. */
export function candidates(
  pointer: Pointer,
  place: Place,
  active: readonly Referent[],
  nounGender: Gender | null = null,
): Candidate[] {
  const found: Candidate[] = [];
  const gender = pointer.pronoun?.gender ?? nounGender;
  for (let k = active.length - 1; k >= 0 && found.length < CHOICE; k--) {
    const who = active[k] as Referent;
    const last = lastOf(pointer, who);
    if (last === undefined || place.sentence - last.sentence > REACH) continue;
    if (who.gender !== null && gender !== null && who.gender !== gender) continue;
    if (barred(pointer, place, last) || namedByOwnWords(pointer, place, who)) continue;
    found.push({ referent: who, features: features(pointer, gender, place, who, last, found.length) });
  }
  return found;
}

/** When somebody was last seen; for a pronoun outside of quotations, outside of them as well, if ever. */
function lastOf({ quotation }: Pointer, { seen, entity }: Referent): Seen | undefined {
  if (quotation >= 0) return seen.at(-1);
  return seen.findLast((one) => one.quotation < 0) ?? (entity === null ? undefined : seen.at(-1));
}

/** Nobody is the object of his own verb but "himself" (principle B, Chomsky 1981). */
function barred({ role, pronoun, quotation }: Pointer, { sentence }: Place, last: Seen): boolean {
  return (
    role === "object" &&
    pronoun?.case !== "reflexive" &&
    last.sentence === sentence &&
    last.role === "subject" &&
    last.quotation === quotation &&
    last.form !== "pronoun"
  );
}

/** “Ito is right,” she said: not Ito. */
function namedByOwnWords({ speaks }: Pointer, { sentence }: Place, { seen }: Referent): boolean {
  const last = seen.at(-1);
  return speaks && last?.sentence === sentence && last.quotation >= 0 && last.form !== "pronoun";
}

/**
 * What tells whether a pronoun means somebody: how far back, as what, how often he or she was named, and whether the
 * one before meant the same (after Lappin and Leass 1994; Ge, Hale and Charniak 1998).
 */
function features(
  pointer: Pointer,
  gender: Gender | null,
  place: Place,
  who: Referent,
  last: Seen,
  rank: number,
): string[] {
  const { sentence, block } = place;
  const far = Math.min(sentence - last.sentence, 4);
  const near = far === 0 ? "same" : far === 1 ? "next" : "far";
  const best = who.seen.findLast((one) => one.sentence === last.sentence && one.main) ?? last;
  const role = best.main ? "main" : best.role;
  const own = pointer.role;
  const list = [
    `far ${far}`,
    `rank ${Math.min(rank, 3)}`,
    `${near} ${role}`,
    `${own} ${near} ${role}`,
    `count ${who.count >= 8 ? 8 : who.count >= 4 ? 4 : who.count >= 2 ? 2 : 1}`,
    `form ${last.form}`,
    who.entity !== null ? "named" : `unnamed ${who.phrase?.determiner} ${who.count > 1 ? "again" : "once"}`,
    who.gender === null
      ? `gender ${who.likely === null ? "open" : who.likely === gender ? "likely" : "unlikely"}`
      : "gender known",
    last.block === block ? "same paragraph" : "other paragraph",
  ];
  if (last.quotation >= 0 && last.quotation !== pointer.quotation) list.push("from a quotation");
  if (last.quotation < 0 && pointer.quotation >= 0) list.push("into a quotation");
  if (place.last === who) list.push("last pronoun", `last pronoun ${near}`);
  if (place.topic === who) list.push("topic", `topic ${own}`);
  if (place.speaker === who) {
    list.push("speaker");
    if (pointer.speaks) list.push(`speaker speaks ${near}`);
  }
  if (pointer.speaks && best.speaks) list.push("both speak");
  if (who.entity === null && !who.seen.some((one) => one.main || one.speaks)) list.push("unnamed and silent");
  return list;
}

/** The one that the weights prefer, if they do so clearly (a log-linear ranker). */
export function ranked(found: readonly Candidate[], weights: Readonly<Record<string, number>>): Bound {
  const chances = chancesOf(found, weights);
  let best = -1;
  for (const [k, chance] of chances.entries()) if (best < 0 || chance > (chances[best] as number)) best = k;
  const top = found[best];
  if (top === undefined) return { rivals: [] };
  const chance = chances[best] as number;
  if (chance >= SURE) return { referent: top.referent, sure: chance >= CERTAIN };
  return {
    rivals: found.filter((_, k) => (chances[k] as number) >= RIVAL).map(({ referent }) => referent),
  };
}

/** The chance of each; what is left to 1 is that of somebody else. */
export function chancesOf(found: readonly Candidate[], weights: Readonly<Record<string, number>>): number[] {
  const scores = found.map(({ features }) => features.reduce((sum, one) => sum + (weights[one] ?? 0), 0));
  const nobody = weights.nobody ?? 0;
  const top = Math.max(...scores, nobody);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((a, b) => a + b, Math.exp(nobody - top));
  return raised.map((one) => one / sum);
}
