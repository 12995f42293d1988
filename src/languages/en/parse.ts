import type { Sentence, Token } from "../../core/model/text.ts";
import { RELATIONS, type Tree } from "../../core/model/tree.ts";
import { addScores, type LinearModel, unpackLinear } from "../../core/read/linear.ts";
import {
  type Arcs,
  allowed,
  hang,
  LEFT,
  MOVES,
  SHIFT,
  shift,
  stacked,
  start,
  unfinished,
} from "./parse/arcs.ts";
import { MOVE_FEATURES, moveFeatures, RELATION_FEATURES, relationFeatures } from "./parse/features.ts";
import { type MoveWeights, scoreMoves, unpackMoves } from "./parse/moveWeights.ts";
import { look, type Seen } from "./parse/seen.ts";
import { MOVE_WEIGHTS, RELATION_WEIGHTS } from "./weights/parse.ts";

/** What parsing needs to know: weights for the moves, and for the relation of two words. */
export interface Parser {
  readonly moves: MoveWeights;
  readonly relations: LinearModel;
}

let shipped: Parser | null = null;

/**
 * The dependency tree of a sentence, whose tokens must be tagged. Greedy and in one pass: at each step a
 * linear model picks the move (Goldberg & Nivre 2013), and another the relation of each new pair.
 */
export function parse(tokens: readonly Token[], sentence: Sentence): Tree {
  shipped ??= unpackParser(MOVE_WEIGHTS, RELATION_WEIGHTS);
  return parseWith(shipped, tokens, sentence);
}

/** A parser from its packed weights. */
export function unpackParser(moves: string, relations: string): Parser {
  return { moves: unpackMoves(moves), relations: unpackLinear(RELATIONS, relations) };
}

/** The same with another parser, for training. */
export function parseWith(parser: Parser, tokens: readonly Token[], sentence: Sentence): Tree {
  const seen = look(tokens, sentence);
  const arcs = start(seen.count);
  const room = rooms();
  while (unfinished(arcs)) {
    const move = onlyMove(arcs) ?? bestMove(arcs, moveScores(parser, seen, arcs, room));
    if (move === SHIFT) shift(arcs);
    else {
      const head = move === LEFT ? arcs.next : stacked(arcs, 1);
      hang(
        arcs,
        head,
        head === seen.count ? ROOT : bestRelation(relationScores(parser, seen, arcs, head, room)),
      );
    }
  }
  const heads = arcs.heads.slice(0, seen.count);
  for (let i = 0; i < heads.length; i++) if (heads[i] === seen.count) heads[i] = -1;
  return { first: sentence.first, heads, relations: arcs.relations.slice(0, seen.count) };
}

const ROOT = RELATIONS.indexOf("root");

/** Where features and scores are put while a sentence is parsed. */
interface Room {
  readonly found: Int32Array;
  readonly scores: Int32Array;
}

function rooms(): Room {
  return {
    found: new Int32Array(Math.max(MOVE_FEATURES, RELATION_FEATURES)),
    scores: new Int32Array(RELATIONS.length),
  };
}

/** What the parser thinks of each move. */
export function moveScores(
  { moves }: Parser,
  seen: Seen,
  arcs: Arcs,
  { found, scores } = rooms(),
): Int32Array {
  scoreMoves(moves, found, moveFeatures(seen, arcs, found), scores);
  return scores;
}

/** What the parser thinks of each relation of the uppermost word on the stack to a head. */
export function relationScores(
  { relations }: Parser,
  seen: Seen,
  arcs: Arcs,
  head: number,
  { found, scores } = rooms(),
): Int32Array {
  scores.fill(0);
  const count = relationFeatures(seen, arcs, head, stacked(arcs, 0), found);
  for (let f = 0; f < count; f++) addScores(relations, found[f] as number, scores);
  return scores;
}

function onlyMove(arcs: Arcs): number | null {
  let only: number | null = null;
  for (let move = 0; move < MOVES.length; move++) {
    if (!allowed(arcs, move)) continue;
    if (only !== null) return null;
    only = move;
  }
  return only;
}

function bestMove(arcs: Arcs, scores: Int32Array): number {
  let best = -1;
  for (let move = 0; move < MOVES.length; move++) {
    if (!allowed(arcs, move)) continue;
    if (best < 0 || (scores[move] as number) > (scores[best] as number)) best = move;
  }
  return best;
}

function bestRelation(scores: Int32Array): number {
  let best = ROOT + 1;
  for (let r = best + 1; r < RELATIONS.length; r++) {
    if ((scores[r] as number) > (scores[best] as number)) best = r;
  }
  return best;
}
