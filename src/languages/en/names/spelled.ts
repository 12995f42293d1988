import type { Sentence, Token } from "../../../core/model/text.ts";
import { wordClasses } from "../wordClass.ts";
import { SHAPE } from "../words.ts";
import { LISTED } from "./gazetteer.ts";
import type { Found } from "./outlets.ts";
import type { NameView } from "./view.ts";

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

/**
 * Where a report was written.
 *
 *     PORT ELLERY, Westmark (Northwire) —
 *     ^^^^^^^^^^^
 */
function datelines(view: NameView, found: readonly Found[], sentences: readonly Sentence[]): Found[] {
  const places: Found[] = [];
  for (const { first, last } of sentences) {
    let end = first;
    while (end < Math.min(last, first + 4) && view.shape[end] === SHAPE.upper && word(view, end).length > 2)
      end++;
    if (end === first || has(view, first, LISTED.outlet)) continue;
    const after = word(view, end);
    // WEATHER - Rain
    if (after === "-" && !has(view, first, LISTED.place)) continue;
    const dash = (i: number) => /^[-–—]+$/.test(word(view, i));
    let close = end;
    while (close < Math.min(view.tokens.length - 1, end + 10) && !dash(close) && word(view, close) !== ".")
      close++;
    if ((after === "," || after === "(" || dash(end)) && dash(close))
      places.push({ first, last: end, kind: "place" });
  }
  const taken = new Set(
    places.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)),
  );
  return [...found.filter(({ first }) => !taken.has(first)), ...places].sort((a, b) => a.first - b.first);
}

/**
 * A company with its form of law.
 *
 *     Ellery Broadband , Inc.
 *     ^^^^^^^^^^^^^^^^^^^^^^^
 */
function incorporated(view: NameView, name: Found): Found {
  const form = name.last + 1;
  const legal = word(view, name.last) === "," && /^(?:Inc|Ltd|LLC|LLP|L\.P|Corp)\.?$/.test(word(view, form));
  return name.kind === "organisation" && legal ? { ...name, last: form + 1 } : name;
}

const HEAD =
  /^(?:Union|Federation|Association|League|Board|Council|Committee|Commission|Authority|Agency|Institute|Institution|Society|Trust|Foundation|Department|Ministry|Office|University|Guild|Bureau|Alliance|Coalition|Administration|Inspectorate|Subcommittee)$/;

/**
 * Bodies that say what they are by their last word.
 *
 *     a vote by the Shop and Depot Workers’ Union
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function headed(view: NameView, sentences: readonly Sentence[]): Found[] {
  const found: Found[] = [];
  for (const { first, last } of sentences) {
    for (let i = first + 2; i < last; i++) {
      if (!HEAD.test(word(view, i)) || view.shape[i] === SHAPE.caseless || /^\p{Lu}/u.test(word(view, i + 1)))
        continue;
      let start = i;
      while (start - 1 > first && i - start < 9 && inBody(view, start - 1)) start--;
      while (start < i && !/^\p{Lu}/u.test(word(view, start))) start++;
      if (start === i || !/^the$/i.test(word(view, start - 1))) continue;
      found.push({ first: start, last: i + 1, kind: "organisation" });
    }
  }
  return found;
}

function inBody(view: NameView, i: number): boolean {
  const text = word(view, i);
  // The White House | and | the Harbour Board are two.
  if (text === "and")
    return (
      !HEAD.test(word(view, i - 1)) &&
      !has(view, i - 1, LISTED.organisation | LISTED.organisationHead | LISTED.outlet)
    );
  if (/^(?:of|for|&|['’]s?)$/.test(text)) return true;
  return (
    /^\p{Lu}/u.test(text) &&
    !/^(?:The|A|An)$/.test(text) &&
    !has(view, i, LISTED.given | LISTED.title | LISTED.calendar)
  );
}

const OF =
  /^(?:Office|Department|Ministry|Bureau|University|Bank|Board|Council|House|Institute|Academy|Court|Church|Commission|Federation|Association|Union|Chamber|School|College|Society|Party|Organization|Organisation|Museum|League)$/;

/**
 * Bodies with all their words: the House Oversight | and | Government Reform Committee; the Office | of Special Counsel.
 */
