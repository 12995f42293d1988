import type { Sentence, Token } from "../../../core/model/text.ts";
import { addScores, both, feature, type LinearModel } from "../../../core/read/linear.ts";
import { SHAPE, type Words, words } from "../words.ts";
import { LISTED, listed } from "./gazetteer.ts";

/** Labels of tokens: a name begins (B), goes on (I), or there is none (O). */
export const NAME_LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"] as const;

/** What the model for names sees of a text. */
export interface NameView extends Words {
  readonly tokens: readonly Token[];
  readonly lists: Uint16Array;
  /** Bits that the whole text says of each token's word. */
  readonly elsewhere: Uint8Array;
}

/** What the rest of the text says of a word. */
const ELSEWHERE = {
  /** It stands in small letters, too. */
  small: 1,
  /** It has its capital inside sentences. */
  capital: 2,
  /** It follows a title or a given name. */
  person: 4,
  /** It follows "in", "at" or "near". */
  place: 8,
  /** It comes more than once with a capital. */
  again: 16,
} as const;

/** Measures a text for the model. */
export function nameView(tokens: readonly Token[], sentences: readonly Sentence[]): NameView {
  const measured = words(tokens, sentences);
  const lists = listed(tokens);
  return { ...measured, tokens, lists, elsewhere: evidence(tokens, measured, lists) };
}

function evidence(tokens: readonly Token[], { word, shape }: Words, lists: Uint16Array): Uint8Array {
  const known = new Map<number, number>();
  for (let i = 0; i < tokens.length; i++) {
    const key = word[i] as number;
    let bits = known.get(key) ?? 0;
    if (shape[i] === SHAPE.lower) bits |= ELSEWHERE.small;
    else if (isCapital(shape[i] as number)) {
      if ((bits & ELSEWHERE.capital) !== 0) bits |= ELSEWHERE.again;
      if (shape[i] !== SHAPE.first) bits |= ELSEWHERE.capital;
      const before = i > 0 ? (lists[i - 1] as number) : 0;
      if ((before & (LISTED.given | LISTED.title)) !== 0) bits |= ELSEWHERE.person;
      if (i > 0 && /^(?:in|at|near|from)$/.test((tokens[i - 1] as Token).text)) bits |= ELSEWHERE.place;
    } else continue;
    known.set(key, bits);
  }
  return Uint8Array.from(word, (key) => known.get(key) ?? 0);
}

function isCapital(shape: number): boolean {
  return shape >= SHAPE.capital && shape <= SHAPE.mixed;
}

const JOINING = new Set(
  "of the and for de la le van von der den del bin al el ibn du da di dos das y e & ' ’ 's ’s - – / .".split(
    " ",
  ),
);

/**
 * Stretches that may hold names: words with capitals, and small ones between them.
 *
 *     The head of the Bank of Ellery met Ana de Souza in May.
 *     ^^^         ^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^    ^^^
 */
export function candidates(view: NameView, { first, last }: Sentence): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (let i = first; i < last; i++) {
    if (!mayName(view, i)) continue;
    let end = i + 1;
    for (let at = end; at < last && at - end < 3; at++) {
      if (mayName(view, at)) end = at + 1;
      else if (!JOINING.has((view.tokens[at] as Token).text)) break;
    }
    found.push([i, end]);
    i = end;
  }
  return found;
}

function mayName(view: NameView, i: number): boolean {
  const shape = view.shape[i] as number;
  if (isCapital(shape) || shape === SHAPE.caseless) return true;
  return shape === SHAPE.coded && /\p{Lu}/u.test((view.tokens[i] as Token).text);
}

/** Labels every token, from left to right. */
export function labelNames(model: LinearModel, view: NameView, sentences: readonly Sentence[]): Uint8Array {
  const labels = new Uint8Array(view.tokens.length);
  const found = new Int32Array(NAME_TEMPLATES);
  const scores = new Int32Array(NAME_LABELS.length);
  for (const sentence of sentences) {
    for (const [start, end] of candidates(view, sentence)) {
      for (let i = start; i < end; i++) {
        scores.fill(0);
        const count = nameFeatures(view, labels, i, start, end, sentence, found);
        for (let f = 0; f < count; f++) addScores(model, found[f] as number, scores);
        labels[i] = bestLabel(scores, i > start ? (labels[i - 1] as number) : 0);
      }
    }
  }
  return labels;
}

