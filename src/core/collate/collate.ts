import type { Language } from "../model/language.ts";
import type { Reading } from "../model/reading.ts";
import type { Story } from "../model/story.ts";
import { claims } from "./claims/claims.ts";
import { derivations } from "./derivations.ts";
import { differences } from "./differences.ts";
import { along } from "./differences/edges.ts";
import { carriage } from "./independence/carriage.ts";
import { onlyIn } from "./onlyIn.ts";
import { quotes } from "./quotes/quotes.ts";
import { timeline } from "./timeline.ts";
import { unified } from "./unified.ts";

/** Brings together what several reports of one event say. Pure and synchronous. */
export function collate(given: readonly Reading[], language: Language): Story {
  const { readings, entities, sources } = unified(given);
  const known = new Map(sources.map((source) => [source.id, source]));
  const { derivations: edges, lost } = derivations(readings, sources, language);
  const collated = quotes(readings, known);
  const { made, apart } = claims(readings, carriage(readings, edges), known, language.words);
  const found = made.map(({ claim }) => claim);
  return {
    readings,
    entities,
    sources,
    claims: found,
    quotes: collated.map(({ quote }) => quote),
    derivations: edges,
    lost,
    differences: differences(readings, known, { made, apart, collated }, along(edges)),
    timeline: timeline(readings, language.words),
    planned: [],
    onlyIn: onlyIn(readings, found),
  };
}
