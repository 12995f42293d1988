import type { Sentence, Token } from "../../../core/model/text.ts";
import { both } from "../../../core/read/linear.ts";
import { wordClasses } from "../wordClass.ts";
import { wordHash } from "../words.ts";

/** What the parser sees of the words of a sentence, with two places more: for the root and for nowhere. */
export interface Seen {
  readonly count: number;
  /** Hash of the word in small letters. */
  readonly word: Int32Array;
  readonly tag: Uint8Array;
  /** Hash of both. */
  readonly tagged: Int32Array;
  /** Its class, and the group of that. */
  readonly kind: Uint8Array;
  readonly group: Uint8Array;
  /** 1 between quotation marks. */
  readonly quoted: Uint8Array;
  /** Commas before each word. */
  readonly commas: Int32Array;
}

const TAGS: ReadonlyMap<string, number> = new Map(
  `NN IN DT NNP JJ NNS RB PRP VB CC VBD VBN VBZ CD VBG VBP TO MD PRP$ POS WDT RP WRB WP NNPS JJR JJS EX RBR RBS UH
  PDT WP$ FW LS SYM $ # . , : \`\` '' -LRB- -RRB-`
    .split(/\s+/)
    .map((tag, i): [string, number] => [tag, i + 3]),
);
const ROOT_TAG = 1;
const NO_TAG = 2;
const ROOT_WORD = 0x3c6ef372;
const NO_WORD = 0x1f83d9ab;

/** Looks at the words of a sentence; they must be tagged. */
export function look(tokens: readonly Token[], { first, last }: Sentence): Seen {
  const count = last - first;
  const word = new Int32Array(count + 2);
  const tag = new Uint8Array(count + 2);
  const tagged = new Int32Array(count + 2);
  const kind = new Uint8Array(count + 2);
  const group = new Uint8Array(count + 2);
  const commas = new Int32Array(count + 2);
  const { classOf, groups } = wordClasses();
  let seen = 0;
  for (let i = 0; i < count; i++) {
    const { text, pos } = tokens[first + i] as Token;
    const hash = wordHash(text);
    word[i] = hash;
    tag[i] = TAGS.get(pos) ?? 0;
    kind[i] = classOf(hash);
    group[i] = groups[kind[i] as number] as number;
    commas[i] = seen;
    if (tag[i] === COMMA) seen++;
  }
  word[count] = ROOT_WORD;
  tag[count] = ROOT_TAG;
  word[count + 1] = NO_WORD;
  tag[count + 1] = NO_TAG;
  commas[count] = seen;
  commas[count + 1] = seen;
  for (let i = 0; i < count + 2; i++) tagged[i] = both(word[i] as number, tag[i] as number);
  return { count, word, tag, tagged, kind, group, quoted: quotedWords(tag, count), commas };
}

const COMMA = TAGS.get(",") as number;
const OPENS = TAGS.get("``") as number;
const CLOSES = TAGS.get("''") as number;

/**
 * Which words are between marks; the quotation may have begun in a sentence before.
 *
 *     It was cold , ” he said . “ It was late .
 *     ^^^^^^^^^^^^^               ^^^^^^^^^^^
 */
function quotedWords(tag: Uint8Array, count: number): Uint8Array {
  const quoted = new Uint8Array(count + 2);
  let inside = 0;
  let marks = 0;
  for (let i = 0; i < count; i++) {
    if (tag[i] === OPENS) inside = 1;
    else if (tag[i] === CLOSES) {
      if (marks === 0) quoted.fill(1, 0, i);
      inside = 0;
    } else quoted[i] = inside;
    if (tag[i] === OPENS || tag[i] === CLOSES) marks++;
  }
  return quoted;
}
