import type { Words } from "../model/words.ts";
import { closenessOfActs, light, mainAct } from "./act.ts";
import type { Act, Amount, Bag, Place } from "./bag.ts";
import { comparable, disjoint } from "./quantity.ts";

/** Why two clauses cannot be one claim although they tell of one happening. */
export type Contradiction =
  | "polarity"
  | "predicate"
  | "quantity"
  | "actors"
  | "time"
  | "place"
  | "tense"
  | "scope";

/**
 * What sets two clauses apart that otherwise tell of one happening: one denies what the other says; their verbs are
 * contraries; numbers of one kind in one place cannot both be; who does it and who suffers it change places; their
 * days do not meet, or their places. `null` where nothing does. Two of these about one verb undo each other: "rejected" and "did not accept",
 * "A beat B" and "B lost to A".
 */
export function contradicts(a: Bag, b: Bag, words: Words): Contradiction | null {
  if (exclude(a, b) || exclude(b, a)) return "scope";
  if (apartInTime(a, b)) return "time";
  const pairs = matchingActs(a, b, words);
  for (const [x, y] of pairs) {
    const turned = opposedActs(x, y, words);
    const swapped = isSwapped(x, y);
    const denied = x.denied !== y.denied;
    if (denied && !turned && !areOfOtherThings(x, y, words)) return "polarity";
    if (turned && !denied && !swapped && areOfOneThing(x, y, words)) return "predicate";
    if (swapped && !turned) return "actors";
    if ((isMain(a, x) || isMain(b, y)) && areOtherPeople(a, b, x, y)) return "actors";
  }
  if (apartInPlace(a, b, words)) return "place";
  if (areDoneAndAhead(a, b, pairs)) return "tense";
  return a.amounts.some((amount) => clashes(amount, a, b)) &&
    b.amounts.some((amount) => clashes(amount, b, a))
    ? "quantity"
    : null;
}

// "Has sold", "will sell": of the one verb that both are about, a plan is not what was done.
function areDoneAndAhead(a: Bag, b: Bag, pairs: readonly [Act, Act][]): boolean {
  return pairs.some(
    ([x, y]) =>
      x.tense !== null &&
      y.tense !== null &&
      x.tense !== y.tense &&
      !light.has(x.lemma) &&
      !light.has(y.lemma) &&
      (isMain(a, x) || isMain(b, y)),
  );
}

// The one is done by or to Ada Ito, the other by or to Ken Ito; "James" may be James Orr.
function areOtherPeople(a: Bag, b: Bag, x: Act, y: Act): boolean {
  const apart = (p: ReadonlySet<string>, q: ReadonlySet<string>) => {
    const left = [...p].flatMap((id) => (a.people.has(id) ? [{ id, name: a.people.get(id) ?? [] }] : []));
    const right = [...q].flatMap((id) => (b.people.has(id) ? [{ id, name: b.people.get(id) ?? [] }] : []));
    const mayBeOne = (one: (typeof left)[number], other: (typeof left)[number]) =>
      one.id === other.id || isPartOf(one.name, other.name) || isPartOf(other.name, one.name);
    return (
      left.length > 0 && right.length > 0 && !left.some((one) => right.some((other) => mayBeOne(one, other)))
    );
  };
  return x.lemma === y.lemma && (apart(x.agents, y.agents) || apart(x.patients, y.patients));
}

const isPartOf = (some: readonly string[], all: readonly string[]) =>
  some.every((word) => all.includes(word));

const isMain = ({ acts }: Bag, act: Act) => mainAct(acts) === act;

// "The first time", "the second time": nothing of that kind that both have.
function exclude(a: Bag, b: Bag): boolean {
  return a.contrasts.some((x) => {
    const rivals = b.contrasts.filter(({ kind, of }) => kind === x.kind && of === x.of);
    if (rivals.length === 0)
      return (
        x.bare && !b.contrasts.some(({ kind }) => kind === x.kind) && (b.terms.has(x.of) || hasAct(b, x.of))
      );
    const own = a.contrasts.filter(({ kind, of }) => kind === x.kind && of === x.of);
    return !own.some((mine) => rivals.some((rival) => mine.low <= rival.high && rival.low <= mine.high));
  });
}

const hasAct = ({ acts }: Bag, lemma: string) => acts.some((act) => act.lemma === lemma);

