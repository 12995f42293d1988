import type { Stance } from "../../model/attribution.ts";
import type { Span } from "../../model/span.ts";
import type { Frame } from "../../model/speech.ts";

/** An attribution as one sentence shows it, before anybody knows who "he" is. */
export interface Found {
  readonly source: Span | null;
  /** The main noun of the source. */
  readonly head: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly frame: Frame;
  readonly stance: Stance;
  /** "told X": X. */
  readonly addressee: Span | null;
  /** "wrote on X", "said in a statement": X, with its article. */
  readonly medium: Span | null;
  /** True for one of several outlets that are named together: each has an attribution of its own. */
  readonly among?: boolean;
  /** True where a trained model found it. */
  readonly marked?: boolean;
}
