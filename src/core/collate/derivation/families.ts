import type { Run } from "./passages.ts";
import { cover, type Side, sideOf, wordCount } from "./runs.ts";
import type { Shared } from "./shared.ts";

/** Reports that all have one block of text in common, and the pairs among them. */
export interface Family {
  readonly members: readonly number[];
  readonly pairs: readonly Shared[];
}

/** Fewer reports than these share a text with each other, not with a lost third. */
const LEAST = 3;

/** A pair is close if it has this part of the words that either of the two shares with its nearest relative. */
const CLOSE = 0.5;

/**
 * Parts pairs into families, and the pairs that belong to none. A chain is no family: A and B may have one passage
 * in common, and B and C another. Between two families, or a family and another report, only the strongest pair is
 * kept. `lengths` says how many words each report has.
 */
export function families(
  pairs: readonly Shared[],
  lengths: readonly number[],
): { families: Family[]; single: Shared[] } {
  const nearest = new Map<number, number>();
  for (const { a, b, runs } of pairs) {
    for (const report of [a, b]) nearest.set(report, Math.max(nearest.get(report) ?? 0, wordCount(runs)));
  }
  const beside = neighbours(
    pairs.filter(({ a, b, runs }) => {
      return wordCount(runs) >= CLOSE * Math.max(nearest.get(a) as number, nearest.get(b) as number);
    }),
  );
  const familyOf = new Map<number, number>();
  const found: number[][] = [];
  for (const [seed] of [...beside].sort(([a, x], [b, y]) => y.size - x.size || a - b)) {
    const members = familyOf.has(seed) ? [] : grown(seed, beside, familyOf, lengths);
    if (members.length < LEAST) continue;
    for (const member of members) familyOf.set(member, found.length);
    found.push(members.sort((a, b) => a - b));
  }
  const inside = found.map((): Shared[] => []);
  const between: Shared[] = [];
  for (const pair of pairs) {
    const family = familyOf.get(pair.a);
    if (family !== undefined && family === familyOf.get(pair.b)) inside[family]?.push(pair);
    else between.push(pair);
  }
  const lotOf = (report: number) => familyOf.get(report) ?? -1 - report;
  return {
    families: found.map((members, at) => ({ members, pairs: inside[at] as Shared[] })),
    single: strongest(between, lotOf),
  };
}

/**
 * A family from its first member on: a report joins where it shares with a member mostly what that member shares
 * with the one by which it joined.
 */
function grown(
  seed: number,
  beside: ReadonlyMap<number, ReadonlyMap<number, Shared>>,
  taken: ReadonlyMap<number, number>,
  lengths: readonly number[],
): number[] {
  const joinedBy = new Map<number, Shared>();
  const first = [...(beside.get(seed) ?? [])]
    .filter(([other]) => !taken.has(other))
    .reduce<Shared | null>(
      (best, [, pair]) => (best === null || wordCount(pair.runs) > wordCount(best.runs) ? pair : best),
      null,
    );
  if (first === null) return [];
  joinedBy.set(seed, first);
  for (const [member, by] of joinedBy) {
    const block = new Uint8Array(lengths[member] as number);
    cover(block, by.runs, sideOf(by, member));
    for (const [next, pair] of beside.get(member) ?? []) {
      if (joinedBy.has(next) || taken.has(next)) continue;
      if (inCommon(block, wordCount(by.runs), pair.runs, sideOf(pair, member))) joinedBy.set(next, pair);
    }
  }
  return [...joinedBy.keys()];
}

/** Whether most of the smaller of two lots of words is in the other; `block` marks the one, which has `size` words. */
function inCommon(block: Uint8Array, size: number, runs: readonly Run[], side: Side): boolean {
  let common = 0;
  for (const run of runs) {
    for (let word = run[side]; word < run[side] + run.length; word++) common += block[word] as number;
  }
  return common * 2 >= Math.min(size, wordCount(runs));
}

function neighbours(pairs: readonly Shared[]): Map<number, Map<number, Shared>> {
  const beside = new Map<number, Map<number, Shared>>();
  for (const pair of pairs) {
    beside.set(pair.a, (beside.get(pair.a) ?? new Map()).set(pair.b, pair));
    beside.set(pair.b, (beside.get(pair.b) ?? new Map()).set(pair.a, pair));
  }
  return beside;
}

/** Of the pairs between two lots of reports, the one with the most words. */
function strongest(pairs: readonly Shared[], lotOf: (report: number) => number): Shared[] {
  const best = new Map<string, Shared>();
  for (const pair of pairs) {
    const lots = [lotOf(pair.a), lotOf(pair.b)].sort((one, other) => one - other).join(" ");
    const known = best.get(lots);
    if (known === undefined || wordCount(pair.runs) > wordCount(known.runs)) best.set(lots, pair);
  }
  return [...best.values()];
}
