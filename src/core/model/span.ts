/** A stretch of one report's text, in UTF-16 code units, half-open: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span and the report that it lies in. */
export interface Passage extends Span {
  readonly report: string;
}

/** Why something was inferred: the step that did it, a note for a reader, and the words it rests on. */
export interface Reason {
  readonly step: string;
  readonly note: string;
  readonly passages: readonly Passage[];
}
