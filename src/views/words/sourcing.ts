import type { Claim } from "../../core/model/claim.ts";
import type { Reading } from "../../core/model/reading.ts";
import type { Source } from "../../core/model/source.ts";
import type { Story } from "../../core/model/story.ts";
import { cited, reportsItself } from "./cited.ts";
import { capital, listed, number } from "./count.ts";
import { base, type Family, family, type Member } from "./family.ts";
import { type Lookup, lookup } from "./lookup.ts";
import { personShort } from "./person.ts";

/**
 * One or two sentences on who got the story from whom, for an editor:
 *
 *     All five rest on one Harbour Courier report, which cites unnamed officials; none confirms it independently.
 *
 * It says no more than the story shows: what is not seen to be linked is "not shown to", never "independent".
 */
export function sourcing(story: Story): string {
  const found = lookup(story);
  const held = story.readings.length;
  if (held === 0) return "No report was read.";
  const tree = family(found);
  const groups = grouped(found, tree);
  const linked = groups.filter(
    ({ base, held }) => base.lost !== null || base.circle.length > 0 || held.length > 1,
  );
  const single = groups.filter((group) => !linked.includes(group)).flatMap((group) => group.held);
  const sentence =
    held === 1 && linked.length === 0
      ? alone(found, story.readings[0] as Reading)
      : linked.length === 0
        ? apart(found, tree, single)
        : together(found, tree, linked, single, held);
  return [`${capital(sentence)}.`, ...elsewhere(tree, linked)].join(" ");
}

interface Group {
  readonly base: Member;
  readonly held: readonly Reading[];
}

// The reports that rest on one base, largest group first.
function grouped({ story }: Lookup, tree: Family): Group[] {
  const groups = new Map<string, Reading[]>();
  for (const reading of story.readings) {
    const id = base(tree, reading.report.id);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [reading]);
    else group.push(reading);
  }
  return [...groups]
    .flatMap(([id, held]) => {
      const member = tree.members.get(id);
      return member === undefined ? [] : [{ base: member, held }];
    })
    .sort((a, b) => b.held.length - a.held.length);
}

function alone(found: Lookup, reading: Reading): string {
  const from = reading.outlet.name === null ? "" : `, from ${reading.outlet.name}`;
  const sources = cites(found, reading);
  return `one report only${from}, so nothing here confirms it; it ${sources ?? "shows no source"}`;
}

function together(
  found: Lookup,
  tree: Family,
  linked: readonly Group[],
  single: readonly Reading[],
  held: number,
): string {
  const shown = linked.slice(0, 3);
  const clauses = shown.map((group) => {
    const whole = group.held.length === held;
    return `${subject(group.held, held)} ${rests(found, group)}${whole ? confirmed(found, group) : ""}`;
  });
  const more = linked.length - shown.length;
  if (more > 0) clauses.push(`${number(more)} smaller ${more === 1 ? "group" : "groups"} likewise`);
  if (single.length > 0) clauses.push(rest(tree, single));
  return clauses.join("; ");
}

function subject(group: readonly Reading[], held: number): string {
  const count = group.length;
  if (count === held) return count === 1 ? "the one report" : all(count);
  return `${number(count)} of the ${number(held)} (${listed(group.map(({ report }) => report.id))})`;
}

