import type { Events } from "../../model/events.ts";
import type { Mention } from "../../model/mention.ts";
import type { Line } from "./line.ts";
import type { Word } from "./word.ts";

/**
 * A noun phrase that stands for an event. Words are counted in its line, half-open.
 *
 *     The planned summit between Ames and Brill in Tarn on Friday was put off.
 *     ^first      ^head                            ^named         ^last
 */
export interface Phrase {
  readonly line: Line;
  readonly first: number;
  readonly head: number;
  /** Where the words that name it end: those of time and what is said of it left out. */
  readonly named: number;
  readonly last: number;
  /** The noun in the singular, without what stands before a hyphen. */
  readonly noun: string;
  readonly kind: string;
  /** People and bodies that take part, and countries and towns that do. */
  readonly names: ReadonlySet<string>;
  readonly lands: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Other words that tell it from events of its kind: `pay` talks, a meeting of `accountants`. */
  readonly marks: ReadonlySet<string>;
  readonly preliminary: boolean;
  /** It was or comes at another time than the events that are planned: "their last summit". */
  readonly earlier: boolean;
  readonly ordinal: string | null;
  /** Points at an event that is known: "the", "that", "no such". */
  readonly definite: boolean;
  readonly none: boolean;
  readonly plural: boolean;
  readonly planned: boolean;
  readonly times: readonly Mention[];
}

/** The event noun phrases of a line, from left to right. */
export function phrases(line: Line, events: Events): Phrase[] {
  const found: Phrase[] = [];
  let from = 0;
  for (let head = 0; head < line.words.length; head++) {
    if (head < from || !isNoun(line.words, head, events) || isPart(line.words, head, events)) continue;
    const phrase = around(line, head, events, from);
    found.push(phrase);
    from = phrase.named;
  }
  return found;
}

function isNoun(words: readonly Word[], at: number, events: Events): boolean {
  return kindOf(words[at], events) !== null && isHead(words, at, events);
}

/** "the last round of pay talks": the talks are the event. */
function isPart(words: readonly Word[], at: number, events: Events): boolean {
  if (!events.parts.has((words[at] as Word).lower) || words[at + 1]?.lower !== "of") return false;
  return [at + 2, at + 3, at + 4, at + 5].some(
    (i) => isNoun(words, i, events) && leftEnd(words, i, events, at) <= at,
  );
}

/** "pre-meeting" → `meeting`; `null` for a word that stands for no event. */
function nounOf(word: Word | undefined, events: Events): string | null {
  if (word === undefined) return null;
  if (events.nouns.has(word.lower)) return word.lower;
  const [prefix = "", ...rest] = word.lower.split("-");
  const base = rest.at(-1);
  return base !== undefined && events.nouns.has(base) && !events.notPrefix.has(prefix) ? base : null;
}

function kindOf(word: Word | undefined, events: Events): string | null {
  const noun = nounOf(word, events);
  return noun === null ? null : (events.nouns.get(noun) ?? null);
}

function isHead(words: readonly Word[], at: number, events: Events): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  const after = words[at + 1];
  if (before !== undefined && events.notAfter.has(before.lower)) return false;
  if (after !== undefined && events.notBefore.get(word.lower)?.has(after.lower)) return false;
  if (/^(?:VB|MD)/.test(word.pos)) {
    const noun =
      /^(?:DT|JJ|PRP\$|POS|CD)/.test(before?.pos ?? "") ||
      (before !== undefined && events.planned.has(before.lower));
    const pair = /(?:s|ing)$/.test(word.lower) && after?.lower === "between";
    if (!noun && !pair && !(/(?:talks)$/.test(word.lower) && /^NN/.test(before?.pos ?? ""))) return false;
  } else if (!/^(?:NN|JJ)/.test(word.pos)) return false;
  if (word.pos === "JJ" && /^(?:NN|JJ)/.test(after?.pos ?? "")) return false;
  // "meeting room", "strike action": the next noun is what it is about, unless it only says when.
  return after === undefined || after.time !== null || !/^NN/.test(after.pos) || isVerbForm(after, events);
}

