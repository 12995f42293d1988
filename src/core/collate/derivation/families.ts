import type { Run } from "./passages.ts";
import { sideOf, wordCount } from "./runs.ts";
import type { Shared } from "./shared.ts";

/** Reports that all have one block of text in common, and the pairs among them. */
export interface Family {
  readonly members: readonly number[];
  readonly pairs: readonly Shared[];
}

/** Fewer reports than these share a text with each other, not with a lost third. */
const LEAST = 3;

/** A newcomer is compared with this many members of a family at most. */
const CORE = 8;

/** A pair is close if it has this part of the words that either of the two shares with its nearest relative. */
const CLOSE = 0.5;

/**
 * Parts pairs into families, the largest first, and the pairs that belong to none. A chain is no family: A and
 * B may have one passage in common, and B and C another. Near relatives come first; of the fainter likeness between
 * two lots of near relatives, only the strongest pair is kept.
 */
export function families(pairs: readonly Shared[]): { families: Family[]; single: Shared[] } {
  const nearest = new Map<number, number>();
  for (const { a, b, runs } of pairs) {
    for (const report of [a, b]) nearest.set(report, Math.max(nearest.get(report) ?? 0, wordCount(runs)));
  }
  const isClose = ({ a, b, runs }: Shared) =>
    wordCount(runs) >= CLOSE * Math.max(nearest.get(a) as number, nearest.get(b) as number);
  const close = pairs.filter(isClose);
  const { found, single } = closeFamilies(close);
  const kin = joined(close);
  const far = new Map<string, Shared>();
  for (const pair of pairs.filter((one) => !isClose(one))) {
    const [one, other] = [kin(pair.a), kin(pair.b)];
    if (one === other) continue;
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    const known = far.get(key);
    if (known === undefined || wordCount(pair.runs) > wordCount(known.runs)) far.set(key, pair);
  }
  return { families: found, single: [...single, ...far.values()] };
}

/** The lot of near relatives that a report belongs to, by its first member. */
function joined(close: readonly Shared[]): (report: number) => number {
  const first = new Map<number, number>();
  const find = (report: number): number => {
    const to = first.get(report) ?? report;
    return to === report ? report : find(to);
  };
  for (const { a, b } of close) first.set(Math.max(find(a), find(b)), Math.min(find(a), find(b)));
  return find;
}

function closeFamilies(pairs: readonly Shared[]): { found: Family[]; single: Shared[] } {
  const beside = neighbours(pairs);
  const found: Family[] = [];
  const taken = new Set<Shared>();
  for (const [seed, around] of [...beside].sort(([a, x], [b, y]) => y.size - x.size || a - b)) {
    const members = [seed];
    for (const [next, pair] of [...around].sort(([a], [b]) => a - b)) {
      if (!taken.has(pair) && belongs(next, pair, members)) members.push(next);
    }
    if (members.length < LEAST) continue;
    const inside = new Set(members);
    const own = pairs.filter((pair) => !taken.has(pair) && inside.has(pair.a) && inside.has(pair.b));
    for (const pair of own) taken.add(pair);
    found.push({ members: members.sort((a, b) => a - b), pairs: own });
  }
  return { found, single: pairs.filter((pair) => !taken.has(pair)) };

  // `next` must share with the seed the block that the others share with it, and be tied to most of them itself.
  function belongs(next: number, pair: Shared, members: readonly number[]): boolean {
    const seed = members[0] as number;
    const core = members.slice(1, CORE);
    const tied = core.filter((member) => beside.get(next)?.has(member));
    if (tied.length * 2 < core.length) return false;
    return core.every((member) => {
      const other = beside.get(seed)?.get(member) as Shared;
      return inCommon(wordsOf(pair.runs, sideOf(pair, seed)), wordsOf(other.runs, sideOf(other, seed)));
    });
  }
}

function neighbours(pairs: readonly Shared[]): Map<number, Map<number, Shared>> {
  const beside = new Map<number, Map<number, Shared>>();
  for (const pair of pairs) {
    beside.set(pair.a, (beside.get(pair.a) ?? new Map()).set(pair.b, pair));
    beside.set(pair.b, (beside.get(pair.b) ?? new Map()).set(pair.a, pair));
  }
  return beside;
}

/** The places of the words of runs in one of the two reports. */
function wordsOf(runs: readonly Run[], side: "a" | "b"): Set<number> {
  return new Set(runs.flatMap((run) => Array.from({ length: run.length }, (_, i) => run[side] + i)));
}

/** Whether most of the smaller lot of words is in the other. */
function inCommon(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  const common = [...some].filter((word) => others.has(word)).length;
  return common * 2 >= Math.min(some.size, others.size);
}
