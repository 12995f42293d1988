import { lower, type Tense } from "./expression.ts";
import type { Word } from "./words.ts";

const set = (words: string) => new Set(words.split(" "));

const AHEAD = set(
  "will shall would might may should must scheduled expected expects expect due planned slated hopes " +
    "hope hoped until till deadline expires expire upcoming intends intend aims poised likely begins opens starts closes " +
    "ends resumes resume reopens reopen convenes begin returns arrives departs takes meets plays play faces concludes threatens votes visits travels flies hosts",
);
// With an infinitive after them these point ahead: "agreed to meet on Friday", "an invitation to speak on Monday".
const PROMISING = set(
  "agreed voted vowed promised pledged wants want wanted intended going about ready prepared preparing invited summoned " +
    "ordered decided arranged threatened called supposed told asked urged set chance opportunity offer invitation deal " +
    "agreement order intention decision request motion bound hoping willing able free expecting",
);
// With these after them, so do the words of putting off: "postponed until Friday", "moved to Monday".
const PUT_OFF = set(
  "set postponed delayed deferred rescheduled moved adjourned extended pushed booked fixed slated closed suspended",
);
const TO_WHEN = set("until till to for");
const PAST = set(
  "was were had did has have said told wrote came went began took gave made met held got found left saw spoke fell rose won " +
    "lost shot became sent spent brought led ran put since set cut hit let shut hurt quit beat broke blew bought built burst " +
    "caught chose dealt drew drove fled flew forbade fought froze grew hung heard hid kept knew laid lay lent meant paid rang " +
    "rode sang sank sat sold shook shone shrank slept slid spread sprang stood stole struck stuck swept swore swam taught " +
    "thought threw tore understood withdrew woke wore wound bore bled bound crept felt lit overcame sought slew tumbled taken known seen given written spoken driven shown fallen chosen broken stolen beaten " +
    "risen sworn thrown torn grown flown drawn frozen shaken gone done",
);
const NOT_PAST = set(
  "need indeed speed breed united feed seed red bed proceed exceed hundred shed bleed embed weed creed greed",
);
const STOPS = set("mr mrs ms dr gen sen rep gov st jr sr prof capt lt col sgt");
const BE = set("is are was were be");
const REACH = 16;

/**
 * Where the verb nearest to an expression points, within its sentence. Before the expression counts first:
 *
 *     He said Tuesday that it will open on Friday.
 *        ^^^^ past                ^^^^ future
 */
export function tenseAt(words: readonly Word[], first: number, last: number): Tense {
  const beside = aside(words, first, last);
  if (beside !== null) return beside;
  if (opensClause(words, first)) {
    const tense = verbAfter(words, last);
    if (tense !== null) return tense;
  }
  let infinitive = false;
  for (let at = first - 1; at >= Math.max(0, first - REACH) && !ends(words, at); at--) {
    if (lower(words, at) === "to" && isInfinitive(words, at)) {
      if (BE.has(lower(words, at - 1)) || isToBe(words, at)) return "future";
      infinitive = true;
      continue;
    }
    if (infinitive && PROMISING.has(lower(words, at))) return "future";
    const tense = verb(words, at);
    if (tense !== null) return tense;
  }
  return verbAfter(words, last);
}

// "a strike for Friday", "declared Monday a day of rest", "the vote is on Thursday"
function aside(words: readonly Word[], first: number, last: number): Tense {
  const before = lower(words, first - 1);
  const weekday = lower(words, first).endsWith("day") && lower(words, last + 1) !== "s";
  if (weekday && (before === "for" || before === "declared")) return "future";
  const verb = lower(words, /^(on|in|at)$/.test(before) ? first - 2 : first - 1);
  return verb === "is" || verb === "are" ? "future" : null;
}

function verbAfter(words: readonly Word[], last: number): Tense {
  for (let at = last; at < Math.min(words.length, last + REACH) && !ends(words, at); at++) {
    if (lower(words, at) === "to" && BE.has(lower(words, at - 1)) && isInfinitive(words, at)) return "future";
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

// "to meet", and not "to London", "to the port", "to more than 30".
function isInfinitive(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && /^[a-z]/.test(next.lower) && !next.capital && !NOUN_AFTER_TO.has(next.lower);
}

// "guidelines to be published in November", and not "seemed to be hit on Friday".
//             ^^^^^
function isToBe(words: readonly Word[], at: number): boolean {
  const before = lower(words, at - 1);
  return (
    lower(words, at + 1) === "be" &&
    !PAST.has(before) &&
    !before.endsWith("ed") &&
    !/^(seem|seems|appear|appears|used|out|prove|proves|claim|claims|like|have|has)$/.test(before)
  );
}

const NOUN_AFTER_TO = set(
  "the a an his her its their our my your this that these those all date more less about at over nearly only some each one " +
    "two three four five six several many up what which it them him us thousands hundreds dozens people",
);

function verb(words: readonly Word[], at: number): Tense {
  const word = lower(words, at);
  const next = lower(words, at + 1);
  const before = lower(words, at - 1);
  if (word === "won" && (next === "'" || next === "’")) return "future";
  if (word === "could" || word === "can")
    return next === "not" || next === "'" || next === "’" ? "past" : "future";
  if (word === "may" && words[at]?.capital) return null;
  // "plans to open", "plans for Friday"; a plan by itself is of any time.
  if (word === "plan" || word === "plans" || word === "planning")
    return next === "to" || next === "for" ? "future" : null;
  // "would not say on Tuesday", "wouldn't comment Friday"
  if ((word === "would" && next === "not") || (word === "wouldn" && /^['’]$/.test(next))) return "past";
  if (PUT_OFF.has(word) && TO_WHEN.has(next)) return "future";
  if (AHEAD.has(word)) return "future";
  const past = PAST.has(word) || (word.length > 3 && word.endsWith("ed") && !NOT_PAST.has(word));
  if (!past || /^(be|being|to|the|a|an)$/.test(before)) return null;
  // "a still unspecified day"
  if (
    /^(still|newly|recently|previously|already|yet|long)$/.test(before) &&
    /^(a|an|the)$/.test(lower(words, at - 2))
  )
    return null;
  // "when the case is heard"
  return /^(is|are)$/.test(before) && conditional(words, at - 1) ? "future" : "past";
}

function conditional(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i > Math.max(-1, at - 7) && !ends(words, i); i--)
    if (/^(when|if|until|before|once|unless)$/.test(lower(words, i))) return true;
  return false;
}

/** A full stop, or another mark, that ends a sentence; closing marks may stand between it and the next. */
export function ends(words: readonly Word[], at: number): boolean {
  const mark = lower(words, at);
  if (mark.length !== 1) return false;
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
