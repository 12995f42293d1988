/**
 * The part that an outlet plays in a sentence that names it: somebody spoke to it (`told`) or in its programme
 * (`aired`), wrote in it (`printed`), it holds what is spoken of (`held`), it is said to have reported (`reported`).
 */
export type Part = "told" | "aired" | "printed" | "held" | "reported";

/** How a language shows the part of an outlet: what ends before its name, and what starts right after. */
export interface PartShown {
  readonly part: Part;
  /** Fits the end of the words before the name, its `gap` left out. */
  readonly before: RegExp | null;
  readonly after: RegExp | null;
}

/** The words of a language that turn on what comes through an outlet. Patterns are tried on short stretches. */
export interface Relays {
  /** All that may stand between such words and the name, from its start to its end: "a reporter for the". */
  readonly gap: RegExp;
  /** Tried in order; the first that fits counts. */
  readonly parts: readonly PartShown[];
  /** "first reported by", at the end of the words before the name, its `gap` left out: what stands before that is what the outlet reported. */
  readonly reportedBy: RegExp;
  /** "has learned", "ran a feature on", right after the name: what an outlet does by way of reporting. */
  readonly deed: RegExp;
  /** "as the", right before the name. */
  readonly asBefore: RegExp;
  /** "put it", after "as" and the name. */
  readonly putIt: RegExp;
  /** "’s profile of the mayor", "report that", right after the name: its work, and what that says. */
  readonly work: RegExp;
  /** "In a", right before the name and its work. */
  readonly occasion: RegExp;
  /** " on Monday ", right after its work and before "that". */
  readonly that: RegExp;
  /** All that stands beside the names of outlets that say something together: "both", ", the", "and". */
  readonly together: RegExp;
  /** " in the", between an outlet's work and its name: "a report in the Gazette". */
  readonly carriedBy: RegExp;
  /** "’s editorial board", after a name and up to the end: the outlet itself. */
  readonly itself: RegExp;
  /** The article at the end of what stands before the name. */
  readonly article: RegExp;
  /** `the`, before such a noun as "newspaper"; `of`, after it: then it is no outlet. */
  readonly definite: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** All that may stand between an outlet and a verb by which it quotes somebody. */
  readonly quoting: RegExp;
  /** "was quoted", at the end: by an outlet that was named before. */
  readonly quoted: RegExp;
  /** Brings in whom an outlet cites: "citing". */
  readonly citing: RegExp;
  /** What kind of outlet a noun means: `newspaper` → paper. */
  readonly kinds: ReadonlyMap<string, OutletKind>;
  /** Such nouns as mean other things as often: `paper`, `agency`. */
  readonly doubtful: ReadonlySet<string>;
  /** The words before such a noun that make it an outlet all the same: `news` agency. */
  readonly ofNews: RegExp;
  /** What kind an outlet's name shows, `null` where it does not. */
  readonly kindOf: (name: string) => OutletKind | null;
}

export type OutletKind = "paper" | "air" | "agency" | "any";
