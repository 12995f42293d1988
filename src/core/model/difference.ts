import type { Passage, Reason } from "./span.ts";

/** One of the wordings or values between which reports vary. */
export interface DifferenceReading {
  readonly text: string;
  readonly passages: readonly Passage[];
}

export type DifferenceKind =
  | "number"
  | "time"
  | "place"
  | "name"
  | "status"
  | "polarity"
  | "certainty"
  | "attribution"
  | "quotation"
  | "omission";

/** A place where appearances of one claim vary. `compatible` ones are kept, and hidden by default. */
export interface Difference {
  readonly id: string;
  readonly kind: DifferenceKind;
  /** `paraphrase-turned-quotation`, `drift`, `upgrade`, `cut`, `reworded` … */
  readonly subkind: string | null;
  readonly claim: string | null;
  readonly readings: readonly DifferenceReading[];
  readonly relation: "conflict" | "update" | "compatible" | "undetermined";
  /** `transmission` along a derivation, `dispute` between origins, `update` between times. */
  readonly cause: "transmission" | "dispute" | "update" | "scope" | "unknown";
  readonly because: readonly Reason[];
}