function rests(found: Lookup, { base, held }: Group): string {
  const verb = held.length === 1 ? "rests" : "rest";
  if (base.circle.length > 0) return "cite one another in a circle, and no source outside it is shown";
  if (base.reading === null) {
    const outlet = base.lost?.outlet;
    return `${verb} on one ${outlet ? `${outlet} report` : "earlier report"} that is not held (${base.id})`;
  }
  const outlet = base.reading.outlet.name;
  const one = outlet === null ? `one report (${base.id}, outlet unknown)` : `one ${outlet} report`;
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
  const relayed = found.story.claims.filter(
    (claim) => claim.about === "world" && isIn(claim, base.id) && isRepeated(claim),
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

function rest(tree: Family, single: readonly Reading[]): string {
  const ids = single.map(({ report }) => report.id);
  const within = new Set(ids);
  const outward = new Set(
    tree.shared.flatMap(({ from, to }) => (within.has(from) === within.has(to) ? [] : [from, to])),
  );
  const sharing = ids.filter((id) => tree.sharing.has(id));
  const without = ids.filter((id) => !tree.sharing.has(id));
  const first = sharing.some((id) => outward.has(id))
    ? `${listed(sharing)} ${sharing.length === 1 ? "shares" : "share"} text with others`
    : `${listed(sharing)} share text`;
  return [
    ...(sharing.length === 0 ? [] : [`${first}, and nothing shows which had it first`]),
    ...(without.length === 0
      ? []
      : [`${listed(without)} ${without.length === 1 ? "shows" : "show"} no link to any other`]),
  ].join("; ");
}

// Reports of which none is shown to rest on another.
function apart(found: Lookup, tree: Family, single: readonly Reading[]): string {
  const count = single.length;
  if (tree.shared.length > 0) return sharers(tree, single);
  const none = count === 2 ? "neither is shown to rest on the other" : "none is shown to rest on another";
  const each = single.map((reading) => cited(found, reading));
  const common = (each[0]?.named ?? []).filter(({ id }) =>
    each.every(({ named }) => named.some((one) => one.id === id)),
  );
  if (common.length > 0) return `${all(count)} cite ${listed(common.map(personShort), 3)}; ${none}`;
  if (each.every(({ named, unnamed }) => named.length + unnamed.length === 0)) {
    return `no source is shown for what the ${number(count)} reports say; ${none}`;
  }
  if (each.every(({ unnamed, named }) => unnamed.length > 0 && named.length === 0)) {
    const outlets = new Set(single.map(({ outlet }) => outlet.name)).size === count ? "outlets" : "reports";
    return `${number(count)} ${outlets} each cite their own unnamed source; ${sameness(
      found,
      each.map((one) => one.unnamed),
      count,
    )}`;
  }
  const named = new Set(each.flatMap((one) => one.named)).size;
  const unnamed = new Set(each.flatMap((one) => one.unnamed)).size;
  const without = each.filter((one) => one.named.length + one.unnamed.length === 0).length;
  const sources = [...(named > 0 ? [`${named} named`] : []), ...(unnamed > 0 ? [`${unnamed} unnamed`] : [])];
  const bare = without > 0 ? `, and ${number(without)} ${without === 1 ? "shows" : "show"} no source` : "";
  return `of the ${number(count)} reports ${none}; together they cite ${sources.join(" and ")} ${named + unnamed === 1 ? "source" : "sources"}${bare}`;
}

function sharers(tree: Family, single: readonly Reading[]): string {
  const sharing = single.filter(({ report }) => tree.sharing.has(report.id));
  const nothing = "nothing shows which had it first";
  if (sharing.length === single.length) {
    const both =
      single.length === 2
        ? "both share text"
        : `all ${number(single.length)} share text with one another or in part`;
    return `${both}, and ${nothing}, so they are not separate sources for it`;
  }
  const without = single.filter((reading) => !sharing.includes(reading)).map(({ report }) => report.id);
  const shows = without.length === 1 ? "shows" : "show";
  return `${listed(sharing.map(({ report }) => report.id))} share text, and ${nothing}; ${listed(without)} ${shows} no link to any other`;
}

function sameness({ story }: Lookup, unnamed: readonly (readonly Source[])[], count: number): string {
  const ids = new Set(unnamed.flat().map(({ id }) => id));
  const both = story.claims.filter(({ origins }) => origins.filter((id) => ids.has(id)).length > 1);
  if (both.length > 0 && both.every(({ independent }) => independent.min >= count)) {
    return "their words show them to be different people";
  }
  return count === 2 ? "they may be one person" : "these may be one person";
}

// What the base of a group rests on, told by the claims that the others have from it.
function leading(found: Lookup, reading: Reading): string {
  const { named, unnamed } = cited(found, reading);
  if (unnamed.length === 0 || named.length === 0)
    return cites(found, reading) ?? "shows no source of its own";
  const top = found.story.claims.filter(
    (claim) => claim.about === "world" && isIn(claim, reading.report.id) && isRepeated(claim),
  );
  const anonymous = top.filter(({ flags }) => flags.includes("onlyAnonymous")).length;
  return anonymous > 0 && anonymous * 2 >= top.filter(({ origins }) => origins.length > 0).length
    ? `cites ${unnamedWords(unnamed)}`
    : unnamed.length > 1
      ? "cites named and unnamed sources"
      : `cites named sources and ${unnamedWords(unnamed)}`;
}

function cites(found: Lookup, reading: Reading): string | null {
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
  const official = unnamed.every(({ descriptor }) => /\bofficials?\b/iu.test(descriptor ?? ""));
  const one = unnamed.length === 1 && unnamed[0]?.plural !== true;
  if (one) return official ? "one unnamed official" : "one unnamed source";
  return official ? "unnamed officials" : "unnamed sources";
}

// Lost reports that only some passages rest on.
function elsewhere(tree: Family, linked: readonly Group[]): string[] {
  const bases = new Set(linked.map(({ base }) => base.id));
  const cited = new Set([...tree.members.values()].flatMap(({ also }) => also.map(({ to }) => to)));
  const lost = [...cited].flatMap((id) => {
    const member = tree.members.get(id);
    return member === undefined || member.reading !== null || bases.has(id)
      ? []
      : [member.lost?.outlet ?? id];
  });
  const names = [...new Set(lost)];
  if (names.length === 0) return [];
  const reports = names.length === 1 ? "a report that is" : "reports that are";
  return [`Some passages come from ${reports} not held: ${listed(names)}.`];
}

const all = (count: number) => (count === 2 ? "both" : `all ${number(count)}`);
const isIn = (claim: Claim, report: string) => claim.appearances.some((each) => each.report === report);
const isRepeated = ({ appearances }: Claim) =>
  appearances.some(({ report }) => report !== appearances[0]?.report);