// A tagger takes "cannot" and "delayed" for nouns at times.
function isVerbForm({ lower, pos }: Word, events: Events): boolean {
  if (events.modals.has(lower) || events.helpers.has(lower)) return true;
  return lower.endsWith("ed") && pos !== "NNP";
}

function around(line: Line, head: number, events: Events, from: number): Phrase {
  const { words } = line;
  const first = leftEnd(words, head, events, from);
  const names = new Set<string>();
  const places = new Set<string>();
  const marks = new Set<string>();
  const lands = new Set<string>();
  const taking = ({ entity, kind }: Mention) => {
    if (entity !== null && kind !== "outlet") (kind === "place" ? lands : names).add(entity);
  };
  const times: Mention[] = [];
  let preliminary = events.preliminaryPrefix.test((words[head] as Word).lower);
  let earlier = false;
  let planned = false;
  let ordinal: string | null = null;
  for (let i = first; i <= head; i++) {
    const word = words[i] as Word;
    if (word.time !== null) {
      if (times.at(-1) !== word.time) times.push(word.time);
      continue;
    }
    if (events.preliminary.has(word.lower) || events.preliminaryPrefix.test(word.lower)) preliminary = true;
    if (i === head) {
      for (const mention of word.names) taking(mention);
      continue;
    }
    if (events.earlier.has(word.lower) && i > first - 1 && !isLastOfRow(words, i, events)) earlier = true;
    if (events.planned.has(word.lower)) planned = true;
    if (events.ordinals.has(word.lower)) ordinal = word.lower;
    if (word.name?.entity != null) {
      const compound = /[-–]/.test(word.text) && word.name.end - word.name.start < word.text.length;
      const owner = words[i + 1]?.pos === "POS";
      if (word.name.kind === "place" && !compound && !owner) places.add(word.name.entity);
      else for (const mention of word.names) taking(mention);
    } else if (/^(?:NN|JJ|VBG?$)/.test(word.pos) && !isIdle(word, events)) marks.add(singular(word.lower));
  }
  const right = rightEnd(line, head, events);
  for (const mention of right.names) taking(mention);
  for (const id of right.places) places.add(id);
  for (const mark of right.marks) marks.add(mark);
  for (const time of right.times) if (!times.includes(time)) times.push(time);
  const opener = (words[first] as Word).lower;
  const noun = nounOf(words[head], events) as string;
  return {
    line,
    first,
    head,
    named: right.named,
    last: right.last,
    noun: singular(noun),
    kind: events.nouns.get(noun) as string,
    names,
    lands,
    places,
    marks,
    preliminary,
    earlier,
    ordinal,
    definite:
      events.definite.has(opener) ||
      words[first + 1]?.lower === "such" ||
      words.slice(first, head).some(({ pos }) => pos === "POS"),
    none: events.none.has(opener) || isDenied(words, first, events),
    plural: noun !== singular(noun) || noun === "talks",
    planned,
    times,
  };
}

/** "the last round of talks", which are to come, beside "their last summit": only the row's last part is. */
function isLastOfRow(words: readonly Word[], at: number, events: Events): boolean {
  return events.parts.has(words[at + 1]?.lower ?? "");
}

function isIdle({ lower, pos }: Word, events: Events): boolean {
  return (
    pos === "JJS" ||
    events.plain.has(lower) ||
    events.planned.has(lower) ||
    events.ordinals.has(lower) ||
    events.earlier.has(lower) ||
    events.preliminary.has(lower) ||
    events.parts.has(lower) ||
    events.nouns.has(lower)
  );
}

/** "there never was a meeting": it speaks of a meeting that others spoke of. */
function isDenied(words: readonly Word[], first: number, events: Events): boolean {
  const near = words.slice(Math.max(0, first - 4), first).map(({ lower }) => lower);
  const there = near.lastIndexOf(events.existential);
  return there >= 0 && near.slice(there).some((lower) => events.negations.has(lower));
}

