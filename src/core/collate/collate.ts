import type { Language } from "../model/language.ts";
import type { Reading } from "../model/reading.ts";
import type { Story } from "../model/story.ts";
import { claims } from "./claims/claims.ts";
import { derivations } from "./derivations.ts";
import { carriage } from "./independence/carriage.ts";
import { quotes } from "./quotes/quotes.ts";
import { unified } from "./unified.ts";

/** Brings together what several reports of one event say. Pure and synchronous. */
export function collate(given: readonly Reading[], language: Language): Story {
  const { readings, entities, sources } = unified(given);
  const known = new Map(sources.map((source) => [source.id, source]));
  const { derivations: edges, lost } = derivations(readings, sources);
  const carried = carriage(readings, edges);
  const collated = quotes(readings, known);
  const made = claims(readings, carried, known, language.words);
  return {
    readings,
    entities,
    sources,
    claims: made.map(({ claim }) => claim),
    quotes: collated.map(({ quote }) => quote),
    derivations: edges,
    lost,
    differences: [],
    timeline: [],
    planned: [],
    onlyIn: [],
  };
}
