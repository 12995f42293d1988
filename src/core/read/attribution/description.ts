import type { Entity } from "../../model/mention.ts";
import type { People } from "../../model/people.ts";
import type { Speech } from "../../model/speech.ts";
import { isPersonNoun } from "./personNoun.ts";
import type { Pointer } from "./pointer.ts";
import { type Candidate, chancesOf } from "./pronoun.ts";
import type { Bound, Call, Referent } from "./referent.ts";

/** Those who are called something, by the noun that they are called. */
export type Called = ReadonlyMap<string, readonly Referent[]>;

/** How many of one description are looked at, the latest first; more only in hostile texts. */
const TRIED = 12;
/** Two of one description are told apart by which was named later only if they stand so many sentences apart. */
const APART = 3;
/** How likely somebody must be for words that were never said of him or her. */
const SURE = 0.8;

/**
 * Whom a definite description points back to: "the mayor" to the one who was called mayor. Words before the noun must
 * have been said of an unnamed person as well, and an office of another rank is another office.
 *
 *     Mayor Ada Ito … the deputy mayor … the mayor
 *     ^^^^^^^^^^^^^ ←-------------------- ^^^^^^^^^
 */
export function described(
  pointer: Pointer,
  sentence: number,
  called: Called,
  speech: Speech,
  people: People,
): Bound | null {
  const exact = nearest(fitting(pointer, called, pointer.word, speech, people), sentence);
  if (exact !== null) return exact;
  const wider = [...(people.wider.get(pointer.word) ?? [])].flatMap((word) =>
    fitting(pointer, called, word, speech, people),
  );
  const recent = [...new Set(wider)].filter((who) => sentence - (who.seen.at(-1)?.sentence ?? -9) <= 2);
  return recent.length === 1 ? { referent: recent[0] as Referent } : null;
}

function fitting(pointer: Pointer, called: Called, noun: string, speech: Speech, people: People): Referent[] {
  const gender = people.nouns.get(pointer.word) ?? null;
  const told = pointer.modifiers.filter((one) => !speech.numbers.has(one));
  const fits = (called.get(noun) ?? []).slice(-TRIED).filter((who) => {
    if (gender !== null && who.gender !== null && who.gender !== gender) return false;
    const isSame = who.entity === null ? hasAll : sameOffice;
    return who.calls.some(
      (one) => one.word === noun && isSame(one, told, people) && sameComplement(one, pointer),
    );
  });
  const exact = fits.filter((who) => who.calls.some((one) => one.word === noun && hasAll(one, told)));
  return exact.length > 0 ? exact : fits.length === 1 ? fits : [];
}

/** The party that one of some words tells of; `null` for none. */
function partyOf(words: readonly string[], { parties }: People): string | null {
  return words.map((word) => parties.get(word.toLowerCase())).find((one) => one !== undefined) ?? null;
}

const toldOf = ({ modifiers, complement }: Call): string[] =>
  [...modifiers, ...complement].map((word) => word.toLowerCase());

/** All words of a description were said of him or her before. */
function hasAll(call: Call, told: readonly string[]): boolean {
  const known = new Set(toldOf(call));
  return told.every((word) => known.has(word.toLowerCase()));
}

/**
 * Nothing says that two titles are two offices: the words that make another office of one are the same, and so is the
 * party or the place, where both have one. "The Democratic nominee" is not the Republican one.
 */
function sameOffice({ modifiers, complement }: Call, told: readonly string[], people: People): boolean {
  const ranks = (words: readonly string[]) =>
    words.map((word) => word.toLowerCase()).filter((word) => people.ranks.has(word));
  const [one, other] = [ranks(modifiers), ranks(told)];
  if (!one.every((word) => other.includes(word)) || !other.every((word) => one.includes(word))) return false;
  const proper = (words: readonly string[]) =>
    words.filter((word) => /^\p{Lu}/u.test(word) && !people.ranks.has(word.toLowerCase()));
  if (proper(told).length === 0 || proper(modifiers).length === 0) return true;
  const known = [...modifiers, ...complement].map((word) => word.toLowerCase());
  return told.some((word) => known.includes(word.toLowerCase()) && !people.ranks.has(word.toLowerCase()));
}

