import { type DateRange, type Day, isoDay, readDay as readIso } from "../../core/model/date.ts";
import type { Mention } from "../../core/model/mention.ts";
import { dayWords } from "./times/days.ts";
import { durationWords, readDuration } from "./times/durations.ts";
import type { Context, Expression, Meaning, Reader, Tense } from "./times/expression.ts";
import { halfWords, readHalf } from "./times/halves.ts";
import { holidayWords, readHoliday } from "./times/holidays.ts";
import { modifierWords, readModified } from "./times/modified.ts";
import { momentWords, readMoment } from "./times/moments.ts";
import { monthWords } from "./times/months.ts";
import { ordinalWords } from "./times/numbers.ts";
import { partWords, readPart } from "./times/parts.ts";
import type { Period } from "./times/period.ts";
import { periodWords, readPeriod } from "./times/periods.ts";
import { quarterWords, readQuarter } from "./times/quarters.ts";
import { readSet, setWords } from "./times/sets.ts";
import { spokenWhen } from "./times/spoken.ts";
import { telling } from "./times/telling.ts";
import { ends, tenseAt } from "./times/tense.ts";
import { readVague, vagueWords } from "./times/vague.ts";
import { paragraphs, type Word } from "./times/words.ts";
import { readYear, yearWords } from "./times/years.ts";

/** All readers, and the words that what they read may begin with; figures may begin anything. */
const READERS: readonly (readonly [read: Reader, words: readonly string[]])[] = [
  [readMoment, [...momentWords, ...dayWords, ...monthWords, ...ordinalWords]],
  [readPart, partWords],
  [readPeriod, periodWords],
  [readModified, modifierWords],
  [readHoliday, holidayWords],
  [readQuarter, quarterWords],
  [readHalf, halfWords],
  [readYear, [...yearWords, ...ordinalWords]],
  [readVague, vagueWords],
  [readDuration, durationWords],
  [readSet, setWords],
];
interface Beginning {
  readonly readers: Reader[];
  /** Every expression holds a number or such a word. */
  readonly tells: boolean;
}
const BY_WORD = new Map<string, Beginning>();
for (const word of telling) BY_WORD.set(word, { readers: [], tells: true });
for (const [read, words] of READERS) {
  for (const word of new Set(words)) {
    const { readers, tells } = BY_WORD.get(word) ?? { readers: [], tells: false };
    BY_WORD.set(word, { readers: [...readers, read], tells });
  }
}
const BY_FIGURE: readonly Reader[] = [readMoment, readYear, readDuration, readQuarter];
// How many words from the beginning of an expression its first number or word of time stands at most.
const REACH = 8;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly tense: Tense;
  /** Sentences since the beginning of the text. */
  readonly sentence: number;
  readonly expression: Expression;
  /** Which of all says when the quotation was spoken that this stands in; -1 for none. */
  readonly spoken: number;
}

/**
 * Expressions of time as TIMEX3 (ISO-TimeML): type, value, and the days that they cover.
 *
 *     The two met last Thursday and agreed to speak again within two weeks.
 *                 ^^^^^^^^^^^^^                                  ^^^^^^^^^
 *
 * `reference` is the day that the text calls today. Where it is a range, a value that is the same on both its ends
 * stands, and for any other the days are the hull of both. Without it only dates that stand for themselves have
 * days. Inexact ones:
 *
 * - "earlier this week" runs from Monday to today, "later this week" from today to Sunday; weeks begin on Monday;
 * - "two weeks ago" is a day for TIMEX3; its days reach half a unit to either side, as people round;
 * - "more than two months ago" is open at the far end; "less than two weeks later" runs from the anchor on;
 * - "three weeks later", "the next day" count from the period spoken of last, if that is in the sentence or the one
 *   before; else they are unknown;
 * - "within two weeks" is a length, and has days where it points ahead;
 * - inside quotation marks "tomorrow" counts from the day on which the words were said, if the sentence tells that;
 * - "last Friday" of a Saturday is one of two Fridays: `XXXX-WXX-5` with the hull of both.
 */
export function times(text: string, reference: DateRange | null): Mention[] {
  const found = find(text);
  const era = eraOf(found);
  if (reference === null) return mentions(found, resolve(found, null, era));
  const early = readIso(reference.earliest);
  const late = readIso(reference.latest);
  if (early === null || late === null)
    throw new RangeError(`no date: ${reference.earliest}–${reference.latest}`);
  const first = resolve(found, early, era);
  if (early === late) return mentions(found, first);
  const last = resolve(found, late, era);
  const unknown = resolve(found, null, era);
  return mentions(
    found,
    first.map((meaning, index) => hull(meaning, last[index] as Meaning, unknown[index] as Meaning)),
  );
}

// A report is asked twice, before and after it is known when it was published.
let last: { readonly text: string; readonly found: readonly Found[] } = { text: "", found: [] };

function find(text: string): readonly Found[] {
  if (last.text !== text) last = { text, found: findIn(text) };
  return last.found;
}

