import type { Claim } from "../../core/model/claim.ts";
import type { Reading } from "../../core/model/reading.ts";
import type { Source } from "../../core/model/source.ts";
import { cited } from "./cited.ts";
import { listed, number } from "./count.ts";
import type { Lookup } from "./lookup.ts";
import { personShort } from "./person.ts";

/**
 * What a report that others rest on cites: where they repeat what only unnamed sources say, that is what matters.
 */
export function leading(found: Lookup, reading: Reading): string {
  const { named, unnamed } = cited(found, reading);
  if (unnamed.length === 0 || named.length === 0)
    return cites(found, reading) ?? "shows no source of its own";
  if (!repeated(found, reading.report.id).some(({ flags }) => flags.includes("onlyAnonymous"))) {
    return "cites named and unnamed sources";
  }
  const officials = unnamed.filter(isOfficial);
  return `cites ${unnamedWords(officials.length > 0 ? officials : unnamed)} among others`;
}

/** The claims about the world that a report shares with another. */
export function repeated({ story }: Lookup, report: string): Claim[] {
  return story.claims.filter((claim) => claim.about === "world" && isIn(claim, report) && isRepeated(claim));
}

/** Whom a report cites at first hand: `cites Ada Pell and one unnamed official`; `null` where it shows nobody. */
export function cites(found: Lookup, reading: Reading): string | null {
  const { named, unnamed } = cited(found, reading);
  if (named.length + unnamed.length === 0) return null;
  const parts = [
    ...(named.length === 0
      ? []
      : named.length < 3
        ? named.map(personShort)
        : [`${number(named.length)} named sources`]),
    ...(unnamed.length === 0 ? [] : [unnamedWords(unnamed)]),
  ];
  return `cites ${listed(parts)}`;
}

function unnamedWords(unnamed: readonly Source[]): string {
  const official = unnamed.every(isOfficial);
  const one = unnamed.length === 1 && unnamed[0]?.plural !== true;
  if (one) return official ? "one unnamed official" : "one unnamed source";
  return official ? "unnamed officials" : "unnamed sources";
}

function isOfficial({ descriptor }: Source): boolean {
  return /\bofficials?\b/iu.test(descriptor ?? "");
}

const isIn = (claim: Claim, report: string) => claim.appearances.some((each) => each.report === report);
const isRepeated = ({ appearances }: Claim) =>
  appearances.some(({ report }) => report !== appearances[0]?.report);
