import type { People, Pronoun } from "../../model/people.ts";
import type { Span } from "../../model/span.ts";
import type { Speech } from "../../model/speech.ts";
import type { Token } from "../../model/text.ts";

/** What somebody does in a clause, as far as the words beside it tell. */
export type Role = "subject" | "object" | "possessive" | "other";

/** Words of a sentence that stand for one person. */
export interface Pointer extends Span {
  readonly form: "name" | "noun" | "pronoun";
  /** The main word, or the whole name. */
  readonly head: Span;
  /** Its tokens, half-open. */
  readonly first: number;
  readonly last: number;
  /** For a name: whose it is; `null` where two people share it, or where no list has it. */
  readonly entity: string | null;
  /** Two capitalised words that speak are somebody, though nothing else says that they are a name. */
  readonly unlisted: boolean;
  readonly pronoun: Pronoun | null;
  /** The main word in lower case; a number for "the 52-year-old". */
  readonly word: string;
  /** The words before it in its phrase as they are, and those that hang on it with "of" and the like in lower case. */
  readonly modifiers: readonly string[];
  readonly complement: readonly string[];
  readonly determiner: "definite" | "indefinite" | "possessive" | "none";
  role: Role;
  /** The quotation that it is in, by its place in the list; -1 for none. */
  readonly quotation: number;
  /** Right beside a verb of speech, outside of quotations. */
  speaks: boolean;
  /** Where it says what another is ("Ada Ito, the mayor"): that other. */
  of: Pointer | null;
}

/** What a sentence is scanned with; mentions and quotations are those of the whole report, in order. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly speech: Speech;
  readonly people: People;
}
