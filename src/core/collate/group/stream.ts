import type { Day } from "../../model/date.ts";
import type { Report } from "../../model/report.ts";
import { goesOn, likeliest, OVER } from "./decision.ts";
import type { Event } from "./event.ts";
import type { Lexicon } from "./lexicon.ts";
import { traitsOf } from "./traits.ts";
import { vocabulary } from "./vocabulary.ts";
import { eventWindow } from "./window.ts";

/** An event of a stream: events are numbered as they begin, and named by the report that each began with. */
export type Begun = Pick<Event, "id" | "begun">;

/** Where a report was put. */
export interface Put {
  readonly event: Begun;
  /** For the first report of an event: the earlier event that it goes on with. */
  readonly follows: Begun | null;
}

/** An event may go on with one that was last reported so many days before. */
const LATER = 60;

/**
 * Takes reports one after the other, in the order of publication, and tells of each to which event it belongs.
 *
 * A report joins the event that it is most like, on the average of that event's reports, or begins a new one; never
 * by chains of likeness, which in the end join everything. What is to come has no part in it. Neither time nor
 * memory grows with the stream: events are found by an index of telling words, and only the latest are held.
 */
export function stream(lexicon: Lexicon): (report: Report, day: Day | null) => Put {
  const words = vocabulary(lexicon);
  const { near, put } = eventWindow();
  return (report, day) => {
    const traits = traitsOf(report, day, words);
    const best = likeliest(traits, near(traits, OVER));
    if (best !== null && best.odds > 0) return { event: put(traits, best.event), follows: null };
    const follows = goesOn(traits, near(traits, LATER));
    return { event: put(traits, null), follows };
  };
}
