import { type Expression, lower, open, type Reader } from "./expression.ts";
import { monthAt } from "./months.ts";
import { amountAt } from "./numbers.ts";
import { durationValue, unitAt } from "./units.ts";
import { weekdayAt } from "./weekdays.ts";
import type { Word } from "./words.ts";

const ADVERBS = new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["nightly", "P1D"],
  ["weekly", "P1W"],
  ["biweekly", "P2W"],
  ["fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["annually", "P1Y"],
  ["yearly", "P1Y"],
]);
const WEEKDAYS = "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends".split(
  " ",
);

export const adverbWords: readonly string[] = [...ADVERBS.keys(), ...WEEKDAYS];
export const setWords: readonly string[] = [...adverbWords, "every", "each", "a", "an", "per"];

/**
 * Times that come round.
 *
 *     every Friday   each year   every two weeks   daily   on Mondays   twice a week
 */
export const readSet: Reader = (words, at) => {
  const word = lower(words, at);
  const adverb = ADVERBS.get(word);
  // "The Daily Post", "the Party daily Truth", "the average daily volume"
  if (adverb !== undefined)
    return words[at + 1]?.capital || lower(words, at - 1) === "average" ? null : set(at, at + 1, adverb);
  const weekday = WEEKDAYS.indexOf(word);
  if (weekday >= 0)
    return weekday < 7 && !words[at]?.capital
      ? null
      : set(
          at,
          at + 1,
          weekday < 7 ? `XXXX-WXX-${weekday + 1}` : weekday === 7 ? "XXXX-WXX-WD" : "XXXX-WXX-WE",
        );
  return word === "every" || word === "each" ? every(words, at) : rate(words, at);
};

// every Friday | each July | every two weeks | every other day
function every(words: readonly Word[], at: number): Expression | null {
  const other = /^(other|second)$/.test(lower(words, at + 1)) ? 2 : 1;
  if (lower(words, at + 1) === "single") {
    const single = unitAt(words, at + 2);
    return single === null ? null : set(at, single.next, durationValue(1, single.unit));
  }
  const day = weekdayAt(words, at + other);
  if (day !== null) return set(at, day.next, `XXXX-WXX-${day.weekday}`);
  const month = monthAt(words, at + 1);
  if (month !== null) return set(at, month.next, `XXXX-${String(month.month).padStart(2, "0")}`);
  const amount = other === 1 ? amountAt(words, at + 1) : null;
  const found = unitAt(words, amount?.next ?? at + other);
  if (found === null || (amount === null && found.unit.plural)) {
    const part = /^(morning|afternoon|evening)$/.test(lower(words, at + 1)) ? lower(words, at + 1) : "";
    return part === ""
      ? null
      : set(at, at + 2, `XXXX-XX-XXT${part === "morning" ? "MO" : part === "evening" ? "EV" : "AF"}`);
  }
  return set(at, found.next, durationValue(amount?.count ?? other, found.unit));
}

// "twice a week", "$3 a day", "20 million a year", "per month"
//        ^^^^^^     ^^^^^             ^^^^^^      ^^^^^^^^^
function rate(words: readonly Word[], at: number): Expression | null {
  const found = unitAt(words, at + 1);
  if (found === null || found.unit.plural || found.next !== at + 2) return null;
  const word = lower(words, at);
  const before = words[at - 1];
  if (
    word !== "per" &&
    !(
      before !== undefined &&
      (before.number !== null ||
        /^(once|twice|times|million|billion|trillion|thousand|hundred|percent|%|tons|tonnes|barrels|much|dollars|pounds|euros|cents)$/.test(
          before.lower,
        ))
    )
  )
    return null;
  const after = lower(words, found.next);
  return after === "ago" ||
    after === "earlier" ||
    after === "later" ||
    after === "before" ||
    after === "after"
    ? null
    : set(at, found.next, durationValue(1, found.unit));
}

function set(first: number, last: number, value: string): Expression {
  return { first, last, mean: () => open(value, "SET") };
}
