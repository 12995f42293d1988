import type { Unit } from "./unit.ts";

/** Units `first` to `last`, half-open, that make a noun phrase; `head` is its main noun. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

const nominal = /^(?:NN|PRP$|CD$|FW)/u;
const inside = /^(?:NN|JJ|CD|PRP\$|DT|PDT|POS|VBN|VBG|FW|RBS|RBR|\$|&)/u;
const joining = new Set(
  "of for in at with from on to by near about close against under inside within behind into over".split(" "),
);
const relative = new Set(["who", "that", "which", "whose"]);

export const isVerb = (unit: Unit | undefined): boolean => unit !== undefined && /^(?:VB|MD)/u.test(unit.pos);
export const isFiniteVerb = (unit: Unit | undefined): boolean =>
  unit !== undefined && /^(?:VBD|VBP|VBZ|MD)/u.test(unit.pos);
const isNoun = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (nominal.test(unit.pos) || (unit.pos === "DT" && /^(?:those|some|many|others?)$/u.test(unit.word)));

/** The plain noun phrase that ends before `end`: no prepositions, no clauses. */
function basePhrase(units: readonly Unit[], end: number, from = 0): Phrase | null {
  const head = end - 1;
  const last = units[head];
  if (head < from || last === undefined || last.time || !isNoun(last)) return null;
  if (last.pos === "PRP") return { first: head, last: end, head };
  let first = head;
  while (first - 1 >= from) {
    const unit = units[first - 1] as Unit;
    const right = units[first] as Unit;
    // Hugo D. Lund: whatever stands inside a name is part of it.
    const named = unit.name >= 0 && unit.name === right.name;
    if ((!inside.test(unit.pos) && !named) || unit.time) break;
    // A new phrase starts at an article: "on Monday | the ministry".
    if (/^(?:DT|PRP\$)$/u.test(right.pos) && unit.pos !== "PDT" && !/^\p{Lu}/u.test(right.text)) break;
    // "on the phone | Trump": a person's name after a common noun that is no role starts a new phrase.
    if (right.name >= 0 && unit.name !== right.name && unit.pos === "NN" && startsAlone(units, first, from))
      break;
    if (unit.pos === "VBG" && !/^(?:DT|JJ|CD|PRP\$)$/u.test(units[first - 2]?.pos ?? "")) break;
    first--;
  }
  return { first, last: end, head };
}

// "the phone Trump": an article before the common noun, and one noun only, is no title before a name.
function startsAlone(units: readonly Unit[], at: number, from: number): boolean {
  const before = units[at - 2];
  return (
    at - 2 >= from &&
    before !== undefined &&
    before.pos === "DT" &&
    before.word === "the" &&
    units[at]?.pos === "NNP" &&
    !/(?:er|or|ist|ian|ant|ent|man|ess|chief|head|star)$/u.test(units[at - 1]?.word ?? "")
  );
}

