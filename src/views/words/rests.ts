import type { Reading } from "../../core/model/reading.ts";
import { cited, reportsItself } from "./cited.ts";
import { leading, repeated } from "./cites.ts";
import { listed, number } from "./count.ts";
import type { Member } from "./family.ts";
import type { Lookup } from "./lookup.ts";

/** The reports that rest on one, which may itself be among them or lost. */
export interface Group {
  readonly base: Member;
  readonly held: readonly Reading[];
}

/** `all five rest on one Harbour Courier report, which cites unnamed officials; none confirms it independently` */
export function rests(found: Lookup, group: Group, held: number): string {
  const whole = group.held.length === held;
  return `${subject(group.held, held)} ${foundation(found, group)}${whole ? confirmed(found, group) : ""}`;
}

function subject(group: readonly Reading[], held: number): string {
  const count = group.length;
  if (count === held) return count === 1 ? "the one report" : count === 2 ? "both" : `all ${number(count)}`;
  return `${number(count)} of the ${number(held)} (${listed(group.map(({ report }) => report.id))})`;
}

function foundation(found: Lookup, { base, held }: Group): string {
  const verb = held.length === 1 ? "rests" : "rest";
  if (base.circle.length > 0) return "cite one another in a circle, and no source outside it is shown";
  if (base.reading === null) {
    const outlet = base.lost?.outlet;
    return `${verb} on one ${outlet ? `${plainName(outlet)} report` : "earlier report"} that is not held (${base.id})`;
  }
  const outlet = base.reading.outlet.name;
  const one = outlet === null ? `one report (${base.id}, outlet unknown)` : `one ${plainName(outlet)} report`;
  return `${verb} on ${one}, which ${leading(found, base.reading)}`;
}

// Whether any of them has the matter from somewhere else, said as weakly as the independence of the claims allows.
function confirmed(found: Lookup, { base, held }: Group): string {
  if (base.reading === null || base.circle.length > 0 || held.length < 2) return "";
  const others = held.filter((reading) => reading !== base.reading);
  const own = others.filter((reading) => reportsItself(found, reading));
  if (own.length > 0) {
    return `; ${listed(own.map(({ report }) => report.id))} also ${own.length === 1 ? "has" : "have"} sources of ${own.length === 1 ? "its" : "their"} own`;
  }
  // Where it cites unnamed sources, what they say is what wants confirming.
  const unnamed = new Set(cited(found, base.reading).unnamed.map(({ id }) => id));
  const relayed = repeated(found, base.id).filter(
    ({ origins }) => unnamed.size === 0 || origins.some((id) => unnamed.has(id)),
  );
  if (relayed.some(({ independent }) => independent.min > 1))
    return "; for some of it a second source is shown";
  const known = new Set(base.reading.attributions.map(({ speaker }) => speaker));
  const foreign = relayed.flatMap(({ origins }) => origins).filter((id) => !known.has(id));
  const named = foreign.some((id) => {
    const kind = found.sources.get(id)?.kind;
    return kind === "person" || kind === "organisation" || kind === "document";
  });
  if (named) return "; some add named sources of their own, but none is shown to confirm it independently";
  const none = held.length === 2 ? "neither" : "none";
  return foreign.length > 0
    ? `; ${none} is shown to confirm it independently`
    : `; ${none} confirms it independently`;
}

// "one Brackwater Courier report", for a paper that calls itself The Brackwater Courier.
function plainName(outlet: string): string {
  return outlet.replace(/^The (?=\S)/, "");
}