function bodies(view: NameView, found: readonly Found[]): Found[] {
  const all: Found[] = [];
  const taken = new Uint8Array(view.tokens.length + 8);
  for (const { first, last } of found) taken.fill(1, first, last);
  for (const name of found) {
    const before = all.at(-1);
    const gap = before === undefined ? "" : word(view, before.last);
    const body = before?.kind === "organisation" && name.first === (before?.last ?? 0) + 1;
    const headless =
      before !== undefined && !has(view, before.last - 1, LISTED.organisationHead | LISTED.organisation);
    const committee =
      body &&
      gap === "and" &&
      name.kind === "organisation" &&
      headless &&
      HEAD.test(word(view, name.last - 1)) &&
      name.last - name.first > 1;
    const of =
      body &&
      gap === "of" &&
      OF.test(word(view, (before as Found).last - 1)) &&
      !has(view, name.first, LISTED.given);
    if (committee || of)
      all[all.length - 1] = { first: (before as Found).first, last: name.last, kind: "organisation" };
    else all.push(name);
  }
  return all.map((name) => {
    if (
      name.kind !== "organisation" ||
      !OF.test(word(view, name.last - 1)) ||
      view.tokens[name.last]?.text !== "of"
    )
      return name;
    let last = name.last + 1;
    while (last - name.last < 6 && taken[last] === 0 && personal(view, last)) last++;
    return last > name.last + 1 && taken[last] === 0 ? { ...name, last } : name;
  });
}

const has = ({ lists }: NameView, i: number, bits: number) => ((lists[i] as number) & bits) !== 0;
const word = ({ tokens }: NameView, i: number) => tokens[i]?.text ?? "";

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
    const right: Found = { first: i + 1, last, kind: "person" };
    const left = i;
    if (left === first) return [right];
    const body = has(view, left - 1, LISTED.place | LISTED.country) ? "place" : "organisation";
    return [{ first, last: left, kind: kind === "person" ? body : kind }, right];
  }
  return [name];
}

