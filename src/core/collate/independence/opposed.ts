import type { Source } from "../../model/source.ts";

/** Sides of which one does not speak for the other, by the words of their descriptions. */
const sides: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?<!(?:european|african|soviet|western|credit|rugby|football|customs) )(?:trade )?unions?\b(?! (?:minister|pacific|bank|territory))|\bstrikers?\b/u,
    /\b(?:company|management|employers?|owners?)\b/u,
  ],
  // One worker may be an executive's other name in another report; all of them are no management.
  [/\b(?:workers|strikers?)\b/u, /\b(?:management|employers?|executives)\b/u],
  [
    /\b(?:prosecutors?|prosecution)\b/u,
    /\b(?:defendants?|defen[cs]e (?:lawyers?|attorneys?|counsel|team|source))\b/u,
  ],
  [
    /\b(?:opposition|rebels?(?! (?:mp|lawmaker|senator|legislator|councillor|backbencher|minister|shareholder)s?))\b/u,
    /\b(?:government|ruling)\b/u,
  ],
  [/\b(?:hospital|doctors?|medical)\b/u, /\bpolice\b/u],
  [/\b(?:buyers?|bidders?)\b/u, /\bsellers?\b/u],
];

const state =
  /\b(?:ministry|department|government|cabinet|parliament|police|army|navy|military|air force|prosecutors?|bureau|commission|authority|authorities|fire (?:service|brigade|department)|coast ?guard|customs)\b/iu;

/** A body of the state. */
export function isState({ kind, name }: Source): boolean {
  return kind === "organisation" && state.test(name ?? "");
}

/**
 * Do the words that describe two sources exclude that they are one? A union source is no management source, an
 * Elandish official no Norrish one. A description with words of both sides says nothing.
 */
export function opposed(a: Source, b: Source): boolean {
  const [left, right] = [wordsOf(a).toLowerCase(), wordsOf(b).toLowerCase()];
  for (const side of sides) {
    const [x, y] = [sideOf(left, side), sideOf(right, side)];
    if (x !== null && y !== null && x !== y) return true;
  }
  const [ours, theirs] = [nationsOf(a), nationsOf(b)];
  return (
    ours.length > 0 &&
    theirs.length > 0 &&
    !ours.some((one) => theirs.some((other) => sameNation(one, other)))
  );
}

function sideOf(words: string, [one, other]: readonly [RegExp, RegExp]): 0 | 1 | null {
  const [first, second] = [one.test(words), other.test(words)];
  return first === second ? null : first ? 0 : 1;
}

function wordsOf({ kind, name, role, descriptor }: Source): string {
  return `${descriptor ?? ""} ${role ?? ""} ${kind === "organisation" ? (name ?? "") : ""}`;
}

/** Adjectives of nation before the noun: "an Elandish official", not "an official in the Elandish capital". */
function nationsOf(source: Source): string[] {
  // A firm can bear the name of a nation, and have people of another.
  if (source.kind === "organisation" && !isState(source)) return [];
  const words = wordsOf(source).trim().split(/\s+/u);
  const joint = words.findIndex((word) => joints.test(word));
  // The last word is what somebody is, never whence: a guardian, a historian.
  const before = words.slice(0, joint < 0 ? words.length : joint).slice(0, -1);
  return before.filter((word) => isNation.test(word) && !wider.has(word.toLowerCase()));
}

const joints = /^(?:of|for|in|at|with|from|who|familiar|close|briefed|to|on|by|near|inside|involved)$/u;

const isNation = /^\p{Lu}\p{L}+(?:ian|ean|ish|ese|nch|tch|an|i|eek)$/u;

// "Elandish" and "Eland" are one; so are "Austrian" and "Australian" here, as doubt is no error.
function sameNation(one: string, other: string): boolean {
  return one.slice(0, 4) === other.slice(0, 4);
}

/**
 * Words that end like an adjective of nation, and name a part of the world or of a nation, a people of several
 * nations, a faith or a party: who bears one may bear another.
 */
const wider = new Set(
  `european african asian latin eurasian scandinavian balkan arabian mediterranean caribbean oceanian
  scottish welsh english cornish catalan andalusian galician bavarian prussian flemish sicilian sardinian venetian
  roman parisian texan californian floridian hawaiian alaskan chechen dagestani kurdish kashmiri punjabi bengali
  crimean abkhazian ossetian tibetan gazan rican balinese okinawan cantonese christian anglican lutheran
  presbyterian jewish republican labour libertarian vatican urban metropolitan ocean human norman ottoman`.split(
    /\s+/u,
  ),
);
