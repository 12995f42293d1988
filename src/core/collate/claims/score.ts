import type { Words } from "../../model/words.ts";
import { comparable, disjoint } from "../quantity.ts";
import type { Bag, Feature } from "./bag.ts";

/** How much a feature tells within this story: words that are in most clauses tell little. */
export type Telling = (feature: Feature) => number;

/** Weighs features by how few of a story's clauses have them. */
export function telling(bags: readonly Bag[]): Telling {
  const counts = new Map<string, number>();
  for (const { features } of bags) for (const { key } of features) counts.set(key, (counts.get(key) ?? 0) + 1);
  const total = Math.log(bags.length + 2);
  return ({ key, weight }) => weight * Math.max(0.15, 1 - Math.log(counts.get(key) ?? 1) / total);
}

/**
 * How alike two clauses are, 0 to 1: soft Dice of their weighted features, each matched to its nearest kin in
 * the other (soft TF-IDF, Cohen, Ravikumar and Fienberg 2003), with the shorter's containment beside it.
 */
export function score(a: Bag, b: Bag, weigh: Telling, words: Words): number {
  const left = covered(a, b, weigh, words);
  const right = covered(b, a, weigh, words);
  if (left.total === 0 || right.total === 0) return 0;
  if (Math.max(left.count, right.count) < 2 && Math.max(a.features.length, b.features.length) > 2) return 0;
  // What happens must agree as well as whom it happens to.
  const event = left.verb || right.verb ? 1 : 0.75;
  const dice = (left.matched + right.matched) / (left.total + right.total);
  const containment = Math.max(left.matched / left.total, right.matched / right.total);
  return event * (0.65 * dice + 0.35 * containment);
}

function covered(a: Bag, b: Bag, weigh: Telling, words: Words): { matched: number; total: number; count: number; verb: boolean } {
  let count = 0;
  let verb = false;
  let matched = 0;
  let total = 0;
  for (const feature of a.features) {
    const weight = weigh(feature);
    total += weight;
    let best = 0;
    for (const other of b.features) {
      if (feature.name !== other.name) continue;
      if (feature.key === other.key) {
        best = 1;
        break;
      }
      if (feature.name) continue;
      const kin = feature.concepts.some((concept) => other.concepts.includes(concept)) ? 0.8 : 0;
      best = Math.max(best, kin, words.related(feature.key, other.key));
    }
    if (best < 0.5) continue;
    matched += weight * best;
    count++;
    if (feature.verb || feature.concepts.length > 0) verb = true;
  }
  return { matched, total, count, verb };
}

/** Why two clauses, however alike, are two claims; `null` where nothing parts them. */
export function parted(a: Bag, b: Bag, words: Words): string | null {
  if (a.negated !== b.negated) return "polarity";
  if (a.quantities.length > 0 && b.quantities.length > 0) {
    const all = a.quantities.every((x) => b.quantities.some((y) => comparable(x, y)) && !b.quantities.some((y) => comparable(x, y) && !disjoint(x, y)));
    if (all) return "number";
  }
  if (a.days.length > 0 && b.days.length > 0 && a.days.every((x) => b.days.every((y) => x.latest < y.earliest || y.latest < x.earliest))) return "time";
  for (const x of a.features) {
    if (!x.verb) continue;
    for (const y of b.features) if (y.verb && words.opposed(x.key, y.key) && !b.features.some(({ key }) => key === x.key)) return "opposed";
  }
  if (swapped(a.actors, b.actors) || others(a.actors, b.actors)) return "actors";
  return null;
}

/** A sued B, B sued A. */
function swapped(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const [x, y] = a;
  return b[0] === y && b[1] === x;
}

/** Two pairs of people, none in common: the leaders' summit, their ministers' meeting. */
function others(a: readonly string[], b: readonly string[]): boolean {
  return a.length >= 2 && b.length >= 2 && !a.some((actor) => b.includes(actor));
}