/** May be a word of a person's name, as far as its form and the lists go. */
function personal(view: NameView, i: number): boolean {
  const shape = view.shape[i];
  if (i >= view.tokens.length) return false;
  if (shape !== SHAPE.capital && shape !== SHAPE.mixed && shape !== SHAPE.first) return false;
  const other =
    LISTED.role |
    LISTED.title |
    LISTED.organisationHead |
    LISTED.placeHead |
    LISTED.calendar |
    LISTED.nationality |
    LISTED.country |
    LISTED.outlet |
    LISTED.organisation;
  return has(view, i, LISTED.given) ? !has(view, i, LISTED.calendar | LISTED.country) : !has(view, i, other);
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

const INITIAL = /^\p{Lu}\.?$/u;
const PARTICLE = /^(?:de|da|di|do|dos|du|van|von|der|den|bin|al|el|ibn|la|le)$/;

/** People with all their words, and given names with a family name that no label has found. */
function people(view: NameView, found: readonly Found[], sentences: readonly Sentence[]): Found[] {
  const taken = new Uint8Array(view.tokens.length);
  for (const { first, last } of found) taken.fill(1, first, last);
  const all: Found[] = [];
  const edge = new Uint8Array(view.tokens.length + 1);
  for (const { first } of sentences) edge[first] = 1;
  const free = (i: number) => i < taken.length && taken[i] === 0;
  /** Where the words of a name that go on from token `i` end. */
  const reach = (i: number): number => {
    let last = i;
    for (let tried = 0; tried < 4; tried++) {
      let after = last;
      // George W. Harlow
      if (free(after) && edge[after] === 0 && INITIAL.test(word(view, after))) after++;
      if (after > last && free(after) && word(view, after) === ".") after++;
      while (after - last < 2 && free(after) && edge[after] === 0 && PARTICLE.test(word(view, after)))
        after++;
      if (
        !free(after) ||
        (edge[after] as number) === 1 ||
        !personal(view, after) ||
        view.shape[after] === SHAPE.first
      )
        break;
      last = after + 1;
    }
    return last;
  };
  for (const name of found) {
    if (name.kind !== "person") {
      all.push(name);
      continue;
    }
    const last = has(view, name.last - 1, LISTED.role) ? name.last : reach(name.last);
    let first = name.first;
    // Alaa Mosaad, where the model knows only the second word.
    const unknown = (i: number) =>
      free(i) &&
      view.shape[i] === SHAPE.capital &&
      personal(view, i) &&
      view.tokens[i]?.pos === "NNP" &&
      !has(view, i, LISTED.place);
    while (first > 0 && edge[first] === 0 && name.last - first < 3 && unknown(first - 1)) first--;
    // Only a given name or an initial is sure to belong to what follows.
    while (
      first > 0 &&
      edge[first] === 0 &&
      free(first - 1) &&
      name.last - first < 4 &&
      has(view, first - 1, LISTED.given) &&
      personal(view, first - 1)
    )
      first--;
    taken.fill(1, first, last);
    all.push({ ...name, first, last });
  }
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      if (taken[i] === 1 || !has(view, i, LISTED.given) || !personal(view, i)) continue;
      if (has(view, i, LISTED.place | LISTED.organisation | LISTED.outlet | LISTED.role)) continue;
      const end = reach(i + 1);
      // Alone it is a name in a greeting or a signature: "Amara,"
      const line = last - first <= 3 && ((view.elsewhere[i] as number) & 1) === 0;
      if (end === i + 1 && !line) continue;
      taken.fill(1, i, end);
      all.push({ first: i, last: end, kind: "person" });
      i = end - 1;
    }
  }
  // Gerda Holm, 58, · Gerda Holm, who
  for (let i = 2; i + 2 < view.tokens.length; i++) {
    if (word(view, i) !== ",") continue;
    const aged =
      /^(?:[1-9]\d?|10\d)$/.test(word(view, i + 1)) && /^(?:[,.;]|and|of|from)$/.test(word(view, i + 2));
    if (!aged && word(view, i + 1) !== "who") continue;
    if (!free(i - 1) || !free(i - 2) || edge[i - 1] === 1 || !personal(view, i - 1) || !personal(view, i - 2))
      continue;
    if (!/^NN|^JJ/.test(view.tokens[i - 1]?.pos ?? "") || has(view, i - 1, LISTED.place)) continue;
    taken.fill(1, i - 2, i);
    all.push({ first: i - 2, last: i, kind: "person" });
  }
  return joinedByInitial(
    view,
    all.sort((a, b) => a.first - b.first),
  );
}

/** George | W. | Harlow */
function joinedByInitial(view: NameView, found: readonly Found[]): Found[] {
  const all: Found[] = [];
  for (const name of found) {
    const before = all.at(-1);
    const gap = before === undefined ? 0 : name.first - before.last;
    const initial =
      before?.kind === "person" &&
      name.kind === "person" &&
      gap >= 0 &&
      gap <= 2 &&
      Array.from({ length: gap }, (_, i) => word(view, before.last + i)).every(
        (text) => INITIAL.test(text) || text === ".",
      ) &&
      (gap > 0 || word(view, before.last - 1) === ".") &&
      (gap === 0 || INITIAL.test(word(view, before.last)) || INITIAL.test(word(view, before.last - 1)));
    if (initial) all[all.length - 1] = { ...(before as Found), last: name.last };
    else all.push(name);
  }
  return all;
}
