import type { Mention } from "../../model/mention.ts";
import type { People, Pronoun } from "../../model/people.ts";
import type { Span } from "../../model/span.ts";
import type { Speech } from "../../model/speech.ts";
import type { Quotation, Sentence, Token } from "../../model/text.ts";

/** What somebody does in a clause, as far as the words beside it tell. */
export type Role = "subject" | "object" | "possessive" | "other";

/** Words of a sentence that stand for one person. */
export interface Pointer extends Span {
  readonly form: "name" | "noun" | "pronoun";
  /** The main word, or the whole name. */
  readonly head: Span;
  /** Its tokens, half-open. */
  readonly first: number;
  readonly last: number;
  /** For a name: whose it is; `null` where two people share it, or where no list has it. */
  readonly entity: string | null;
  /** Two capitalised words that speak are somebody, though nothing else says that they are a name. */
  readonly unlisted: boolean;
  readonly pronoun: Pronoun | null;
  /** The main word in lower case; a number for "the 52-year-old". */
  readonly word: string;
  /** The words before it in its phrase as they are, and those that hang on it with "of" and the like in lower case. */
  readonly modifiers: readonly string[];
  readonly complement: readonly string[];
  readonly determiner: "definite" | "indefinite" | "possessive" | "none";
  role: Role;
  /** The quotation that it is in, by its place in the list; -1 for none. */
  readonly quotation: number;
  /** Right beside a verb of speech, outside of quotations. */
  speaks: boolean;
  /** Where it says what another is ("Ada Ito, the mayor"): that other. */
  of: Pointer | null;
}

/** What a sentence is scanned with; mentions and quotations are those of the whole report, in order. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly speech: Speech;
  readonly people: People;
}

/** The longest phrase and the farthest end of an apposition that are looked at, in tokens. */
const PHRASE = 10;
const APPOSED = 18;

/**
 * All that stands for one person in a sentence, in order.
 *
 *     Mayor Ada Ito met her brother, a doctor, before he left.
 *     ^^^^^ ^^^^^^^     ^^^^^^^^^^^  ^^^^^^^^         ^^
 */
export function pointers(
  scan: Scan,
  sentence: Sentence,
  names: readonly Mention[],
  quotations: readonly Quotation[],
  firstQuotation: number,
): Pointer[] {
  const { tokens, people } = scan;
  const found: Pointer[] = [];
  let n = 0;
  let q = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token;
    while (n < names.length && (names[n] as Mention).end <= token.start) n++;
    while (q < quotations.length && (quotations[q] as Quotation).end <= token.start) q++;
    const inside = (quotations[q]?.start ?? Infinity) <= token.start;
    const quotation = inside ? firstQuotation + q : -1;
    const name = names[n];
    const made =
      name !== undefined && name.start <= token.start && !people.pronouns.has(token.text.toLowerCase())
        ? named(scan, sentence, i, name, quotation)
        : (pronoun(scan, sentence, i, quotation) ??
          noun(scan, sentence, i, found.at(-1), quotation) ??
          unlisted(scan, sentence, i, name?.start ?? Infinity, quotation));
    if (made === null) continue;
    found.push(made);
    i = made.last - 1;
  }
  for (let k = 0; k + 1 < found.length; k++)
    attach(scan, sentence, found[k] as Pointer, found[k + 1] as Pointer, found[k + 2]);
  return found.filter(
    (pointer, k) => !isPredicate(scan, sentence, pointer, found.slice(Math.max(0, k - 4), k)),
  );
}

function named(scan: Scan, sentence: Sentence, at: number, name: Mention, quotation: number): Pointer | null {
  // An outlet or a body: nobody, but no noun of a person is sought in it.
  if (name.kind !== "person") return null;
  let last = at + 1;
  while (last < sentence.last && (scan.tokens[last] as Token).start < name.end) last++;
  const span = { start: name.start, end: name.end };
  return {
    start: span.start,
    end: span.end,
    form: "name",
    head: span,
    first: at,
    last,
    entity: name.entity,
    unlisted: false,
    pronoun: null,
    word: "",
    modifiers: [],
    complement: [],
    determiner: "none",
    role: roleOf(scan, sentence, at, last),
    quotation,
    speaks: quotation < 0 && speaks(scan, sentence, at, last),
    of: null,
  };
}

