import type { Derivation } from "../../core/model/derivation.ts";
import type { Reading } from "../../core/model/reading.ts";
import type { Source } from "../../core/model/source.ts";
import { type Cited, cited, reportsItself } from "./cited.ts";
import { listed, number } from "./count.ts";
import { base, type Family } from "./family.ts";
import type { Lookup } from "./lookup.ts";
import { personShort } from "./person.ts";

/**
 * What else links the reports of a story: text in common, parts that one has from another, and which of those that
 * rest on none (`single`) show no link at all.
 */
export function besides(tree: Family, all: readonly Reading[], single: readonly Reading[]): string {
  const links = looseLinks(tree, all, single);
  const without = single.map(({ report }) => report.id).filter((id) => !links.ids.has(id));
  const none = `${listed(without)} ${without.length === 1 ? "shows" : "show"} no link to any other`;
  return [...links.clauses, ...(without.length === 0 ? [] : [none])].join("; ");
}

/** A story in which no report is shown to rest on another as a whole. */
export function apart(found: Lookup, tree: Family, single: readonly Reading[]): string {
  const links = looseLinks(tree, single, single);
  const count = single.length;
  if (links.clauses.length > 0) {
    const pair = count === 2 && tree.shared.length > 0;
    const neither =
      count === 2 ? "neither rests on the other as a whole" : "none rests on another as a whole";
    return pair
      ? besides(tree, single, single)
      : `as far as is shown, ${neither}; ${besides(tree, single, single)}`;
  }
  const both = count === 2 ? "both" : `all ${number(count)}`;
  const none = count === 2 ? "neither is shown to rest on the other" : "none is shown to rest on another";
  const each = single.map((reading) => cited(found, reading));
  const common = inAll(each.map(({ named }) => named));
  if (common.length > 0) return `${both} cite ${listed(common.map(personShort), 3)}; ${none}`;
  if (each.every(({ named, unnamed }) => named.length + unnamed.length === 0)) {
    return `no source is shown for what the ${number(count)} reports say; ${none}`;
  }
  if (each.every(({ unnamed, named }) => unnamed.length > 0 && named.length === 0)) {
    return allUnnamed(found, single, each);
  }
  return `of the ${number(count)} reports ${none}; together they cite ${total(each)}`;
}

interface Links {
  readonly clauses: readonly string[];
  readonly ids: ReadonlySet<string>;
}

// Text in common, and what one has from another for a part of it.
function looseLinks(tree: Family, all: readonly Reading[], single: readonly Reading[]): Links {
  const ids = new Set(single.map(({ report }) => report.id));
  const sharing = [...ids].filter((id) => tree.sharing.has(id));
  const among = tree.shared.every(({ from, to }) => ids.has(from) === ids.has(to));
  const parts = all.flatMap(({ report }) => partsOf(tree, report.id));
  return {
    clauses: [
      ...(sharing.length === 0 ? [] : [sharingWords(sharing, among, all.length)]),
      ...(parts.length === 0 ? [] : [partWords(parts)]),
    ],
    ids: new Set([...sharing, ...parts.flatMap(({ from, to }) => [from, to])]),
  };
}

// What a report has from held ones with which it does not rest on the same.
function partsOf(tree: Family, id: string): Derivation[] {
  const member = tree.members.get(id);
  if (member === undefined) return [];
  const edges = member.main === null ? member.also : [member.main, ...member.also];
  return edges.filter(({ to }) => tree.members.get(to)?.reading && base(tree, to) !== base(tree, id));
}

function partWords(parts: readonly Derivation[]): string {
  const from = [...new Set(parts.map((edge) => edge.from))];
  const to = [...new Set(parts.map((edge) => edge.to))];
  const whose = to.length < 3 ? listed(to) : "others here";
  return from.length === 1
    ? `${listed(from)} has part of what it says from ${whose}`
    : `${listed(from)} have part of what they say from ${whose}`;
}

function sharingWords(sharing: readonly string[], among: boolean, count: number): string {
  const nothing = "nothing shows which had it first";
  if (!among)
    return `${listed(sharing)} ${sharing.length === 1 ? "shares" : "share"} text with others, and ${nothing}`;
  return count === 2 && sharing.length === 2
    ? `both share text, and ${nothing}, so they are not separate sources for it`
    : `${listed(sharing)} share text, and ${nothing}`;
}

function allUnnamed(found: Lookup, single: readonly Reading[], each: readonly Cited[]): string {
  const count = single.length;
  const unnamed = each.map((one) => one.unnamed);
  const outlets = new Set(single.map(({ outlet }) => outlet.name)).size === count ? "outlets" : "reports";
  if (inAll(unnamed).length > 0)
    return `${number(count)} ${outlets} cite the same unnamed source, as far as their words show`;
  const own = single.every((reading) => reportsItself(found, reading));
  const several = unnamed.some((sources) => sources.length > 1 || sources[0]?.plural === true);
  const sources = several ? "unnamed sources" : "unnamed source";
  const whose = own ? `their own ${sources}` : several ? sources : `an ${sources}`;
  return `${number(count)} ${outlets} each cite ${whose}; ${sameness(found, unnamed, several)}`;
}

function sameness({ story }: Lookup, unnamed: readonly (readonly Source[])[], several: boolean): string {
  const ids = new Set(unnamed.flat().map(({ id }) => id));
  const both = story.claims.filter(({ origins }) => origins.filter((id) => ids.has(id)).length > 1);
  if (both.length > 0 && both.every(({ independent }) => independent.min >= unnamed.length)) {
    return "their words tell these apart";
  }
  return several ? "these may be the same people" : "they may be one person";
}

function total(each: readonly Cited[]): string {
  const named = new Set(each.flatMap((one) => one.named)).size;
  const unnamed = new Set(each.flatMap((one) => one.unnamed)).size;
  const without = each.filter((one) => one.named.length + one.unnamed.length === 0).length;
  const kinds = [...(named > 0 ? [`${named} named`] : []), ...(unnamed > 0 ? [`${unnamed} unnamed`] : [])];
  const bare = without > 0 ? `, and ${number(without)} ${without === 1 ? "shows" : "show"} no source` : "";
  return `${kinds.join(" and ")} ${named + unnamed === 1 ? "source" : "sources"}${bare}`;
}

function inAll(lists: readonly (readonly Source[])[]): Source[] {
  const sets = lists.map((sources) => new Set(sources.map(({ id }) => id)));
  return (lists[0] ?? []).filter(({ id }) => sets.every((ids) => ids.has(id)));
}
