import type { DateRange } from "./date.ts";
import type { Span } from "./span.ts";

/** A link in a report's text. */
export interface Link extends Span {
  readonly href: string;
}

/**
 * One published text given to Stemma: the facts, as intake found them, nothing inferred.
 * Absent means that the input does not say.
 */
export interface Report {
  /** The id given with the input, else its siglum in the order given: A, B, C … */
  readonly id: string;
  /** File name or address as given. */
  readonly input: string;
  readonly text: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** Who published it, as stated beside the text. */
  readonly outlet: string | null;
  readonly url: string | null;
  /** When it was published, as stated beside the text. */
  readonly date: DateRange | null;
  /**
   * The moment in that day, where an hour is stated with it: `2025-10-21T14:05:00-04:00`, in the zone that it was
   * written in, or without one (`2025-10-21T14:05`) where none is stated.
   */
  readonly at: string | null;
  /** `partial` where the input shows that words are missing (a paywall's cut, a feed's summary). */
  readonly coverage: "full" | "partial";
  readonly links: readonly Link[];
}

/** A report without what only some inputs state. */
export function plainReport(id: string, input: string, text: string): Report {
  return {
    id,
    input,
    text,
    title: null,
    authors: [],
    outlet: null,
    url: null,
    date: null,
    at: null,
    coverage: "full",
    links: [],
  };
}
