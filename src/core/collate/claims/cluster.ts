import type { Words } from "../../model/words.ts";
import { light, mainAct } from "../act.ts";
import type { Act, Bag } from "../bag.ts";
import { type Compared, type Contradiction, compared, contradicts } from "../similarity.ts";
import { unionFind } from "../unionFind.ts";
import type { Member } from "./member.ts";

/** Clauses this alike, on average, make one claim. */
const threshold = 0.65;

/** Clauses this alike tell of one thing: if something sets them apart, that is a difference. */
const sameThing = 0.7;

/** A cluster is compared through this many of its members. */
const faceCount = 5;

/** Words by which candidates are found: the most telling ones. */
const keyCount = 8;

/** Comparisons for the whole story; they are spread evenly over its clauses, so that time grows with their number. */
const effort = 400_000;

/** Two clauses alike enough for one claim, but for what sets them apart. */
export interface Apart {
  readonly a: Member;
  readonly b: Member;
  readonly why: Contradiction;
}

export interface Clustered {
  readonly clusters: readonly (readonly Member[])[];
  readonly apart: readonly Apart[];
}

/**
 * Brings together the clauses that make one claim: the most alike first, average link (single link would chain
 * through a story's common words), and never two that contradict each other. Candidates come from an index, so
 * that time grows with the number of clauses.
 */
export function cluster(members: readonly Member[], words: Words, tied: Tied): Clustered {
  const copies = identical(members);
  const distinct = copies.map(([first]) => first as Member);
  const { alike, apart } = pairs(distinct, words, tied);
  const sets = unionFind(distinct.length);
  const faces = new Map(distinct.map((member, i) => [i, [member]]));
  const lists = new Map(distinct.map((_, i) => [i, [i]]));
  for (const { a, b } of alike) {
    const [left, right] = [sets.find(a), sets.find(b)].sort((x, y) => x - y) as [number, number];
    if (left === right) continue;
    const one = faces.get(left) as Member[];
    const other = faces.get(right) as Member[];
    if (!joins(one, other, words, tied)) continue;
    sets.join(left, right);
    faces.set(left, [...one, ...other].slice(0, faceCount));
    lists.set(left, [...(lists.get(left) as number[]), ...(lists.get(right) as number[])]);
    lists.delete(right);
  }
  const clusters = [...lists.values()].map((list) =>
    list
      .flatMap((i) => copies[i] as Member[])
      .sort((x, y) => x.clause.at - y.clause.at || x.clause.start - y.clause.start),
  );
  return { clusters, apart };
}

/** Clauses of the same words, which need no comparing. */
function identical(members: readonly Member[]): Member[][] {
  const groups = new Map<string, Member[]>();
  for (const [i, member] of members.entries()) {
    const key = member.bag.terms.size < 3 ? `#${i}` : member.words;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return [...groups.values()];
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

function pairs(members: readonly Member[], words: Words, tied: Tied): { alike: Pair[]; apart: Apart[] } {
  const postings = Math.max(4, Math.min(60, Math.floor(effort / (members.length * 5 + 1))));
  const index = new Map<string, number[]>();
  const alike: Pair[] = [];
  const apart: Apart[] = [];
  for (const [b, member] of members.entries()) {
    const partners = new Set<number>();
    for (const key of [...keysOf(member.bag), ...(member.bond === null ? [] : [`bond ${member.bond}`])]) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [b]);
      else {
        for (const a of list.slice(-postings)) partners.add(a);
        list.push(b);
      }
    }
    for (const a of partners) {
      const other = members[a] as Member;
      if (!mayBeAlike(other, member)) continue;
      const likeness = likenessOf(other, member, words, tied);
      if (likeness < threshold) continue;
      const why = likeness === bonded ? null : contradicts(other.bag, member.bag, words);
      if (why === null) alike.push({ a, b, likeness });
      else if (likeness >= sameThing && comparable(other, member, words))
        apart.push({ a: other, b: member, why });
    }
  }
  alike.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  return { alike, apart };
}

/** Acts of thinking: "I don't think she left" and "she left" are no clash of facts. */
const thinking =
  /^(?:think|believe|feel|know|hope|want|expect|ask|say|seem|appear|remain|become|be|have|do|can|get|make)$/u;

/**
 * Are two clauses such that what sets them apart is a difference between reports? Both claim; the same thing is done
 * in both, and by or to the same one.
 */
