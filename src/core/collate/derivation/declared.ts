import type { Reading } from "../../model/reading.ts";
import type { Passage, Span } from "../../model/span.ts";
import { type Citing, type Name, namesOf } from "./named.ts";
import { DATELINE, isAgency, isDatelined } from "./origins.ts";
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
  /** True where the outlet may be the report's own: things were only told to it, and nobody knows whose the report is. */
  readonly unsure: boolean;
  /** True where the report names no other outlet. */
  readonly alone: boolean;
}

/** More places than these tell no more. */
const MOST = 500;

/** A place in a report where it names an outlet that it has something from. */
interface Naming extends Span {
  readonly outlet: string;
  /**
   * `credit` for the whole text · `through` where words came by way of the outlet · `told` where somebody spoke to
   * it · `voice` where it is itself said to report, which it also is where it speaks as a party.
   */
  readonly as: "credit" | "through" | "told" | "voice";
}

/**
 * The outlets that reports say they have something from, one citation for each report and outlet.
 *
 *     Talks were put off, the Harbour Gazette reports.        a relay
 *     ELLERY (Northwire) - Talks were put off …               a credit
 *     “We will talk,” she told the Harbour Gazette.           a relay, unless the report is the Gazette's
 *     The Harbour Gazette has sued the council.               nothing
 */
export function citations(readings: readonly Reading[], outlets: Outlets, citing: Citing): Citation[] {
  const publishers = new Set(readings.map(outlets.publisher));
  return readings.flatMap((reading, child) => {
    const own = outlets.publisher(reading);
    const names = namesOf(reading, outlets, citing);
    const namings = [...attributed(reading, outlets, own), ...beside(names), ...credits(reading, outlets)]
      .filter(({ outlet }) => outlet !== own)
      .sort((a, b) => a.start - b.start)
      .slice(0, MOST);
    return [...new Set(namings.map(({ outlet }) => outlet))].flatMap((outlet) => {
      const places = namings.filter((naming) => naming.outlet === outlet);
      const passages = sentencesWith(reading, places);
      const named = names.filter((name) => name.outlet === outlet);
      if (!isCarrier(publishers.has(outlet) || isAgency(outlets.name(outlet)), places, named, passages))
        return [];
      const unsure =
        (own === null || isDatelined(reading)) &&
        places.every((place) => place.as === "told" || besideTold(place, places, reading));
      return [
        {
          child,
          outlet,
          passages,
          kind: kindOf(reading, places, passages),
          unsure,
          alone: names.length === named.length,
        },
      ];
    });
  });
}

/** What is had through an outlet in the sentence in which it was told to it. */
function besideTold(place: Naming, places: readonly Naming[], reading: Reading): boolean {
  const around = reading.sentences.find((sentence) => within(place, sentence));
  return (
    place.as === "through" &&
    around !== undefined &&
    places.some((other) => other.as === "told" && within(other, around))
  );
}

/** Names with words beside them that cite, whether or not an attribution was found there. */
function beside(names: readonly Name[]): Naming[] {
  const kinds = { told: "told", cited: "through", says: "voice", named: null } as const;
  return names.flatMap(({ start, end, outlet, as }) => {
    const kind = kinds[as];
    return kind === null ? [] : [{ start, end, outlet, as: kind }];
  });
}

/**
 * Whether an outlet carries what a report says, or is in the story itself. What is only said to "say" something may
 * be a party; so may what the report names in more sentences for other reasons. Of what is known for an outlet, less
 * is asked than of what may be a company.
 */
function isCarrier(
  known: boolean,
  places: readonly Naming[],
  named: readonly Name[],
  passages: readonly Passage[],
): boolean {
  if (places.some(({ as }) => as === "credit" || as === "told")) return true;
  const reports = places.some(({ as }) => as === "through");
  if (known && reports) return true;
  const otherwise = named.filter((name) => !passages.some((passage) => within(name, passage)));
  return (known || reports) && otherwise.length < passages.length;
}

function attributed(reading: Reading, outlets: Outlets, own: string | null): Naming[] {
  return reading.attributions.flatMap((attribution) => {
    const { cue, source, content, via, speaker, addressee } = attribution;
    const place = cue ?? source ?? content[0];
    if (place === undefined || attribution.stance === "denies" || attribution.stance === "declines")
      return [];
    const spokenTo = foreign([addressee]);
    const through = foreign(via);
    const outlet = spokenTo ?? through ?? foreign([speaker]);
    const as = spokenTo !== null ? "told" : through !== null ? "through" : "voice";
    return outlet === null ? [] : [{ start: place.start, end: place.end, outlet, as }];
  });

  /** The first outlet, outermost, that is not the report's own. */
  function foreign(ids: readonly (string | null)[]): string | null {
    const found = ids.filter((id) => id !== null).map(outlets.find);
    return found.find((outlet) => outlet !== null && outlet !== own) ?? null;
  }
}

/** Credits: an outlet in a byline, among the authors, or in brackets where the text begins. */
function credits(reading: Reading, outlets: Outlets): Naming[] {
  const first = reading.blocks.find((block) => block.kind === "body");
  const text = reading.report.text;
  const bylines = reading.blocks.filter((block) => block.kind === "byline");
  const inText = reading.mentions.flatMap((mention): Naming[] => {
    if (mention.kind !== "outlet" && mention.kind !== "organisation") return [];
    const outlet = outlets.find(mention.entity ?? "") ?? outlets.find(text.slice(mention.start, mention.end));
    if (outlet === null) return [];
    const inByline = bylines.some((block) => within(mention, block));
    const bracketed = text[mention.start - 1] === "(" && text[mention.end] === ")";
    const inDateline =
      first !== undefined && within(mention, first) && mention.start - first.start <= DATELINE;
    return inByline || (bracketed && inDateline)
      ? [{ start: mention.start, end: mention.end, outlet, as: "credit" }]
      : [];
  });
  const byAuthor = reading.authors.flatMap((author): Naming[] => {
    const outlet = outlets.find(author);
    return outlet === null ? [] : [{ start: 0, end: 0, outlet, as: "credit" }];
  });
  return [...inText, ...byAuthor];
}

/** A side detail comes after so many sentences, and after this part of the text. */
const LEAD_SENTENCES = 3;
const LEAD_PART = 0.25;

function kindOf(reading: Reading, places: readonly Naming[], passages: readonly Passage[]): Citation["kind"] {
  if (places.some((place) => place.as === "credit")) return "copies";
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
