import type { Difference } from "../model/difference.ts";
import type { Reading } from "../model/reading.ts";
import type { Source } from "../model/source.ts";
import type { Words } from "../model/words.ts";
import type { Made } from "./claims/claims.ts";
import type { Apart } from "./claims/cluster.ts";
import type { Member } from "./claims/member.ts";
import { attributionDifferences } from "./differences/attribution.ts";
import { certaintyDifferences } from "./differences/certainty.ts";
import { counts } from "./differences/counts.ts";
import type { Along } from "./differences/edges.ts";
import { figureDifferences } from "./differences/figures.ts";
import { measures } from "./differences/measures.ts";
import { quotationDifferences } from "./differences/quotation.ts";
import { spokenDifferences } from "./differences/spoken.ts";
import { sums } from "./differences/sums.ts";
import { valueDifferences } from "./differences/values.ts";
import type { Collated } from "./quotes/quotes.ts";

/** Where the reports vary, and by what each difference came about. */
export function differences(
  readings: readonly Reading[],
  sources: ReadonlyMap<string, Source>,
  found: {
    made: readonly Made[];
    members: readonly Member[];
    apart: readonly Apart[];
    collated: readonly Collated[];
  },
  along: Along,
  words: Words,
): Difference[] {
  const byId = new Map(readings.map((reading) => [reading.report.id, reading]));
  return [
    ...attributionDifferences(found.made, byId, sources, along),
    ...quotationDifferences(found.collated, byId, sources, along),
    ...certaintyDifferences(found.made, byId, along, words),
    ...valueDifferences(found.apart, readings, along),
    ...figureDifferences(counts(found.members, readings, words), along, true),
    ...figureDifferences(measures(found.members, readings), along, false),
    ...figureDifferences(sums(found.members, readings), along, true),
    ...spokenDifferences(found.made, readings, along),
  ];
}
