import type { Lexicon } from "./lexicon.ts";

/** A dictionary form, and how often the stream had it. */
export interface Term {
  readonly id: number;
  /** Inverse document frequency in news at large. */
  readonly large: number;
  /** Reports that had it, those of past generations counting half as much with each. */
  seen: number;
  generation: number;
}

/** A generation is over after so many reports. What has not been seen for a whole one is forgotten. */
const GENERATION = 16_384;

/** How far what is rare in news at large decides, against what is rare in the stream so far. */
const AT_LARGE = 0.5;

/** A word that no text at large has. */
const RAREST = 7.3;

/** What news at large says of a term is worth so many reports of the stream. */
const PRIOR = 50;

/** The terms that a stream has had of late; its size is bound by what the latest reports have. */
export interface Vocabulary {
  readonly termOf: (word: string) => Term;
  /** Counts a report, by its different terms. */
  readonly count: (terms: Iterable<Term>) => void;
  /** How much a term tells, 0 to 1: by what news at large has seldom, and what the stream had seldom. */
  readonly rarity: (term: Term) => number;
}

/** An empty vocabulary. */
export function vocabulary({ lemma, frequency }: Lexicon): Vocabulary {
  const words = generations<Term>();
  const terms = generations<Term>();
  let ids = 0;
  let generation = 0;
  let reports = 0;
  let ofGeneration = 0;
  return { termOf, count, rarity };

  function termOf(word: string): Term {
    return words.get(word, () => {
      const form = lemma(lemma(word.toLowerCase(), "NN"), "VB");
      return terms.get(form, () => ({
        id: ids++,
        large: Math.min(frequency(form), RAREST),
        seen: 0,
        generation,
      }));
    });
  }

  function count(having: Iterable<Term>): void {
    for (const term of having) {
      age(term);
      term.seen++;
    }
    reports++;
    if (++ofGeneration < GENERATION) return;
    ofGeneration = 0;
    generation++;
    reports /= 2;
    words.pass();
    terms.pass();
  }

  function age(term: Term): void {
    if (term.generation === generation) return;
    term.seen *= 0.5 ** (generation - term.generation);
    term.generation = generation;
  }

  function rarity(term: Term): number {
    age(term);
    const here = Math.log((reports + 1 + PRIOR) / (term.seen + PRIOR * Math.exp(-term.large)));
    return (AT_LARGE * term.large + (1 - AT_LARGE) * Math.max(0, here)) / RAREST;
  }
}

/** A map that forgets what nobody asked for since the time before last that it was told to pass on. */
function generations<Value>() {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return {
    get(key: string, make: () => Value): Value {
      const known = young.get(key);
      if (known !== undefined) return known;
      const value = old.get(key) ?? make();
      young.set(key, value);
      return value;
    },
    pass(): void {
      old = young;
      young = new Map();
    },
  };
}
