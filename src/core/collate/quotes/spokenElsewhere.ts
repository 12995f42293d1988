import type { Attribution } from "../../model/attribution.ts";
import { contentId } from "../../model/id.ts";
import type { Reading } from "../../model/reading.ts";
import type { Source } from "../../model/source.ts";
import type { Passage } from "../../model/span.ts";
import { within } from "../../read/bisect.ts";
import { outletKey } from "../../read/outletKey.ts";
import type { Collated } from "./quotes.ts";
import { type Utterance, wordsOf } from "./utterance.ts";

/**
 * The same readings, where a quotation that its own report leaves without a speaker has the speaker that
 * another report gives to the same words, and one that it gives to an outlet has that outlet's source; the
 * attribution says why.
 */
export function spokenElsewhere(
  readings: readonly Reading[],
  collated: readonly Collated[],
  sources: ReadonlyMap<string, Source>,
): Reading[] {
  const speakers = new Map<string, Attribution>();
  for (const { quote, utterances } of collated) {
    const telling = utterances.find(({ attribution }) => attribution?.speaker === quote.speaker);
    if (quote.speaker === null || telling === undefined || sources.get(quote.speaker)?.kind === "outlet")
      continue;
    for (const { attribution } of utterances) {
      if (attribution === null || attribution.unclearBetween.length > 0) continue;
      const outlet = attribution.speaker === null ? null : carrier(attribution, telling, readings, sources);
      if (attribution.speaker !== null && outlet === null) continue;
      const { report, start, end } = telling;
      const reason = {
        step: "quotes",
        note: "another report says who said these words",
        passages: [{ report, start, end }],
      };
      const via = outlet === null ? attribution.via : [...new Set([...attribution.via, outlet])];
      speakers.set(attribution.id, { ...attribution, speaker: quote.speaker, via, because: [reason] });
    }
  }
  const sayings = shortSayings(collated, sources);
  return readings.map((reading) => {
    const told = reading.attributions.map((attribution) => speakers.get(attribution.id) ?? attribution);
    const attributions = [...told, ...unclaimed(reading, sayings)];
    const added = attributions
      .flatMap(({ speaker }) => (speaker === null ? [] : [sources.get(speaker)]))
      .filter((source) => source !== undefined);
    const known = new Map([...reading.sources, ...added].map((source) => [source.id, source]));
    return { ...reading, attributions, sources: [...known.values()] };
  });
}

/**
 * The outlet that a report gives words to, where another report shows that they are a source's of that outlet:
 * "according to the Gazette, it was “on hold”" beside "an official told the Gazette that it was “on hold”".
 */
function carrier(
  { speaker }: Attribution,
  telling: Utterance,
  readings: readonly Reading[],
  sources: ReadonlyMap<string, Source>,
): string | null {
  const outlet = sources.get(speaker ?? "");
  if (outlet?.kind !== "outlet" || outlet.name === null) return null;
  const own = (readings[telling.at] as Reading).outlet.name;
  const isOwn = own !== null && outletKey(own) === outletKey(outlet.name);
  return isOwn || telling.attribution?.via.includes(outlet.id) ? outlet.id : null;
}

/** A few quoted words, and who says them in the report that says so. */
type Sayings = ReadonlyMap<string, { readonly speaker: string; readonly telling: Passage }>;

/** Utterances of two words or more that one source alone is given, by their words. */
function shortSayings(collated: readonly Collated[], sources: ReadonlyMap<string, Source>): Sayings {
  const found = new Map<string, { speaker: string; telling: Passage } | null>();
  for (const { quote, utterances } of collated) {
    if (quote.speaker === null || sources.get(quote.speaker)?.kind === "outlet") continue;
    for (const { words, report, start, end } of utterances) {
      const key = words.join(" ");
      if (words.length < 2) continue;
      const known = found.get(key);
      if (known === undefined) found.set(key, { speaker: quote.speaker, telling: { report, start, end } });
    }
  }
  return new Map(
    [...found].filter((entry): entry is [string, { speaker: string; telling: Passage }] => entry[1] !== null),
  );
}

/** Quotations that nobody is given in their own report, too short to be speech by themselves, but another's words. */
function unclaimed(reading: Reading, sayings: Sayings): Attribution[] {
  const { attributions, quotations, tokens, report } = reading;
  const contents = attributions.flatMap(({ content }) => content);
  return quotations.flatMap((quotation) => {
    const { start, end } = quotation;
    if (contents.some((span) => span.start <= start && end <= span.end)) return [];
    const words = wordsOf(within(tokens, start, end), 0, end);
    const saying = sayings.get(words.join(" "));
    if (saying === undefined || saying.telling.report === report.id) return [];
    const reason = {
      step: "quotes",
      note: "another report says who said these words",
      passages: [saying.telling],
    };
    return [
      {
        id: contentId("a", report.id, String(start), String(end)),
        source: null,
        cue: null,
        content: [{ start, end }],
        mode: "direct",
        stance: "asserts",
        speaker: saying.speaker,
        unclearBetween: [],
        via: [],
        addressee: null,
        because: [reason],
      } satisfies Attribution,
    ];
  });
}
