import type { Words } from "../model/words.ts";
import type { Act, Amount, Bag, Term } from "./bag.ts";
import { comparable, disjoint } from "./quantity.ts";

/**
 * How likely two clauses are to tell of one happening, 0 to 1; from 0.5 on more likely than not. Whether they also
 * agree on it, `contradicts` says.
 *
 * Logistic regression over a few measures of shared words, weighed by how rare they are in news and in
 * the story (soft TF-IDF, Cohen, Ravikumar and Fienberg 2003, with near-synonyms for the soft part).
 *
 * @param context how much the two whole reports have in common, as `context` tells; 1 where they are known to be of one event.
 */
export function similarity(a: Bag, b: Bag, words: Words, context = 1): number {
  if (a.weight === 0 || b.weight === 0 || !meet(a, b)) return 0;
  let score = bias + ofContext * (context - 1) + (apartInPlace(a, b) ? elsewhere : 0);
  for (const [i, value] of measures(a, b, words).entries()) score += value * (weights[i] as number);
  return 1 / (1 + Math.exp(-score));
}

// Made by train/words/alignment.ts on ECB+ topics 1-20, in the order of `measures`.
const weights: readonly number[] = [5.3, 1.41, 0.42, 0.66, 1.26, -0.58];
const bias = -1.85;
const ofContext = 8;

// Not learned: ECB+ has no record of which place lies in which.
const elsewhere = -1.5;

/** The measures that `similarity` weighs, for training; each about 0 to 1. */
export function measures(a: Bag, b: Bag, words: Words): number[] {
  const { matched, common, lostNames } = overlap(a, b, words);
  const others = commonWeight(a) + commonWeight(b);
  return [
    // Of both clauses, of the shorter one, and of both without the names.
    (2 * matched) / (a.weight + b.weight),
    matched / Math.min(a.weight, b.weight),
    others === 0 ? 0 : (2 * common) / others,
    sameAct(a, b, words),
    sharedAmount(a, b),
    lostNames,
  ];
}

const commonWeight = (bag: Bag) =>
  sum([...bag.terms.values()].map(({ name, weight }) => (name ? 0 : weight)));

/**
 * How far two whole reports tell of one event, 0 to 1: the cosine of their words weighed by how rare they are in news,
 * cut off where two reports of one event usually lie. The story's own weights have no say here: in a
 * story of one event they would leave nothing to compare.
 */
export function context(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [word, weight] of a) dot += weight * (b.get(word) ?? 0);
  return dot === 0 ? 0 : Math.min(1, dot / (length(a) * length(b)) / ofOneEvent);
}

const ofOneEvent = 0.25;
const length = (weights: ReadonlyMap<string, number>) =>
  Math.sqrt(sum([...weights.values()].map((weight) => weight * weight)));

/** Why two clauses cannot be one claim although they tell of one happening. */
export type Contradiction = "polarity" | "predicate" | "quantity" | "actors" | "time";

/**
 * What sets two clauses apart that otherwise tell of one happening: one denies what the other says; their verbs are
 * contraries; numbers of one kind in one place cannot both be; who does it and who suffers it change places; their
 * days do not meet. `null` where nothing does. Two of these about one verb undo each other: "rejected" and "did not accept",
 * "A beat B" and "B lost to A".
 */
export function contradicts(a: Bag, b: Bag, words: Words): Contradiction | null {
  if (apartInTime(a, b)) return "time";
  for (const [actA, actB] of matchingActs(a, b, words)) {
    const turned = opposedActs(actA, actB, words);
    const swapped = isSwapped(actA, actB);
    const denied = actA.denied !== actB.denied;
    if (denied && !turned) return "polarity";
    if (turned && !denied && !swapped) return "predicate";
    if (swapped && !turned) return "actors";
  }
  return a.amounts.some((amount) => clashes(amount, a, b)) &&
    b.amounts.some((amount) => clashes(amount, b, a))
    ? "quantity"
    : null;
}

// ---- shared words ----------------------------------------------------------------------------------------

// Without one word or concept in common there is nothing to measure.
function meet(a: Bag, b: Bag): boolean {
  const [few, many] = a.terms.size <= b.terms.size ? [a, b] : [b, a];
  for (const lemma of few.terms.keys()) if (many.terms.has(lemma)) return true;
  for (const concept of few.concepts) if (many.concepts.has(concept)) return true;
  return false;
}

interface Overlap {
  readonly matched: number;
  readonly common: number;
  /** The share of the names of both that the other lacks, where both have some. */
  readonly lostNames: number;
}

