import type { Reading } from "../../model/reading.ts";

/** How a language brings words to their dictionary form, and how much each tells. */
export interface Lexicon {
  /** `pos` is a Penn Treebank tag. */
  readonly lemma: (word: string, pos: string) => string;
  /** Inverse document frequency in news at large: 0 for a word in every text. */
  readonly frequency: (lemma: string) => number;
}

/** How often each term stands in a report, the title and names counting for more. */
export type Terms = ReadonlyMap<string, number>;

/** A title says what a report is about. */
const TITLE = 3;

/** Names tell events of one kind from each other. */
const NAME = 2;

/** So many characters are enough to know what a report is about. */
const READ = 20_000;

/** The terms of a report: lemmas of its title and text. */
export function termsOf({ title, report }: Reading, { lemma }: Lexicon): Terms {
  const terms = new Map<string, number>();
  count(title ?? "", TITLE);
  count(report.text.slice(0, READ), 1);
  return terms;

  function count(text: string, weight: number): void {
    for (const [word] of text.matchAll(/[\p{L}\p{N}]{2,}/gu)) {
      const term = lemma(lemma(word.toLowerCase(), "NN"), "VB");
      const times = /^[\p{Lu}\p{N}]/u.test(word) ? weight * NAME : weight;
      terms.set(term, (terms.get(term) ?? 0) + times);
    }
  }
}

/** A report as a direction: weights of its terms, the sum of their squares 1. */
export type Vector = ReadonlyMap<string, number>;

/** How far what is rare in news at large decides, against what is rare among these reports. */
const AT_LARGE = 0.7;

/** A word that no text at large has. */
const RAREST = 7.3;

/** Stands in for reports that a small lot does not have. */
const SMOOTHING = 20;

/**
 * Term vectors (tf–idf; Salton, Wong and Yang 1975). What news at large has seldom counts as well as what these
 * reports have seldom: the one alone is blind to a name that fills the week, the other to a lot about one event.
 */
export function vectors(counted: readonly Terms[], { frequency }: Lexicon): Vector[] {
  const having = new Map<string, number>();
  for (const terms of counted) for (const term of terms.keys()) having.set(term, (having.get(term) ?? 0) + 1);
  const all = counted.length + SMOOTHING;
  const rarity = new Map<string, number>();
  for (const [term, reports] of having) {
    const large = Math.min(frequency(term), RAREST);
    const here = Math.log(all / (reports + 1 + SMOOTHING * Math.exp(-large))) / Math.log(all);
    rarity.set(term, Math.max(0, (AT_LARGE * large) / RAREST + (1 - AT_LARGE) * here));
  }
  return counted.map((terms) => {
    const weights = [...terms].map(
      ([term, times]) => [term, (1 + Math.log(times)) * (rarity.get(term) as number)] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(
      weights.filter(([, weight]) => weight > 0).map(([term, weight]) => [term, weight / length]),
    );
  });
}
