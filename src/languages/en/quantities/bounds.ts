import type { Quantity } from "../../../core/model/mention.ts";
import type { Token } from "../../../core/model/text.ts";
import { word } from "./word.ts";

/** "More than", "up to", "about" and the like before a number, and the token where they begin. */
export function boundBefore(
  tokens: readonly Token[],
  at: number,
): { first: number; bound: Quantity["bound"] } | null {
  if (!lastWords.has(word(tokens, at - 1))) return null;
  for (let length = 4; length > 0; length--) {
    if (at - length < 0) continue;
    const cue = tokens
      .slice(at - length, at)
      .map(({ text }) => text.toLowerCase())
      .join(" ");
    const bound = bounds.get(cue);
    if (bound !== undefined) return { first: at - length, bound };
  }
  return null;
}

/** "Or more", "or so", a plus sign after a number, and the token where they end. */
export function boundAfter(
  tokens: readonly Token[],
  at: number,
): { last: number; bound: Quantity["bound"] } | null {
  const two = `${word(tokens, at)} ${word(tokens, at + 1)}`;
  if (word(tokens, at) === "+") return { last: at + 1, bound: "atLeast" };
  if (two === "or more" || two === "or over") return { last: at + 2, bound: "atLeast" };
  if (/^or (?:fewer|less|under)$/.test(two)) return { last: at + 2, bound: "atMost" };
  return two === "or so" ? { last: at + 2, bound: "about" } : null;
}

const bounds: ReadonlyMap<string, Quantity["bound"]> = new Map(
  (
    [
      [
        "atLeast",
        "more than|over|at least|no fewer than|no less than|not less than|upwards of|upward of|in excess of|exceeding|above|a minimum of|topping|well over|far more than|as many as at least|greater than",
      ],
      [
        "atMost",
        "up to|at most|no more than|not more than|fewer than|less than|under|below|as many as|as much as|a maximum of|well under",
      ],
      [
        "about",
        "about|around|roughly|approximately|approx|some|an estimated|estimated|close to|nearly|almost|just over|just under|just above|just below|slightly more than|slightly less than|a little over|a little more than|circa|in the region of|somewhere around|more or less|just short of|nearly all of|an average of|virtually",
      ],
    ] as const
  ).flatMap(([bound, cues]) => cues.split("|").map((cue) => [cue, bound] as const)),
);

/** The words that a bound may end with: most words before a number are none. */
const lastWords: ReadonlySet<string> = new Set([...bounds.keys()].map((cue) => cue.replace(/.* /, "")));
