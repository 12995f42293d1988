import { readDay } from "../../model/date.ts";
import type { Reading } from "../../model/reading.ts";
import { bisect, within } from "../../read/bisect.ts";

/** A clause that names a year or day long before the report tells of another event. */
export function isElsewhen({ mentions, published }: Reading, start: number, end: number): boolean {
  const now = published.latest ?? published.earliest;
  return within(mentions, start, end).some(
    ({ time }) =>
      time?.latest != null &&
      now !== null &&
      time.latest.slice(0, 4) < now.slice(0, 4) &&
      /^\d{4}/u.test(time.value),
  );
}

/** A report tells first of the event that it is about: so many sentences at its head say where that was. */
const head = 4;

/** The first few sentences of a report, its title among them. */
export function headOf({ sentences, blocks }: Reading): Reading["sentences"] {
  const first: Reading["sentences"][number][] = [];
  for (const sentence of sentences) {
    if (first.length === head) break;
    if (["title", "body"].includes(blocks[sentence.block]?.kind ?? "")) first.push(sentence);
  }
  return first;
}

/** Is a place in the first few sentences of its report? */
export function isAtHead(reading: Reading, at: number): boolean {
  return headOf(reading).some(({ start, end }) => start <= at && at < end);
}

/**
 * Does the sentence round a passage tell of another event than the report is about? It names a place that the head of
 * the report does not, or a time that begins more than ten days before the report came out.
 */
export function isOther(reading: Reading, start: number, end: number): boolean {
  if (isElsewhen(reading, start, end)) return true;
  const { mentions, sentences, published } = reading;
  const own = sentences[bisect(sentences, (sentence) => sentence.end <= start)];
  const around = own !== undefined && own.start <= start ? own : { start, end };
  const told = headOf(reading);
  if (told.some((one) => one.start === around.start)) return false;
  const placesOf = (span: { start: number; end: number }) =>
    within(mentions, span.start, span.end).flatMap(({ kind, entity }) =>
      kind === "place" && entity !== null ? [entity] : [],
    );
  const known = new Set(told.flatMap(placesOf));
  const here = placesOf(around);
  if (known.size > 0 && here.length > 0 && !here.some((place) => known.has(place))) return true;
  const now = published.earliest === null ? null : readDay(published.earliest);
  return within(mentions, around.start, around.end).some(({ time }) => {
    const then = time?.earliest == null ? null : readDay(time.earliest);
    return now !== null && then !== null && now - then > 10;
  });
}
