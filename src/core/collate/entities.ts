import { contentId } from "../model/id.ts";
import type { Entity } from "../model/mention.ts";
import type { Reading } from "../model/reading.ts";
import { bodyName, isAcronym } from "../read/bodyName.ts";
import { entityKey } from "../read/entities.ts";
import { blockKeys } from "../read/personChains.ts";
import { type PersonName, personName, samePerson } from "../read/personName.ts";

/** An entity of one report. */
interface Local {
  readonly report: number;
  readonly entity: Entity;
  readonly names: readonly PersonName[];
  /** `jr` or `""`, where the report names both a father and a son; else `null`: many leave a "Jr" out. */
  readonly generation: string | null;
}

/** Entities of several reports that are one. No two full names of one report are ever brought together. */
interface Cluster {
  readonly members: Local[];
  /** Reports in which one of the members has a full name, or is a body. */
  readonly reports: Set<number>;
  /** The full names of a person. */
  readonly names: Map<string, PersonName>;
  /** That of its members, where one of them has any. */
  generation: string | null;
}

function newCluster(): Cluster {
  return { members: [], reports: new Set(), names: new Map(), generation: null };
}

type Known = Pick<Reading, "entities">;

/**
 * One entity for all the reports that name it: for each report, in order, its local entity ids with the story-wide
 * entity. People meet by full name whatever the spelling; a family name alone joins the only full name that has it.
 * Bodies meet by name, alias or initials.
 */
export function unify(readings: readonly Known[]): ReadonlyMap<string, Entity>[] {
  const locals = readings.flatMap(({ entities }, report) => localsOf(entities, report));
  const clusters = [
    ...people(locals.filter(({ entity }) => entity.kind === "person")),
    ...bodies(locals.filter(({ entity }) => entity.kind !== "person")),
  ];
  const maps = readings.map(() => new Map<string, Entity>());
  const taken = new Map<string, number>();
  for (const { members } of clusters) {
    const entity = together(members, taken);
    for (const { report, entity: local } of members) maps[report]?.set(local.id, entity);
  }
  return maps;
}

function localsOf(entities: readonly Entity[], report: number): Local[] {
  const families = new Map<string, Set<string>>();
  const people = entities.filter(({ kind }) => kind === "person");
  for (const { name } of people) {
    const { family, generation } = personName(name);
    families.set(family, (families.get(family) ?? new Set()).add(generation));
  }
  return entities.map((entity): Local => {
    if (entity.kind !== "person") return { report, entity, names: [], generation: null };
    const { family, generation } = personName(entity.name);
    const several = (families.get(family)?.size ?? 0) > 1;
    return { report, entity, names: fullNames(entity), generation: several ? generation : null };
  });
}

function fullNames({ name, aliases }: Entity): PersonName[] {
  return [name, ...aliases].map(personName).filter(({ words }) => words.length > 1);
}

/** How many clusters of one family name a name is held against, and how many names of each; more only in hostile texts. */
const TRIED = 30;

