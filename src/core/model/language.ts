import type { DateRange } from "./date.ts";
import type { Events } from "./events.ts";
import type { Mention } from "./mention.ts";
import type { People } from "./people.ts";
import type { Marking, Piece } from "./piece.ts";
import type { Span } from "./span.ts";
import type { Speech } from "./speech.ts";
import type { BlockKind, Sentence, Token } from "./text.ts";
import type { Words } from "./words.ts";

/** A name found in one report, before it is known whose it is. */
export interface Name extends Span {
  readonly kind: "person" | "organisation" | "place" | "outlet";
  /** The words beside it that say what the person is: "Kremlin spokesperson". */
  readonly role: Span | null;
  /** What a list knows it as, whatever form the text has: "Financial Times" for "the FT". */
  readonly known?: string | null;
}

/** What stands right before or after a name that is an outlet's: 3 is proof, 1 is little. */
export interface OutletSign {
  readonly weight: 1 | 2 | 3;
  readonly before: RegExp | null;
  readonly after: RegExp | null;
}

/** A pattern by which a whole paragraph is recognised as something other than the report's own words. */
export interface Furniture {
  readonly kind: BlockKind;
  readonly pattern: RegExp;
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
  /** Words that start a sentence rather than go on with a name, lower case: `the`, `but`. */
  readonly starters: ReadonlySet<string>;
  /** How page furniture reads, tried in order; patterns are linear and are tried on at most 240 characters. */
  readonly furniture: readonly Furniture[];
  /** Words that say that a report was changed after publication. */
  readonly updateNotice: RegExp;
  /** The marks around direct speech, by pairs: `“”`, `""`. */
  readonly quoteMarks: readonly (readonly [open: string, close: string])[];
  readonly speech: Speech;
  /** Words for events that are planned, and for how they stand. */
  readonly events: Events;
  /** What is known of single words, for comparing what two passages say. */
  readonly words: Words;
  /** A line that says when the report was published, its dates written as `#`. */
  readonly dateline: RegExp;
  /** What follows an outlet's name where the outlet speaks of itself. */
  readonly ownVoice: RegExp;
  /** What stands before a name that says it is an outlet's: "the newspaper". */
  readonly outletBefore: RegExp;
  /** What stands round an outlet's name in a line that shows whose page it is: "Subscribe to the Gazette". */
  readonly mastheadBefore: RegExp;
  readonly mastheadAfter: RegExp;
  /** How text treats an outlet that no list knows. */
  readonly outletSigns: readonly OutletSign[];
  /** True for the name of a body that is certainly no outlet: `Ministry of Health`. */
  readonly isBody: (name: string) => boolean;
  /** Words in which outlets' names end: `Gazette`, `Herald`. */
  readonly outletWord: RegExp;
  /** What stands before an outlet's name where somebody spoke to it. */
  readonly toldBefore: RegExp;
  /** What stands round an outlet's name where another outlet cites it. */
  readonly citedBefore: RegExp;
  readonly citedAfter: RegExp;
  /** What follows an outlet's name where it reports, as no party to a story does. */
  readonly reportsAfter: RegExp;
  /** Part-of-speech tags (Penn Treebank), one for each token. */
  readonly tag: (tokens: readonly Token[], sentences: readonly Sentence[]) => string[];
  /** Names of people, organisations, places and outlets in tagged tokens, in the order of the text. */
  readonly names: (text: string, tokens: readonly Token[], sentences: readonly Sentence[]) => Name[];
  /** The sources, cues and contents of attributions, in the order of the text. */
  readonly pieces: (report: Marking) => Piece[];
  /** Amounts in tagged tokens, in the order of the text. */
  readonly quantities: (tokens: readonly Token[]) => Mention[];
  /** How the language points back to people, and which of its words tell women from men. */
  readonly people: People;
  /** Expressions of time, resolved against `reference` (when the report was published) where it is known. */
  readonly times: (text: string, reference: DateRange | null) => Mention[];
}