/**
 * The noun phrase that ends before `end`, with what hangs on it to the left of that end.
 *
 *     after sources familiar with the matter told
 *           ^^^^^^^ head
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function phraseBefore(units: readonly Unit[], end: number, from = 0): Phrase | null {
  let phrase = basePhrase(units, end, from);
  if (phrase === null) return null;
  for (let steps = 0; steps < 8; steps++) {
    const wider = widen(units, phrase, from);
    if (wider === null) break;
    phrase = { first: wider.first, last: end, head: wider.head };
  }
  return phrase;
}

function widen(units: readonly Unit[], phrase: Phrase, from: number): Phrase | null {
  const link = units[phrase.first - 1];
  if (link === undefined || phrase.first - 1 < from || units[phrase.head]?.pos === "PRP") return null;
  if (link.pos === "IN" || link.pos === "TO") {
    if (!joining.has(link.word)) return null;
    let end = phrase.first - 1;
    // "familiar with", "briefed on", "close to": the adjective or participle after the noun.
    if (/^(?:JJ|VBN|VBG|RB)$/u.test(units[end - 1]?.pos ?? "") && isNoun(units[end - 2])) end--;
    const outer = basePhrase(units, end, from);
    if (outer === null) return isVerb(units[end - 1]) ? overRelative(units, end, from) : null;
    // "two of its members": the members are who speaks.
    const counted = link.word === "of" && !/^NN/u.test(units[outer.head]?.pos ?? "");
    return counted ? { ...outer, head: phrase.head } : outer;
  }
  if (link.word === "and" || link.word === "&") {
    const left = basePhrase(units, phrase.first - 1, from);
    if (left === null) return null;
    const before = units[left.first - 1];
    const opens =
      left.first === from || before === undefined || /^(?:,|QUOTE|IN|WRB|:|CC)$/u.test(before.pos);
    return opens && before?.pos !== "IN" ? left : null;
  }
  return isVerb(link) ? overRelative(units, phrase.first, from) : null;
}

/** "people who have seen the letter": back over the relative clause to its noun. */
function overRelative(units: readonly Unit[], end: number, from: number): Phrase | null {
  for (let i = end - 1; i >= Math.max(from, end - 12); i--) {
    const unit = units[i] as Unit;
    if (relative.has(unit.word)) return basePhrase(units, i, from);
    if (/^[,.:]$/u.test(unit.pos) || unit.quotation !== null) return null;
  }
  return null;
}

/**
 * The subject of the verb that starts at `verb`: the noun phrase to its left, over adverbs, times and what
 * stands between commas.
 *
 *     Hugh Hill, a doctor at the clinic, on Monday said
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function subjectBefore(units: readonly Unit[], verb: number, from = 0): Phrase | null {
  const end = overAdjuncts(units, verb, from);
  const left = units[end - 1];
  if (left === undefined || end <= from) return null;
  if (
    left.pos === "," ||
    left.word === "—" ||
    left.word === "–" ||
    left.word === "--" ||
    left.pos === ")" ||
    left.pos === "-RRB-"
  ) {
    const open = opening(units, end - 1, from);
    if (open === null) return null;
    // "Tanya Moss, 29, who is due to fly,": an age is an insertion of its own.
    const aged = units[open - 1]?.pos === "CD" && units[open - 2]?.pos === "," ? open - 2 : open;
    const outer = opening(units, open, from);
    // "Hugh Hill, a doctor at the clinic, 52,": and so is one before the age.
    const twice = outer !== null && isAge(units, open, end - 1) && isNamed(units, outer) ? outer : aged;
    const phrase = phraseBefore(units, overAdjuncts(units, twice, from), from);
    return phrase === null ? null : { ...phrase, last: left.pos === "," ? end - 1 : end };
  }
  if (relative.has(left.word) && left.pos !== "DT") {
    const antecedent = phraseBefore(units, units[end - 2]?.pos === "," ? end - 2 : end - 1, from);
    return antecedent;
  }
  return phraseBefore(units, end, from);
}

const isAge = (units: readonly Unit[], open: number, close: number): boolean =>
  close - open === 2 && units[open + 1]?.pos === "CD";

/** A name before an insertion that opens with an article: "Hugh Hill, a doctor". */
const isNamed = (units: readonly Unit[], open: number): boolean =>
  units[open]?.pos === "," && units[open - 1]?.pos === "NNP" && units[open + 1]?.pos === "DT";

/** Leftwards over adverbs, and over times with their preposition. */
function overAdjuncts(units: readonly Unit[], end: number, from: number): number {
  let at = end;
  while (at > from) {
    const unit = units[at - 1] as Unit;
    if (unit.pos === "RB" || unit.time) at--;
    else if (
      (unit.pos === "IN" || unit.word === "late" || unit.word === "early") &&
      at < end &&
      units[at]?.time
    )
      at--;
    else break;
  }
  return at;
}