function comparable(a: Member, b: Member, words: Words): boolean {
  if (a.open || b.open || (a.event !== null && b.event !== null)) return false;
  const [x, y] = [a.bag.acts[0], b.bag.acts[0]];
  if (x === undefined || y === undefined || thinking.test(x.lemma) || thinking.test(y.lemma)) return false;
  return isOneAct(x, y, words) && sharesParty(a, b);
}

function sharesParty(a: Member, b: Member): boolean {
  if (a.actors.length > 0 && b.actors.length > 0) return a.actors.some((actor) => b.actors.includes(actor));
  const nouns = ({ bag: { terms, acts } }: Member) =>
    [...terms.keys()].filter((lemma) => !acts.some((act) => act.lemma === lemma));
  const other = new Set(nouns(b));
  return nouns(a).filter((lemma) => other.has(lemma)).length >= 2;
}

/** What happens is the same, whatever sets the two apart; contraries of one another count as the same. */
function sameAct(a: Bag, b: Bag, words: Words): boolean {
  return a.acts.some((x) => b.acts.some((y) => isOneAct(x, y, words)));
}

function malusOfActs(a: Bag, b: Bag, words: Words): number {
  if (a.acts.length === 0 || b.acts.length === 0) return 0;
  const shared = sameAct(a, b, words);
  if (!shared) return areKnown(a, b, words) ? knownActMalus : otherActMalus;
  if (areOfOtherThings(a, b, words)) return otherThingMalus;
  const free = ({ acts }: Bag) => acts.filter((act) => act.free);
  if (free(a).some((x) => free(b).some((y) => isOneAct(x, y, words)))) return 0;
  const vague = [a, b].some(({ acts }) => {
    const act = mainAct(acts);
    return act === undefined || act.leads || carrying.test(act.lemma);
  });
  return !vague && areKnown(a, b, words) ? knownMainMalus : 0;
}

/** The same is done, to things that are known for what they are, and are others: "called off its strike", "its talks". */
function areOfOtherThings(a: Bag, b: Bag, words: Words): boolean {
  const [x, y] = [mainAct(a.acts), mainAct(b.acts)];
  if (x === undefined || y === undefined || !isOneAct(x, y, words)) return false;
  const known = ({ terms }: Bag, list: readonly string[]) =>
    list.length > 0 && list.every((lemma) => (terms.get(lemma)?.concepts.length ?? 0) > 0);
  return (
    known(a, x.objects) &&
    known(b, y.objects) &&
    !x.objects.some((one) => y.objects.some((two) => words.related(one, two) >= 0.4))
  );
}

/** Verbs that carry another word's meaning: "held differing views". */
const carrying = /^(?:hold|keep|put|set|bring|show|lead|run|turn|call|leave|move|find)$/u;

/** Both main verbs are known for what they mean, and have nothing to do with each other. */
function areKnown(a: Bag, b: Bag, words: Words): boolean {
  const [x, y] = [mainAct(a.acts), mainAct(b.acts)];
  return (
    x !== undefined &&
    y !== undefined &&
    x.concepts.length > 0 &&
    y.concepts.length > 0 &&
    words.related(x.lemma, y.lemma) < 0.4
  );
}

/** Whether two clauses' verbs tell of one sort of happening, or of contraries. */
export function isOneAct(x: Act, y: Act, words: Words): boolean {
  if (x.lemma === y.lemma) return true;
  if (words.related(x.lemma, y.lemma) >= 0.65 || words.opposed(x.lemma, y.lemma)) return true;
  return x.concepts.some((concept) => y.concepts.includes(concept));
}

/** A cheap look before the dear one: words and concepts in common must carry three tenths of the lighter clause. */
function mayBeAlike(a: Member, b: Member): boolean {
  if (a.bond !== null && a.bond === b.bond) return true;
  const [few, many] = a.bag.terms.size <= b.bag.terms.size ? [a.bag, b.bag] : [b.bag, a.bag];
  let common = 0;
  for (const [lemma, { weight }] of few.terms) if (many.terms.has(lemma)) common += weight;
  for (const concept of few.concepts) if (many.concepts.has(concept)) common += conceptWeight;
  return common >= 0.3 * Math.min(a.bag.weight, b.bag.weight);
}

const conceptWeight = 1.5;

function keysOf({ terms, concepts }: Bag): string[] {
  const telling = [...terms.values()]
    .sort((a, b) => b.weight - a.weight || (a.lemma < b.lemma ? -1 : 1))
    .slice(0, keyCount);
  return [...telling.map(({ lemma }) => lemma), ...[...concepts].map((concept) => `concept ${concept}`)];
}

