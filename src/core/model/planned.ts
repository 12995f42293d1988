import type { DateRange } from "./date.ts";
import type { Passage } from "./span.ts";

export type PlannedStatus =
  | "proposed"
  | "agreed"
  | "scheduled"
  | "confirmed"
  | "under way"
  | "delayed"
  | "rescheduled"
  | "on hold"
  | "postponed"
  | "moved"
  | "cancelled"
  | "not agreed"
  | "never scheduled"
  | "took place"
  | "uncertain";

/** What one party says of a planned event. */
export interface PartyStatus {
  /** A source id; `null` in a report's own voice. */
  readonly party: string | null;
  readonly status: PlannedStatus;
  readonly passages: readonly Passage[];
}

/** An event that is planned, a line for each party, never one verdict. */
export interface PlannedEvent {
  readonly id: string;
  readonly label: string;
  readonly when: DateRange | null;
  /** The planned events that must come first: ids. */
  readonly waitsFor: readonly string[];
  readonly statuses: readonly PartyStatus[];
}