// The same lemma first, then what is left pair by pair, the closest first.
function overlap(a: Bag, b: Bag, words: Words): Overlap {
  let names = 0;
  let common = 0;
  const take = (x: Term, y: Term, closeness: number) => {
    const weight = closeness * Math.min(x.weight, y.weight);
    if (x.name && y.name) names += weight;
    else common += weight;
  };
  const leftA: Term[] = [];
  for (const term of a.terms.values()) {
    const same = b.terms.get(term.lemma);
    if (same === undefined) leftA.push(term);
    else take(term, same, 1);
  }
  const leftB = [...b.terms.values()].filter(({ lemma }) => !a.terms.has(lemma));
  const pairs = leftA
    .flatMap((x) => leftB.map((y) => ({ x, y, closeness: closeness(x, y, words) })))
    .filter((pair) => pair.closeness >= 0.5)
    .sort((p, q) => q.closeness - p.closeness);
  const used = new Set<Term>();
  for (const { x, y, closeness } of pairs) {
    if (used.has(x) || used.has(y)) continue;
    used.add(x).add(y);
    take(x, y, closeness);
  }
  const lost = (left: readonly Term[]) =>
    sum(left.filter((term) => term.name && !used.has(term)).map(({ weight }) => weight));
  return {
    matched: names + common,
    common,
    lostNames: Math.min(1, Math.min(lost(leftA), lost(leftB)) / 10),
  };
}

function closeness(x: Term, y: Term, words: Words): number {
  if (x.name !== y.name && (x.concepts.length === 0 || y.concepts.length === 0)) return 0;
  if (x.name && y.name) return 0;
  const concept = x.concepts.some((c) => y.concepts.includes(c)) ? 0.8 : 0;
  return x.lemma.includes(" ") || y.lemma.includes(" ")
    ? concept
    : Math.max(concept, words.related(x.lemma, y.lemma));
}

// ---- what is done ----------------------------------------------------------------------------------------

// How close the closest two verbs are, the main one counting most.
function sameAct(a: Bag, b: Bag, words: Words): number {
  let best = 0;
  for (const [i, x] of a.acts.slice(0, 4).entries()) {
    for (const [j, y] of b.acts.slice(0, 4).entries()) {
      best = Math.max(best, closenessOfActs(x, y, words) * (i === 0 && j === 0 ? 1 : 0.8));
    }
  }
  return best;
}

function closenessOfActs(x: Act, y: Act, words: Words): number {
  if (x.lemma === y.lemma) return light.has(x.lemma) ? 0.3 : 1;
  if (x.concepts.some((c) => y.concepts.includes(c))) return 0.8;
  return words.related(x.lemma, y.lemma);
}

// Verbs that many happenings have.
const light: ReadonlySet<string> = new Set([
  "be",
  "have",
  "do",
  "say",
  "tell",
  "make",
  "take",
  "get",
  "go",
  "come",
  "give",
  "see",
]);

function matchingActs(a: Bag, b: Bag, words: Words): [Act, Act][] {
  return a.acts.flatMap((x) =>
    b.acts.flatMap((y): [Act, Act][] => {
      if (light.has(x.lemma) && x.lemma !== "be" && x.concepts.length === 0) return [];
      return closenessOfActs(x, y, words) >= 0.65 ||
        opposedActs(x, y, words) ||
        (x.lemma === "be" && y.lemma === "be")
        ? [[x, y]]
        : [];
    }),
  );
}

const opposedActs = (x: Act, y: Act, words: Words) =>
  x.lemma !== y.lemma && !x.concepts.some((c) => y.concepts.includes(c)) && words.opposed(x.lemma, y.lemma);

// A sued B, B sued A; names on one side only prove nothing.
function isSwapped(x: Act, y: Act): boolean {
  return (
    shares(x.agents, y.patients) &&
    shares(x.patients, y.agents) &&
    !shares(x.agents, y.agents) &&
    !shares(x.patients, y.patients)
  );
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((item) => b.has(item));

// ---- numbers, days and places ----------------------------------------------------------------------------

// Nothing on the other side fits this number, and something comparable there excludes it.
function clashes(amount: Amount, own: Bag, other: Bag): boolean {
  const rivals = other.amounts.filter((rival) => comparable(amount.quantity, rival.quantity));
  if (rivals.length === 0) return false;
  if (rivals.some((rival) => !disjoint(amount.quantity, rival.quantity) && sameSlot(amount, rival)))
    return false;
  // A number of the other side that this side has as well is not what this one is held against.
  return rivals.some(
    (rival) =>
      !own.amounts.some(
        (mine) =>
          mine !== amount &&
          comparable(mine.quantity, rival.quantity) &&
          !disjoint(mine.quantity, rival.quantity),
      ),
  );
}

// "by 30 %" is not "to 30 %"; a number with no such word before it may stand for either.
const sameSlot = (a: Amount, b: Amount) => a.slot === null || b.slot === null || a.slot === b.slot;

function sharedAmount(a: Bag, b: Bag): number {
  if (a.amounts.length === 0 || b.amounts.length === 0) return 0;
  const fits = a.amounts.some((x) =>
    b.amounts.some((y) => comparable(x.quantity, y.quantity) && !disjoint(x.quantity, y.quantity)),
  );
  if (fits) return 1;
  return a.amounts.some((x) => b.amounts.some((y) => disjoint(x.quantity, y.quantity))) ? -1 : 0;
}

function apartInTime(a: Bag, b: Bag): boolean {
  if (a.times.length === 0 || b.times.length === 0) return false;
  return a.times.every((x) => b.times.every((y) => x.latest < y.earliest || y.latest < x.earliest));
}

function apartInPlace(a: Bag, b: Bag): boolean {
  return a.places.size > 0 && b.places.size > 0 && !shares(a.places, b.places);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