function people(locals: readonly Local[]): Cluster[] {
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Cluster[]>();
  const add = (key: string, cluster: Cluster) => {
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [cluster]);
    else if (!list.includes(cluster) && list.length < TRIED) list.push(cluster);
  };
  for (const local of locals.filter(({ names }) => names.length > 0)) {
    const cluster = fitting(local, byKey) ?? newCluster();
    if (cluster.members.length === 0) clusters.push(cluster);
    cluster.members.push(local);
    cluster.reports.add(local.report);
    cluster.generation ??= local.generation;
    for (const name of local.names) {
      const whole = name.words.join(" ");
      if (cluster.names.has(whole) || cluster.names.size >= TRIED) continue;
      cluster.names.set(whole, name);
      for (const key of [`n ${whole}`, ...blockKeys(name)]) add(key, cluster);
    }
  }
  const byWord = new Map<string, Set<Cluster>>();
  for (const cluster of clusters) {
    for (const { entity, names } of cluster.members) {
      for (const { family } of names) put(byWord, `f ${family}`, cluster);
      for (const alias of entity.aliases) put(byWord, `a ${entityKey("person", alias)}`, cluster);
    }
  }
  const alone = new Map<string, Cluster>();
  for (const local of locals.filter(({ names }) => names.length === 0)) {
    const { words, family } = personName(local.entity.name);
    const whole = byWord.get(`f ${family}`) ?? byWord.get(`a ${words.join(" ")}`);
    // In a report that has another person of that full name apart, the family name alone was left apart for a reason.
    // A son is called by more than his family name where his father is named.
    const fits = [...(whole ?? [])].filter(({ generation }) => !generation);
    const whose = fits.length === 1 ? fits[0] : undefined;
    const cluster =
      whose !== undefined && !whose.reports.has(local.report) ? whose : (alone.get(family) ?? newCluster());
    if (cluster !== whose && !alone.has(family)) {
      alone.set(family, cluster);
      clusters.push(cluster);
    }
    cluster.members.push(local);
  }
  return clusters;
}

/** The cluster that a full name belongs to: one that has it to the letter, else the only one that it fits. */
function fitting(local: Local, byKey: ReadonlyMap<string, readonly Cluster[]>): Cluster | undefined {
  const free = (cluster: Cluster) => !cluster.reports.has(local.report) && ofOneGeneration(local, cluster);
  const names = local.names.slice(0, TRIED);
  const exact = new Set(names.flatMap(({ words }) => byKey.get(`n ${words.join(" ")}`) ?? []).filter(free));
  if (exact.size > 0) return only([...exact], local);
  const near = new Set(names.flatMap(blockKeys).flatMap((key) => byKey.get(key) ?? []));
  const fits = [...near].filter(
    (cluster) =>
      free(cluster) && [...cluster.names.values()].some((a) => names.some((b) => samePerson(a, b))),
  );
  // An initial that fits two people names neither.
  return only(fits, local);
}

/** The only one; of a father and a son the one that is called as the name is. */
function only(fits: readonly Cluster[], { names }: Local): Cluster | undefined {
  const own = names.find(({ generation }) => generation !== "")?.generation;
  const named = fits.length < 2 ? fits : fits.filter(({ generation }) => generation === own);
  return named.length === 1 ? named[0] : undefined;
}

function ofOneGeneration({ generation, names }: Local, cluster: Cluster): boolean {
  const own = names.find((name) => name.generation !== "")?.generation ?? "";
  if (cluster.generation !== null && cluster.generation !== own) return false;
  return generation === null || [...cluster.names.values()].every((name) => name.generation === generation);
}

function put(map: Map<string, Set<Cluster>>, key: string, cluster: Cluster): void {
  map.set(key, (map.get(key) ?? new Set()).add(cluster));
}

