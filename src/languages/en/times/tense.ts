import type { Tense } from "./expression.ts";
import { lower } from "./expression.ts";
import type { Word } from "./words.ts";

const FUTURE = new Set(
  (
    "will won shall would could may might scheduled expected set due plans plan planned planning slated hopes hope hoped until till " +
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
  if (opensClause(words, first)) {
    const tense = verbAfter(words, last);
    if (tense !== null) return tense;
  }
  for (let at = first - 1; at >= Math.max(0, first - REACH) && !ends(words, at); at--) {
    const tense = verb(words, at);
    if (tense !== null) return tense;
  }
  return verbAfter(words, last);
}

function verbAfter(words: readonly Word[], last: number): Tense {
  for (let at = last; at < Math.min(words.length, last + REACH) && !ends(words, at); at++) {
    const tense = verb(words, at);
    if (tense !== null) return tense;
  }
  return null;
}

// "… to overturn it, but in March a judge ruled against it"
//                        ^^ belongs to what follows
function opensClause(words: readonly Word[], first: number): boolean {
  const before = /^(in|on|at|by|until|since|during)$/.test(lower(words, first - 1)) ? first - 2 : first - 1;
  return (
    before < 0 ||
    ends(words, before) ||
    (/^(but|and|that|,|while|because|as)$/.test(lower(words, before)) && before === first - 2)
  );
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
  "the a an his her its their our my your this that these those all date more less about at over nearly only some each one two three several many up".split(
    " ",
  ),
);

/** A full stop, or another mark, that ends a sentence; closing marks may stand between it and the next. */
export function ends(words: readonly Word[], at: number): boolean {
  const mark = lower(words, at);
  if (mark === "!" || mark === "?" || mark === ";") return true;
  if (mark !== ".") return false;
  let next = at + 1;
  while (next < at + 4 && words[next]?.spaced === false && CLOSING.has(lower(words, next))) next++;
  const after = words[next];
  if (after === undefined) return true;
  const before = lower(words, at - 1);
  if (!after.spaced || (next === at + 1 && (before.length === 1 || STOPS.has(before)))) return false;
  return after.capital || (after.number === null ? /^[^a-z]/.test(after.lower) : next > at + 1);
}

const CLOSING = new Set(['"', "'", "”", "’", ")", "]"]);
