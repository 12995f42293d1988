import type { Words } from "../../model/words.ts";
import { unionFind } from "../unionFind.ts";
import type { Bag } from "./bag.ts";
import { parted, score, type Telling, telling } from "./score.ts";

/** Clauses this alike, on average, make one claim. */
const threshold = 0.5;

/** A cluster is compared through this many of its members. */
const faceCount = 6;

/** Features by which candidates are found: the most telling ones. */
const keyCount = 8;

/** Comparisons for the whole story; they are spread evenly over its clauses, so that time grows with their number. */
const effort = 400_000;

export interface Cluster {
  readonly members: readonly Bag[];
}

/**
 * Brings together the clauses that make one claim: the most alike first, average link (single link would chain
 * through a story's common words), and never two that something parts. Candidates come from an index, so that
 * time grows with the number of clauses.
 */
export function clusters(bags: readonly Bag[], words: Words): Cluster[] {
  const copies = identical(bags);
  const distinct = copies.map(([first]) => first as Bag);
  const weigh = telling(bags);
  const sets = unionFind(distinct.length);
  const faces = new Map(distinct.map((bag, i) => [i, [bag]]));
  const members = new Map(distinct.map((_, i) => [i, [i]]));
  for (const { a, b } of pairs(distinct, weigh, words)) {
    const [left, right] = [sets.find(a), sets.find(b)].sort((x, y) => x - y) as [number, number];
    if (left === right) continue;
    const one = faces.get(left) as Bag[];
    const other = faces.get(right) as Bag[];
    if (average(one, other, weigh, words) < threshold) continue;
    sets.join(left, right);
    faces.set(left, [...one, ...other].slice(0, faceCount));
    members.set(left, [...(members.get(left) as number[]), ...(members.get(right) as number[])]);
    members.delete(right);
  }
  return [...members.values()].map((list) => ({
    members: list
      .flatMap((i) => copies[i] as Bag[])
      .sort((x, y) => x.clause.at - y.clause.at || x.clause.start - y.clause.start),
  }));
}

/** Clauses of the same words, which need no comparing. */
function identical(bags: readonly Bag[]): Bag[][] {
  const groups = new Map<string, Bag[]>();
  for (const bag of bags) {
    const key = `${bag.features.map((feature) => feature.key).join(" ")}|${bag.negated}|${bag.quantities.map(({ low }) => low).join()}`;
    const group = groups.get(key);
    if (group === undefined || bag.features.length < 3) groups.set(bag.features.length < 3 ? `${key}#${groups.size}` : key, [bag]);
    else group.push(bag);
  }
  return [...groups.values()];
}

function pairs(bags: readonly Bag[], weigh: Telling, words: Words): { a: number; b: number; likeness: number }[] {
  const postings = Math.max(4, Math.min(60, Math.floor(effort / (bags.length * 5 + 1))));
  const index = new Map<string, number[]>();
  const found: { a: number; b: number; likeness: number }[] = [];
  for (const [b, bag] of bags.entries()) {
    const partners = new Set<number>();
    for (const key of keysOf(bag, weigh)) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [b]);
      else {
        for (const a of list.slice(-postings)) partners.add(a);
        list.push(b);
      }
    }
    for (const a of partners) {
      const other = bags[a] as Bag;
      const likeness = parted(other, bag, words) === null ? score(other, bag, weigh, words) : 0;
      if (likeness >= threshold) found.push({ a, b, likeness });
    }
  }
  return found.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
}

function keysOf({ features, concepts }: Bag, weigh: Telling): string[] {
  const telling = [...features].sort((a, b) => weigh(b) - weigh(a) || (a.key < b.key ? -1 : 1)).slice(0, keyCount);
  return [...telling.map(({ key }) => key), ...[...concepts].map((concept) => `concept ${concept}`)];
}

/** Mean likeness of two clusters' faces; 0 where something parts any two of them. */
function average(a: readonly Bag[], b: readonly Bag[], weigh: Telling, words: Words): number {
  let sum = 0;
  for (const x of a)
    for (const y of b) {
      if (parted(x, y, words) !== null) return 0;
      sum += score(x, y, weigh, words);
    }
  return sum / (a.length * b.length);
}
