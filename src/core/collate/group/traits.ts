import type { Day } from "../../model/date.ts";
import type { Report } from "../../model/report.ts";
import { scan } from "./scan.ts";
import type { Term, Vocabulary } from "./vocabulary.ts";

/** Weights of terms, by their ids, as a direction: the sum of their squares is 1, or 0 where there are none. */
export interface Vector {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

/** What a report shows of the event that it tells of, each by itself. */
export interface Traits {
  /** Its id. */
  readonly report: string;
  readonly day: Day | null;
  /** Title and text, the title and names counting for more. */
  readonly whole: Vector;
  /** The title, or how the text begins where it has none. */
  readonly title: Vector;
  readonly names: Vector;
  /** The names and numbers in the title and where the text begins, and how much each tells; the sum is 1, or 0. */
  readonly anchors: Vector;
  /** The terms that start with a capital or a digit somewhere in it. */
  readonly facts: ReadonlySet<number>;
  /** Rows of words between quotation marks, a number each. */
  readonly quotations: readonly number[];
  /** The terms that tell most, the most telling first. */
  readonly telling: readonly Term[];
}

/** A title says what a report is about. */
const TITLE = 3;

/** Names tell events of one kind from each other. */
const NAME = 2;

/** So many characters are enough to know what a report is about. */
const READ = 4_000;

/** So many characters stand for a title. */
const LEAD = 160;

/** So many words in a row are somebody's. */
const ROW = 4;

/** A report is looked up by so many terms. */
const TELLING = 24;

interface Counted {
  whole: number;
  title: number;
  names: number;
  numbers: number;
  lead: boolean;
  marked: boolean;
}

/** The traits of a report, its words counted in the vocabulary. */
export function traitsOf({ id, title, text }: Report, day: Day | null, vocabulary: Vocabulary): Traits {
  const counted = new Map<Term, Counted>();
  const quotations = new Set<number>();
  let row = 0;
  let hash = 0;
  const counts = (term: Term) => {
    const known = counted.get(term);
    if (known !== undefined) return known;
    const made = { whole: 0, title: 0, names: 0, numbers: 0, lead: false, marked: false };
    counted.set(term, made);
    return made;
  };
  if (title !== null)
    scan(title, title.length, ({ text: word }) => {
      const of = counts(vocabulary.termOf(word));
      of.title++;
      of.lead = true;
      of.marked ||= isMarked(word);
      of.whole += isMarked(word) ? TITLE * NAME : TITLE;
    });
  const isTitled = title !== null;
  let seen = 0;
  scan(text, READ, ({ text: word, isName, isQuoted }) => {
    const term = vocabulary.termOf(word);
    const of = counts(term);
    const marked = isMarked(word);
    of.marked ||= marked;
    of.whole += marked ? NAME : 1;
    if (isDigit(word)) of.numbers++;
    else if (isName) of.names++;
    if (seen < LEAD) {
      if (!isTitled) of.title++;
      of.lead = true;
    }
    seen += word.length + 1;
    row = isQuoted ? row + 1 : 0;
    hash = row === 0 ? 0 : (Math.imul(hash, 31) + term.id) | 0;
    if (row >= ROW) {
      quotations.add(hash);
      row = 0;
    }
  });
  vocabulary.count(counted.keys());
  const rarities = new Map([...counted.keys()].map((term) => [term, vocabulary.rarity(term)]));
  const vector = (of: (counts: Counted) => number): Vector => {
    const terms: number[] = [];
    const weights: number[] = [];
    let squares = 0;
    for (const [term, counts] of counted) {
      const times = of(counts);
      if (times === 0) continue;
      const weight = (1 + Math.log(times)) * (rarities.get(term) as number);
      if (weight === 0) continue;
      terms.push(term.id);
      weights.push(weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    return { terms, weights: weights.map((weight) => weight / length) };
  };
  const tells = ([term, { whole }]: readonly [Term, Counted]) =>
    (1 + Math.log(whole)) * (rarities.get(term) as number);
  const telling = [...counted]
    .map((entry) => ({ term: entry[0], tells: tells(entry) }))
    .sort((a, b) => b.tells - a.tells || a.term.id - b.term.id)
    .slice(0, TELLING)
    .map(({ term }) => term);
  return {
    report: id,
    day,
    whole: vector(({ whole }) => whole),
    title: vector(({ title: times }) => times),
    names: vector(({ names }) => names),
    anchors: anchorsOf(counted, rarities),
    facts: new Set([...counted].flatMap(([term, { marked }]) => (marked ? [term.id] : []))),
    quotations: [...quotations],
    telling,
  };
}

function anchorsOf(counted: ReadonlyMap<Term, Counted>, rarities: ReadonlyMap<Term, number>): Vector {
  const found = [...counted].filter(([, { lead, names, numbers }]) => lead && names + numbers > 0);
  const all = found.reduce((sum, [term]) => sum + (rarities.get(term) as number), 0) || 1;
  return {
    terms: found.map(([term]) => term.id),
    weights: found.map(([term]) => (rarities.get(term) as number) / all),
  };
}

/** Starts with a capital or a digit. */
function isMarked(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 128 ? unit < 91 : /^\p{Lu}/u.test(word);
}

function isDigit(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 48 && unit < 58;
}
