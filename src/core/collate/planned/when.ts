import { type DateRange, readDay, type TimeValue } from "../../model/date.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Event } from "./event.ts";
import type { Finding } from "./seen.ts";

/** When the event is planned for, where the texts say so: the day that most say, the shortest stretch first. */
export function when(
  { phrases }: Event,
  found: readonly Finding[],
  readings: readonly Reading[],
): DateRange | null {
  const counts = new Map<string, number>();
  const note = (mention: Mention, reading: Reading) => {
    const { time } = mention;
    if (time?.earliest == null || time.latest === null || (time.type !== "DATE" && time.type !== "TIME"))
      return;
    if (isOver(time, reading) || time.value.includes("X") || time.value.endsWith("_REF")) return;
    // "next week" in somebody's words is the week after they were said.
    if (
      reading.quotations.some(({ start, end }) => start <= mention.start && mention.end <= end) &&
      !/\d/.test(reading.report.text.slice(mention.start, mention.end))
    )
      return;
    if (length({ earliest: time.earliest, latest: time.latest }) > LONGEST) return;
    const days = `${time.earliest} ${time.latest}`;
    counts.set(days, (counts.get(days) ?? 0) + 1);
  };
  for (const { line, times } of phrases) for (const time of times) note(time, readings[line.at] as Reading);
  for (const { line, time, status } of found)
    if (time !== null && fixed.has(status)) note(time, readings[line.at] as Reading);
  const [first] = [...counts]
    .map(([days, count]) => ({ earliest: days.slice(0, 10), latest: days.slice(11), count }))
    .sort((a, b) => length(a) - length(b) || b.count - a.count || (a.earliest < b.earliest ? -1 : 1));
  return first === undefined ? null : { earliest: first.earliest, latest: first.latest };
}

// "Tomorrow's vote was called off": the verb tells when it was called off.
function isOver({ tense, latest }: TimeValue, { published }: Reading): boolean {
  return tense === "past" && (latest === null || published.earliest === null || latest < published.earliest);
}

/** A stretch longer than this tells nobody when to come. */
const LONGEST = 31;
const fixed: ReadonlySet<string> = new Set(["scheduled", "confirmed", "agreed", "rescheduled"]);

function length({ earliest, latest }: DateRange): number {
  return (readDay(latest) ?? 0) - (readDay(earliest) ?? 0);
}
