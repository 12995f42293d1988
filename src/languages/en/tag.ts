import type { Sentence, Token } from "../../core/model/text.ts";
import { addScores, both, feature, type LinearModel, unpackLinear } from "../../core/read/linear.ts";
import { LABELS, UNAMBIGUOUS, WEIGHTS } from "./weights/tag.ts";
import { wordClasses } from "./wordClass.ts";
import { SHAPE, type Words, words } from "./words.ts";

/** What tagging needs to know: weights, and the words that have one tag, with its label. */
export interface Tagger {
  readonly model: LinearModel;
  readonly dictionary: ReadonlyMap<string, number>;
}

let shipped: Tagger | null = null;

/**
 * Part-of-speech tags of the Penn Treebank, by an averaged perceptron that reads from left to right
 * (Collins 2002). Marks and numbers need no model; frequent words with one tag come from a list.
 */
export function tag(tokens: readonly Token[], sentences: readonly Sentence[]): string[] {
  shipped ??= { model: unpackLinear(LABELS, WEIGHTS), dictionary: tagDictionary(LABELS, UNAMBIGUOUS) };
  return tagWith(shipped, tokens, sentences);
}

/** The same with another tagger, for training. */
export function tagWith(
  { model, dictionary }: Tagger,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): string[] {
  const { labels } = model;
  const measured = words(tokens, sentences);
  const kinds = measured.word.map(wordClasses().classOf);
  const tags = new Uint8Array(tokens.length).fill(labels.indexOf("NN"));
  const number = labels.indexOf("CD");
  const scores = new Int32Array(labels.length);
  const found = new Int32Array(TEMPLATES);
  for (const { first, last } of sentences) {
    const open = new Set<string>();
    for (let i = first; i < last; i++) {
      const token = tokens[i] as Token;
      const shape = measured.shape[i] as number;
      const known = dictionary.get(token.text);
      if (known !== undefined) tags[i] = known;
      else if (shape === SHAPE.mark)
        tags[i] = labels.indexOf(markTag(token, i > first ? tokens[i - 1] : undefined, open));
      else if (shape === SHAPE.number) tags[i] = number;
      else {
        scores.fill(0);
        const count = tagFeatures(measured, kinds, tags, i, first, last, found);
        for (let f = 0; f < count; f++) addScores(model, found[f] as number, scores);
        tags[i] = best(scores);
      }
    }
  }
  return Array.from(tags, (label) => labels[label] as string);
}

function best(scores: Int32Array): number {
  let highest = 0;
  for (let label = 1; label < scores.length; label++) {
    if ((scores[label] as number) > (scores[highest] as number)) highest = label;
  }
  return highest;
}

/** The words of each tag, by word. */
export function tagDictionary(
  labels: readonly string[],
  lists: Readonly<Record<string, string>>,
): Map<string, number> {
  return new Map(
    Object.entries(lists).flatMap(([label, list]) =>
      list.split(" ").map((word): [string, number] => [word, labels.indexOf(label)]),
    ),
  );
}

/** Tags of marks that are always the same. */
export const MARKS: ReadonlyMap<string, string> = new Map([
  [",", ","],
  ...[".", "!", "?"].map((mark): [string, string] => [mark, "."]),
  ...[":", ";", "-", "--", "–", "—", "…", "...", "•", "·", "|", "/"].map((mark): [string, string] => [
    mark,
    ":",
  ]),
  ...["(", "[", "{", "<"].map((mark): [string, string] => [mark, "-LRB-"]),
  ...[")", "]", "}", ">"].map((mark): [string, string] => [mark, "-RRB-"]),
  ...["$", "£", "€", "¥"].map((mark): [string, string] => [mark, "$"]),
  ...["“", "„", "‘", "«", "``", "`"].map((mark): [string, string] => [mark, "``"]),
  ...["”", "’", "»", "''"].map((mark): [string, string] => [mark, "''"]),
  ["#", "#"],
  ["%", "NN"],
  ["&", "CC"],
]);

/** The tag of a mark. Straight quotation marks open and close in turn; an apostrophe may be a possessive. */
function markTag(token: Token, before: Token | undefined, open: Set<string>): string {
  const { text } = token;
  const glued = before !== undefined && before.end === token.start;
  // The dockers’ union
  //            ^
  if ((text === "’" || text === "'") && glued && /s$/i.test(before.text) && !open.has(text)) return "POS";
  if (text === "‘") open.add("’");
  if (text === '"' || text === "'") {
    if (open.delete(text)) return "''";
    open.add(text);
    return "``";
  }
  return MARKS.get(text) ?? "SYM";
}

/** How many features a token has at most. */
export const TEMPLATES = 23;

const EDGE = 0x2545f491;

/** Writes the features of token `i`, given classes of words and the tags before it, to `into`; answers how many. */
export function tagFeatures(
  measured: Words,
  kinds: Int32Array,
  tags: Uint8Array,
  i: number,
  first: number,
  last: number,
  into: Int32Array,
): number {
  const { word, shape } = measured;
  const w = word[i] as number;
  const s = shape[i] as number;
  const tag1 = i > first ? (tags[i - 1] as number) : 60;
  const tag2 = i > first + 1 ? (tags[i - 2] as number) : 61;
  const before = i > first ? (word[i - 1] as number) : EDGE;
  const after = i + 1 < last ? (word[i + 1] as number) : EDGE;
  const afterShape = i + 1 < last ? (shape[i + 1] as number) : 15;
  const suffix3 = measured.suffix3[i] as number;
  let n = 0;
  into[n++] = feature(0, w);
  into[n++] = feature(1, both(w, s));
  into[n++] = feature(2, measured.suffix1[i] as number);
  into[n++] = feature(3, measured.suffix2[i] as number);
  into[n++] = feature(4, suffix3);
  into[n++] = feature(5, measured.suffix4[i] as number);
  into[n++] = feature(6, s * 2 + (measured.hyphen[i] as number));
  into[n++] = feature(7, tag1);
  into[n++] = feature(8, both(w, tag1));
  into[n++] = feature(9, before);
  into[n++] = feature(10, after);
  into[n++] = feature(11, i + 1 < last ? (measured.suffix3[i + 1] as number) : EDGE);
  into[n++] = feature(12, (s * 64 + tag1) * 16 + afterShape);
  into[n++] = feature(13, both(suffix3, tag1));
  into[n++] = feature(14, both(w, after));
  const kind = kinds[i] as number;
  const kindBefore = i > first ? (kinds[i - 1] as number) : 254;
  const kindAfter = i + 1 < last ? (kinds[i + 1] as number) : 255;
  into[n++] = feature(15, kind);
  into[n++] = feature(16, kindAfter);
  into[n++] = feature(17, kind * 64 + tag1);
  into[n++] = feature(18, (kindAfter * 64 + tag1) * 64 + tag2);
  into[n++] = feature(19, (kindBefore * 256 + kindAfter) * 256 + kind);
  into[n++] = feature(20, (tag1 * 64 + tag2) * 16 + s);
  into[n++] = feature(21, both(suffix3, tag1 * 64 + tag2));
  into[n++] = feature(22, (kindAfter * 16 + s) * 16 + afterShape);
  return n;
}
