/**
 * The small words of a language that stand round an act of speech, and which verbs take them. All lower case; verbs by
 * their lemma.
 */
export interface Syntax {
  /** `not`, `never`. */
  readonly negations: ReadonlySet<string>;
  /** Verbs that say nothing at all where they are denied: did not `respond`, did not `confirm`. */
  readonly unsaid: ReadonlySet<string>;
  /** Those of them that answer a question. */
  readonly answers: ReadonlySet<string>;
  /** Verbs besides "tell" that may name their hearer: said `to` reporters. */
  readonly addressed: ReadonlySet<string>;
  /** What brings in a hearer: `to`; who else took part: `with`; whose deed it was: `by`; as what: `as`. */
  readonly to: ReadonlySet<string>;
  readonly with: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly as: ReadonlySet<string>;
  /** Prepositions of what stands beside an act of speech: said `in` a letter, `at` the hearing. */
  readonly beside: ReadonlySet<string>;
  /** Adverbs that do not stand beside it, but open what is said. */
  readonly notBeside: ReadonlySet<string>;
  /** Talks that somebody has with an outlet: `interview`. */
  readonly interviews: ReadonlySet<string>;
  /** Prepositions that open what is said, by their verbs: warned `of`, called `for`. */
  readonly opening: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs of which what is said may open with any preposition. */
  readonly prepositional: ReadonlySet<string>;
  /** Verbs of which what is said may be an action: denied `taking` it. */
  readonly gerunds: ReadonlySet<string>;
  /** What one declines to do who says nothing: `comment`, `elaborate`. */
  readonly declined: ReadonlySet<string>;
  /** What one has none of, or could not be reached for. */
  readonly comment: ReadonlySet<string>;
  /** What joins a clause to the one before it, after a comma: `while`, `whereas`. */
  readonly coordinators: ReadonlySet<string>;
  /** Adverbs at the head of a sentence that are no part of what is said: `however`. */
  readonly transitions: ReadonlySet<string>;
  /** Forms that make a passive: `was` quoted. */
  readonly passive: ReadonlySet<string>;
}
