import { isoDay, readDay, weekday } from "../model/date.ts";
import type { Reading } from "../model/reading.ts";
import type { Passage } from "../model/span.ts";
import type { TimelineEntry } from "../model/timeline.ts";
import type { Words } from "../model/words.ts";
import { type Bag, bag } from "./bag.ts";
import { type Dated, dated } from "./timeline/dated.ts";
import { type Event, emptyShelf, place, type Shelf, type Told } from "./timeline/shelf.ts";

/** How alike two sentences of the same day must be to tell of one event. */
const ALIKE = 0.5;
/** So many sentences of an event show what most say of it; so many are looked at; and so few words tell too little. */
const SEVERAL = 4;
const COMPARED = 30;
const TELLING = 5;
/** And a sentence about a month, or about an unknown Thursday, and one about a day in it. */
const SURE = 0.6;

/**
 * What happened when: an entry for each event and day, with every sentence that tells of it.
 *
 *     A: The dam was closed on 3 May.          3 May   The dam was closed on 3 May. [A][B]
 *     B: On Monday, officials closed the dam.
 *     B: The next day, it reopened to ships    4 May   The next day, it reopened to ships from the south. [B]
 *        from the south.
 *
 * Sentences of the same day are one entry where they are alike. A week that is over has entries of its own; a sentence
 * about a longer stretch ("in May") only joins the entry of a day within it that it is very like.
 */
export function timeline(readings: readonly Reading[], words: Words): TimelineEntry[] {
  // By their words, so that the order of the reports changes nothing.
  const all = told(readings.flatMap(dated), words).sort(
    (a, b) => a.burden - b.burden || compare(a.text, b.text),
  );
  const shelves = new Map<string, Shelf>();
  for (const sentence of all.filter(({ stands }) => stands)) {
    const days = `${sentence.earliest} ${sentence.latest}`;
    const shelf = shelves.get(days) ?? emptyShelf();
    place(shelf, sentence, words, ALIKE, true);
    shelves.set(days, shelf);
  }
  for (const sentence of all.filter(({ stands }) => !stands)) {
    daysOf(sentence).some((day) => {
      const shelf = shelves.get(`${day} ${day}`);
      return shelf !== undefined && place(shelf, sentence, words, SURE, false);
    });
  }
  return [...shelves.values()].flatMap(({ events }) => events.filter(tells).map(entry)).sort(byTime);
}

function told(sentences: readonly Dated[], words: Words): Told[] {
  const bags = new Map<string, Bag>();
  return sentences.map((sentence) => {
    const known = bags.get(sentence.text) ?? bag(sentence.tokens, sentence.mentions, words);
    bags.set(sentence.text, known);
    return { ...sentence, bag: known };
  });
}

// The days of a stretch, or those that are the right weekday where that is known.
function daysOf({ earliest, latest, on }: Told): string[] {
  const from = readDay(earliest) ?? 0;
  const days = Array.from({ length: (readDay(latest) ?? 0) - from + 1 }, (_, index) => from + index);
  return days.filter((day) => on === null || on === weekday(day)).map(isoDay);
}

// "That did not happen today": a few words that stand for what was told before tell nothing here.
function tells({ sentences }: Event): boolean {
  return sentences.some(({ clear, stated, tokens }) => clear || stated || tokens.length >= TELLS);
}

const TELLS = 10;

// The words are those of a sentence that names just these days and stands on its own: a short one, which names them early.
function entry({ earliest, latest, sentences }: Event): TimelineEntry {
  const own = sentences.filter((sentence) => sentence.earliest === earliest && sentence.latest === latest);
  const clear = own.filter((sentence) => sentence.clear);
  const shown = (clear.length > 0 ? clear : own).toSorted(
    (a, b) => shared(b, sentences) - shared(a, sentences) || a.burden - b.burden,
  )[0] as Told;
  const passages = sentences.map(({ passage }) => passage).sort(byPlace);
  return {
    earliest,
    latest,
    how: own.some(({ stated }) => stated) ? "stated" : "inferred",
    text: shown.text,
    passages: [shown.passage, ...passages.filter((passage) => passage !== shown.passage)],
  };
}

// Where several tell of it, words that most of them have tell what it was.
function shared({ bag: { terms } }: Told, sentences: readonly Told[]): number {
  if (sentences.length < SEVERAL) return 0;
  const others = sentences.slice(0, COMPARED);
  const telling = [...terms.keys()].map(
    (lemma) => others.filter(({ bag }) => bag.terms.has(lemma)).length / others.length,
  );
  return Math.round(20 * (telling.reduce((sum, part) => sum + part, 0) / Math.max(TELLING, telling.length)));
}

function byPlace(a: Passage, b: Passage): number {
  return compare(a.report, b.report) || a.start - b.start;
}

// Of one day, what more reports tell comes first.
function byTime(a: TimelineEntry, b: TimelineEntry): number {
  return (
    compare(a.earliest, b.earliest) ||
    compare(a.latest, b.latest) ||
    reportsOf(b) - reportsOf(a) ||
    compare(a.text, b.text)
  );
}

function reportsOf({ passages }: TimelineEntry): number {
  return new Set(passages.map(({ report }) => report)).size;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
