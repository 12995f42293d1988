import type { Certainty } from "./attribution.ts";
import type { Span } from "./span.ts";
import type { Token } from "./text.ts";

/** A word or expression that stands for a concept; `first` and `last` count tokens, half-open. */
export interface ConceptUse {
  readonly concept: string;
  readonly first: number;
  readonly last: number;
}

/** How sure a clause is of what it says, and the words that show it. */
export interface Hedging {
  readonly certainty: Exclude<Certainty, "denied">;
  readonly cues: readonly Span[];
}

/** What was done, or what may yet be. */
export type Tense = "done" | "ahead";

/** A word that excludes others of its kind: "the first time" is not the second. */
export interface Contrast {
  /** `order`, `share`, `when`, `office` … */
  readonly kind: string;
  /** The lemma that it goes with: `time`; empty where it speaks for the whole clause. */
  readonly of: string;
  /** Its place on the scale of its kind; two whose ranges do not meet exclude each other. */
  readonly low: number;
  readonly high: number;
  /** True if its absence tells as much, and stands for 0: a "former mayor" is no mayor. */
  readonly bare: boolean;
}

/** What a language knows of its words, for comparing what two passages say. */
export interface Words {
  /** The dictionary form of a word with a Penn Treebank tag, lower case. */
  readonly lemma: (word: string, pos: string) => string;
  /** How much a lemma tells by itself: its inverse document frequency in news, 0 to about 8. */
  readonly frequency: (lemma: string) => number;
  /** How likely two lemmas are to stand for one thing in reports of one event, 0 to 1. */
  readonly related: (a: string, b: string) => number;
  /** Whether two lemmas are contraries: rise and drop, accept and reject. */
  readonly opposed: (a: string, b: string) => boolean;
  /** Whether two concepts are contraries. */
  readonly contrary: (a: string, b: string) => boolean;
  /** The concepts in a row of lemmas, expressions ("put on hold") before single words. */
  readonly concepts: (lemmas: readonly string[], tags: readonly string[]) => ConceptUse[];
  /** The words of a clause that exclude others of their kind. */
  readonly contrasts: (clause: readonly Token[]) => Contrast[];
  /** Whether the verb at `index` tells of what was done or of what may yet be; `null` where neither shows. */
  readonly tense: (clause: readonly Token[], index: number) => Tense | null;
  /** The names of the places that a well-known place lies in. */
  readonly liesIn: (place: string) => readonly string[];
  /** What stands between a place and the one that it lies in, and the other way round. */
  readonly thenOuter: RegExp;
  readonly thenInner: RegExp;
  /** How sure a clause is of what it says. */
  readonly certainty: (clause: readonly Token[]) => Hedging;
  /** Whether the verb at `index` is denied in its clause. */
  readonly negated: (clause: readonly Token[], index: number) => boolean;
}