/** Whether one of two reports, by their places, has things from the other, or both from a third. */
export type Tied = (a: number, b: number) => boolean;

/**
 * Likeness with what is known beside the words: reports of which one relays the other are likely to say the
 * same thing (and one more match there adds no origin); clauses in which different things happen are not.
 */
function likenessOf(a: Member, b: Member, words: Words, tied: Tied): number {
  if (a.bond !== null && a.bond === b.bond) return bonded;
  if (others(a.actors, b.actors)) return 0;
  const pair = compared(a.bag, b.bag, words);
  const plain = pair.likeness;
  if (plain <= 0.05 || sharesLittle(a, b, pair, tied)) return Math.min(plain, 0.05);
  const odds = Math.log(plain / (1 - Math.min(plain, 0.9999)));
  const together = a.clause.at !== b.clause.at && tied(a.clause.at, b.clause.at) ? relayBonus : 0;
  const apart = malusOfActs(a.bag, b.bag, words);
  const moods =
    (a.mood === "may be" && b.mood === "was") || (a.mood === "was" && b.mood === "may be") ? moodMalus : 0;
  const short = isThin(a.bag) || isThin(b.bag) ? shortMalus : 0;
  const supposed = a.supposed === b.supposed ? 0 : supposedMalus;
  return 1 / (1 + Math.exp(-(odds + together - apart - moods - short - supposed)));
}

/**
 * "After the candidate was criticized for his platform" and "which he criticized": one word in common, which is most
 * of the shorter. Unless nearly all of both is the same, they must share something that tells.
 */
function sharesLittle(a: Member, b: Member, { weight, count, part }: Compared, tied: Tied): boolean {
  if (doToSame(a.bag, b.bag)) return false;
  const enough = tied(a.clause.at, b.clause.at) ? inRelay : telling;
  return part < nearlyAll && weight < enough && count < enough;
}

/** "has sold its mill", "sold the mill": whoever "it" is; "buys the mill", "acquires the mill" if it is one who does. */
function doToSame(a: Bag, b: Bag): boolean {
  const meet = (p: readonly string[], q: readonly string[]) => p.some((one) => q.includes(one));
  const [first, second] = [a.acts[0], b.acts[0]];
  return a.acts.some((x) =>
    b.acts.some((y) => {
      if (light.has(x.lemma) || light.has(y.lemma) || !meet(x.objects, y.objects)) return false;
      if (x === first && y === second && x.lemma === y.lemma) return true;
      return (x.lemma === y.lemma || meet(x.concepts, y.concepts)) && meet(x.subjects, y.subjects);
    }),
  );
}

const nearlyAll = 0.7;
const telling = 5;
// One of them has it from the other: less is needed.
const inRelay = 3;

/** Likeness of two clauses that give one planned event one status. */
const bonded = 1;

const relayBonus = 1.4;
// What could still happen is not what did.
const moodMalus = 1.5;
const otherActMalus = 2;
// Verbs that are known for what they mean, and mean other things.
const knownActMalus = 3.5;
const otherThingMalus = 2.5;
// "Accused him of lying", "cleared him of lying".
const knownMainMalus = 2;
// "If the bridge falls" is not "the bridge fell".
const supposedMalus = 1.5;
// "it may happen within two weeks": few words and no name can be like anything.
const shortMalus = 1.2;
const isThin = ({ terms, entities }: Bag) => terms.size < 3 || (terms.size < 5 && entities.size === 0);

/** Two pairs of people, none in common: the leaders' summit, their ministers' meeting. */
function others(a: readonly string[], b: readonly string[]): boolean {
  return a.length >= 2 && b.length >= 2 && !a.some((actor) => b.includes(actor));
}

/**
 * Whether two clusters are one claim: alike on average, or very alike where one report relays the other and not
 * unlike elsewhere; never where any two of their faces contradict each other.
 */
function joins(a: readonly Member[], b: readonly Member[], words: Words, tied: Tied): boolean {
  let sum = 0;
  let closest = 0;
  for (const x of a)
    for (const y of b) {
      const bond = x.bond !== null && x.bond === y.bond;
      if (!bond && contradicts(x.bag, y.bag, words) !== null) return false;
      const likeness = likenessOf(x, y, words, tied);
      sum += likeness;
      if (tied(x.clause.at, y.clause.at)) closest = Math.max(closest, likeness);
    }
  const average = sum / (a.length * b.length);
  return average >= threshold || (closest >= surely && average >= loosely);
}

const surely = 0.8;
const loosely = 0.3;
