import type { Passage } from "./span.ts";

/** Something that happened, or was said, on a day or between two days. */
export interface TimelineEntry {
  readonly earliest: string;
  readonly latest: string;
  readonly how: "stated" | "inferred";
  readonly text: string;
  readonly passages: readonly Passage[];
}
