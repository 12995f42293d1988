import type { Entity } from "../../model/mention.ts";
import type { Source } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import type { Found } from "./found.ts";
import type { Outlet } from "./part.ts";
import type { Resolved } from "./resolve.ts";

/** Through which outlets a report has what an attribution says, outermost first, and which of them was told it. */
export interface Carried {
  readonly via: readonly Entity[];
  readonly addressee: Entity | null;
}

/** How many attributions to either side in a sentence may bring in another. */
const nearby = 24;
/** What stands behind a comma is farther off than any word on this side of it. */
const apart = 1000;

/**
 * The outlets of each attribution of a sentence, nested to any depth: what an outlet reports has come through
 * it, and what is said inside that has come through whatever brought it.
 *
 *     The Gazette reported that an official had told CNN that the minister denied it.
 *     via        –                 Gazette, CNN           Gazette, CNN
 *
 * @param quoting the outlet that quotes, for an attribution such as "quoted her as saying".
 */
export function carried(
  text: string,
  found: readonly Found[],
  resolved: readonly Resolved[],
  outlets: readonly Outlet[],
  entities: ReadonlyMap<string, Entity>,
  quoting: (one: Found) => Entity | null,
): Carried[] {
  const own = found.map((): Outlet[] => []);
  for (const outlet of outlets) {
    const at =
      outlet.part === null || outlet.part === "reported" ? null : governing(text, found, resolved, outlet);
    if (at !== null) own[at]?.push(outlet);
  }
  for (const [k, one] of found.entries()) {
    // "told CNN that …, adding that …": one and the same breath.
    const first =
      one.source === null ? -1 : found.findIndex(({ source }) => source?.start === one.source?.start);
    if (first >= 0 && first < k && own[k]?.length === 0) own[k]?.push(...(own[first] as Outlet[]));
  }
  const holders = found.map((_, k) => around(found, resolved, k));
  const depth = (k: number): number => holders[k]?.length ?? 0;
  return found.map((_, k) => {
    const outer = (holders[k] as number[]).sort((a, b) => depth(a) - depth(b) || a - b);
    const chain = [...outer.flatMap((i) => [...through(i), ...speaks(i)]), ...through(k)];
    const addressee = own[k]?.find(({ part }) => part === "told" || part === "aired")?.entity ?? null;
    return { via: chain.filter((entity, at) => chain.indexOf(entity) === at), addressee };

    function through(i: number): Entity[] {
      const quoted = found[i]?.frame === "quote" ? quoting(found[i] as Found) : null;
      return [...(quoted === null ? [] : [quoted]), ...(own[i] as Outlet[]).map(({ entity }) => entity)];
    }
  });

  function speaks(i: number): Entity[] {
    const source = speaker(resolved[i]);
    const entity = source?.kind === "outlet" ? entities.get(source.id) : undefined;
    return entity === undefined ? [] : [entity];
  }
}

const speaker = (who: Resolved | undefined): Source | null =>
  who !== undefined && "source" in who ? who.source : null;

/** The attributions inside whose content one stands, and the one that says the same in an outlet's name. */
function around(found: readonly Found[], resolved: readonly Resolved[], k: number): number[] {
  const one = found[k] as Found;
  const holders: number[] = [];
  for (let i = Math.max(0, k - nearby); i < Math.min(found.length, k + nearby); i++) {
    const other = found[i] as Found;
    if (i === k) continue;
    const same =
      one.frame === "quote" &&
      other.frame !== "quote" &&
      speaker(resolved[i])?.kind === "outlet" &&
      one.content.every((c) => other.content.some((o) => o.start < c.end && c.start < o.end));
    if (same || (inside(one.cue, other.content) && !inside(other.cue, one.content))) holders.push(i);
  }
  return holders;
}

const inside = (span: Span, content: readonly Span[]): boolean =>
  content.some(({ start, end }) => start <= span.start && span.end <= end);

/** The attribution that "told CNN" or "in a letter seen by CNN" belongs to: the nearest that stands as deep. */
function governing(
  text: string,
  found: readonly Found[],
  resolved: readonly Resolved[],
  outlet: Outlet,
): number | null {
  const depth = found.filter(({ content }) => inside(outlet, content));
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [k, one] of found.entries()) {
    const beside = outlet.part !== "held" && borders(one, outlet);
    if (depth.includes(one) && !beside) continue;
    if (!depth.every((outer) => outer === one || inside(one.cue, outer.content))) continue;
    const source = speaker(resolved[k]);
    if (source?.kind === "outlet" && (source.id === outlet.entity.id || outlet.part !== "held")) continue;
    if (outlet.part === "aired" && (one.frame === "believe" || one.frame === "quote")) continue;
    const gap = Math.min(
      ...[one.cue, one.source].map((span) => (span === null ? least : distance(text, span, outlet))),
    );
    if (gap < least) [best, least] = [k, gap];
  }
  return best;
}

/** "said he would stay in an interview with CNN", "confirmed to CNN that he stayed": at either end of what was said. */
function borders({ content }: Found, { start, end }: Span): boolean {
  const first =
    content.find((one) => one.start <= start && end <= one.end)?.start ?? Number.NEGATIVE_INFINITY;
  const last = content.at(-1)?.end ?? 0;
  return (last >= end && last - end <= 24) || start - first <= 8;
}

/** Characters between two spans; a mark between them counts as many. */
function distance(text: string, a: Span, b: Span): number {
  if (a.start < b.end && b.start < a.end) return 0;
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return between.length + (/[,;:—–“”"]/u.test(between) ? apart : 0);
}
