import type { Certainty } from "./attribution.ts";
import type { Passage, Reason } from "./span.ts";

/** A passage that makes a claim: in somebody's words, or in the report's own voice. */
export interface Appearance extends Passage {
  /** The attribution that it is the content of; `null` in the report's own voice. */
  readonly attribution: string | null;
  readonly certainty: Certainty;
}

/** How many origins stand behind a claim: at least `min`, at most `max`, as far as the texts show. */
export interface Independence {
  readonly min: number;
  readonly max: number;
  readonly because: readonly Reason[];
}

/** `background` is long past or always so, told by nobody in particular: it needs no source. */
export type ClaimFlag =
  | "onlyAnonymous"
  | "noSourceShown"
  | "circular"
  | "selfReported"
  | "disputed"
  | "background";

/**
 * One assertion and every passage that makes it. "X said P" (`speech`) and "P" (`world`) are two claims.
 * Claim, appearance: schema.org.
 */
export interface Claim {
  readonly id: string;
  /** The words of one appearance, as they stand there. */
  readonly text: string;
  readonly about: "world" | "speech";
  readonly appearances: readonly Appearance[];
  /** The innermost sources: source ids. */
  readonly origins: readonly string[];
  readonly independent: Independence;
  readonly flags: readonly ClaimFlag[];
}