function findIn(text: string): Found[] {
  const found: Found[] = [];
  let sentence = 0;
  for (const words of paragraphs(text)) {
    const readersAt = beginnings(words);
    const before = found.length;
    const here: Omit<Found, "spoken">[] = [];
    for (let at = 0; at < words.length; ) {
      const readers = readersAt[at];
      const expression = readers === undefined ? null : longest(readers, words, at);
      if (expression === null) {
        if (ends(words, at)) sentence++;
        at++;
        continue;
      }
      const { first, last } = expression;
      here.push({
        start: (words[first] as Word).start,
        end: (words[last - 1] as Word).end,
        tense: tenseAt(words, first, last),
        sentence,
        expression,
      });
      at = last;
    }
    if (!ends(words, words.length - 1)) sentence++;
    const spoken = spokenWhen(
      words,
      here.map(({ expression }) => expression),
    );
    for (const [index, one] of here.entries()) {
      const when = spoken[index] as number;
      found.push({ ...one, spoken: when < 0 ? -1 : before + when });
    }
  }
  return found;
}

/**
 * What may begin at each word. Most words that may begin an expression ("the", "a") begin none, and those that do have
 * a number or a word of time close behind: "the first two weeks".
 */
function beginnings(words: readonly Word[]): (readonly Reader[] | undefined)[] {
  const readers: (readonly Reader[] | undefined)[] = new Array(words.length);
  let near = -1;
  for (let at = words.length - 1; at >= 0; at--) {
    const { number, lower } = words[at] as Word;
    if (number !== null) {
      near = at;
      readers[at] = BY_FIGURE;
    } else {
      const word = BY_WORD.get(lower);
      if (word === undefined) continue;
      if (word.tells) near = at;
      if (near >= 0 && near - at < REACH) readers[at] = word.readers;
    }
  }
  return readers;
}

function longest(readers: readonly Reader[], words: readonly Word[], at: number): Expression | null {
  let best: Expression | null = null;
  for (const read of readers) {
    const expression = read(words, at);
    if (expression !== null && (best === null || expression.last > best.last)) best = expression;
  }
  return best;
}

function resolve(found: readonly Found[], reference: Day | null, era: Day | null): Meaning[] {
  let anchor: Period | null = null;
  let quarter: Period | null = null;
  let spoken = -9;
  return found.map(({ expression, tense, sentence, spoken: when }) => {
    const context: Context = {
      reference,
      tense,
      anchor: sentence - spoken < 2 ? anchor : null,
      quarter,
      era,
    };
    const said = when < 0 ? null : saidOn(found[when] as Found, context);
    const meaning = said === null ? expression.mean(context) : meantBy(expression, said, context);
    if (meaning.period !== null) {
      anchor = meaning.period;
      spoken = sentence;
      // The quarter that results are about is over.
      if (anchor.grain === "quarter" && (reference === null || anchor.to < reference)) quarter = anchor;
    }
    return meaning;
  });
}

// When the words were spoken, unless that is today, or something that has no days.
function saidOn({ expression, tense }: Found, { reference, era }: Context): Meaning | null {
  const said = expression.mean({ reference, tense, anchor: null, quarter: null, era });
  if ((said.type !== "DATE" && said.type !== "TIME") || said.value === "PRESENT_REF") return null;
  return said.from === reference && said.to === reference ? null : said;
}

// Words spoken on another day mean that one by "today"; where it is not known which, neither is what they mean.
function meantBy(expression: Expression, { from, to }: Meaning, context: Context): Meaning {
  const of = (reference: Day | null) => expression.mean({ ...context, reference });
  return from === null || to === null ? of(null) : from === to ? of(from) : hull(of(from), of(to), of(null));
}

// The days that a text dates in full tell which year it speaks in: the latest of them, unless it names a later year.
function eraOf(found: readonly Found[]): Day | null {
  let day: Day | null = null;
  let year: Day | null = null;
  for (const { expression, tense } of found) {
    const period = expression.absolute;
    if (period === undefined || tense === "future") continue;
    if (period.grain === "day") day = Math.max(day ?? period.from, period.from);
    else if (period.grain === "year" || period.grain === "month")
      year = Math.max(year ?? period.from, period.from);
  }
  return day === null || (year !== null && year > day) ? null : day;
}

function hull(first: Meaning, last: Meaning, unknown: Meaning): Meaning {
  if (first.value === last.value && first.from === last.from && first.to === last.to) return first;
  return {
    type: first.type,
    value: first.value === last.value ? first.value : unknown.value,
    from: first.from === null || last.from === null ? null : Math.min(first.from, last.from),
    to: first.to === null || last.to === null ? null : Math.max(first.to, last.to),
    period: null,
  };
}

function mentions(found: readonly Found[], meanings: readonly Meaning[]): Mention[] {
  return found.map(({ start, end, tense }, index) => {
    const { type, value, from, to } = meanings[index] as Meaning;
    const days = { earliest: from === null ? null : isoDay(from), latest: to === null ? null : isoDay(to) };
    return {
      kind: "time",
      entity: null,
      start,
      end,
      time: { type, value, ...days, ...(tense === null ? {} : { tense }) },
    };
  });
}