export function singular(noun: string): string {
  if (noun === "talks" || !noun.endsWith("s") || /(?:ss|us|is)$/.test(noun)) return noun;
  return noun.endsWith("ies")
    ? `${noun.slice(0, -3)}y`
    : /(?:ch|sh|x)es$/.test(noun)
      ? noun.slice(0, -2)
      : noun.slice(0, -1);
}

function leftEnd(words: readonly Word[], head: number, events: Events, from: number): number {
  let first = head;
  while (first > from) {
    const { pos, lower } = words[first - 1] as Word;
    if (/^(?:DT|PDT|PRP\$)$/.test(pos) || events.none.has(lower)) {
      if (lower !== "never") first--;
      break;
    }
    if (!isModifier(words, first - 1, events)) break;
    first--;
  }
  while (first < head && (words[first] as Word).pos === "POS") first++;
  return withParts(words, first, events, from);
}

/** "postponed talks": a participle belongs to the noun after "the" or "new", to a verb after "has" or "they". */
function isModifier(words: readonly Word[], at: number, events: Events): boolean {
  const { pos, lower, text } = words[at] as Word;
  const before = words[at - 1];
  if (/^(?:JJ|NN|CD|POS|HYPH)/.test(pos) || text === "–" || text === "&") return true;
  // "put off pay talks", where a tagger takes "pay" for a verb.
  if (pos === "VB") return before?.pos === "RP";
  const verbal =
    before !== undefined && (events.helpers.has(before.lower) || /^(?:MD|NN|PRP$|TO)/.test(before.pos));
  if (verbal) return false;
  if (events.planned.has(lower)) return true;
  return /^VB[DNG]$/.test(pos) && (before === undefined || /^(?:DT|PRP\$|POS|JJ)/.test(before.pos));
}

/** "the last round of" before "pay talks" belongs to them. */
function withParts(words: readonly Word[], first: number, events: Events, from: number): number {
  const part = first - 2;
  if (part < from || words[first - 1]?.lower !== "of" || !events.parts.has((words[part] as Word).lower))
    return first;
  return leftEnd(words, part, events, from);
}

interface Right {
  readonly named: number;
  readonly last: number;
  readonly names: readonly Mention[];
  readonly places: readonly string[];
  readonly marks: readonly string[];
  readonly times: readonly Mention[];
}

const nominal = /^(?:NN|JJ|CD|PRP\$|DT|PDT|POS|VBN|FW|PRP|&)/;
/** A phrase goes on no longer than this. */
const FAR = 40;

/** What follows the noun and belongs to it: who meets whom, where and when, and what is said of it on the way. */
function rightEnd(line: Line, head: number, events: Events): Right {
  const { words } = line;
  const names: Mention[] = [];
  const places: string[] = [];
  const marks: string[] = [];
  const times: Mention[] = [];
  let named = head + 1;
  // "our High Level Advisors" are no body of that name.
  let described: Mention | null = null;
  let at = head + 1;
  const limit = Math.min(words.length, head + FAR);
  while (at < limit) {
    const word = words[at] as Word;
    if (word.time !== null) {
      if (times.at(-1) !== word.time) times.push(word.time);
      at++;
      continue;
    }
    if (/^(?:IN|TO)$/.test(word.pos) && words[at + 1]?.time != null && events.prepositions.has(word.lower)) {
      at++;
      continue;
    }
    if (!events.prepositions.has(word.lower) || line.states.has(at)) break;
    const end = nounsEnd(line, at + 1, events, limit, events.withWhom.has(word.lower));
    if (end === at + 1) break;
    if (events.withWhom.has(word.lower) || events.where.has(word.lower)) {
      for (let i = at + 1; i < end; i++) take(line, i, end, events.where.has(word.lower));
      named = end;
    }
    at = end;
  }
  const tail = saidOnTheWay(line, at, events, limit);
  return { named, last: tail, names, places, marks, times };

  function take({ words: all }: Line, i: number, end: number, where: boolean): void {
    const word = all[i] as Word;
    const entity = word.name?.entity ?? null;
    if (entity !== null && word.name !== null) {
      if (word.name.kind === "outlet") return;
      const adjective =
        word.name.kind === "place" &&
        i + 1 < end &&
        /^(?:NN|JJ)/.test(all[i + 1]?.pos ?? "") &&
        all[i + 1]?.name !== word.name;
      if (all[i - 1]?.pos === "PRP$") described = word.name;
      if (described === word.name) marks.push(singular(word.lower));
      else if (word.name.kind === "place" && where) places.push(entity);
      else if (!adjective) names.push(word.name);
    } else if (/^NNS?$/.test(word.pos) && !isIdle(word, events) && all[i + 1]?.pos !== "NNP")
      marks.push(singular(word.lower));
  }
}

