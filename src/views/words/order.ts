import type { Claim } from "../../core/model/claim.ts";
import type { Lookup } from "./lookup.ts";

/**
 * Claims in the order in which an editor needs them: those that matter (in two reports or more, or in a title
 * or lead) before the rest, the shakiest first among them, then the most repeated, then in the order given.
 */
export function ordered(lookup: Lookup, claims: readonly Claim[]): Claim[] {
  const leads = new Map([...lookup.readings].map(([id, reading]) => [id, leadEnd(reading)]));
  return claims
    .map((claim, index) => {
      const reach = new Set(claim.appearances.map(({ report }) => report)).size;
      const leading = claim.appearances.some(({ report, start }) => start < (leads.get(report) ?? 0));
      return { claim, index, reach, leading, matters: reach > 1 || leading, shaky: shaky(claim) };
    })
    .sort(
      (a, b) =>
        Number(b.matters) - Number(a.matters) ||
        b.shaky - a.shaky ||
        b.reach - a.reach ||
        Number(b.leading) - Number(a.leading) ||
        a.index - b.index,
    )
    .map(({ claim }) => claim);
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
