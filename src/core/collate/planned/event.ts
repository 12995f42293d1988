import type { Phrase } from "./phrase.ts";

/** A planned event and the phrases that stand for it. */
export interface Event {
  readonly kind: string;
  readonly phrases: Phrase[];
  readonly names: Set<string>;
  readonly lands: Set<string>;
  readonly places: Set<string>;
  readonly marks: Set<string>;
  /** The nouns that it is called by, with `*` before those in the plural. */
  readonly nouns: Set<string>;
  readonly days: Set<string>;
  readonly earlier: boolean;
  preliminary: boolean;
  ordinal: string | null;
}

/** How many events back "the meeting" can point, and how many events a name may be common to. */
const LATELY = 50;
const COMMON = 50;

/** The events that the phrases of a story stand for, and which phrase stands for which. */
export interface Events {
  readonly events: readonly Event[];
  readonly of: ReadonlyMap<Phrase, Event>;
}

/**
 * Brings together the phrases that stand for one event. `reports` has those of each report in the order of its text,
 * `days` the single days that each is given. First come those that name two who take part, then the others, which
 * can then point back to them. In doubt they stay apart.
 */
export function gather(
  reports: readonly (readonly Phrase[])[],
  days: ReadonlyMap<Phrase, readonly string[]>,
): Events {
  const kinds = new Map<string, Shelf>();
  const events: Event[] = [];
  const of = new Map<Phrase, Event>();
  const shelfOf = ({ kind }: Phrase): Shelf => {
    const shelf = kinds.get(kind) ?? { days, events: [], byTerm: new Map(), byNoun: new Map() };
    kinds.set(kind, shelf);
    return shelf;
  };
  const join = (phrase: Phrase, event: Event) => {
    if (event.phrases.length === 0) events.push(event);
    add(shelfOf(phrase), event, phrase);
    of.set(phrase, event);
  };
  for (const phrases of reports)
    for (const phrase of phrases)
      if (phrase.names.size > 1)
        join(phrase, best(shelfOf(phrase), phrase, []) ?? begin(shelfOf(phrase), phrase));
  for (const phrases of reports) {
    const before: Event[] = [];
    for (const phrase of phrases) {
      const shelf = shelfOf(phrase);
      if (!of.has(phrase)) {
        const meant = isBare(shelf, phrase) ? pointedAt(shelf, phrase, before) : best(shelf, phrase, before);
        join(phrase, meant ?? begin(shelf, phrase));
      }
      const event = of.get(phrase);
      if (event !== undefined) before.push(event);
      if (before.length > LATELY) before.shift();
    }
  }
  return { events, of };
}

/** The events of one kind, to be found by what tells them apart. */
interface Shelf {
  readonly days: ReadonlyMap<Phrase, readonly string[]>;
  readonly events: Event[];
  readonly byTerm: Map<string, Set<Event>>;
  readonly byNoun: Map<string, Set<Event>>;
}

function begin({ events }: Shelf, { kind, earlier }: Phrase): Event {
  const event: Event = {
    kind,
    phrases: [],
    names: new Set(),
    lands: new Set(),
    places: new Set(),
    marks: new Set(),
    nouns: new Set(),
    days: new Set(),
    earlier,
    preliminary: false,
    ordinal: null,
  };
  events.push(event);
  return event;
}

function add(shelf: Shelf, event: Event, phrase: Phrase): void {
  event.phrases.push(phrase);
  for (const name of phrase.names) event.names.add(name);
  for (const land of phrase.lands) event.lands.add(land);
  for (const place of phrase.places) event.places.add(place);
  for (const mark of phrase.marks) event.marks.add(mark);
  for (const day of shelf.days.get(phrase) ?? []) event.days.add(day);
  event.nouns.add(called(phrase));
  event.preliminary ||= phrase.preliminary;
  if (counts.test(phrase.ordinal ?? "")) event.ordinal ??= phrase.ordinal;
  for (const term of terms(shelf, phrase)) note(shelf.byTerm, term, event);
  note(shelf.byNoun, called(phrase), event);
}

function note(index: Map<string, Set<Event>>, word: string, event: Event): void {
  const known = index.get(word);
  if (known === undefined) index.set(word, new Set([event]));
  else known.add(event);
}

const counts = /^(?:first|second|third|fourth|fifth|sixth)$/;
const called = ({ noun, plural }: Phrase): string => (plural ? `*${noun}` : noun);

/** What a phrase can be found by. */
function terms({ days }: Shelf, phrase: Phrase): string[] {
  const { names, lands, places, marks, preliminary } = phrase;
  const known = [...names, ...lands, ...places, ...(days.get(phrase) ?? [])];
  return [...known, ...Array.from(marks, (mark) => `:${mark}`), ...(preliminary ? ["^"] : [])];
}

