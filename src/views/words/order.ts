import { standing } from "../../core/collate/claims/standing.ts";
import type { Appearance, Claim } from "../../core/model/claim.ts";
import { within } from "../../core/read/bisect.ts";
import { type Lookup, wordsAt } from "./lookup.ts";

/**
 * Claims in the order in which an editor needs them: what the story is about (in two reports or more, and in
 * a title or lead), then what else two reports have, then what else leads one, then the rest, background last. Among these what
 * stands as a sentence before parts of one, then the weakest sourced first, then the most repeated.
 */
export function ordered(lookup: Lookup, claims: readonly Claim[]): Claim[] {
  const leads = new Map([...lookup.readings].map(([id, reading]) => [id, leadEnd(reading)]));
  return claims
    .map((claim, index) => {
      const reach = new Set(claim.appearances.map(({ report }) => report)).size;
      const leading = claim.appearances.some(({ report, start }) => start < (leads.get(report) ?? 0));
      const matters = (reach > 1 ? 2 : 0) + (leading ? 1 : 0);
      const whole = isWhole(lookup, claim);
      const apart = (whole ? 0 : 2) + (claim.flags.includes("background") ? 4 : 0);
      return { claim, index, reach, matters: matters - apart, shaky: shaky(claim) };
    })
    .sort((a, b) => b.matters - a.matters || b.shaky - a.shaky || b.reach - a.reach || a.index - b.index)
    .map(({ claim }) => claim);
}

/** The appearance that a claim's words are taken from. */
export function shownAt(lookup: Lookup, { appearances, text }: Claim): Appearance | undefined {
  return appearances.find((one) => wordsAt(lookup, one) === text) ?? appearances[0];
}

function isWhole(lookup: Lookup, claim: Claim): boolean {
  const shown = shownAt(lookup, claim);
  const reading = shown === undefined ? undefined : lookup.readings.get(shown.report);
  if (shown === undefined || reading === undefined) return false;
  const tokens = within(reading.tokens, shown.start, shown.end);
  const said = tokens.filter(({ start, end }) => start >= shown.start && end <= shown.end);
  return said.length === 0 || standing(said) > 0;
}
/** How much a claim's sourcing asks for care: 3 rests on the unnamed or on itself … 0 has two sure origins. */
function shaky({ flags, independent, about }: Claim): number {
  if (flags.includes("onlyAnonymous") || flags.includes("circular")) return 3;
  if (about === "speech") return 0;
  if (flags.includes("disputed")) return 2;
  return independent.min < 2 ? 1 : 0;
}

// The title and the first paragraph of the body.
function leadEnd({ blocks }: { readonly blocks: readonly { kind: string; end: number }[] }): number {
  return blocks.find(({ kind }) => kind === "body")?.end ?? 0;
}
