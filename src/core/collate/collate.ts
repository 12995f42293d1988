import type { Decision } from "../model/decision.ts";
import { contentId } from "../model/id.ts";
import type { Language } from "../model/language.ts";
import type { Reading } from "../model/reading.ts";
import type { Story } from "../model/story.ts";
import { withHolders } from "../read/holders.ts";
import { claims } from "./claims/claims.ts";
import { asDecided, decided } from "./decided.ts";
import { derivations } from "./derivations.ts";
import { along } from "./differences/edges.ts";
import { differences } from "./differences.ts";
import { carriage } from "./independence/carriage.ts";
import { notBefore } from "./notBefore.ts";
import { onlyIn } from "./onlyIn.ts";
import { ownOutlets } from "./ownOutlets.ts";
import { planned } from "./planned.ts";
import { quotes } from "./quotes/quotes.ts";
import { spokenElsewhere } from "./quotes/spokenElsewhere.ts";
import { timeline } from "./timeline.ts";
import { unified as unify } from "./unified.ts";

/**
 * Brings together what several reports of one event say. Pure and synchronous.
 * @param decisions what a person holds to be so; a story tells which of them could be followed.
 */
export function collate(
  given: readonly Reading[],
  language: Language,
  decisions: readonly Decision[] = [],
): Story {
  // In an order that the inputs' order has no part in, so that nothing depends on who was named first.
  const {
    readings: unified,
    entities,
    sources,
  } = unify(ownOutlets(inOrderOfText(given).map(spokenOnly), language));
  const known = new Map(sources.map((source) => [source.id, source]));
  const shown = derivations(asGiven(unified, given), sources, language);
  const assumed = decided(decisions, asGiven(unified, given), sources);
  const { derivations: edges, lost } = asDecided(shown.derivations, shown.lost, assumed);
  const dated = notBefore(unified, edges, language);
  const collated = quotes(dated, known);
  const readings = spokenElsewhere(dated, collated, known);
  const events = planned(readings, language);
  const { made, members, apart } = claims(
    readings,
    carriage(readings, edges, assumed),
    known,
    language.words,
    events,
    collated,
  );
  const found = made.map(({ claim }) => claim);
  return {
    readings: asGiven(readings, given),
    entities,
    sources: withHolders(
      sources,
      readings.flatMap(({ attributions }) => attributions),
    ),
    claims: found,
    quotes: collated.map(({ quote }) => quote),
    derivations: edges,
    lost,
    differences: differences(
      readings,
      known,
      { made, members, apart, collated },
      along(edges),
      language.words,
    ),
    timeline: timeline(readings, language.words),
    planned: events,
    onlyIn: onlyIn(asGiven(readings, given), found),
    decisions: assumed,
  };
}

function asGiven(readings: readonly Reading[], given: readonly Reading[]): Reading[] {
  const places = new Map(given.map(({ report }, at) => [report.id, at]));
  return readings.toSorted((a, b) => (places.get(a.report.id) ?? 0) - (places.get(b.report.id) ?? 0));
}

function inOrderOfText(readings: readonly Reading[]): Reading[] {
  const key = ({ report: { text, outlet, input } }: Reading) => `${contentId("r", text)} ${outlet} ${input}`;
  return readings
    .map((reading) => ({ reading, key: key(reading) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ reading }) => reading);
}

/** Attitudes without words said are nobody's statement, and are left to who reads the report alone. */
function spokenOnly(reading: Reading): Reading {
  return { ...reading, attributions: reading.attributions.filter(({ stance }) => stance !== "holds") };
}