/** The end of the nouns that a preposition takes: "Ames and his Tarnish counterpart Brill". */
function nounsEnd(line: Line, from: number, events: Events, limit: number, joined: boolean): number {
  const { words } = line;
  let at = from;
  let noun = false;
  while (at < limit) {
    const word = words[at] as Word;
    if (word.time !== null || line.states.has(at)) break;
    if (noun && (/^(?:DT|PRP|PRP\$)$/.test(word.pos) || /^VBN$/.test(word.pos))) break;
    if (nominal.test(word.pos)) {
      if (/^(?:NN|PRP$|CD)/.test(word.pos)) noun = true;
      at++;
      continue;
    }
    // "Secretary of State", "between A and B", "Tarn, Hungary"
    const next = words[at + 1];
    if (
      noun &&
      word.lower === "of" &&
      /^NNP/.test(next?.pos ?? "") &&
      /^NNP/.test(words[at - 1]?.pos ?? "")
    ) {
      at++;
      continue;
    }
    if (
      noun &&
      joined &&
      events.joining.has(word.lower) &&
      next !== undefined &&
      nominal.test(next.pos) &&
      next.pos !== "VBN" &&
      next.pos !== "PRP"
    ) {
      at++;
      noun = false;
      continue;
    }
    if (noun && word.text === "," && next?.name?.kind === "place" && words[at - 1]?.name?.kind === "place") {
      at++;
      continue;
    }
    break;
  }
  return noun ? at : from;
}

/**
 * Past what is put in between the noun and its verb:
 *
 *     talks, which Ames had announced for May, have been …      talks due today have been …
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                        ^^^^^^^^^
 */
function saidOnTheWay(line: Line, from: number, events: Events, limit: number): number {
  const { words } = line;
  const word = words[from];
  if (word === undefined) return from;
  if (/^(?:,|—|–|-|--|\()$/.test(word.text)) {
    const closing = word.text === "(" ? ")" : word.text;
    for (let i = from + 1; i < limit; i++)
      if ((words[i] as Word).text === closing) return verbAt(words, i + 1, events) ? i + 1 : from;
    return from;
  }
  // Told apart from "talks delayed by snow" by the verb that comes after it.
  if (!/^VB[ND]$/.test(word.pos) && !line.states.has(from)) return from;
  for (let i = from + 1; i < Math.min(limit, from + 12); i++) {
    const next = words[i] as Word;
    if (/^[,;:.—]$/.test(next.text) || /^(?:CC|W)/.test(next.pos)) return from;
    if (verbAt(words, i, events))
      return /^(?:NN|CD|RB)/.test(words[i - 1]?.pos ?? "") || words[i - 1]?.time != null ? i : from;
  }
  return from;
}

/** Is there a finite verb, past adverbs? */
function verbAt(words: readonly Word[], at: number, events: Events): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (/^RB/.test(word.pos)) return verbAt(words, at + 1, events);
  return /^(?:MD|VBZ|VBP)$/.test(word.pos) || (word.pos === "VBD" && events.helpers.has(word.lower));
}
