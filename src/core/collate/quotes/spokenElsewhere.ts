import type { Attribution } from "../../model/attribution.ts";
import type { Reading } from "../../model/reading.ts";
import type { Source } from "../../model/source.ts";
import type { Collated } from "./quotes.ts";

/**
 * The same readings, where a quotation that its own report leaves without a speaker has the speaker that
 * another report gives to the same words; the attribution says why.
 */
export function spokenElsewhere(readings: readonly Reading[], collated: readonly Collated[], sources: ReadonlyMap<string, Source>): Reading[] {
  const speakers = new Map<string, Attribution>();
  for (const { quote, utterances } of collated) {
    const telling = utterances.find(({ attribution }) => attribution?.speaker === quote.speaker);
    if (quote.speaker === null || telling === undefined || sources.get(quote.speaker)?.kind === "outlet") continue;
    for (const { attribution } of utterances) {
      if (attribution === null || attribution.speaker !== null || attribution.unclearBetween.length > 0) continue;
      const { report, start, end } = telling;
      const reason = { step: "quotes", note: "another report says who said these words", passages: [{ report, start, end }] };
      speakers.set(attribution.id, { ...attribution, speaker: quote.speaker, because: [reason] });
    }
  }
  return readings.map((reading) => {
    const attributions = reading.attributions.map((attribution) => speakers.get(attribution.id) ?? attribution);
    const added = attributions.flatMap(({ speaker }) => (speaker === null ? [] : [sources.get(speaker)])).filter((source) => source !== undefined);
    const known = new Map([...reading.sources, ...added].map((source) => [source.id, source]));
    return { ...reading, attributions, sources: [...known.values()] };
  });
}
