import type { Span } from "../../src/core/model/span.ts";
import type { Sentence, Token } from "../../src/core/model/text.ts";
import { RELATIONS, type Relation } from "../../src/core/model/tree.ts";
import { blocks } from "../../src/core/read/blocks.ts";
import { sentences } from "../../src/core/read/sentences.ts";
import { tokenise } from "../../src/core/read/tokens.ts";
import { english } from "../../src/languages/en/english.ts";
import {
  type Arcs,
  allowed,
  hang,
  LEFT,
  MOVES,
  RIGHT,
  SHIFT,
  shift,
  stacked,
  start,
  unfinished,
} from "../../src/languages/en/parse/arcs.ts";
import { look } from "../../src/languages/en/parse/seen.ts";
import { moveScores, type Parser, relationScores } from "../../src/languages/en/parse.ts";
import type { Article } from "../attribution/brat.ts";
import type { Parsed } from "./treebank.ts";

/** An attribution within a sentence, in its words: which verb is the cue, and which words are said by whom. */
export interface Frame {
  readonly cue: number;
  readonly source: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
  /** The content stands on both sides of the cue: "The road, he said, is closed". */
  readonly split: boolean;
  /** No other verb stands between source and cue, so that the one must be the other's subject. */
  readonly near: boolean;
}

export interface Reported {
  readonly document: string;
  readonly tokens: Token[];
  readonly frames: Frame[];
}

/** The sentences of an article that attribute something by a verb. */
export function reported({ id, text, marked }: Article): Reported[] {
  const found = blocks(text, null, english.furniture);
  const plain = tokenise(text, english.abbreviations);
  const parts = sentences(text, found, plain, english);
  const tags = english.tag(plain, parts);
  const tokens = plain.map((token, i) => ({ ...token, pos: tags[i]! }));
  return parts.flatMap((sentence) => {
    const own = tokens.slice(sentence.first, sentence.last);
    if (own.length < 4 || own.length > 70) return [];
    const frames = marked.flatMap(({ source, cue, content }) => {
      const frame = framed(own, words(own, source), words(own, cue), words(own, content));
      return frame === null ? [] : [frame];
    });
    return frames.length === 0 ? [] : [{ document: id, tokens: own, frames }];
  });
}

function words(tokens: readonly Token[], spans: readonly Span[]): number[] {
  return tokens.flatMap(({ start, end, text }, i) =>
    /[\p{L}\p{N}]/u.test(text) && spans.some((span) => start < span.end && span.start < end) ? [i] : [],
  );
}

function framed(
  tokens: readonly Token[],
  source: readonly number[],
  cues: readonly number[],
  content: readonly number[],
): Frame | null {
  const isVerb = (i: number) => /^(?:VB|MD)/.test(tokens[i]!.pos);
  // The last verb of the cue's first run of verbs: has [said] to reporters, wants to [go].
  let cue = -1;
  for (const i of cues) {
    if (/^VB/.test(tokens[i]!.pos)) cue = i;
    else if (cue >= 0 && !/^(?:RB|TO|MD)/.test(tokens[i]!.pos)) break;
  }
  if (cue < 0 || content.length === 0) return null;
  const split = content[0]! < cue && content.at(-1)! > cue;
  const from = source.length === 0 ? cue : Math.min(cue, source.at(-1)! + 1);
  const to = source.length === 0 ? cue : Math.max(cue, source[0]!);
  let near = source.length > 0 && !(source[0]! < cue && source.at(-1)! > cue);
  for (let i = from; i < to; i++) if (isVerb(i) && !cues.includes(i)) near = false;
  for (const i of source) if (/^W/.test(tokens[i]!.pos)) near = false;
  return { cue, source: new Set(source), content: new Set(content), split, near };
}

/**
 * A sentence's tree by a parser that is held to what annotators marked: what is said hangs on the verb of
 * saying, in one piece, and so does who says it. Null where that does not come out.
 */
