import type { Day } from "../../../core/model/date.ts";
import type { Period } from "./period.ts";
import type { Word } from "./words.ts";

export type Tense = "past" | "future" | null;

/** What an expression may be resolved against. */
export interface Context {
  /** The day that the text calls today. */
  readonly reference: Day | null;
  /** Where the verb beside the expression points. */
  readonly tense: Tense;
  /** The period that the text spoke of last, if that was close by. */
  readonly anchor: Period | null;
  /** The last period of that kind, in this paragraph or not. */
  readonly quarter: Period | null;
  /** A day in whose year the text speaks, as far as it shows one without a reference. */
  readonly era: Day | null;
}

/** What an expression means in its context; open or unknown ends are `null`. */
export interface Meaning {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
  readonly from: Day | null;
  readonly to: Day | null;
  /** What later expressions ("the next day") may count from. */
  readonly period: Period | null;
}

/** An expression of time as it stands, from word `first` to before word `last`, not yet resolved. */
export interface Expression {
  readonly first: number;
  readonly last: number;
  readonly mean: (context: Context) => Meaning;
  /** Days that it covers whatever the reference: "15 August 2025". */
  readonly absolute?: Period;
}

/** Reads an expression that begins at a word, or finds none there. */
export type Reader = (words: readonly Word[], at: number) => Expression | null;

export function date(period: Period): Meaning {
  return { type: "DATE", value: period.value, from: period.from, to: period.to, period };
}

/** A value whose days are not known. */
export function open(value: string, type: Meaning["type"] = "DATE"): Meaning {
  return { type, value, from: null, to: null, period: null };
}

/** An expression that says its period itself. */
export function absolute(first: number, last: number, period: Period): Expression {
  return { first, last, absolute: period, mean: () => date(period) };
}

export function lower(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? "";
}

/** Skips one of these words, if it stands here. */
export function skip(words: readonly Word[], at: number, ...skipped: readonly string[]): number {
  return skipped.includes(lower(words, at)) ? at + 1 : at;
}

/** The two words stand together: `p.m`, `16th`. */
export function joined(words: readonly Word[], at: number): boolean {
  return words[at]?.spaced === false;
}