/** “We tried,” Jutta Reimer told the paper: a name that no list has. */
function unlisted(
  scan: Scan,
  sentence: Sentence,
  at: number,
  limit: number,
  quotation: number,
): Pointer | null {
  const { tokens, speech } = scan;
  if (quotation >= 0 || !isNameWord(tokens[at]) || isNameWord(tokens[at - 1])) return null;
  let last = at;
  while (
    last < Math.min(sentence.last, at + 5) &&
    isNameWord(tokens[last]) &&
    (tokens[last] as Token).end <= limit
  )
    last++;
  if (last - at < 2 || last - at > 4 || !speaks(scan, sentence, at, last)) return null;
  const common = (word: string) =>
    speech.bodies.has(word) || speech.people.has(word) || speech.documents.has(word);
  for (let i = at; i < last; i++) if (common((tokens[i] as Token).text.toLowerCase())) return null;
  const span = { start: (tokens[at] as Token).start, end: (tokens[last - 1] as Token).end };
  return {
    start: span.start,
    end: span.end,
    form: "name",
    head: span,
    first: at,
    last,
    entity: null,
    unlisted: true,
    pronoun: null,
    word: "",
    modifiers: [],
    complement: [],
    determiner: "none",
    role: roleOf(scan, sentence, at, last),
    quotation,
    speaks: true,
    of: null,
  };
}

