import { RELATIONS } from "../../src/core/model/tree.ts";
import {
  allowed,
  hang,
  LEFT,
  MOVES,
  SHIFT,
  shift,
  stacked,
  start,
  unfinished,
} from "../../src/languages/en/parse/arcs.ts";
import {
  MOVE_FEATURES,
  moveFeatures,
  RELATION_FEATURES,
  relationFeatures,
} from "../../src/languages/en/parse/features.ts";
import { look } from "../../src/languages/en/parse/seen.ts";
import { asTokens } from "../corpora.ts";
import { packLinear, shuffled } from "../perceptron.ts";
import { Proximal } from "../proximal.ts";
import { cost } from "./oracle.ts";
import { packMoves } from "./packMoves.ts";
import type { Parsed } from "./treebank.ts";

const MOVE_SCALE = 50;
const SCALE = 100;
const LEAST = 2;

export interface PackedParser {
  readonly moves: string;
  readonly relations: string;
}

/** What may be set in training: how many rounds, how fast, and how much reason a weight needs. */
export interface Settings {
  readonly rounds: number;
  readonly moves: readonly [rate: number, l1: number];
  readonly relations: readonly [rate: number, l1: number];
}

export const SETTINGS: Settings = { rounds: 5, moves: [0.3, 4], relations: [0.3, 3] };

/** Trains the parser on trees; the same trees in the same order give the same weights. */
export function trainParser(trees: readonly Parsed[], settings = SETTINGS): PackedParser {
  const { moves, relations } = learnt(trees, settings);
  return {
    moves: packMoves(moves.whole(MOVE_SCALE, 1)),
    relations: packLinear(relations.whole(SCALE, LEAST)),
  };
}

function learnt(
  trees: readonly Parsed[],
  { rounds, ...rates }: Settings,
): { moves: Proximal; relations: Proximal } {
  const moves = new Proximal(MOVES.length, ...rates.moves);
  const relations = new Proximal(RELATIONS.length, ...rates.relations);
  const prepared = trees.map((tree) => {
    const { tokens, sentences } = asTokens(tree.words, tree.tags);
    return {
      seen: look(tokens, sentences[0]!),
      heads: tree.heads.map((head) => (head < 0 ? tree.heads.length : head)),
      relations: tree.relations,
    };
  });
  const found = new Int32Array(Math.max(MOVE_FEATURES, RELATION_FEATURES));
  const costs = new Float64Array(MOVES.length);
  const moveScores = new Float64Array(MOVES.length);
  const scores = new Float64Array(RELATIONS.length);
  for (let round = 0; round < rounds; round++) {
    for (const { seen, heads, relations: truth } of shuffled(prepared, round + 1)) {
      const arcs = start(seen.count);
      while (unfinished(arcs)) {
        let least = Number.POSITIVE_INFINITY;
        let choices = 0;
        for (let move = 0; move < MOVES.length; move++) {
          costs[move] = allowed(arcs, move) ? cost(arcs, move, heads) : Number.POSITIVE_INFINITY;
          if (costs[move]! < least) least = costs[move]!;
          if (costs[move]! < Number.POSITIVE_INFINITY) choices++;
        }
        let move = costs.indexOf(least);
        if (choices > 1) {
          const count = moveFeatures(seen, arcs, found);
          moves.score(found, count, moveScores);
          // The parser goes its own way, and learns from what its mistakes lead to.
          move = -1;
          for (let other = 0; other < MOVES.length; other++) {
            if (costs[other]! === Number.POSITIVE_INFINITY) moveScores[other] = Number.NEGATIVE_INFINITY;
            else if (move < 0 || moveScores[other]! > moveScores[move]!) move = other;
          }
          excess(moveScores, (other) => costs[other] === least);
          moves.learn(found, count, moveScores);
        }
        if (move === SHIFT) {
          shift(arcs);
          continue;
        }
        const head = move === LEFT ? arcs.next : stacked(arcs, 1);
        const word = stacked(arcs, 0);
        let relation = 0;
        if (head < seen.count) {
          const count = relationFeatures(seen, arcs, head, word, found);
          relations.score(found, count, scores);
          scores[0] = Number.NEGATIVE_INFINITY;
          relation = 1;
          for (let r = 2; r < RELATIONS.length; r++) if (scores[r]! > scores[relation]!) relation = r;
          if (heads[word] === head) {
            excess(scores, (r) => r === truth[word]);
            relations.learn(found, count, scores);
          }
        }
        hang(arcs, head, relation);
      }
    }
  }
  return { moves, relations };
}

/** Turns scores into probabilities, less those that the right labels should have. */
function excess(scores: Float64Array, isRight: (label: number) => boolean): void {
  const highest = scores.reduce((a, b) => Math.max(a, b));
  let all = 0;
  let right = 0;
  for (let label = 0; label < scores.length; label++) {
    scores[label] = Math.exp(scores[label]! - highest);
    all += scores[label]!;
    if (isRight(label)) right += scores[label]!;
  }
  for (let label = 0; label < scores.length; label++) {
    const share = scores[label]! / all;
    const wanted = !isRight(label) ? 0 : right > 0 ? scores[label]! / right : 1;
    scores[label] = Math.abs(share - wanted) < 0.001 ? 0 : share - wanted;
  }
}
