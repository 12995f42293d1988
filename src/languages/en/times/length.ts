import { lower, skip } from "./expression.ts";
import { type Amount, amountAt } from "./numbers.ts";
import { type Unit, unitAt } from "./units.ts";
import type { Word } from "./words.ts";

/** How the number bounds the length: "more than two months", "nearly three hours". */
export type Bound = "exact" | "about" | "over" | "under";

const BOUNDS = new Map<string, Bound>([
  ["more than", "over"],
  ["at least", "over"],
  ["no less than", "over"],
  ["not less than", "over"],
  ["over", "over"],
  ["less than", "under"],
  ["fewer than", "under"],
  ["not more than", "under"],
  ["no more than", "under"],
  ["at most", "under"],
  ["up to", "under"],
  ["nearly", "under"],
  ["almost", "under"],
  ["just under", "under"],
  ["under", "under"],
  ["just over", "over"],
  ["about", "about"],
  ["around", "about"],
  ["roughly", "about"],
  ["some", "about"],
  ["approximately", "about"],
  ["only", "exact"],
  ["just", "exact"],
]);

/** Words that a bound may begin with. */
export const boundStarts = new Set([...BOUNDS.keys()].map((words) => words.split(" ")[0] as string));

/** A number of units: "nearly three hours", "two-year". */
export interface Length {
  readonly count: number | null;
  readonly unit: Unit;
  readonly bound: Bound;
  readonly next: number;
  /** Written as one word: "two-year". */
  readonly hyphen: boolean;
}

/** The length that begins here. */
export function lengthAt(words: readonly Word[], at: number): Length | null {
  const [bound, start] = boundAt(words, at);
  const amount = amountAt(words, start);
  if (amount === null) {
    const bare = bound === "exact" ? unitAt(words, start) : null;
    return bare?.unit.plural &&
      bare.next === start + 1 &&
      bare.unit.letter !== "WE" &&
      lower(words, at - 1) !== "-" &&
      !/^(early|small)$/.test(lower(words, at - 1))
      ? { count: null, unit: bare.unit, bound: "exact", next: bare.next, hyphen: false }
      : null;
  }
  // "Over several years" is no more than that.
  if (amount.count === null && bound === "over" && start === at + 1) return null;
  const { count, next: end } = rangeFrom(words, amount);
  const hyphen = lower(words, end) === "-";
  const found = unitAt(words, hyphen ? end + 1 : end);
  if (found === null) return null;
  if (found.unit.grain === "quarter" && !found.unit.plural) return null;
  return { count, unit: found.unit, bound, next: found.next, hyphen };
}

/** "Two or three weeks", "12 to 18 months", "three-to-four-year": the first number is kept, as far as it goes. */
export function rangeFrom(words: readonly Word[], amount: Amount): Amount {
  const { count, next } = amount;
  if (!/^(or|to|-|–|and)$/.test(lower(words, next))) return amount;
  const other = amountAt(words, skip(words, next + 1, "to"));
  if (other === null || other.count === null || unitAt(words, skip(words, other.next, "-")) === null)
    return amount;
  return { count: count !== null && other.count - count > 1 ? null : count, next: other.next };
}

function boundAt(words: readonly Word[], at: number): [Bound, number] {
  const here = lower(words, at);
  if (!boundStarts.has(here)) return ["exact", at];
  const second = lower(words, at + 1);
  const three = BOUNDS.get(`${here} ${second} ${lower(words, at + 2)}`);
  if (three !== undefined) return [three, at + 3];
  const two = BOUNDS.get(`${here} ${second}`);
  if (two !== undefined) return [two, at + 2];
  const one = BOUNDS.get(here);
  return one === undefined ? ["exact", at] : [one, at + 1];
}
