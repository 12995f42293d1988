import type { Claim } from "../../core/model/claim.ts";

/** The state of a claim in a word or two. Nothing is "corroborated" that may rest on one origin. */
export function state({ flags, independent, appearances }: Claim): string {
  if (flags.includes("background")) return "background";
  if (flags.includes("disputed")) return "disputed";
  if (flags.includes("circular")) return "circular";
  if (appearances.length > 0 && appearances.every(({ certainty }) => certainty === "denied")) return "denied";
  if (flags.includes("noSourceShown") || independent.max === 0) return "no source shown";
  if (independent.min > 1) return "corroborated";
  return independent.max === 1 ? "single origin" : "perhaps one origin";
}

/** How many origins for how many reports, and whether any has a name: `1 of 5 · unnamed`. */
export function badge({ flags, independent: { min, max }, appearances }: Claim): string {
  const reports = new Set(appearances.map(({ report }) => report)).size;
  const range = min === max ? String(min) : `${min}–${max}`;
  return `${range} of ${reports}${flags.includes("onlyAnonymous") ? " · unnamed" : ""}`;
}
