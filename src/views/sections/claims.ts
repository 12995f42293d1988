import type { Attribution } from "../../core/model/attribution.ts";
import type { Claim } from "../../core/model/claim.ts";
import { listed } from "../words/count.ts";
import type { Lookup } from "../words/lookup.ts";
import { reportsOf, wordsAt } from "../words/lookup.ts";
import { ordered, shownAt } from "../words/order.ts";
import { personHeld, viaWords } from "../words/person.ts";
import { isQuoted } from "../words/quoted.ts";
import { badge } from "../words/range.ts";
import { capped, excerpt, type Line, quoted, reasons, type Section } from "./section.ts";

/** What is claimed, what matters most and is sourced weakest first. */
export function claims(lookup: Lookup, why: boolean): Section {
  const first = ordered(lookup, lookup.story.claims);
  return {
    heading: "Claims, the main ones and the weakest sourced first",
    lines: capped(first, 12, (claim) => line(lookup, claim, why)),
  };
}

function line(lookup: Lookup, claim: Claim, why: boolean): Line {
  const shown = shownAt(lookup, claim);
  const said = shown !== undefined && isQuoted(lookup, shown);
  return {
    badge: badge(claim),
    text: said ? quoted(wordsAt(lookup, shown), 300) : excerpt(claim.text, 220),
    cites: reportsOf(lookup, claim.appearances),
    under: [
      ...origins(lookup, claim),
      ...certainty(lookup, claim),
      ...(why ? reasons(claim.independent.because) : []),
    ],
  };
}

function origins(lookup: Lookup, claim: Claim): Line[] {
  if (claim.origins.length === 0) return [];
  const said = claim.appearances.flatMap(
    ({ attribution }) => lookup.attributions.get(attribution ?? "") ?? [],
  );
  const names = claim.origins.map((id) => origin(lookup, id, said));
  return [{ text: `from ${listed([...new Set(names)], 5)}` }];
}

// Through whom the reports have an origin: the outlet that it spoke to, or the one that every report names.
function origin(lookup: Lookup, id: string, said: readonly Attribution[]): string {
  const name = personHeld(lookup, lookup.sources.get(id));
  const vias = said.filter(({ speaker }) => speaker === id).map(({ via }) => viaWords(lookup, via));
  const [first = ""] = vias;
  if (first === "" || name.includes("speaking to") || vias.some((via) => via !== first)) return name;
  return name.endsWith(" (unnamed)") ? name.replace(/\)$/, `, ${first})`) : `${name} (${first})`;
}

// How sure the reports are of it, where one of them is not.
function certainty(lookup: Lookup, claim: Claim): Line[] {
  const said = (sure: string) =>
    reportsOf(
      lookup,
      claim.appearances.filter(({ certainty }) => certainty === sure),
    );
  const parts = [
    { words: "denied in", ids: said("denied") },
    { words: "only as possible in", ids: said("possible") },
    { words: "as likely in", ids: said("probable") },
  ];
  const text = parts.filter(({ ids }) => ids.length > 0).map(({ words, ids }) => `${words} ${listed(ids)}`);
  return text.length === 0 ? [] : [{ text: text.join("; ") }];
}
