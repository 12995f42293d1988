import type { Claim } from "../../core/model/claim.ts";

/** How many origins stand behind a claim: `1 origin`, `1 to 3 origins`, `no source shown`. */
export function range({ min, max }: { readonly min: number; readonly max: number }): string {
  if (max === 0) return "no source shown";
  if (min === max) return max === 1 ? "1 origin" : `${max} origins`;
  return `${min} to ${max} origins`;
}

/** The range and what to mind about it: `1 origin, unnamed, disputed`. */
export function badge(claim: Claim): string {
  const { flags, independent } = claim;
  if (flags.includes("background")) return "background";
  const minded = [range(independent)];
  if (flags.includes("noSourceShown") && independent.max > 0) minded.push("no source shown");
  if (flags.includes("onlyAnonymous")) minded.push("unnamed");
  if (flags.includes("circular")) minded.push("reports cite each other in a circle");
  if (flags.includes("selfReported")) minded.push("about itself");
  if (flags.includes("disputed")) minded.push("disputed");
  return minded.join(", ");
}