// "Is" stands for nothing by itself; as the one main verb of both it is what "is not" denies.
function bothAre(a: Bag, b: Bag, x: Act, y: Act): boolean {
  const only = (bag: Bag, act: Act) =>
    act === bag.acts[0] && bag.acts.every((other) => other === act || other.lemma !== "be");
  return x.lemma === "be" && y.lemma === "be" && only(a, x) && only(b, y);
}

// Pairs of verbs that mean one thing, and of contraries; a verb that the other clause has as well has no contrary there.
function matchingActs(a: Bag, b: Bag, words: Words): [Act, Act][] {
  const agree = (x: Act, y: Act) =>
    x.lemma === "be" || y.lemma === "be"
      ? bothAre(a, b, x, y)
      : x.concepts.length > 0 || !light.has(x.lemma)
        ? closenessOfActs(x, y, words) >= 0.65
        : // "Has experience", "has no experience": the verb says nothing, what is had does.
          x.lemma === y.lemma && x.objects.some((one) => y.objects.includes(one));
  const same = a.acts.flatMap((x) => b.acts.flatMap((y): [Act, Act][] => (agree(x, y) ? [[x, y]] : [])));
  const agreed = new Set(same.flat());
  const contraries = a.acts.flatMap((x) =>
    b.acts.flatMap((y): [Act, Act][] =>
      !agreed.has(x) && !agreed.has(y) && opposedActs(x, y, words) ? [[x, y]] : [],
    ),
  );
  return [...same, ...contraries];
}

// "did not sign the treaty" and "signed the guest book": another doer, and done to something else.
function areOfOtherThings(x: Act, y: Act, words: Words): boolean {
  const apart = (p: readonly string[], q: readonly string[]) =>
    p.length > 0 && q.length > 0 && !meets(p, q, words);
  return apart(x.objects, y.objects) && apart(x.subjects, y.subjects);
}

const meets = (p: readonly string[], q: readonly string[], words: Words) =>
  p.some((one) => q.some((two) => words.related(one, two) >= 0.65));

// "The court released the name" and "police arrested a driver" are contraries of nothing.
function areOfOneThing(x: Act, y: Act, words: Words): boolean {
  if (x.agents.size > 0 && y.agents.size > 0 && !shares(x.agents, y.agents)) return false;
  return (
    shares(x.agents, y.agents) ||
    shares(x.patients, y.patients) ||
    meets(x.subjects, y.subjects, words) ||
    meets(x.objects, y.objects, words)
  );
}

// By their concepts where both have some: "defeat" as a verb is a win, as a noun a loss.
function opposedActs(x: Act, y: Act, words: Words): boolean {
  if (x.lemma === y.lemma || x.concepts.some((c) => y.concepts.includes(c))) return false;
  if (x.concepts.length === 0 || y.concepts.length === 0) return words.opposed(x.lemma, y.lemma);
  return x.concepts.some((c) => y.concepts.some((d) => words.contrary(c, d)));
}

// A sued B, B sued A; names on one side only prove nothing. "The suspect shot police" goes by its nouns.
function isSwapped(x: Act, y: Act): boolean {
  return (
    areSwapped(x.agents, x.patients, y.agents, y.patients) ||
    ((x.lemma === y.lemma || x.concepts.some((concept) => y.concepts.includes(concept))) &&
      areSwapped(new Set(x.subjects), new Set(x.objects), new Set(y.subjects), new Set(y.objects)))
  );
}

function areSwapped(
  doer: ReadonlySet<string>,
  sufferer: ReadonlySet<string>,
  otherDoer: ReadonlySet<string>,
  otherSufferer: ReadonlySet<string>,
): boolean {
  return (
    shares(doer, otherSufferer) &&
    shares(sufferer, otherDoer) &&
    !shares(doer, otherDoer) &&
    !shares(sufferer, otherSufferer)
  );
}

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

function apartInTime(a: Bag, b: Bag): boolean {
  if (a.times.length === 0 || b.times.length === 0) return false;
  return a.times.every((x) => b.times.every((y) => x.latest < y.earliest || y.latest < x.earliest));
}

// One thing said to be in two places, neither of which lies in the other, and no place that both name.
function apartInPlace(a: Bag, b: Bag, words: Words): boolean {
  if (shares(a.places, b.places)) return false;
  const holds = (x: Place, y: Place) => y.ids.includes(x.ids[0] as string);
  const shared = a.located.some((x) => b.located.some((y) => holds(x, y) || holds(y, x)));
  return !shared && a.located.some((x) => b.located.some((y) => words.related(x.of, y.of) >= 0.65));
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((item) => b.has(item));
