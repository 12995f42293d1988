import type { Token } from "../../../core/model/text.ts";
import { tokenise } from "../../../core/read/tokens.ts";
import { abbreviations } from "../abbreviations.ts";
import { BODIES } from "../bodies.ts";
import { CLUB_WORDS, CLUBS } from "../clubs.ts";
import { GIVEN_NAMES } from "../given.ts";
import { CALENDAR, NATIONALITIES } from "../nationalities.ts";
import { ORGANISATION_HEADS, ORGANISATIONS } from "../organisations.ts";
import { OUTLETS } from "../outlets.ts";
import { CITIES, COUNTRIES, PLACE_HEADS, PLACE_STARTS, REGIONS, SAME_PLACE } from "../places.ts";
import { ROLES, TITLES } from "../roles.ts";
import { SURNAMES } from "../surnames.ts";
import { TOWNS } from "../towns.ts";

/** What lists say of a token; a bit each. */
export const LISTED = {
  country: 1,
  place: 2,
  organisation: 4,
  outlet: 8,
  given: 16,
  nationality: 32,
  organisationHead: 64,
  placeHead: 128,
  title: 256,
  role: 512,
  calendar: 1024,
  placeStart: 2048,
  /** Inside an entry of several words, and not its first. */
  inside: 4096,
  /** One of several words of an entry. */
  several: 8192,
  surname: 16384,
  club: 32768,
  clubWord: 65536,
  /** A place, or a body, that the model alone makes use of. */
  town: 131072,
  body: 262144,
} as const;

const NAMED =
  LISTED.country |
  LISTED.place |
  LISTED.organisation |
  LISTED.outlet |
  LISTED.club |
  LISTED.town |
  LISTED.body;

/** An entry of a list: its words, and what they are. */
interface Phrase {
  readonly words: readonly string[];
  readonly bits: number;
}

/** What lists say of a word alone, and the entries of several words that it begins, the longest first. */
interface Entry {
  bits: number;
  readonly phrases: Phrase[];
}

type Lists = ReadonlyMap<string, Entry>;

let lists: Lists | null = null;

/** Looks every token up in the lists of this language; the longest entry wins over those inside it. */
export function listed(tokens: readonly Token[], small: Uint8Array): Int32Array {
  lists ??= readLists();
  const found = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const entry = entryOf((tokens[i] as Token).text, lists, small[i] === 1);
    if (entry === undefined) continue;
    const whole = found[i] as number;
    // A word inside an entry is not what it would be alone: "Air France" is no place.
    found[i] = (whole & LISTED.several) !== 0 ? whole | (entry.bits & ~NAMED) : entry.bits;
    if ((whole & LISTED.several) !== 0 || entry.phrases.length === 0) continue;
    const phrase = entry.phrases.find(({ words }) => matches(tokens, i, words, small[i] === 1));
    if (phrase === undefined) continue;
    found[i] = entry.bits & ~NAMED;
    for (let at = 0; at < phrase.words.length; at++) {
      const inside = at > 0 ? LISTED.inside : 0;
      found[i + at] = (found[i + at] as number) | phrase.bits | LISTED.several | inside;
    }
  }
  return found;
}

