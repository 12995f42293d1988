import type { Reading } from "../../core/model/reading.ts";
import type { Story } from "../../core/model/story.ts";
import { apart, besides } from "./apart.ts";
import { cites } from "./cites.ts";
import { capital, listed, number } from "./count.ts";
import { base, type Family, family } from "./family.ts";
import { type Lookup, lookup } from "./lookup.ts";
import { type Group, rests } from "./rests.ts";

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
  const clauses = linked.slice(0, 3).map((group) => rests(found, group, held));
  const more = linked.length - clauses.length;
  if (more > 0) clauses.push(`${number(more)} smaller ${more === 1 ? "group" : "groups"} likewise`);
  const others = besides(tree, found.story.readings, single);
  return [...clauses, ...(others === "" ? [] : [others])].join("; ");
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
