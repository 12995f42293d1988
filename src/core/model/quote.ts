import type { Passage } from "./span.ts";

/** One wording of an utterance. `direct` is false where a report prints the words without marks. */
export interface QuoteReading {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly direct: boolean;
}

/** One utterance and its wordings across reports. schema.org Quotation. */
export interface Quote {
  readonly id: string;
  /** Who said it: a source id; `null` where the texts leave it unclear. */
  readonly speaker: string | null;
  readonly readings: readonly QuoteReading[];
}
