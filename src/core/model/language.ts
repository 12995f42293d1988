import type { DateRange } from "./date.ts";
import type { Mention } from "./mention.ts";
import type { Span } from "./span.ts";
import type { Sentence, Token } from "./text.ts";

/** A name found in one report, before it is known whose it is. */
export interface Name extends Span {
  readonly kind: "person" | "organisation" | "place" | "outlet";
  /** The words beside it that say what the person is: "Kremlin spokesperson". */
  readonly role: Span | null;
}

/**
 * All that Stemma knows of one language: words, patterns, trained weights, and the few functions that
 * cannot be told as data. A language is a value; `core` is given one and imports none.
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Words with a full stop that does not end a sentence, lower case, without the stop: `mr`, `u.s`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Part-of-speech tags (Penn Treebank), one for each token. */
  readonly tag: (tokens: readonly Token[], sentences: readonly Sentence[]) => string[];
  /** Names of people, organisations, places and outlets in tagged tokens, in the order of the text. */
  readonly names: (text: string, tokens: readonly Token[], sentences: readonly Sentence[]) => Name[];
  /** Expressions of time, resolved against `reference` (when the report was published) where it is known. */
  readonly times: (text: string, reference: DateRange | null) => Mention[];
}