/** A word as lists have it: LONDON is London, and so is london where nothing has capitals. */
function entryOf(text: string, lists: Lists, small: boolean): Entry | undefined {
  const entry = lists.get(text);
  if (entry !== undefined) return entry;
  if (small && text.length > 2) return lists.get(capitalised(text));
  return shouted(text) ? lists.get(titled(text)) : undefined;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function shouted(word: string): boolean {
  const second = word.charCodeAt(1);
  return second > 0x40 && second < 0x5b && word.length > 2 && word.length < 20 && word === word.toUpperCase();
}

function titled(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** What the lists say of one word alone. */
export function listedBits(word: string): number {
  lists ??= readLists();
  return lists.get(word)?.bits ?? 0;
}

/** What the lists say that one word names by itself. */
export function listedKind(word: string): "place" | "organisation" | null {
  const bits = listedBits(word);
  if ((bits & LISTED.place) !== 0) return "place";
  return (bits & LISTED.organisation) !== 0 ? "organisation" : null;
}

let canonical: ReadonlyMap<string, string> | null = null;

/** What a listed name is known as, whatever form a text has: "FT" is the Financial Times. */
export function knownAs(kind: string, form: string): string | null {
  canonical ??= readCanonical();
  const plain = form.replace(/’/g, "'").replace(/\s+/g, " ");
  return canonical.get(`${kind} ${plain}`) ?? canonical.get(`${kind} ${plain.replace(/^the /i, "")}`) ?? null;
}

function readCanonical(): Map<string, string> {
  const found = new Map<string, string>();
  const put = (kind: string, form: string, name: string) => {
    const key = `${kind} ${form.replace(/’/g, "'")}`;
    if (!found.has(key)) found.set(key, name);
  };
  for (const line of OUTLETS.trim().split("\n")) {
    const [name, ...forms] = line.split("|") as [string, ...string[]];
    for (const form of [name, ...forms]) if (!form.startsWith("~")) put("outlet", form, name);
  }
  for (const entry of entries(ORGANISATIONS)) {
    const [name, short] = entry.split(" = ") as [string, string | undefined];
    put("organisation", name, name);
    if (short !== undefined) put("organisation", short, name);
  }
  for (const line of SAME_PLACE.trim().split("\n")) {
    const forms = line.split("|");
    for (const form of forms) put("place", form, forms[0] as string);
  }
  return found;
}

function matches(tokens: readonly Token[], at: number, words: readonly string[], small: boolean): boolean {
  if (at + words.length > tokens.length) return false;
  for (let i = 1; i < words.length; i++) {
    const word = (tokens[at + i] as Token).text;
    if (
      word !== words[i] &&
      (!shouted(word) || titled(word) !== words[i]) &&
      !(small && word === words[i]?.toLowerCase()) &&
      !(word === "’s" && words[i] === "'s")
    )
      return false;
  }
  return true;
}

/** The names in a list, split at bars and line ends. */
export function entries(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/** The words in a list, split at white space. */
export function listWords(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}

/** The tokens of a listed name; one of plain words and spaces needs no tokeniser. */
function wordsOf(name: string): string[] {
  return /^[A-Za-z ]+$/.test(name) ? name.split(" ") : tokenise(name, abbreviations).map(({ text }) => text);
}

function readLists(): Lists {
  const found = new Map<string, Entry>();
  const entryFor = (word: string): Entry => {
    const entry = found.get(word) ?? { bits: 0, phrases: [] };
    found.set(word, entry);
    return entry;
  };
  const add = (word: string, bits: number) => {
    entryFor(word).bits |= bits;
  };
  for (const word of listWords(GIVEN_NAMES)) add(word, LISTED.given);
  for (const word of listWords(SURNAMES)) add(word, LISTED.surname);
  for (const word of listWords(CLUB_WORDS)) add(word, LISTED.clubWord);
  for (const word of listWords(NATIONALITIES)) {
    add(word, LISTED.nationality);
    add(`${word}s`, LISTED.nationality);
  }
  for (const word of listWords(ORGANISATION_HEADS)) add(word, LISTED.organisationHead);
  for (const word of listWords(PLACE_HEADS)) add(word, LISTED.placeHead);
  for (const word of listWords(PLACE_STARTS)) add(word, LISTED.placeStart);
  for (const word of listWords(TITLES)) add(word, LISTED.title);
  for (const word of listWords(CALENDAR)) add(word, LISTED.calendar);
  for (const role of entries(ROLES)) {
    const last = role.split(" ").at(-1) as string;
    add(last, LISTED.role);
    add(last.charAt(0).toUpperCase() + last.slice(1), LISTED.role);
    if (last.length <= 3) add(last.toUpperCase(), LISTED.role);
  }
  const several = new Map<string, Phrase>();
  const phrase = (name: string, bits: number) => {
    const words = wordsOf(name);
    if (words.length === 1) add(words[0] as string, bits);
    else several.set(words.join(" "), { words, bits: bits | (several.get(words.join(" "))?.bits ?? 0) });
  };
  for (const name of entries(COUNTRIES)) phrase(name, LISTED.country | LISTED.place);
  for (const name of [...entries(REGIONS), ...entries(CITIES)]) phrase(name, LISTED.place);
  for (const name of entries(TOWNS)) phrase(name, LISTED.town);
  for (const name of entries(BODIES)) for (const form of name.split(" = ")) phrase(form, LISTED.body);
  for (const name of entries(CLUBS)) phrase(name, LISTED.club);
  for (const name of entries(ORGANISATIONS))
    for (const form of name.split(" = ")) phrase(form, LISTED.organisation);
  for (const name of entries(OUTLETS)) {
    if (!name.startsWith("~") && !/^[a-z0-9-]+(?:\.[a-z-]+)+(?:\/\S*)?$/.test(name))
      phrase(name, LISTED.outlet);
  }
  for (const phrase of several.values()) entryFor(phrase.words[0] as string).phrases.push(phrase);
  for (const { phrases } of found.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return found;
}
