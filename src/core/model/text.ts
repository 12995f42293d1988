import type { Span } from "./span.ts";

/** A word, number or mark, with its part of speech (Penn Treebank tags; `""` until tagged). */
export interface Token extends Span {
  readonly text: string;
  readonly pos: string;
}

/**
 * What a paragraph is. Only `body` and `title` say anything about the world; the rest is page furniture:
 * `heading` (a section's), `byline`, `caption` (with its photo credit) and `notice` (copyright, updates, credits).
 */
export type BlockKind = "title" | "body" | "heading" | "byline" | "caption" | "notice";

/** A paragraph of a report. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A sentence, and the paragraph it belongs to. `first` and `last` count tokens, half-open. */
export interface Sentence extends Span {
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Words between quotation marks, the marks left out. By its form `speech` is what somebody said or wrote; `words` are
 * a few inside a sentence of the report, quoted or held at a distance, which only a cue tells apart; `title` is the name
 * of a work, or a nickname. A quotation that runs on over paragraphs is several of these, and all but the first say so
 * with `continues`.
 */
export interface Quotation extends Span {
  readonly kind: "speech" | "words" | "title";
  readonly continues: boolean;
  /** With its marks, as far as it has them. */
  readonly marked: Span;
  /** False where one of its marks is missing. */
  readonly closed: boolean;
}
