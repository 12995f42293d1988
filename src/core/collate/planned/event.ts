import type { Phrase } from "./phrase.ts";

/** A planned event and the phrases that stand for it. */
export interface Event {
  readonly kind: string;
  readonly phrases: Phrase[];
  readonly names: Set<string>;
  readonly places: Set<string>;
  readonly marks: Set<string>;
  readonly nouns: Set<string>;
  readonly days: Set<string>;
  readonly earlier: boolean;
  preliminary: boolean;
  ordinal: string | null;
}

/** The events that the phrases of a story stand for, and which phrase stands for which. */
export interface Events {
  readonly events: readonly Event[];
  readonly of: ReadonlyMap<Phrase, Event>;
}

/**
 * Brings together the phrases that stand for one event. `reports` has those of each report in the order of its text.
 * First those that name two who take part, then the others, which can then point back to them. In doubt they stay apart.
 */
export function gather(reports: readonly (readonly Phrase[])[]): Events {
  const events: Event[] = [];
  const of = new Map<Phrase, Event>();
  const join = (phrase: Phrase, event: Event | null) => {
    const known = event ?? begin(phrase);
    if (event === null) events.push(known);
    add(known, phrase);
    of.set(phrase, known);
  };
  for (const phrases of reports)
    for (const phrase of phrases) if (phrase.names.size > 1) join(phrase, best(phrase, events, null));
  for (const phrases of reports) {
    const before: Event[] = [];
    for (const phrase of phrases) {
      if (!of.has(phrase)) {
        if (isBare(phrase)) {
          const meant = pointedAt(phrase, before, events);
          if (meant !== null || !phrase.definite) join(phrase, meant);
        } else join(phrase, best(phrase, events, before));
      }
      const event = of.get(phrase);
      if (event !== undefined) before.push(event);
    }
  }
  return { events, of };
}

const begin = ({ kind, earlier }: Phrase): Event => ({
  kind,
  phrases: [],
  names: new Set(),
  places: new Set(),
  marks: new Set(),
  nouns: new Set(),
  days: new Set(),
  earlier,
  preliminary: false,
  ordinal: null,
});

function add(event: Event, phrase: Phrase): void {
  event.phrases.push(phrase);
  for (const name of phrase.names) event.names.add(name);
  for (const place of phrase.places) event.places.add(place);
  for (const mark of phrase.marks) event.marks.add(mark);
  for (const day of daysOf(phrase)) event.days.add(day);
  event.nouns.add(phrase.noun);
  event.preliminary ||= phrase.preliminary;
  if (counts.test(phrase.ordinal ?? "")) event.ordinal ??= phrase.ordinal;
}

const counts = /^(?:first|second|third|fourth|fifth|sixth)$/;

/** The single days that its words name. */
export function daysOf({ times }: Phrase): string[] {
  return times.flatMap(({ time }) =>
    time?.earliest != null && time.earliest === time.latest && time.type !== "DURATION"
      ? [time.earliest]
      : [],
  );
}

/** Says nothing by which it could be told from others of its kind. */
function isBare(phrase: Phrase): boolean {
  return (
    phrase.names.size + phrase.places.size + phrase.marks.size + daysOf(phrase).length === 0 &&
    !phrase.preliminary &&
    !phrase.earlier
  );
}

/** The event that shares most with a phrase and contradicts it in nothing; `null` for none, or for two alike. */
function best(phrase: Phrase, events: readonly Event[], before: readonly Event[] | null): Event | null {
  let found: Event[] = [];
  let most = 2;
  for (const event of events) {
    if (!fits(event, phrase)) continue;
    const score = alike(event, phrase);
    if (score > most) found = [];
    if (score >= most) {
      found.push(event);
      most = score;
    }
  }
  if (found.length < 2) return found[0] ?? (before === null ? null : lately(phrase, before));
  return before?.findLast((event) => found.includes(event)) ?? null;
}

/** "the meeting of the eleventh", after a meeting without a day. */
function lately(phrase: Phrase, before: readonly Event[]): Event | null {
  if (
    !(phrase.definite || phrase.none) ||
    phrase.names.size + phrase.places.size + phrase.marks.size > 0 ||
    phrase.preliminary ||
    phrase.earlier
  )
    return null;
  return before.findLast((event) => fits(event, phrase) && !event.preliminary) ?? null;
}

function fits(event: Event, phrase: Phrase): boolean {
  if (event.kind !== phrase.kind || event.earlier !== phrase.earlier) return false;
  if (!within(event.names, phrase.names)) return false;
  if (event.places.size > 0 && phrase.places.size > 0 && shared(event.places, phrase.places) === 0)
    return false;
  if (counts.test(phrase.ordinal ?? "") && event.ordinal !== null && event.ordinal !== phrase.ordinal)
    return false;
  if (event.preliminary !== phrase.preliminary) return shared(event.names, phrase.names) > 1;
  const days = daysOf(phrase);
  return (
    days.length === 0 ||
    event.days.size === 0 ||
    shared(event.names, phrase.names) > 0 ||
    days.some((day) => event.days.has(day))
  );
}

/** Is one a part of the other? */
function within(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return shared(a, b) === Math.min(a.size, b.size);
}

function alike(event: Event, phrase: Phrase): number {
  const days = daysOf(phrase).filter((day) => event.days.has(day)).length;
  return (
    3 * shared(event.names, phrase.names) +
    2 * Math.min(1, shared(event.places, phrase.places)) +
    2 * Math.min(2, shared(event.marks, phrase.marks)) +
    2 * Math.min(1, days) +
    (event.preliminary && phrase.preliminary ? 2 : 0)
  );
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of b) if (a.has(one)) count++;
  return count;
}

/** The event that "the meeting" means: the one named last that was called so, else the only one of the story. */
function pointedAt(phrase: Phrase, before: readonly Event[], events: readonly Event[]): Event | null {
  const may = (event: Event) => event.kind === phrase.kind && !event.earlier;
  const pointing = phrase.definite || phrase.none;
  const called = pointing
    ? before.findLast((event) => may(event) && event.nouns.has(phrase.noun))
    : undefined;
  if (called !== undefined) return called;
  const others = events.filter((event) => may(event) && !event.preliminary);
  const named = others.filter((event) => event.nouns.has(phrase.noun));
  if (named.length === 1 && (pointing || phrase.kind !== "meeting")) return named[0] as Event;
  if (!pointing) return null;
  return (
    before.findLast((event) => may(event) && !event.preliminary) ??
    (others.length === 1 ? (others[0] as Event) : null)
  );
}
