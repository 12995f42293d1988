import type { Tense } from "./expression.ts";
import { lower } from "./expression.ts";
import type { Word } from "./words.ts";

const FUTURE = new Set(
  (
    "will won shall would could may might scheduled expected set due plans plan planned planning slated hopes hope hoped until till by " +
    "deadline expires expire upcoming starting beginning tomorrow going ahead intends aims poised likely must should " +
    "deferred postponed rescheduled delayed"
  ).split(" "),
);
const PAST = new Set(
  (
    "said was were had did told wrote came went began took gave made met held got found left saw spoke since has have been fell rose won lost " +
    "killed died shot became sent spent brought led ran put"
  ).split(" "),
);
const NOT_PAST = new Set(
  "need indeed speed breed united feed seed red bed proceed exceed hundred shed bleed".split(" "),
);
const STOPS = new Set([
  "mr",
  "mrs",
  "ms",
  "dr",
  "gen",
  "sen",
  "rep",
  "gov",
  "st",
  "jr",
  "sr",
  "prof",
  "capt",
  "lt",
  "col",
  "sgt",
]);
const REACH = 14;

/**
 * Where the verb nearest to an expression points, within its sentence. Before the expression counts first:
 *
 *     He said Tuesday that it will open on Friday.
 *        ^^^^ past                ^^^^ future
 */
export function tenseAt(words: readonly Word[], first: number, last: number): Tense {
  for (let at = first - 1; at >= Math.max(0, first - REACH) && !ends(words, at); at--) {
    const tense = verb(words, at);
    if (tense !== null) return tense;
  }
  for (let at = last; at < Math.min(words.length, last + REACH) && !ends(words, at); at++) {
    const tense = verb(words, at);
    if (tense !== null) return tense;
  }
  return null;
}

function verb(words: readonly Word[], at: number): Tense {
  const word = lower(words, at);
  // "to meet on Friday", and not "to London".
  if (word === "to" && /^[a-z]/.test(lower(words, at + 1)) && words[at + 1]?.capital === false) {
    return NOUN_AFTER_TO.has(lower(words, at + 1)) ? null : "future";
  }
  if (FUTURE.has(word)) return "future";
  if (PAST.has(word)) return "past";
  if (word.length < 4 || !word.endsWith("ed") || NOT_PAST.has(word)) return null;
  const before = lower(words, at - 1);
  return before === "be" || before === "the" || before === "a" ? null : "past";
}

const NOUN_AFTER_TO = new Set(
  "the a an his her its their our my your this that these those all date".split(" "),
);

/** A full stop, or another mark, that ends a sentence. */
export function ends(words: readonly Word[], at: number): boolean {
  const mark = lower(words, at);
  if (mark === "!" || mark === "?" || mark === ";") return true;
  if (mark !== ".") return false;
  const after = words[at + 1];
  if (after === undefined) return true;
  const before = lower(words, at - 1);
  return (
    after.spaced &&
    after.number === null &&
    !(before.length === 1 || STOPS.has(before)) &&
    (after.capital || /^[^a-z0-9]/.test(after.lower))
  );
}
