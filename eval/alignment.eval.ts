// Scores the alignment of claims on ECB+: pairs of checked sentences of two texts of a topic, right where they share an
// action. Weights and thresholds come from topics 1-20, the score from 21-35; each topic holds two look-alike events, and
// a pair across them that is taken for one is a trap. (The near-synonyms that ship were learned from all topics,
// 85 of 3,500 pairs; with those of topics 1-20 alone the first F1 is 0.739 instead of 0.740.)
//
//     npx jiti eval/alignment.eval.ts            GOLD=FOLDER
import { similarity } from "../src/core/collate/similarity.ts";
import { english } from "../src/languages/en/english.ts";
import { type Pair, pairsOf, score } from "../train/words/pairs.ts";

const tuned = pairsOf((topic) => topic <= 20);
const unseen = pairsOf((topic) => topic > 20);

/** The lowest threshold that lets no more traps through on the topics for tuning than `share`. */
function threshold(of: (pair: Pair) => number, share: number): number {
  const traps = tuned
    .filter(({ lookAlike, same }) => lookAlike && !same)
    .map(of)
    .sort((a, b) => b - a);
  return (traps[Math.floor(traps.length * share)] ?? 0) + 1e-12;
}

const memo = (of: (pair: Pair) => number) => {
  const known = new Map<Pair, number>();
  return (pair: Pair) => {
    const value = known.get(pair) ?? of(pair);
    known.set(pair, value);
    return value;
  };
};

const withContext = memo((pair) => similarity(pair.a, pair.b, english.words, pair.context));
const alone = memo((pair) => similarity(pair.a, pair.b, english.words));

for (const [name, of, share] of [
  ["with the reports' context", withContext, 0.025],
  ["sentences alone", alone, 0.15],
  ["sentences alone", alone, 0.025],
] as const) {
  const at = threshold(of, share);
  const { precision, recall, f1, trapRate } = score(unseen, of, at);
  console.log(
    `${name}, at ${at.toPrecision(3)}: F1 ${f1.toFixed(3)} (P ${precision.toFixed(3)} R ${recall.toFixed(3)}), traps ${(100 * trapRate).toFixed(1)} %`,
  );
}

// At the threshold that stands for "one claim", within one event: half of the actions shared, or none.
const within = pairsOf((topic) => topic > 20, true).filter(({ lookAlike }) => !lookAlike);
const strict = within.filter(({ shared }) => shared >= 0.5);
const none = within.filter(({ shared }) => shared === 0);
const share = (pairs: readonly Pair[]) =>
  (100 * pairs.filter((pair) => alone(pair) >= 0.5).length) / pairs.length;
console.log(
  `one claim (from 0.5), within one event: ${share(strict).toFixed(1)} % of ${strict.length} pairs that share half their actions, ${share(none).toFixed(1)} % of ${none.length} that share none`,
);
