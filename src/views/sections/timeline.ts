import type { TimelineEntry } from "../../core/model/timeline.ts";
import { days } from "../words/date.ts";
import { type Lookup, reportsOf } from "../words/lookup.ts";
import { capped, excerpt, type Line, type Section } from "./section.ts";

/** What happened when: the day found, and the words that the reports have for it. */
export function timeline(lookup: Lookup): Section {
  return {
    heading: "Timeline",
    columns: ["When", "What"],
    lines: capped(lookup.story.timeline, 20, (entry) => line(lookup, entry)),
  };
}

function line(lookup: Lookup, entry: TimelineEntry): Line {
  const label = days(entry.earliest, entry.latest);
  const words = original(lookup, entry);
  const shown = words === null || label.includes(words) ? "" : ` (“${excerpt(words, 40)}”)`;
  return {
    label,
    text: `${excerpt(entry.text, 160)}${shown}`,
    cites: reportsOf(lookup, entry.passages),
  };
}

// The expression of time in the entry's passages that covers its days; a full date is not said twice.
function original({ readings }: Lookup, { earliest, latest, passages }: TimelineEntry): string | null {
  for (const { report, start, end } of passages) {
    const reading = readings.get(report);
    const sentence = reading?.sentences.find((each) => each.start <= start && start < each.end);
    const within = {
      start: Math.min(start, sentence?.start ?? start),
      end: Math.max(end, sentence?.end ?? end),
    };
    const time = reading?.mentions.find(
      (each) =>
        each.start >= within.start &&
        each.end <= within.end &&
        each.time?.earliest === earliest &&
        each.time.latest === latest,
    );
    if (reading !== undefined && time !== undefined) return reading.report.text.slice(time.start, time.end);
  }
  return null;
}