/** The lawyer for the families is not the lawyer for the company. */
function sameComplement(one: Call, other: Call): boolean {
  return (
    one.complement.length === 0 ||
    other.complement.length === 0 ||
    one.complement.some(
      (word) =>
        other.complement.includes(word) ||
        other.modifiers.some((modifier) => modifier.toLowerCase() === word),
    )
  );
}

function nearest(fits: readonly Referent[], sentence: number): Bound | null {
  if (fits.length <= 1) return fits[0] === undefined ? null : { referent: fits[0] };
  const place = (who: Referent) => who.seen.at(-1)?.sentence ?? Number.NEGATIVE_INFINITY;
  const sorted = [...fits].sort((a, b) => place(b) - place(a));
  const [first, second] = sorted as [Referent, Referent];
  if (place(first) - place(second) >= APART && sentence - place(first) <= APART) return { referent: first };
  return { rivals: sorted.slice(0, 4) };
}

/** What a role says that somebody is: "Deputy Mayor of Ellery", "Sen.". */
export function callsOf(role: string | null, speech: Speech, people: People): Call[] {
  const words = (role ?? "")
    .split(/[^\p{L}-]+/u)
    .filter(Boolean)
    .slice(0, 16);
  const named = words.map((word) => people.titles.get(word.toLowerCase()) ?? word.toLowerCase());
  const link = named.findIndex((word) => people.links.has(word));
  const end = link < 0 ? named.length : link;
  const at = named.slice(0, end).findLastIndex((word) => isPersonNoun(word, speech, people));
  if (at < 0) return [];
  return [{ word: named[at] as string, modifiers: words.slice(0, at), complement: named.slice(end + 1) }];
}

/** Those whom a report gives an office, by its noun. */
export type Offices = ReadonlyMap<string, readonly { readonly entity: Entity; readonly call: Call }[]>;

export function officesOf(entities: Iterable<Entity>, speech: Speech, people: People): Offices {
  const offices = new Map<string, { entity: Entity; call: Call }[]>();
  for (const entity of entities) {
    if (entity.kind !== "person") continue;
    for (const call of callsOf(entity.role, speech, people)) {
      const list = offices.get(call.word);
      if (list === undefined) offices.set(call.word, [{ entity, call }]);
      else list.push({ entity, call });
    }
  }
  return offices;
}

/** The lead has "the regional governor", the next paragraph "Governor Ada Ito": the only one of that office. */
export function ahead(pointer: Pointer, offices: Offices, people: People): Entity | null {
  const list = offices.get(pointer.word) ?? [];
  const only = list[0];
  if (only === undefined || list.length > 1) return null;
  if (!sameOffice(only.call, pointer.modifiers, people)) return null;
  if (pointer.complement.length > 0 && only.call.complement.length === 0) return null;
  return sameComplement(only.call, pointer) ? only.entity : null;
}

/**
 * "The New York businessman" of one who was never called so: the one whom the text is about, unless somebody else may
 * be meant. A judge or a governor is only who was called so.
 */
export function epithet(
  { word, role, complement, modifiers }: Pointer,
  found: readonly Candidate[],
  people: People,
): Bound | null {
  if (role !== "subject" || complement.length > 0 || !people.epithets.has(word)) return null;
  const party = partyOf(modifiers, people);
  const parties = ({ referent }: Candidate) =>
    referent.calls.flatMap((one) => partyOf([...toldOf(one), one.word], people) ?? []);
  const named = found.filter(
    (one) =>
      one.referent.entity !== null &&
      (party === null || parties(one).every((other) => other === party)) &&
      one.referent.calls.every((call) => call.word !== word || sameOffice(call, modifiers, people)),
  );
  // "The Liberal nominee", of those named the only one who was called a Liberal anything.
  const kin = party === null ? [] : named.filter((one) => parties(one).includes(party));
  if (kin.length === 1) return { referent: (kin[0] as Candidate).referent };
  const chances = chancesOf(named, people.weights);
  const best = chances.indexOf(Math.max(...chances));
  if (named.length === 0) return null;
  if ((chances[best] as number) >= SURE) return { referent: (named[best] as Candidate).referent };
  return { rivals: named.slice(0, 3).map(({ referent }) => referent) };
}