function isNameWord(token: Token | undefined): boolean {
  return token?.pos.startsWith("NNP") === true && /^\p{Lu}[\p{Ll}’'-]/u.test(token.text);
}

function pronoun(scan: Scan, sentence: Sentence, at: number, quotation: number): Pointer | null {
  const { tokens, people } = scan;
  const token = tokens[at] as Token;
  if (token.text.length > 7) return null;
  const word = token.text.toLowerCase();
  const known = people.pronouns.get(word);
  if (known === undefined) return null;
  const span = { start: token.start, end: token.end };
  // "her car" against "told her": the tagger knows.
  const owns = known.case === "object" && token.pos === "PRP$";
  const role: Role =
    known.case === "subject"
      ? "subject"
      : known.case === "possessive" || owns
        ? "possessive"
        : roleOf(scan, sentence, at, at + 1) === "other"
          ? "other"
          : "object";
  return {
    start: span.start,
    end: span.end,
    form: "pronoun",
    head: span,
    first: at,
    last: at + 1,
    entity: null,
    unlisted: false,
    pronoun: known,
    word,
    modifiers: [],
    complement: [],
    determiner: "none",
    role,
    quotation,
    speaks: quotation < 0 && role === "subject" && speaks(scan, sentence, at, at + 1),
    of: null,
  };
}

function noun(
  scan: Scan,
  sentence: Sentence,
  at: number,
  before: Pointer | undefined,
  quotation: number,
): Pointer | null {
  const { tokens, speech, people } = scan;
  const token = tokens[at] as Token;
  const word = token.text.toLowerCase();
  const age = /^(?:\d{1,3}-)?year-old$/.test(word) && !/^NN/.test(tokens[at + 1]?.pos ?? "");
  if (!age) {
    if (!/^NN/.test(token.pos)) return null;
    if (!isPersonNoun(word, speech, people)) return null;
    // "police officer training": a noun before a noun is no person, unless a name follows.
    const next = tokens[at + 1];
    if (next !== undefined && at + 1 < sentence.last && /^NNS?$/.test(next.pos)) return null;
  }
  let first = at;
  const floor = Math.max(sentence.first, before?.last ?? 0, at - PHRASE);
  const modifiers: string[] = [];
  while (first > floor && /^(?:NN|JJ|CD|VBN|VBG|HYPH|POS)|^:$/.test((tokens[first - 1] as Token).pos)) {
    if ((tokens[first - 1] as Token).text === "—") break;
    first--;
    modifiers.unshift((tokens[first] as Token).text);
  }
  const start = tokens[first - 1];
  const lead = first > sentence.first ? (start?.text.toLowerCase() ?? "") : "";
  const owned =
    modifiers.some((one) => /^['’]s?$/.test(one)) ||
    (start?.pos === "PRP$" && first > sentence.first) ||
    (before !== undefined && before.last === first && before.role === "possessive");
  const determiner = owned
    ? "possessive"
    : people.definite.has(lead)
      ? "definite"
      : people.indefinite.has(lead)
        ? "indefinite"
        : "none";
  if (determiner === "definite" || determiner === "indefinite") first--;
  const number = /^(\d{1,3})/.exec(word)?.[1] ?? modifiers.findLast((one) => /^\d{1,3}$/.test(one));
  if (age && (number === undefined || determiner === "none")) return null;
  const head = { start: token.start, end: token.end };
  return {
    start: (tokens[first] as Token).start,
    end: token.end,
    form: "noun",
    head,
    first,
    last: at + 1,
    entity: null,
    unlisted: false,
    pronoun: null,
    word: age ? (number as string) : word,
    modifiers: age ? [] : modifiers.filter((one) => /\p{L}/u.test(one)),
    complement: complement(tokens, sentence, at + 1),
    determiner,
    role: roleOf(scan, sentence, first, at + 1),
    quotation,
    speaks: quotation < 0 && speaks(scan, sentence, first, at + 1),
    of: null,
  };
}

/** A noun for one person: not "one", "someone", which stand for anybody. */
export function isPersonNoun(word: string, speech: Speech, people: People): boolean {
  const known = speech.people.get(word);
  if (known !== undefined) return !known.plural && (known.lemma !== "person" || word === "person");
  return people.nouns.has(word) || people.epithets.has(word) || speech.spokespeople.has(word);
}

/** What hangs on a noun: "mayor of Ellery", "lawyer for the families". */
function complement(tokens: readonly Token[], sentence: Sentence, from: number): string[] {
  if (!/^(?:IN|TO)$/.test(tokens[from]?.pos ?? "") || from >= sentence.last) return [];
  const words: string[] = [];
  for (let i = from; i < Math.min(sentence.last, from + PHRASE); i++) {
    const { text, pos } = tokens[i] as Token;
    if (/^(?:NN|JJ)/.test(pos)) words.push(text.toLowerCase());
    else if (!/^(?:IN|TO|DT|CD|POS|PRP\$)$/.test(pos)) break;
  }
  return words;
}

/** Does one of two neighbours say what the other is? */
function attach(
  { tokens }: Scan,
  sentence: Sentence,
  left: Pointer,
  right: Pointer,
  after: Pointer | undefined,
): void {
  if (left.quotation !== right.quotation) return;
  const between = tokens.slice(left.last, Math.min(right.first, left.last + 8));
  if (left.form === "noun" && right.form === "name") {
    const next = tokens[right.last];
    // Mayor Ada Ito · the mayor, Ada Ito, said
    const apart =
      between[0]?.text === "," &&
      between.slice(1).every(({ pos }) => pos === "NNP") &&
      between.length <= 3 &&
      left.determiner !== "none" &&
      (next === undefined || right.last >= sentence.last || /^[,.)(]$/.test(next.text));
    if (right.first !== left.last && !apart) return;
    left.of = right;
    // “We tried,” said Mayor Ada Ito: what the whole phrase does, the name does.
    if (left.role === "subject") right.role = left.role;
    right.speaks ||= left.speaks;
    return;
  }
  if (right.form !== "noun" || left.form === "noun") return;
  const whom = left.of ?? left;
  // Ada Ito, 52, the mayor of Ellery, said
  if (left.form !== "name" || between.length === 0 || between.length > 4) return;
  if (!between.every(({ text, pos }) => text === "," || pos === "CD") || between[0]?.text !== ",") return;
  for (let i = right.last; i < Math.min(sentence.last, right.last + APPOSED); i++) {
    const { text, pos } = tokens[i] as Token;
    if (/^(?:[,.;)]|WP)/.test(text) || pos === "WP") {
      right.of = whom;
      return;
    }
    if (
      /^(?:VBD|VBZ|VBP|MD)$/.test(pos) ||
      (after !== undefined && i >= after.first && after.form === "pronoun")
    )
      return;
  }
}

/** "is the mayor", "served as mayor": what somebody is. Said of the subject before, if there is one; nobody on its own. */
function isPredicate(
  { tokens, people }: Scan,
  sentence: Sentence,
  pointer: Pointer,
  before: readonly Pointer[],
): boolean {
  if (pointer.form !== "noun" || pointer.of !== null) return false;
  let at = pointer.first - 1;
  while (at > sentence.first && tokens[at]?.pos === "RB") at--;
  const verb = at >= sentence.first ? (tokens[at]?.text.toLowerCase() ?? "") : "";
  if (!people.copulas.has(verb) || tokens[at]?.pos === "POS")
    return verb === "as" && pointer.determiner !== "definite";
  const subject = before.findLast(
    ({ role, quotation }) => role === "subject" && quotation === pointer.quotation,
  );
  if (subject === undefined) return true;
  pointer.of = subject;
  return false;
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** What the words beside a phrase make of it. */
function roleOf(scan: Scan, sentence: Sentence, first: number, last: number): Role {
  const { tokens } = scan;
  const next = after(tokens, sentence, first, last);
  const previous = first > sentence.first ? tokens[first - 1] : undefined;
  if (next?.pos === "POS") return "possessive";
  if (isInverted(scan, sentence, first)) return "subject";
  // a name that goes on with a noun: "the Ito campaign"
  if (next !== undefined && tokens[last] === next && /^NN/.test(next.pos)) return "other";
  if (next !== undefined && FINITE.test(next.pos)) return "subject";
  if (next?.pos === "VBN" && (previous === undefined || !/^(?:IN|TO|VB)/.test(previous.pos)))
    return "subject";
  if (previous === undefined) return "subject";
  if (previous.pos.startsWith("VB")) return "object";
  return "other";
}

/** The token after a phrase and what is put in between commas after it: "Ito, the mayor of Ellery, said". */
function after(tokens: readonly Token[], sentence: Sentence, first: number, last: number): Token | undefined {
  let i = last;
  if (tokens[i]?.text === "," && i < sentence.last) {
    // the mayor, Ada Ito, said: put in between commas itself, unless more is: In Ellery, Ada Ito, who was late, said
    if (first > sentence.first && tokens[first - 1]?.text === "," && FINITE.test(tokens[i + 1]?.pos ?? ""))
      i++;
    else
      for (let j = i + 1; j < Math.min(sentence.last, i + APPOSED); j++)
        if (tokens[j]?.text === ",") {
          i = j + 1;
          break;
        }
  }
  while (i < sentence.last && (tokens[i] as Token).pos === "RB") i++;
  return i < sentence.last ? tokens[i] : undefined;
}

function speaks(scan: Scan, sentence: Sentence, first: number, last: number): boolean {
  const { tokens, speech } = scan;
  const next = after(tokens, sentence, first, last);
  if (next !== undefined && /^VB/.test(next.pos) && speech.cues.has(next.text.toLowerCase())) return true;
  const previous = tokens[first - 1];
  if (previous === undefined || first <= sentence.first) return false;
  if (isInverted(scan, sentence, first)) return true;
  const word = previous.text.toLowerCase();
  return speech.accordingTo.some(
    (words) => words.at(-1) === word && words.at(-2) === tokens[first - 2]?.text.toLowerCase(),
  );
}

/** “We tried,” said Ito: a verb of speech stands before its subject. */
function isInverted({ tokens, speech }: Scan, sentence: Sentence, first: number): boolean {
  const verb = tokens[first - 1];
  const before = tokens[first - 2];
  return (
    verb !== undefined &&
    first - 1 > sentence.first &&
    /^VB[DZ]/.test(verb.pos) &&
    /^(?:,|''|"|”|’)$/.test(before?.text ?? "") &&
    speech.cues.has(verb.text.toLowerCase())
  );
}
