import type { Sentence, Token } from "../../../core/model/text.ts";
import { addScores, feature, type LinearModel } from "../../../core/read/linear.ts";
import { SHAPE } from "../words.ts";
import { NAME_TEMPLATES, nameFeatures } from "./features.ts";
import { isCapital, type NameView } from "./view.ts";

/** Labels of tokens: a name begins (B), goes on (I), or there is none (O). */
export const NAME_LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"] as const;

const LABELS = NAME_LABELS.length;

/** Whether `label` may follow `before`: I only goes on with a name of its kind. */
export function mayFollow(before: number, label: number): boolean {
  return label === 0 || label % 2 === 1 || before === label || before === label - 1;
}

/** Small words inside names. */
const JOINING =
  "of the and for de la le van von der den del bin al el ibn du da di dos das y e & ' ’ 's ’s - – / . des les ul ur d'".split(
    " ",
  );
const JOINING_NUMBER: ReadonlyMap<string, number> = new Map(JOINING.map((word, i) => [word, i + 11]));

/** How many links there are: classes of tokens that say how one label follows another. */
export const LINKS = 11 + JOINING.length;

/** The link of a token: a joining word, or how it is written; 10 begins a stretch. */
export function linkOf(view: NameView, i: number, start: number): number {
  if (i === start) return 10;
  return JOINING_NUMBER.get((view.tokens[i] as Token).text) ?? (view.shape[i] as number);
}

/** The feature of going on from label `before` over a link. */
export function linkFeature(link: number, before: number): number {
  return feature(60, link * 16 + before);
}

/**
 * Stretches that may hold names: words with capitals, and small ones between them.
 *
 *     The head of the Bank of Ellery met Ana de Souza in May.
 *     ^^^         ^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^    ^^^
 */
export function candidates(view: NameView, { first, last }: Sentence): [start: number, end: number][] {
  if (view.small[first] === 1) return [[first, last]];
  const found: [number, number][] = [];
  for (let i = first; i < last; i++) {
    if (!mayName(view, i)) continue;
    let end = i + 1;
    for (let at = end; at < last && at - end < 3; at++) {
      if (mayName(view, at)) end = at + 1;
      else if (!JOINING_NUMBER.has((view.tokens[at] as Token).text)) break;
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

/** A linear-chain model (Lafferty, McCallum and Pereira 2001), its links looked up beforehand. */
export interface Chain {
  readonly model: LinearModel;
  /** By link, label before and label, flat. */
  readonly links: Int32Array;
}

/** Readies a model for decoding. */
export function chain(model: LinearModel): Chain {
  const links = new Int32Array(LINKS * LABELS * LABELS);
  for (let link = 0; link < LINKS; link++) {
    for (let before = 0; before < LABELS; before++) {
      const at = (link * LABELS + before) * LABELS;
      addScores(model, linkFeature(link, before), links.subarray(at, at + LABELS));
    }
  }
  return { model, links };
}

const UNREACHABLE = -(2 ** 30);

/** Labels every token: the best path through each stretch (Viterbi). */
export function labelNames(
  { model, links }: Chain,
  view: NameView,
  sentences: readonly Sentence[],
): Uint8Array {
  const labels = new Uint8Array(view.tokens.length);
  const found = new Int32Array(NAME_TEMPLATES);
  let scores = new Int32Array(LABELS * 16);
  let paths = new Uint8Array(LABELS * 16);
  for (const sentence of sentences) {
    for (const [start, end] of candidates(view, sentence)) {
      if ((end - start) * LABELS > scores.length) {
        scores = new Int32Array((end - start) * LABELS * 2);
        paths = new Uint8Array((end - start) * LABELS * 2);
      }
      for (let i = start; i < end; i++) {
        const row = (i - start) * LABELS;
        const own = scores.subarray(row, row + LABELS);
        own.fill(0);
        const count = nameFeatures(view, i, start, end, sentence, found);
        for (let f = 0; f < count; f++) addScores(model, found[f] as number, own);
        const link = linkOf(view, i, start);
        for (let label = 0; label < LABELS; label++) {
          let best = UNREACHABLE;
          for (let before = 0; before < LABELS; before++) {
            if (!mayFollow(i === start ? 0 : before, label)) continue;
            if (i === start && before > 0) break;
            const score =
              (i === start ? 0 : (scores[row - LABELS + before] as number)) +
              (links[(link * LABELS + before) * LABELS + label] as number);
            if (score > best) {
              best = score;
              paths[row + label] = before;
            }
          }
          own[label] = best === UNREACHABLE ? UNREACHABLE : best + (own[label] as number);
        }
      }
      let label = 0;
      const last = (end - start - 1) * LABELS;
      for (let other = 1; other < LABELS; other++) {
        if ((scores[last + other] as number) > (scores[last + label] as number)) label = other;
      }
      for (let i = end - 1; i >= start; i--) {
        labels[i] = label;
        label = paths[(i - start) * LABELS + label] as number;
      }
    }
  }
  return labels;
}
