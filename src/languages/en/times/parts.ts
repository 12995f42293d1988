import { readDate } from "./dates.ts";
import { readDay } from "./days.ts";
import { type Context, type Expression, lower, type Meaning, open, type Reader, skip } from "./expression.ts";
import { PARTS, timed, timeOf } from "./moments.ts";
import type { Word } from "./words.ts";

export const partWords: readonly string[] = ["the", "that", "mid", "early", "late"];

/**
 * A part of a day that is named by another: of the one spoken of, or of one that follows.
 *
 *     that night   the next morning   the night before   the morning of April 19   mid-afternoon on Sunday
 */
export const readPart: Reader = (words, at) => {
  const word = lower(words, at);
  if (word === "that") return spoken(words, at, at + 1, 0);
  if (word === "the") return beside(words, at);
  const part = skip(words, at + 1, "-");
  if (!PARTS.has(lower(words, part))) return null;
  const day = readDay(words, skip(words, part + 1, "on")) ?? readDate(words, skip(words, part + 1, "on"));
  return day === null ? null : ofDay(words, at, part, day);
};

const STEPS = new Map([
  ["same", 0],
  ["next", 1],
  ["following", 1],
  ["previous", -1],
]);

function beside(words: readonly Word[], at: number): Expression | null {
  const step = STEPS.get(lower(words, at + 1));
  if (step !== undefined) return spoken(words, at, at + 2, step);
  if (!PARTS.has(lower(words, at + 1))) return null;
  const follows = lower(words, at + 2);
  if (follows === "of") {
    const day = readDay(words, at + 3) ?? readDate(words, at + 3);
    return day === null ? null : ofDay(words, at, at + 1, day);
  }
  // "The night before, he had sung", and not "the night before the vote".
  if (!/^(before|after)$/.test(follows) || !/^([,.;:)!?”"]|he|she|they|it|we|i)?$/.test(lower(words, at + 3)))
    return null;
  const found = spoken(words, at, at + 1, follows === "before" ? -1 : 1);
  return found === null ? null : { ...found, last: at + 3 };
}

function ofDay(words: readonly Word[], first: number, part: number, day: Expression): Expression {
  const value = PARTS.get(lower(words, part)) as string;
  return { first, last: day.last, mean: (context) => timed(day.mean(context), value) };
}

function spoken(words: readonly Word[], first: number, at: number, step: number): Expression | null {
  const value = PARTS.get(lower(words, at));
  return value === undefined
    ? null
    : { first, last: at + 1, mean: (context) => ofSpoken(value, step, context) };
}

function ofSpoken(value: string, step: number, { anchor }: Context): Meaning {
  return anchor === null || anchor.from !== anchor.to
    ? open(`XXXX-XX-XX${value}`, "TIME")
    : timeOf(anchor.from + step, value);
}
