import type { Events } from "../../model/events.ts";
import type { Mention } from "../../model/mention.ts";
import type { PlannedStatus } from "../../model/planned.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Line } from "./line.ts";
import type { Phrase } from "./phrase.ts";

/** A line, the events that it names, and the words of its language. */
export interface Seen {
  readonly line: Line;
  readonly phrases: readonly Phrase[];
  readonly lexicon: Lexicon;
  readonly events: Events;
}

/**
 * What a status is said of: an event that the line names, or one that was named before the word at `before`.
 * `plural` is that of a pronoun; `null` where no word stands for the event at all.
 */
export type Theme =
  | { readonly phrase: Phrase }
  | { readonly before: number; readonly plural: boolean | null };

/** A status that a line gives to an event. Words are counted in the line, half-open. */
export interface Finding {
  readonly line: Line;
  readonly theme: Theme;
  readonly status: PlannedStatus;
  readonly first: number;
  readonly last: number;
  /** The words tell the status by themselves, and what follows tells something else: "the delay of the talks". */
  readonly exact: boolean;
  /** The time that is named for it. */
  readonly time: Mention | null;
}
