import { joined, lower } from "./expression.ts";
import type { Word } from "./words.ts";

const NAMES = "january february march april may june july august september october november december".split(
  " ",
);
const SHORT = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTHS = new Map(
  [...NAMES, ...SHORT, "sept"].map((name) => [name, 1 + SHORT.indexOf(name.slice(0, 3))]),
);
// After these a month is a month, whatever follows.
const BEFORE = new Set(
  (
    "in last next this since until till by early late mid of from through before after during for to and each every " +
    "earlier later throughout between or around"
  ).split(" "),
);
// Months that are other words as well.
const DOUBTFUL = new Set(["march", "may", "august"]);

export const monthWords: readonly string[] = [...MONTHS.keys()];

/** A month's name with the stop that may shorten it: `Aug.`; upper case, or it is a verb. */
export function monthAt(words: readonly Word[], at: number): { month: number; next: number } | null {
  const word = words[at];
  if (word === undefined || !word.capital) return null;
  const month = MONTHS.get(word.lower);
  if (month === undefined) return null;
  const short =
    word.lower.length < 5 && word.lower !== "june" && word.lower !== "july" && word.lower !== "may";
  return { month, next: short && lower(words, at + 1) === "." && joined(words, at + 1) ? at + 2 : at + 1 };
}

/**
 * Whether a month that stands alone, without day or year, is one: "in March", and not "the March on Rome",
 * "June Carter", "Theresa May".
 */
export function standsAlone(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  const follows = words[at + 1];
  if (word.lower.length === 3 && word.lower !== "may")
    return before !== undefined && BEFORE.has(before.lower) && !(follows?.capital === true && follows.spaced);
  const name = follows?.capital && follows.spaced;
  if (before !== undefined && BEFORE.has(before.lower))
    return !(name && DOUBTFUL.has(word.lower) && before.lower === "and");
  if (DOUBTFUL.has(word.lower)) return before?.lower === "the" && word.lower === "may" && !name;
  if (before?.capital && before.lower !== "the") return false;
  return !name;
}
