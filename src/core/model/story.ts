import type { Claim } from "./claim.ts";
import type { Decided } from "./decision.ts";
import type { Derivation, LostReport } from "./derivation.ts";
import type { Difference } from "./difference.ts";
import type { Entity } from "./mention.ts";
import type { PlannedEvent } from "./planned.ts";
import type { Quote } from "./quote.ts";
import type { Reading } from "./reading.ts";
import type { Source } from "./source.ts";
import type { Passage } from "./span.ts";
import type { TimelineEntry } from "./timeline.ts";

/** Something that only one report has; elsewhere it was "not found", never "left out". */
export interface OnlyIn {
  readonly report: string;
  readonly text: string;
  readonly passages: readonly Passage[];
}

/** Everything found about one event's reports. Ids in `readings` are those of `sources` and `entities`. */
export interface Story {
  readonly readings: readonly Reading[];
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly quotes: readonly Quote[];
  readonly derivations: readonly Derivation[];
  readonly lost: readonly LostReport[];
  readonly differences: readonly Difference[];
  readonly timeline: readonly TimelineEntry[];
  readonly planned: readonly PlannedEvent[];
  readonly onlyIn: readonly OnlyIn[];
  /** What a person decided, and what was counted by it. */
  readonly decisions: readonly Decided[];
}
