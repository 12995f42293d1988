import type { Events } from "../../model/events.ts";
import type { Mention } from "../../model/mention.ts";
import { leftEnd } from "./leftEnd.ts";
import type { Line } from "./line.ts";
import { isHead, isIdle, kindOf, nounOf, singular } from "./noun.ts";
import { rightEnd } from "./rightEnd.ts";
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

function around(line: Line, head: number, events: Events, from: number): Phrase {
  const { words } = line;
  const first = leftEnd(words, head, events, from);
  const right = rightEnd(line, head, events);
  const before = words.slice(first, head);
  const own = (list: ReadonlySet<string>) =>
    before.some(({ lower, time }) => time === null && list.has(lower));
  const parts = takingPart(words, first, head, events);
  const noun = nounOf(words[head], events) as string;
  const opener = words[first]?.lower ?? "";
  return {
    line,
    first,
    head,
    named: right.named,
    last: right.last,
    noun: singular(noun, events),
    kind: events.nouns.get(noun) as string,
    names: ids([...parts.names, ...right.names], (kind) => kind !== "place"),
    lands: ids([...parts.names, ...right.names], (kind) => kind === "place"),
    places: ids([...parts.places, ...right.places], () => true),
    marks: new Set([...parts.marks, ...right.marks]),
    preliminary: words
      .slice(first, head + 1)
      .some(({ lower }) => events.preliminary.has(lower) || events.preliminaryPrefix.test(lower)),
    earlier: before.some(
      ({ lower }, i) => events.earlier.has(lower) && !isLastOfRow(words, first + i, events),
    ),
    ordinal: before.findLast(({ lower }) => events.ordinals.has(lower))?.lower ?? null,
    definite:
      events.definite.has(opener) ||
      words[first + 1]?.lower === "such" ||
      before.some(({ pos }) => pos === "POS"),
    none: events.none.has(opener) || isDenied(words, first, events),
    plural: events.pluralOnly.has(noun) || noun !== singular(noun, events),
    planned: own(events.planned),
    times: [...new Set([...before.flatMap(({ time }) => time ?? []), ...right.times])],
  };
}

/** The names and other words between the start of the phrase and its noun. */
function takingPart(words: readonly Word[], first: number, head: number, events: Events) {
  const names: Mention[] = [];
  const places: Mention[] = [];
  const marks: string[] = [];
  for (let i = first; i < head; i++) {
    const word = words[i] as Word;
    if (word.time !== null) continue;
    if (word.name?.entity != null) {
      // "the Tarn summit" is held there; Tarn takes part in "Tarn's talks" and "the Tarn–Lorn talks".
      const compound = /[-–]/.test(word.text) && word.name.end - word.name.start < word.text.length;
      if (word.name.kind === "place" && !compound && words[i + 1]?.pos !== "POS") places.push(word.name);
      else names.push(...word.names);
    } else if (/^(?:NN|JJ|VBG?$)/.test(word.pos) && !isIdle(word, events))
      marks.push(singular(word.lower, events));
  }
  return { names: [...names, ...(words[head] as Word).names], places, marks };
}

function ids(mentions: readonly Mention[], wanted: (kind: Mention["kind"]) => boolean): ReadonlySet<string> {
  return new Set(
    mentions.flatMap(({ entity, kind }) =>
      entity !== null && kind !== "outlet" && wanted(kind) ? [entity] : [],
    ),
  );
}

/** "the last round of talks", which are to come, beside "their last summit": only the row's last part is. */
function isLastOfRow(words: readonly Word[], at: number, events: Events): boolean {
  return events.parts.has(words[at + 1]?.lower ?? "");
}

/** "there never was a meeting": it speaks of a meeting that others spoke of. */
function isDenied(words: readonly Word[], first: number, events: Events): boolean {
  const near = words.slice(Math.max(0, first - 4), first).map(({ lower }) => lower);
  const there = near.lastIndexOf(events.existential);
  return there >= 0 && near.slice(there).some((lower) => events.negations.has(lower));
}
