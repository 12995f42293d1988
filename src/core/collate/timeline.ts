import type { Reading } from "../model/reading.ts";
import type { TimelineEntry } from "../model/timeline.ts";
import { type Dated, dated } from "./timeline/dated.ts";

/** How alike two sentences of the same day must be to tell of one event: cosine, with rare words counting more. */
const ALIKE = 0.3;

interface Event {
  earliest: string;
  latest: string;
  readonly sentences: Dated[];
  /** For each word, in how many of its sentences it stands. */
  readonly words: Map<string, number>;
}

/**
 * What happened when: an entry for each event and day, with every sentence that tells of it.
 *
 *     A: The dam was closed on 3 May.          3 May   The dam was closed on 3 May. [A][B]
 *     B: On Monday, officials closed the dam.
 *     B: They reopened it the next day.        4 May   They reopened it the next day. [B]
 *
 * Sentences of one day are one entry where they are alike; one that names a longer stretch ("last week", "in May")
 * joins the entry of a day within it, where it is like that.
 */
export function timeline(readings: readonly Reading[]): TimelineEntry[] {
  const all = readings.flatMap(dated);
  // Days first, so that stretches find them.
  const sentences = [...all.filter(isDay), ...all.filter((sentence) => !isDay(sentence))];
  const weigh = rarity(sentences);
  const byDay = new Map<string, Event[]>();
  const stretches: Event[] = [];
  for (const sentence of sentences) {
    const near = isDay(sentence)
      ? (byDay.get(sentence.earliest) ?? [])
      : [...within(byDay, sentence), ...stretches.filter((event) => nested(event, sentence))];
    const event = closest(near, sentence, weigh);
    if (event !== null) join(event, sentence);
    else if (isDay(sentence)) byDay.set(sentence.earliest, [...near, begin(sentence)]);
    else if (sentence.stands) stretches.push(begin(sentence));
  }
  return [...[...byDay.values()].flat(), ...stretches].map(entry).sort(byTime);
}

function begin(sentence: Dated): Event {
  const { earliest, latest, words } = sentence;
  return { earliest, latest, sentences: [sentence], words: new Map([...words].map((word) => [word, 1])) };
}

function join(event: Event, sentence: Dated): void {
  event.sentences.push(sentence);
  for (const word of sentence.words) event.words.set(word, (event.words.get(word) ?? 0) + 1);
}

function within(byDay: ReadonlyMap<string, Event[]>, { earliest, latest }: Dated): Event[] {
  return [...byDay].flatMap(([day, events]) => (day >= earliest && day <= latest ? events : []));
}

function nested(a: { earliest: string; latest: string }, b: { earliest: string; latest: string }): boolean {
  return (
    (a.earliest <= b.earliest && a.latest >= b.latest) || (b.earliest <= a.earliest && b.latest >= a.latest)
  );
}

function closest(events: readonly Event[], sentence: Dated, weigh: (word: string) => number): Event | null {
  let best: Event | null = null;
  let most = ALIKE;
  for (const event of events) {
    const alike = cosine(event, sentence.words, weigh);
    if (alike > most) [best, most] = [event, alike];
  }
  return best;
}

function cosine(
  { words, sentences }: Event,
  other: ReadonlySet<string>,
  weigh: (word: string) => number,
): number {
  let shared = 0;
  let own = 0;
  let others = 0;
  for (const word of other) {
    const weight = weigh(word) ** 2;
    others += weight;
    shared += weight * ((words.get(word) ?? 0) / sentences.length);
  }
  for (const [word, count] of words) own += (weigh(word) * (count / sentences.length)) ** 2;
  return own === 0 || others === 0 ? 0 : shared / Math.sqrt(own * others);
}

// Inverse document frequency over the dated sentences; names count half as much again.
function rarity(sentences: readonly Dated[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) =>
    Math.log(1 + sentences.length / (counts.get(word) ?? 1)) * (word.startsWith("=") ? 1.5 : 1);
}

// The shortest sentence that stands on its own; among those of equal days it names, in the order of the reports.
function entry({ earliest, latest, sentences }: Event): TimelineEntry {
  const own = sentences.filter((sentence) => sentence.earliest === earliest && sentence.latest === latest);
  const clear = own.filter((sentence) => sentence.clear);
  const [first, ...rest] = clear.length > 0 ? clear : own;
  const shown = rest.reduce(
    (best, next) => (next.text.length < best.text.length ? next : best),
    first as Dated,
  );
  return {
    earliest,
    latest,
    how: own.some(({ stated }) => stated) ? "stated" : "inferred",
    text: shown.text,
    passages: [shown, ...sentences.filter((sentence) => sentence !== shown)].map(({ passage }) => passage),
  };
}

function isDay({ earliest, latest }: Dated): boolean {
  return earliest === latest;
}

function byTime(a: TimelineEntry, b: TimelineEntry): number {
  return compare(a.earliest, b.earliest) || compare(a.latest, b.latest);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
