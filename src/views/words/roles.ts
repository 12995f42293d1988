import type { Derivation } from "../../core/model/derivation.ts";
import { reportsItself } from "./cited.ts";
import { listed } from "./count.ts";
import type { Family, Member } from "./family.ts";
import type { Lookup } from "./lookup.ts";

/** What a report is to the others, as far as these show. */
export type Role =
  | "origin"
  | "own reporting"
  | "relays"
  | "copy"
  | "version"
  | "cites"
  | "shares"
  | "unconnected";

/** The role of a held report in its family. */
export function role(lookup: Lookup, family: Family, member: Member): Role {
  if (member.main !== null) return ROLES[member.main.kind];
  if (member.below.length > 0) return "origin";
  if (member.reading !== null && reportsItself(lookup, member.reading)) return "own reporting";
  if (family.sharing.has(member.id)) return "shares";
  if (member.also.length > 0) return "cites";
  return family.citedBy.has(member.id) ? "origin" : "unconnected";
}

/** The role in words: `relays A and says so; also cites B for a passage`, `own reporting`. */
export function roleWords(lookup: Lookup, family: Family, member: Member): string {
  const { main, reading, circle } = member;
  const itself = reading !== null && reportsItself(lookup, reading);
  // One report by itself has no others to be linked to.
  const plain = circle.length > 0 || lookup.readings.size < 2 ? "" : TOP[role(lookup, family, member)];
  const citing = member.below.length === 0 ? (family.citedBy.get(member.id) ?? []) : [];
  const top = itself ? "own reporting" : citing.length > 0 ? "" : plain;
  // The edge at which a circle is cut is told by the circle.
  const also = member.also.filter(({ to }) => to !== circle[1]);
  const parts = [
    main === null ? (top ?? "") : edgeWords(family, main),
    main !== null && itself ? "with sources of its own too" : "",
    main === null && itself && member.below.length > 0 ? "origin of those below" : "",
    circle.length > 0 ? `in a circle of citations: ${[...circle, member.id].join(" from ")}` : "",
    alsoWords(family, also),
    citing.length > 0 ? `cited by ${listed([...new Set(citing)])}` : "",
    sharedWords(family, member.id),
  ];
  return parts.filter((part) => part !== "").join("; ");
}

// `shares text with E and F; nothing shows which had it first`
function sharedWords({ sharedWith }: Family, id: string): string {
  const ends = (sharedWith.get(id) ?? []).flatMap(({ from, to }) => [from, to]);
  const others = [...new Set(ends)].filter((end) => end !== id);
  return others.length === 0 ? "" : `shares text with ${listed(others)}; nothing shows which had it first`;
}

// `also relays B; also cites Reuters (α) and Le Fanal (β) for a passage`
function alsoWords(family: Family, also: readonly Derivation[]): string {
  const passing = also.filter(({ kind }) => kind === "quotes");
  const others = also
    .filter(({ kind }) => kind !== "quotes")
    .map((edge) => `also ${edgeWords(family, edge)}`);
  const cited = listed(passing.map(({ to }) => target(family, to)));
  return [...others, ...(cited === "" ? [] : [`also cites ${cited} for a passage`])].join("; ");
}

/** An edge in words, seen from its lower end: `relays A and says so`, `has the words of α (inferred)`. */
export function edgeWords(family: Family, { kind, to, direction }: Derivation): string {
  const from = target(family, to);
  const stated = direction === "stated";
  if (kind === "relays") return `relays ${from}${stated ? " and says so" : ", as far as its text shows"}`;
  if (kind === "copies") return `has the words of ${from}${stated ? " and credits it" : ", without credit"}`;
  if (kind === "revises") return `later version of ${from}${stated ? "" : ", as far as its text shows"}`;
  if (kind === "quotes") return `cites ${from} for a passage`;
  return `shares text with ${from}`;
}

function target({ members }: Family, id: string): string {
  const member = members.get(id);
  if (member?.reading) return id;
  return `${member?.lost?.outlet ?? "a report"} (${id}, not held)`;
}

const ROLES = {
  relays: "relays",
  copies: "copy",
  revises: "version",
  quotes: "cites",
  shares: "shares",
} as const;

const TOP: Partial<Record<Role, string>> = {
  origin: "origin of those below",
  unconnected: "no link to the others found",
};