/** Organisations and outlets are one pool: a report may not know that a body publishes. Places are another. */
function bodies(locals: readonly Local[]): Cluster[] {
  const pool = ({ kind }: Entity) => (kind === "place" ? "place" : "body");
  const byName = new Map<string, Cluster>();
  for (const local of locals) {
    // The id is made of what a list knows the name as, so that "FT" and "Financial Times" meet by it.
    const keys = [`${pool(local.entity)} ${bodyName(local.entity.name)}`, local.entity.id];
    const cluster = keys.map((key) => byName.get(key)).find((one) => one !== undefined) ?? newCluster();
    for (const key of keys) if (!byName.has(key)) byName.set(key, cluster);
    cluster.members.push(local);
    cluster.reports.add(local.report);
  }
  const clusters = [...new Set(byName.values())];
  const joined = new Map<Cluster, Cluster>();
  const root = (cluster: Cluster): Cluster => {
    let at = cluster;
    while (joined.has(at)) at = joined.get(at) as Cluster;
    return at;
  };
  const forms = new Map<string, Set<Cluster>>();
  for (const cluster of clusters) {
    for (const { entity } of cluster.members) {
      if (entity.kind === "place") continue;
      for (const form of [entity.name, ...entity.aliases])
        for (const key of shortForms(form, entity.kind)) put(forms, key, cluster);
    }
  }
  for (const cluster of clusters) {
    const { entity } = cluster.members[0] as Local;
    if (entity.kind === "place") continue;
    const others = (key: string) => [...(forms.get(key) ?? [])].filter((one) => root(one) !== root(cluster));
    const acronym = /^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(entity.name);
    const whole = others(`is ${bodyName(entity.name)}`);
    const end = whole.length > 0 || acronym ? whole : others(`ends ${bodyName(entity.name)}`);
    const named = end.length > 0 || acronym ? end : others(`begins ${bodyName(entity.name)}`);
    const spelled =
      named.length > 0 || !acronym
        ? named
        : others(`initials ${bodyName(entity.name)}`).filter((one) =>
            one.members.some(({ entity: { name } }) => isAcronym(entity.name, name)),
          );
    const distinct = new Set(spelled.map(root));
    if (distinct.size === 1) joined.set(root(cluster), [...distinct][0] as Cluster);
  }
  for (const [from] of joined) root(from).members.push(...from.members);
  return clusters.filter((cluster) => !joined.has(cluster));
}

const SMALL = /^(?:of|and|for|in|on)$/;

/**
 * Under what a body's name can be sought: itself, its initials, its ends of two words and more, of one for an outlet
 * ("the Courier"), and its beginnings ("Harlow" for Harlow Shipping, but not "University" for the University of Ellery).
 */
function shortForms(form: string, kind: Entity["kind"]): string[] {
  const words = bodyName(form).split(" ").slice(0, 12);
  const least = kind === "outlet" ? 1 : 2;
  const ends = words.slice(1, words.length - least + 1).map((_, i) => `ends ${words.slice(i + 1).join(" ")}`);
  const begins = words
    .slice(0, -1)
    .flatMap((_, i) =>
      SMALL.test(words[i + 1] as string) ? [] : [`begins ${words.slice(0, i + 1).join(" ")}`],
    );
  const main = words.filter((word) => !SMALL.test(word));
  const initials =
    main.length > 1
      ? [words, main].map((list) => `initials ${list.map((word) => word.charAt(0)).join("")}`)
      : [];
  return [`is ${words.join(" ")}`, ...ends, ...begins, ...new Set(initials)];
}

/** The entity that its members are: the fullest name, or an outlet's commonest. */
function together(members: readonly Local[], taken: Map<string, number>): Entity {
  const kinds = members.map(({ entity }) => entity.kind);
  const kind = kinds.includes("outlet") ? "outlet" : (kinds[0] as Entity["kind"]);
  const names = members.map(({ entity }) => entity.name);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const size = (name: string) =>
    kind === "person"
      ? personName(name).words.filter((word) => word.length > 1).length
      : kind === "organisation"
        ? name.split(" ").length
        : 0;
  const name = [...counts].reduce((best, one) =>
    size(one[0]) > size(best[0]) || (size(one[0]) === size(best[0]) && one[1] > best[1]) ? one : best,
  )[0];
  const forms = new Set(members.flatMap(({ entity }) => [entity.name, ...entity.aliases]));
  forms.delete(name);
  const roles = members.flatMap(({ entity }) => (entity.role === null ? [] : [entity.role]));
  const role = roles.find((one) => one.includes(" ")) ?? roles[0] ?? null;
  const key = `${kind} ${entityKey(kind, name)}`;
  const times = (taken.get(key) ?? 0) + 1;
  taken.set(key, times);
  const id = contentId("e", kind, entityKey(kind, name), ...(times > 1 ? [String(times)] : []));
  return { id, kind, name, aliases: [...forms].sort(), role };
}
