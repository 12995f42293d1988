import type { Name } from "../model/language.ts";
import type { Gender, People } from "../model/people.ts";
import type { Chain } from "./nameChain.ts";
import { type PersonName, personName } from "./personName.ts";

/** What of a language tells women's names from men's. */
export type Gendered = Pick<People, "gender" | "honorific">;

/** A person's chain, and the full names in it. */
export interface PersonChain extends Chain {
  readonly names: PersonName[];
  /** Where its last full name ended, and how many there are. */
  last: number;
  named: number;
  gender: Gender | null;
  /** The capitalised words right before its full names: `Dr`. */
  readonly titles: Set<string>;
  /** Called Jr, or the third. */
  readonly junior: boolean;
  /** Where the family name alone last meant him or her. */
  alone: number;
}

/** Chains by each word of their names; family names apart from the others. */
export type ByWord = ReadonlyMap<string, readonly PersonChain[]>;

/** How near two full names stand to be named together, in characters. */
const TOGETHER = 120;
/** How near to a full name a family name alone most likely goes with it, in characters. */
const JUST = 300;
/** How many times more often than any other of the family somebody is named whom the family name alone means. */
const FOREMOST = 2;

/**
 * Whose family name, or given name, one word is. Where several have it, a title tells, else whom the word meant before
 * and who is named most.
 */
export function ofWord(
  parts: PersonName,
  byWord: ByWord,
  name: Name,
  text: string,
  people: Gendered,
): PersonChain | "unclear" | null {
  const { start, end } = name;
  const word = parts.words[0];
  if (word === undefined) return null;
  const plural =
    /\bthe\s$/i.test(text.slice(Math.max(0, start - 5), start)) && /s$/.test(text.slice(start, end));
  if (plural && byWord.has(`f ${personName(text.slice(start, end - 1)).family}`)) return "unclear";
  const family = byWord.get(`f ${parts.family}`);
  const all = family ?? byWord.get(`w ${word}`) ?? [];
  // "Mrs Ito" is no Mr Ito, nor is she the only Ito if he is.
  const title = titleBefore(text, start);
  const gender = people.honorific(title ?? "");
  const fits = all.filter((one) => gender === null || one.gender === null || one.gender === gender);
  const entitled = title === null ? [] : fits.filter(({ titles }) => titles.has(title));
  const candidates = entitled.length === 1 ? entitled : fits;
  if (candidates.length === 0 && all.length > 0) return "unclear";
  if (candidates.length <= 1) return candidates[0] ?? null;
  // The nearest before; those not yet named come later.
  const before = candidates.filter(({ last }) => last > 0 && last <= start).sort((a, b) => b.last - a.last);
  const [near, next] = before;
  const most = foremost(candidates);
  if (near === undefined) return most ?? "unclear";
  // The name alone goes on to mean whom it meant, unless another of the family was named just before.
  const meant = [...candidates].sort((a, b) => b.alone - a.alone)[0] as PersonChain;
  const usual = meant.alone > 0 ? meant : most;
  if (usual !== null && (usual === near || usual === most || start - near.last > JUST)) return usual;
  if (usual !== null) return most === near ? near : "unclear";
  if (next !== undefined && near.last - next.last < TOGETHER) return "unclear";
  return near;
}

/** The one of a family whom the report is about: named in full far more often than the others. */
function foremost(candidates: readonly PersonChain[]): PersonChain | null {
  const [first, second] = [...candidates].sort((a, b) => b.named - a.named) as [PersonChain, PersonChain];
  return first.named >= FOREMOST * second.named ? first : null;
}

/** The word with a capital right before a name: "Mrs", "Dr". */
export function titleBefore(text: string, start: number): string | null {
  return /(?:^|[^\p{L}])(\p{Lu}\p{L}*)\.?\s$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1] ?? null;
}
