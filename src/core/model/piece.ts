import type { Span } from "./span.ts";
import type { Block, Quotation, Sentence, Token } from "./text.ts";

/** What the search for attributions is given of a report. All lists are in the order of the text. */
export interface Marking {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly names: readonly (Span & { readonly kind: string })[];
  readonly times: readonly Span[];
}

/**
 * Words that are part of an attribution; `first` and `last` count tokens, half-open. No two pieces share a
 * token (PolNeAR; Newell et al. 2018). `cue` says on which side of a source or content its cue stands.
 *
 *     “We tried,” Ito said on Friday.
 *     ^^^^^^^^^^^ content, its cue after it
 *                 ^^^ source, its cue after it
 *                     ^^^^ cue
 */
export interface Piece {
  readonly role: "source" | "cue" | "content";
  readonly cue: "before" | "after" | null;
  readonly first: number;
  readonly last: number;
}