export function heldTo(parser: Parser, { document, tokens, frames }: Reported): Parsed | null {
  const sentence: Sentence = { start: 0, end: 0, block: 0, first: 0, last: tokens.length };
  const seen = look(tokens, sentence);
  const arcs = start(seen.count);
  while (unfinished(arcs)) {
    const scores = moveScores(parser, seen, arcs);
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let move = 0; move < MOVES.length; move++) {
      if (!allowed(arcs, move)) continue;
      const broken = breaks(arcs, move, frames, tokens);
      if (broken < least || (broken === least && scores[move]! > scores[best]!)) {
        best = move;
        least = broken;
      }
    }
    if (best === SHIFT) {
      shift(arcs);
      continue;
    }
    const head = best === LEFT ? arcs.next : stacked(arcs, 1);
    const word = stacked(arcs, 0);
    let relation = 0;
    if (head < seen.count) {
      const scores = relationScores(parser, seen, arcs, head);
      relation = 1;
      for (let r = 2; r < RELATIONS.length; r++) if (scores[r]! > scores[relation]!) relation = r;
      relation = RELATIONS.indexOf(mended(RELATIONS[relation]!, arcs, word, head, frames));
    }
    hang(arcs, head, relation);
  }
  const heads = Array.from(arcs.heads.slice(0, seen.count), (head) => (head === seen.count ? -1 : head));
  if (!frames.every((frame) => agrees(frame, heads))) return null;
  return {
    document,
    words: tokens.map(({ text }) => text),
    tags: tokens.map(({ pos }) => pos),
    heads,
    relations: [...arcs.relations.slice(0, seen.count)],
  };
}

/** How often a move breaks what the annotators marked, or makes it impossible. */
function breaks(arcs: Arcs, move: number, frames: readonly Frame[], tokens: readonly Token[]): number {
  const word = stacked(arcs, 0);
  let broken = 0;
  if (move === SHIFT) {
    // What stands before the cue must hang on it before it goes to the stack.
    for (const { cue, split, near, content, source } of frames) {
      if (cue !== arcs.next) continue;
      for (let i = 0; i < arcs.size; i++) {
        const waiting = arcs.stack[i]!;
        if (!split && content.has(waiting)) broken++;
        if (near && source.has(waiting)) broken++;
      }
    }
    return broken;
  }
  const head = move === LEFT ? arcs.next : stacked(arcs, 1);
  const isMark = !/[\p{L}\p{N}]/u.test(tokens[word]!.text);
  for (const { cue, split, near, content, source } of frames) {
    const inverted = split && word === cue && content.has(head);
    if (content.has(word) && !content.has(head) && head !== cue) broken++;
    if (!content.has(word) && content.has(head) && !isMark && !inverted) broken++;
    if (near && source.has(word) && !source.has(head) && head !== cue) broken++;
    if (!source.has(word) && source.has(head) && !isMark && word === cue) broken++;
    if (word !== cue || split) continue;
    for (let i = arcs.next; i < arcs.count; i++) {
      if (content.has(i) || (near && source.has(i))) {
        broken++;
        break;
      }
    }
    if (move === RIGHT && content.has(head)) broken++;
  }
  return broken;
}

/** Is the content in one piece and on its cue, and the source as well? */
function agrees({ cue, content, source, split, near }: Frame, heads: readonly number[]): boolean {
  const out = [...content].filter((i) => !content.has(heads[i]!));
  const on = out.filter((i) => heads[i] === cue);
  if (split) {
    const inverted = content.has(heads[cue]!);
    if (!inverted && on.length !== out.length) return false;
    if (inverted && on.length > 0) return false;
    if (out.length > (inverted ? 1 : 2)) return false;
  } else if (out.length !== 1 || on.length !== 1) return false;
  if (!near) return true;
  const above = [...source].filter((i) => !source.has(heads[i]!));
  return above.length === 1 && heads[above[0]!] === cue;
}

const SAID: readonly Relation[] = ["ccomp", "xcomp", "obj", "obl", "advcl", "acl", "nmod", "nsubj:pass"];
const SAYS: readonly Relation[] = ["nsubj", "nsubj:pass", "obl", "nmod:poss", "nmod"];

/** The relation, or the likeliest one of those that can hold between words so marked. */
function mended(
  relation: Relation,
  arcs: Arcs,
  word: number,
  head: number,
  frames: readonly Frame[],
): Relation {
  for (const { cue, content, source } of frames) {
    if (word === cue && content.has(head)) return "parataxis";
    if (head !== cue) continue;
    if (source.has(word) && !SAYS.includes(relation)) return "nsubj";
    if (!content.has(word)) continue;
    if (word < cue && (isClause(arcs, word) || relation === "parataxis")) return "ccomp";
    if (!SAID.includes(relation)) return "ccomp";
    if (relation === "advcl" && isClause(arcs, word)) return "ccomp";
  }
  return relation;
}

/** Has the word a subject? */
function isClause(arcs: Arcs, word: number): boolean {
  for (let i = 0; i < arcs.count; i++)
    if (arcs.heads[i] === word && RELATIONS[arcs.relations[i]!]!.startsWith("nsubj")) return true;
  return false;
}
