import { overlaps } from "./overlap.ts";
import { type Run, runsWith } from "./passages.ts";
import { noWords, type Words } from "./words.ts";

/** Two reports that have words of their own in common, more than two writers would by themselves. */
export interface Shared {
  readonly a: number;
  readonly b: number;
  readonly containment: number;
  readonly runs: readonly Run[];
}

/** From here on, shared words need no second sign; from the next on, one long run is enough. */
const STRONG = 0.35;
const STRONG_WITH_RUN = 0.2;
const LONG_RUN = 12;
const LEAST_SHARED = 20;

/** The second sign for a weak overlap: so many runs, in the same order, with so many names and numbers. */
const RUNS = 3;
const FAIR_RUN = 8;
const FACTS = 6;

/**
 * Pairs that share text; `order` says which reports are compared with all, see `overlaps`. `isFact` tells whether a
 * word of a text is a name or a number.
 */
export function sharedText(
  texts: readonly Words[],
  order: readonly number[],
  isFact: (text: number, word: number) => boolean,
): Shared[] {
  let last = { text: -1, runs: runsWith(noWords) };
  return overlaps(texts, order).flatMap(({ a, b, shared, containment }) => {
    // Pairs come sorted by `b`, whose grams are looked up once.
    if (last.text !== b) last = { text: b, runs: runsWith(texts[b] as Words) };
    const runs = last.runs(texts[a] as Words).map((run) => ({ a: run.b, b: run.a, length: run.length }));
    const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
    const enough =
      containment >= STRONG ||
      (longest >= LONG_RUN &&
        ((containment >= STRONG_WITH_RUN && shared >= LEAST_SHARED) ||
          isSecondSign(texts[a] as Words, runs, (word) => isFact(a, word))));
    return enough ? [inPlace({ a, b, containment, runs })] : [];
  });
}

/** The report that comes first in the list is `a`. */
function inPlace({ a, b, containment, runs }: Shared): Shared {
  if (a < b) return { a, b, containment, runs };
  const turned = runs.map((run) => ({ a: run.b, b: run.a, length: run.length }));
  return { a: b, b: a, containment, runs: turned.sort((x, y) => x.a - y.a) };
}

function isSecondSign(text: Words, runs: readonly Run[], isFact: (word: number) => boolean): boolean {
  const chain = inBothOrders(runs).filter((run) => run.length >= FAIR_RUN);
  const facts = new Set<number>();
  for (const run of chain) {
    for (let word = run.a; word < run.a + run.length; word++)
      if (isFact(word)) facts.add(text.ids[word] as number);
  }
  return chain.length >= RUNS && facts.size >= FACTS;
}

/** The heaviest chain of runs that ascends in both texts; the runs ascend in `a` already. */
function inBothOrders(runs: readonly Run[]): Run[] {
  const weights: number[] = [];
  const before: number[] = [];
  runs.forEach((run, at) => {
    let best = -1;
    for (let i = 0; i < at; i++) {
      if ((runs[i] as Run).b < run.b && (best < 0 || (weights[i] as number) > (weights[best] as number)))
        best = i;
    }
    before.push(best);
    weights.push(run.length + (best < 0 ? 0 : (weights[best] as number)));
  });
  const chain: Run[] = [];
  for (let at = weights.indexOf(Math.max(...weights)); at >= 0; at = before[at] as number)
    chain.unshift(runs[at] as Run);
  return chain;
}
