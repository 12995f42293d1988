import type { Attribution } from "../../model/attribution.ts";
import type { Reading } from "../../model/reading.ts";
import type { Passage, Span } from "../../model/span.ts";
import type { Outlets } from "./outlets.ts";

/** What one report says it has from one outlet. */
export interface Citation {
  /** The place of the citing report in the list of readings. */
  readonly child: number;
  readonly outlet: string;
  /** The sentences that say so, in the order of the text. */
  readonly passages: readonly Passage[];
  /** `copies` by a credit for the whole (a dateline, a byline), `quotes` for a side detail, else `relays`. */
  readonly kind: "copies" | "relays" | "quotes";
}

/** A place in a report where it names an outlet that it has something from. */
interface Naming extends Span {
  readonly outlet: string;
  readonly credit: boolean;
}

/**
 * The outlets that reports say they have something from, one citation for each report and outlet.
 *
 *     Talks were put off, the Harbour Gazette reports.        a relay
 *     ELLERY (Northwire) - Talks were put off …               a credit
 *     “We will talk,” she told the Harbour Gazette.           a relay, unless the report is the Gazette's
 *     The Harbour Gazette has sued the council.               nothing
 */
export function citations(readings: readonly Reading[], outlets: Outlets): Citation[] {
  return readings.flatMap((reading, child) => {
    const own = outlets.publisher(reading);
    const namings = [...attributed(reading, outlets, own), ...credits(reading, outlets)].filter(
      ({ outlet }) => outlet !== own,
    );
    const named = [...new Set(namings.sort((a, b) => a.start - b.start).map(({ outlet }) => outlet))];
    return named.map((outlet) => {
      const places = namings.filter((naming) => naming.outlet === outlet);
      const passages = sentencesWith(reading, places);
      return { child, outlet, passages, kind: kindOf(reading, places, passages) };
    });
  });
}

function attributed(reading: Reading, outlets: Outlets, own: string | null): Naming[] {
  return reading.attributions.flatMap((attribution) => {
    const place = placeOf(attribution);
    const outlet = place && carrier(attribution, outlets, own);
    return outlet ? [{ ...place, outlet, credit: false }] : [];
  });
}

/** Through whom the report has it: the outermost outlet that is not the report's own. */
function carrier(
  { via, speaker, addressee }: Attribution,
  outlets: Outlets,
  own: string | null,
): string | null {
  const through = [...via, speaker, addressee].filter((id) => id !== null);
  return through.map(outlets.find).find((outlet) => outlet !== null && outlet !== own) ?? null;
}

function placeOf({ source, cue, content }: Attribution): Span | null {
  return cue ?? source ?? content[0] ?? null;
}

/** Credits: an outlet in a byline, among the authors, or in brackets where the text begins. */
function credits(reading: Reading, outlets: Outlets): Naming[] {
  const first = reading.blocks.find((block) => block.kind === "body");
  const text = reading.report.text;
  const inText = reading.mentions.flatMap((mention) => {
    if (mention.kind !== "outlet") return [];
    const outlet = outlets.find(mention.entity ?? "") ?? outlets.find(text.slice(mention.start, mention.end));
    if (outlet === null) return [];
    const inByline = reading.blocks.some((block) => block.kind === "byline" && within(mention, block));
    const bracketed = text[mention.start - 1] === "(" && text[mention.end] === ")";
    const inDateline =
      first !== undefined && within(mention, first) && mention.start - first.start <= DATELINE;
    return inByline || (bracketed && inDateline)
      ? [{ start: mention.start, end: mention.end, outlet, credit: true }]
      : [];
  });
  const byAuthor = reading.authors.flatMap((author) => {
    const outlet = outlets.find(author);
    return outlet === null ? [] : [{ start: 0, end: 0, outlet, credit: true }];
  });
  return [...inText, ...byAuthor];
}

/** A dateline ("ELLERY, Northland, 3 May (Northwire) -") is over after so many characters. */
const DATELINE = 80;

/** A side detail comes after so many sentences, and after this part of the text. */
const LEAD_SENTENCES = 3;
const LEAD_PART = 0.25;

function kindOf(reading: Reading, places: readonly Naming[], passages: readonly Passage[]): Citation["kind"] {
  if (places.some((place) => place.credit)) return "copies";
  const body = reading.sentences.filter((sentence) => reading.blocks[sentence.block]?.kind === "body");
  const from = body[0]?.start ?? 0;
  const until = body.at(-1)?.end ?? 0;
  const lead = Math.max(body[LEAD_SENTENCES]?.start ?? until, from + (until - from) * LEAD_PART);
  return passages.length <= 2 && passages.every((passage) => passage.start >= lead) ? "quotes" : "relays";
}

function sentencesWith(reading: Reading, places: readonly Naming[]): Passage[] {
  const report = reading.report.id;
  const found = new Map<number, Passage>();
  for (const place of places) {
    if (place.end === place.start) continue;
    const around = reading.sentences.find((sentence) => within(place, sentence)) ?? place;
    found.set(around.start, { report, start: around.start, end: around.end });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
