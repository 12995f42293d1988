import type { Words } from "../../model/words.ts";
import type { Bag } from "../bag.ts";
import { similarity } from "../similarity.ts";
import type { Dated } from "./dated.ts";

/** A dated sentence and what it says, taken apart. */
export interface Told extends Dated {
  readonly bag: Bag;
}

/** Sentences that tell of one happening on the same days. */
export interface Event {
  readonly earliest: string;
  readonly latest: string;
  readonly sentences: Told[];
}

/** The events of one day, or of none, to be found by their words. */
export interface Shelf {
  readonly events: Event[];
  /** The events in which a term or concept stands. */
  readonly byWord: Map<string, Set<Event>>;
  /** The events by their sentences: wire copy needs no comparing. */
  readonly byText: Map<string, Event>;
}

export const emptyShelf = (): Shelf => ({ events: [], byWord: new Map(), byText: new Map() });

/** With how many events a sentence is compared, those first that share most, and with how many sentences of each. */
const EVENTS = 4;
const SENTENCES = 2;

/** Puts a sentence with the event that it is most like, or by itself where it is like none and `stands`. */
export function place(shelf: Shelf, sentence: Told, words: Words, atLeast: number, stands: boolean): boolean {
  const event =
    shelf.byText.get(sentence.text) ??
    closest(shelf, sentence, words, atLeast) ??
    (stands ? begin(shelf, sentence) : null);
  if (event === null) return false;
  event.sentences.push(sentence);
  if (shelf.byText.has(sentence.text)) return true;
  shelf.byText.set(sentence.text, event);
  for (const word of keys(sentence.bag)) {
    const known = shelf.byWord.get(word);
    if (known === undefined) shelf.byWord.set(word, new Set([event]));
    else known.add(event);
  }
  return true;
}

function begin({ events }: Shelf, { earliest, latest }: Told): Event {
  const event = { earliest, latest, sentences: [] };
  events.push(event);
  return event;
}

function closest(shelf: Shelf, sentence: Told, words: Words, atLeast: number): Event | null {
  let best: Event | null = null;
  let most = atLeast;
  for (const event of sharing(shelf, sentence.bag)) {
    const alike = likeness(event, sentence, words);
    if (alike > most) [best, most] = [event, alike];
  }
  return best;
}

function sharing({ byWord }: Shelf, bag: Bag): Event[] {
  const shared = new Map<Event, number>();
  for (const word of keys(bag)) {
    for (const event of byWord.get(word) ?? []) {
      shared.set(event, (shared.get(event) ?? 0) + (bag.terms.get(word)?.weight ?? 1));
    }
  }
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, EVENTS)
    .map(([event]) => event);
}

function keys({ terms, concepts }: Bag): string[] {
  return [...terms.keys(), ...Array.from(concepts, (concept) => `:${concept}`)];
}

function likeness({ sentences }: Event, sentence: Told, words: Words): number {
  if (sentences.some((other) => samePlace(other, sentence))) return 0;
  return Math.max(0, ...sentences.slice(0, SENTENCES).map(({ bag }) => alike(bag, sentence.bag, words)));
}

// A sentence with two days is two events, whatever it shares with itself.
function samePlace({ passage: a }: Told, { passage: b }: Told): boolean {
  return a.report === b.report && a.start === b.start;
}

/**
 * How alike two sentences are that name the same day, about 0 to 2; from 0.5 on they tell of one event more often
 * than not. That they share a day counts for much, so less is asked than of any two clauses, but it must not be
 * names alone: "a spokesman for Varn Motors could not be reached" and "Varn Motors will close" share no event.
 */
function alike(a: Bag, b: Bag, words: Words): number {
  const likely = similarity(a, b, words);
  return likely < BARELY ? 0 : likely + common(a, b) / ENOUGH;
}

const BARELY = 0.1;
// The weight of three rare words.
const ENOUGH = 15;

// What both have besides names: the same lemma, or two of one concept.
function common(a: Bag, b: Bag): number {
  const plain = [...a.terms.values()].filter(({ name }) => !name);
  const same = plain.filter(({ lemma }) => b.terms.has(lemma));
  const told = new Set(same.flatMap(({ concepts }) => concepts));
  let weight = same.reduce((sum, term) => sum + term.weight, 0);
  for (const term of plain) {
    const concept = term.concepts.find((each) => !told.has(each) && b.concepts.has(each));
    if (concept === undefined) continue;
    told.add(concept);
    weight += 0.8 * term.weight;
  }
  return weight;
}