/** Where the insertion that ends with the mark at `close` begins: its opening mark. At most 45 units. */
function opening(units: readonly Unit[], close: number, from: number): number | null {
  const mark = units[close] as Unit;
  const wanted = mark.text === ")" ? "(" : mark.text;
  for (let i = close - 1; i > from && i >= close - 45; i--) {
    const unit = units[i] as Unit;
    if (unit.quotation !== null && wanted === ",") return null;
    if (unit.text !== wanted) continue;
    if (wanted === "(") return i;
    const first = units[i + 1] as Unit;
    const inserted = units.slice(i + 1, close);
    const clause = inserted.some(isFiniteVerb);
    if (clause && !relative.has(first.word) && !/^(?:VBG|VBN|WP|WDT|WRB|IN)/u.test(first.pos)) return null;
    return isNoun(units[i - 1]) || units[i - 1]?.time === true ? i : null;
  }
  return null;
}

/**
 * The noun phrase that starts at `first`, with what hangs on it to the right.
 *
 *     according to two people familiar with the talks, who …
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function phraseFrom(units: readonly Unit[], first: number, limit = units.length): Phrase | null {
  let at = first;
  let head = -1;
  while (at < limit) {
    const unit = units[at] as Unit;
    if (unit.time && head >= 0) break;
    if (unit.pos === "PRP" && head < 0) return { first, last: at + 1, head: at };
    if (head >= 0 && /^(?:DT|PRP\$|PRP|VBN|VBG)$/u.test(unit.pos)) break;
    if (nominal.test(unit.pos) || (unit.pos === "DT" && head < 0 && /^(?:those|some)$/u.test(unit.word)))
      head = at;
    // "current and former officials"
    else if (unit.pos === "CC" && head < 0 && isAdjective(units[at - 1]) && isAdjective(units[at + 1])) {
      at++;
      continue;
    } else if (!inside.test(unit.pos) && (unit.name < 0 || unit.name !== units[at - 1]?.name)) break;
    at++;
  }
  if (head < 0) return null;
  let last = head + 1;
  for (let steps = 0; steps < 8 && last < limit; steps++) {
    const next = extend(units, last, limit);
    if (next === null) break;
    last = next;
  }
  return { first, last, head };
}

function extend(units: readonly Unit[], at: number, limit: number): number | null {
  let link = at;
  if (/^(?:JJ|VBN|VBG)$/u.test(units[link]?.pos ?? "") && /^(?:IN|TO)$/u.test(units[link + 1]?.pos ?? ""))
    link++;
  const unit = units[link];
  if (unit === undefined || link >= limit) return null;
  if ((unit.pos === "IN" || unit.pos === "TO") && joining.has(unit.word)) {
    const next = plain(units, link + 1, limit);
    return next;
  }
  if (unit.word === "and" && units[link - 1]?.pos.startsWith("NN")) {
    const next = plain(units, link + 1, limit);
    // "X and Y" only if no verb of its own follows: "according to the mayor and police arrested …".
    return next !== null && !isVerb(units[next]) ? next : null;
  }
  if (unit.pos === "WP" || (unit.word === "that" && unit.pos === "WDT")) {
    let end = link + 1;
    while (
      end < limit &&
      !/^[,.:]$/u.test((units[end] as Unit).pos) &&
      (units[end] as Unit).quotation === null
    )
      end++;
    return end;
  }
  return null;
}

const isAdjective = (unit: Unit | undefined): boolean => unit !== undefined && /^JJ/u.test(unit.pos);

/** End of the plain noun phrase that starts at `first`. */
function plain(units: readonly Unit[], first: number, limit: number): number | null {
  let at = first;
  let noun = false;
  while (at < limit && (inside.test((units[at] as Unit).pos) || (units[at] as Unit).pos === "PRP")) {
    const unit = units[at] as Unit;
    if (noun && /^(?:DT|PRP|PRP\$)$/u.test(unit.pos)) break;
    if (nominal.test(unit.pos)) noun = true;
    at++;
  }
  return noun ? at : null;
}
