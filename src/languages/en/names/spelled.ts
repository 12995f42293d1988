import type { Sentence, Token } from "../../../core/model/text.ts";
import { wordClasses } from "../wordClass.ts";
import { SHAPE } from "../words.ts";
import { bodies, incorporated } from "./bodies.ts";
import { datelines } from "./dateline.ts";
import { LISTED } from "./gazetteer.ts";
import type { Found } from "./outlets.ts";
import { people, personal } from "./person.ts";
import { has, type NameView, word } from "./view.ts";

const KINDS = ["person", "organisation", "place"] as const;

/** The names that labels spell, put right at their ends: without titles and roles, and with all their words. */
export function spelled(labels: Uint8Array, view: NameView, sentences: readonly Sentence[]): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    if (label % 2 === 0) continue;
    let last = i + 1;
    while (last < labels.length && labels[last] === label + 1) last++;
    const kind = KINDS[(label - 1) / 2] as Found["kind"];
    for (const part of parted({ first: i, last, kind }, view)) {
      const trimmed = trim(view, part);
      if (trimmed !== null) found.push(trimmed);
    }
    i = last - 1;
  }
  return people(
    view,
    datelines(
      view,
      bodies(
        view,
        found.map((name) => incorporated(view, name)),
      ),
      sentences,
    ),
    sentences,
  );
}

const STATE =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

/**
 * A role inside a name parts it.
 *
 *     UN Secretary-General Ana Silva
 *     ^^                   ^^^^^^^^^
 */
function parted(name: Found, view: NameView): Found[] {
  const { first, last, kind } = name;
  // Port Ellery | TX
  if (kind === "place" && last - first > 1 && STATE.test(word(view, last - 1))) {
    return [
      { first, last: last - 1, kind },
      { first: last - 1, last, kind },
    ];
  }
  for (let i = last - 2; i >= first; i--) {
    if (!has(view, i, LISTED.role) || has(view, i, LISTED.inside | LISTED.given)) continue;
    if (!personal(view, i + 1) || has(view, last - 1, LISTED.organisationHead | LISTED.placeHead))
      return [name];
    // Martin Luther King Jr.
    if (kind === "person" && i > first && has(view, first, LISTED.given) && personal(view, i - 1))
      return [name];
    const right: Found = { first: i + 1, last, kind: "person" };
    const left = i;
    if (left === first) return [right];
    const body = has(view, left - 1, LISTED.place | LISTED.country) ? "place" : "organisation";
    return [{ first, last: left, kind: kind === "person" ? body : kind }, right];
  }
  return [name];
}

function trim(view: NameView, name: Found): Found | null {
  let { first, last } = name;
  const { kind } = name;
  const { shape } = view;
  while (
    last > first &&
    (/^['’]s?$|^[.,\-–/&]$/.test(word(view, last - 1)) ||
      (shape[last - 1] === SHAPE.lower && view.small[last - 1] === 0))
  )
    last--;
  while (
    first < last &&
    (/^(?:the|The|and|of|for|,|-|'|’|\.)$/.test(word(view, first)) ||
      (view.tokens[first] as Token).pos === "DT")
  ) {
    first++;
  }
  const told = LISTED.title | LISTED.role | LISTED.nationality;
  const given = (i: number) => has(view, i, LISTED.given);
  if (kind === "person") {
    while (first < last - 1 && has(view, first, told) && (!given(first) || has(view, first, LISTED.role)))
      first++;
    while (first < last && word(view, first) === ".") first++;
  }
  // About Velmora Motors · Hairdresser Tanya Moss
  if (last - first > 1 && opens(view, first, last, kind)) first++;
  // "Kremlin Spokesperson" names the Kremlin; "London E17" London.
  const role = (i: number) =>
    has(view, i, LISTED.role) && !has(view, i, LISTED.inside | LISTED.organisationHead);
  while (
    last - first > 1 &&
    !given(last - 1) &&
    (role(last - 1) || (kind === "place" && shape[last - 1] === SHAPE.coded))
  )
    last--;
  if (first >= last) return null;
  if (last - first === 1 && !alone(view, first, kind)) return null;
  return { first, last, kind };
}

/** Whether a word has its capital because a sentence begins, not because a name does. */
function opens(view: NameView, i: number, last: number, kind: Found["kind"]): boolean {
  if (view.shape[i] !== SHAPE.first && !/^\p{Lu}\p{Ll}+-\p{Ll}/u.test(word(view, i))) return false;
  if (has(view, i, ~(LISTED.role | LISTED.calendar | LISTED.nationality)) && kind !== "person") return false;
  if (has(view, i, LISTED.given | LISTED.surname | LISTED.several)) return false;
  const pos = view.tokens[i]?.pos ?? "";
  if (/^(?:IN|RB|CC|PRP|VB|WRB|WP|CD|UH|MD|TO)/.test(pos)) return true;
  if (kind === "person" && (common(view, i) || (last - i > 2 && has(view, i + 1, LISTED.given)))) return true;
  return (
    kind === "person" &&
    (/^(?:JJ|NNS?$)/.test(pos) || has(view, i, LISTED.role) || word(view, i).includes("-"))
  );
}

/** Capitals that name nobody that a report could speak of. */
const NOBODY =
  /^(?:God|Lord|Allah|Jesus|Christ|Bible|Quran|Koran|Torah|Xmas|Internet|Web|Twitterverse|Champagne|Mr|Mrs|Ms|Dr)$/;

/** Whether news has the word in small letters. */
function common(view: NameView, i: number): boolean {
  return wordClasses().classOf(view.word[i] as number) !== 0;
}

/** Whether one word can be a name of this kind. */
function alone(view: NameView, i: number, kind: Found["kind"]): boolean {
  const before = view.tokens[i - 1];
  if (before !== undefined && /^[@#]$/.test(before.text) && before.end === view.tokens[i]?.start)
    return false;
  if (NOBODY.test(word(view, i))) return false;
  // a china cup
  if (view.small[i] === 1 && /^(?:a|an|the|my|some|your)$/i.test(word(view, i - 1))) return false;
  // GREEDY bosses
  if (view.shape[i] === SHAPE.upper && word(view, i).length > 3 && common(view, i)) return false;
  // Secretary of State
  if (
    word(view, i - 1) === "of" &&
    has(view, i - 2, LISTED.role) &&
    /^(?:State|Defen[cs]e|War|Staff|Commerce|Labor|Energy)$/.test(word(view, i))
  )
    return false;
  if (
    kind === "person" &&
    has(view, i, LISTED.title | LISTED.role | LISTED.nationality | LISTED.calendar) &&
    !has(view, i, LISTED.given)
  )
    return false;
  if (has(view, i, LISTED.calendar) && kind !== "person") return false;
  if (has(view, i, LISTED.nationality) && !has(view, i, LISTED.place | LISTED.organisation)) return false;
  if (view.shape[i] === SHAPE.initial) return false;
  if (/^(?:Inc|Ltd|LLC|Corp|Co|PLC|plc|Plc)\.?$/.test(word(view, i))) return false;
  return /\p{L}.?\p{L}/u.test(word(view, i));
}
