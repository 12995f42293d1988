import type { PlannedStatus } from "./planned.ts";

/** What a status expression comes to: a status by itself, or a happening whose tense tells. */
export type Course = PlannedStatus | "happens" | "begins" | "ends";

/**
 * Words that tell how a planned event stands, as dictionary forms in order; `…` is where the event may come
 * between them ("put … on hold"). How they take the event:
 * `object` somebody does it to the event (call … off) · `subject` the event does it (fall apart) ·
 * `state` the event is it (on hold) · `noun` a noun for it (postponement of the event).
 */
export interface StatusExpression {
  readonly words: readonly string[];
  readonly course: Course;
  readonly use: "object" | "subject" | "state" | "noun";
  /** The kinds of event that it is said of; `null` for any. */
  readonly kinds: ReadonlySet<string> | null;
  /** Only said of an event that nobody spoke of before: "call a strike", and not "call the strike a farce". */
  readonly fresh: boolean;
}

/** The words of a language for events that are planned, put off or called off. All lower case. */
export interface Events {
  /** Nouns for events, singular and plural, and the kind of event that they stand for: `summit` → `meeting`. */
  readonly nouns: ReadonlyMap<string, string>;
  /** Nouns that are only used in the plural: `talks`. */
  readonly pluralOnly: ReadonlySet<string>;
  /** Nouns that, with "of" and an event, are that event: `round` of talks. */
  readonly parts: ReadonlySet<string>;
  /** Beginnings of nouns, before a hyphen, that make them something else: `re`-election. */
  readonly notPrefix: ReadonlySet<string>;
  /** Words before an event's noun that make it something else: `air` strike. */
  readonly notAfter: ReadonlySet<string>;
  /** Words after an event's noun that make it something else: strike `on` a base, by noun. */
  readonly notBefore: ReadonlyMap<string, ReadonlySet<string>>;
  /** Beginnings of nouns and words beside them that mark an event held ahead of another. */
  readonly preliminaryPrefix: RegExp;
  readonly preliminary: ReadonlySet<string>;
  /** Words beside a noun for an event that was or comes at another time: `last`, `previous`. */
  readonly earlier: ReadonlySet<string>;
  /** Words that count events of a row: `second`. */
  readonly ordinals: ReadonlySet<string>;
  /** Words beside a noun that say that it is planned and nothing of what it is. */
  readonly planned: ReadonlySet<string>;
  /** Other words beside a noun that say nothing of what the event is: `key`, `quick`. */
  readonly plain: ReadonlySet<string>;
  /** Nouns for what is had of an event before it is held; what befalls them befalls it: `plans` for, `hopes` of. */
  readonly carriers: ReadonlySet<string>;
  /** Nouns for when an event is to be: no `date` was set. */
  readonly dates: ReadonlySet<string>;
  readonly statuses: readonly StatusExpression[];
  /** Helpers by every form. */
  readonly be: ReadonlySet<string>;
  readonly helpers: ReadonlySet<string>;
  /** Words by which something becomes a state: `remain`, `put`. */
  readonly linking: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Modals, and dictionary forms of words that take a verb with "to", by what they leave of the verb. */
  readonly modals: ReadonlyMap<string, Modality>;
  readonly governors: ReadonlyMap<string, Modality>;
  /** Conjunctions that leave a clause open: `if`, `whether`. */
  readonly open: ReadonlySet<string>;
  /** Words that do so only where something is not known: `when`. */
  readonly when: ReadonlySet<string>;
  /** Dictionary forms of verbs that make what they bring in agreed, and of those that say that something is there. */
  readonly agree: ReadonlySet<string>;
  readonly exist: ReadonlySet<string>;
  /** Words that say that something is not known, before such a clause. */
  readonly unknown: ReadonlySet<string>;
  /** Words that limit a denial to a time: `yet`, `now`, `planned`. */
  readonly notYet: ReadonlySet<string>;
  readonly limits: ReadonlySet<string>;
  /** Words for a later time that is not named: `later`. */
  readonly later: ReadonlySet<string>;
  /** Pronouns that stand for an event, and for something that is not named. */
  readonly pronouns: ReadonlySet<string>;
  readonly plurals: ReadonlySet<string>;
  readonly something: ReadonlySet<string>;
  readonly nothing: ReadonlySet<string>;
  /** Determiners: `definite` point at an event that is known. */
  readonly definite: ReadonlySet<string>;
  readonly none: ReadonlySet<string>;
  readonly relative: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
  readonly existential: string;
  readonly to: string;
  /** Prepositions that bring in who takes part, and where it is. */
  readonly withWhom: ReadonlySet<string>;
  readonly where: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Those that open clauses as well: `after`. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Words between the event that waits and the one that comes first: talks `pending` a review. */
  readonly waiting: readonly (readonly string[])[];
  /** The same, but only where the event is still to come: "held after a review", not "put off after a review". */
  readonly afterwards: readonly (readonly string[])[];
  /** Words between the one that comes first and the event that waits: a review `ahead of` talks. */
  readonly first: readonly (readonly string[])[];
  /** What comes before all else: `before anything else`. */
  readonly foremost: readonly (readonly string[])[];
}

/**
 * What is left of what a verb says. `future` will be · `likely` is expected · `willing` is agreed or promised · `wished` is wanted or
 * proposed · `possible` may be · `refused` will not be · `done` comes to having been · `open` says nothing of it.
 */
export type Modality = "future" | "likely" | "willing" | "wished" | "possible" | "refused" | "done" | "open";
