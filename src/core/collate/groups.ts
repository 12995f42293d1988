import { readDay } from "../model/date.ts";
import type { Reading } from "../model/reading.ts";
import { type Dated, eventsOf } from "./group/events.ts";
import { type Lexicon, termsOf, vectors } from "./group/terms.ts";

/**
 * Which reports tell of the same event: their ids, a list for each event, in the order of the first report given.
 *
 * One pass in the order of publication (reports without a date come last): a report joins the event that it is
 * most like, or starts a new one. Never by chains of likeness, which in the end join everything.
 */
export function group(readings: readonly Reading[], lexicon: Lexicon): string[][] {
  const weighed = vectors(
    readings.map((reading) => termsOf(reading, lexicon)),
    lexicon,
  );
  const dated = readings.map(({ published }, at): Dated => {
    const day = readDay(published.earliest ?? published.latest ?? "");
    return { at, day, vector: weighed[at] as Dated["vector"] };
  });
  const inOrder = dated.sort((a, b) => lateness(a) - lateness(b) || a.at - b.at);
  return eventsOf(inOrder)
    .map((reports) => reports.sort((a, b) => a - b))
    .sort(([a], [b]) => (a as number) - (b as number))
    .map((reports) => reports.map((at) => (readings[at] as Reading).report.id));
}

function lateness({ day }: Dated): number {
  return day ?? Number.MAX_SAFE_INTEGER;
}