/** Says nothing by which it could be told from others of its kind. */
function isBare(shelf: Shelf, phrase: Phrase): boolean {
  return !phrase.earlier && terms(shelf, phrase).length === 0;
}

/** The event that shares most with a phrase and contradicts it in nothing; `null` for none, or for two alike. */
function best(shelf: Shelf, phrase: Phrase, before: readonly Event[]): Event | null {
  const near = new Set<Event>();
  for (const term of terms(shelf, phrase)) {
    const known = shelf.byTerm.get(term);
    // What very many events have tells none of them.
    if (known !== undefined && known.size <= COMMON) for (const event of known) near.add(event);
  }
  let found: Event[] = [];
  let most = 2;
  for (const event of near) {
    const score = fits(shelf, event, phrase) ? alike(shelf, event, phrase) : 0;
    if (score > most) [found, most] = [[], score];
    if (score === most) found.push(event);
  }
  if (found.length < 2) return found[0] ?? lately(shelf, phrase, before);
  return before.findLast((event) => found.includes(event)) ?? null;
}

/** "the meeting of the eleventh", after a meeting without a day. */
function lately(shelf: Shelf, phrase: Phrase, before: readonly Event[]): Event | null {
  const { names, lands, places, marks, preliminary, earlier } = phrase;
  if (!(phrase.definite || phrase.none) || preliminary || earlier) return null;
  if (names.size + lands.size + places.size + marks.size > 0) return null;
  return before.findLast((event) => fits(shelf, event, phrase) && !event.preliminary) ?? null;
}

function fits(shelf: Shelf, event: Event, phrase: Phrase): boolean {
  if (event.kind !== phrase.kind || event.earlier !== phrase.earlier) return false;
  if (!within(event.names, phrase.names) || !within(event.lands, phrase.lands)) return false;
  if (event.places.size > 0 && phrase.places.size > 0 && shared(event.places, phrase.places) === 0)
    return false;
  if (counts.test(phrase.ordinal ?? "") && event.ordinal !== null && event.ordinal !== phrase.ordinal)
    return false;
  const known = shared(event.names, phrase.names);
  if (event.preliminary !== phrase.preliminary) return known > 1;
  const days = shelf.days.get(phrase) ?? [];
  return days.length === 0 || event.days.size === 0 || known > 0 || days.some((day) => event.days.has(day));
}

/** Is one a part of the other? */
function within(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return shared(a, b) === Math.min(a.size, b.size);
}

function alike(shelf: Shelf, event: Event, phrase: Phrase): number {
  const days = (shelf.days.get(phrase) ?? []).some((day) => event.days.has(day));
  // People in one text, their countries in another: the town must be the same.
  const apart =
    event.names.size > 0 !== phrase.names.size > 0 && event.lands.size > 0 !== phrase.lands.size > 0;
  const places = Math.min(1, shared(event.places, phrase.places));
  if (apart && (places === 0 || !event.nouns.has(called(phrase)))) return 0;
  return (
    3 * shared(event.names, phrase.names) +
    2 * shared(event.lands, phrase.lands) +
    2 * places +
    2 * Math.min(2, shared(event.marks, phrase.marks)) +
    (days ? 2 : 0) +
    (event.preliminary && phrase.preliminary ? 2 : 0)
  );
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of b) if (a.has(one)) count++;
  return count;
}

/** The event that "the meeting" means: the one named last that was called so, else the only one of the story. */
function pointedAt({ events, byNoun }: Shelf, phrase: Phrase, before: readonly Event[]): Event | null {
  const may = (event: Event) => event.kind === phrase.kind && !event.earlier;
  const pointing = phrase.definite || phrase.none;
  const named = (event: Event) => may(event) && event.nouns.has(called(phrase));
  const last = pointing ? before.findLast(named) : undefined;
  if (last !== undefined) return last;
  const only = onlyOne(
    [...(byNoun.get(called(phrase)) ?? [])],
    (event) => named(event) && !event.preliminary,
  );
  if (only !== null && (pointing || phrase.kind !== "meeting")) return only;
  if (!pointing || phrase.plural) return null;
  return (
    before.findLast((event) => may(event) && !event.preliminary) ??
    onlyOne(events, (event) => may(event) && !event.preliminary)
  );
}

function onlyOne(events: readonly Event[], holds: (event: Event) => boolean): Event | null {
  const first = events.findIndex(holds);
  return first >= 0 && !events.some((event, i) => i > first && holds(event))
    ? (events[first] as Event)
    : null;
}