/** The label with the highest score that may follow `before`: I only goes on with a name of its kind. */
export function bestLabel(scores: ArrayLike<number>, before: number): number {
  let best = 0;
  for (let label = 1; label < scores.length; label++) {
    if (label % 2 === 0 && before !== label && before !== label - 1) continue;
    if ((scores[label] as number) > (scores[best] as number)) best = label;
  }
  return best;
}

/** How many features a token has at most. */
export const NAME_TEMPLATES = 48;

const EDGE = 0x2545f491;

/** Writes the features of token `i` in the stretch from `start` to `end` to `into`; answers how many. */
export function nameFeatures(
  view: NameView,
  labels: Uint8Array,
  i: number,
  start: number,
  end: number,
  { first, last }: Sentence,
  into: Int32Array,
): number {
  const { word, shape, lists, elsewhere, tokens } = view;
  const at = (values: ArrayLike<number>, index: number) =>
    index >= first && index < last ? (values[index] as number) : EDGE;
  const pos = (index: number) =>
    index >= first && index < last ? tagNumber((tokens[index] as Token).pos) : 99;
  const w = word[i] as number;
  const s = shape[i] as number;
  const g = lists[i] as number;
  const e = elsewhere[i] as number;
  const label1 = i > first ? (labels[i - 1] as number) : 7;
  const label2 = i > first + 1 ? (labels[i - 2] as number) : 7;
  const previous = at(word, i - 1);
  const next = at(word, i + 1);
  const gBefore = at(lists, i - 1);
  const gAfter = at(lists, i + 1);
  const headLists = lists[end - 1] as number;
  const head = word[end - 1] as number;
  const place = Math.min(i - start, 3) * 4 + Math.min(end - 1 - i, 3);
  const context = at(word, start - 1);
  const follows = at(word, end);
  let n = 0;
  into[n++] = feature(40, 0);
  into[n++] = feature(41, w);
  into[n++] = feature(42, both(w, s));
  into[n++] = feature(43, view.suffix3[i] as number);
  into[n++] = feature(44, view.suffix4[i] as number);
  into[n++] = feature(45, view.prefix2[i] as number);
  into[n++] = feature(46, both(view.suffix2[i] as number, s));
  into[n++] = feature(47, (s * 16 + (at(shape, i - 1) & 15)) * 16 + (at(shape, i + 1) & 15));
  into[n++] = feature(48, pos(i));
  into[n++] = feature(49, pos(i - 1) * 100 + pos(i));
  into[n++] = feature(50, pos(i) * 100 + pos(i + 1));
  into[n++] = feature(51, previous);
  into[n++] = feature(52, next);
  into[n++] = feature(53, at(word, i - 2));
  into[n++] = feature(54, at(word, i + 2));
  into[n++] = feature(55, both(at(word, i - 2), previous));
  into[n++] = feature(56, both(next, at(word, i + 2)));
  into[n++] = feature(57, both(g, s));
  into[n++] = feature(58, both(gBefore, g));
  into[n++] = feature(59, both(g, gAfter));
  into[n++] = feature(60, label1);
  into[n++] = feature(61, label1 * 8 + label2);
  into[n++] = feature(62, both(label1, w));
  into[n++] = feature(63, both(label1, both(g, s)));
  into[n++] = feature(64, both(label1, both(pos(i), s)));
  into[n++] = feature(65, e * 16 + s);
  into[n++] = feature(66, both(e, g));
  into[n++] = feature(67, both(label1, e));
  into[n++] = feature(68, place);
  into[n++] = feature(69, both(headLists, place));
  into[n++] = feature(70, both(head, label1));
  into[n++] = feature(71, both(context, label1));
  into[n++] = feature(72, both(follows, label1));
  into[n++] = feature(73, both(both(context, s), end - start));
  into[n++] = feature(74, both(both(follows, s), end - start));
  into[n++] = feature(75, both(both(gBefore, g), gAfter));
  into[n++] = feature(76, both(label1, both(previous, s)));
  into[n++] = feature(77, both(place, both(g, s)));
  into[n++] = feature(78, both(view.suffix3[i] as number, label1));
  into[n++] = feature(79, both(at(lists, start - 1), place));
  into[n++] = feature(80, both(label1, pos(i + 1)));
  into[n++] = feature(81, view.hyphen[i] as number);
  return n;
}

function tagNumber(tag: string): number {
  return tag.length === 0
    ? 0
    : (tag.charCodeAt(0) * 31 + tag.charCodeAt(tag.length - 1) * 7 + tag.length) % 97;
}
