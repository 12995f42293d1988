import type { Token } from "../src/core/model/text.ts";
import { NAME_TEMPLATES, nameFeatures } from "../src/languages/en/names/features.ts";
import {
  candidates,
  LINKS,
  linkFeature,
  linkOf,
  mayFollow,
  NAME_LABELS,
} from "../src/languages/en/names/label.ts";
import { type NameView, nameView } from "../src/languages/en/names/view.ts";
import { tag } from "../src/languages/en/tag.ts";
import type { Document } from "./corpora.ts";
import { type Sequence, trainChain } from "./crf.ts";
import { packLinear, shuffled } from "./perceptron.ts";

/** A document with all that the model sees of it. */
export interface Prepared {
  readonly document: Document;
  readonly view: NameView;
  /** How much a stretch of it counts in training. */
  readonly weight: number;
}

/** Tags a document and measures it. */
export function prepared(document: Document, weight: number): Prepared {
  const tags = tag(document.tokens, document.sentences);
  const tokens: Token[] = document.tokens.map((token, i) => ({ ...token, pos: tags[i]! }));
  return { document, view: nameView(tokens, document.sentences), weight };
}

export interface NameSettings {
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  /** Features that come in fewer tokens are left out. */
  readonly often: number;
}

const SCALE = 64;

export function trainNames(
  documents: readonly Prepared[],
  { epochs, rate, l1, l2, often }: NameSettings,
): string {
  const found = new Int32Array(NAME_TEMPLATES);
  const counts = new Map<number, number>();
  const stretches: {
    features: Int32Array;
    offsets: Int32Array;
    links: Uint8Array;
    truth: Uint8Array;
    weight: number;
  }[] = [];
  let buffer = new Int32Array(1 << 16);
  for (const { document, view, weight } of documents) {
    for (const sentence of document.sentences) {
      for (const [start, end] of candidates(view, sentence)) {
        if ((end - start) * NAME_TEMPLATES > buffer.length)
          buffer = new Int32Array((end - start) * NAME_TEMPLATES * 2);
        const offsets = new Int32Array(end - start + 1);
        const links = new Uint8Array(end - start);
        const truth = new Uint8Array(end - start);
        let n = 0;
        for (let i = start; i < end; i++) {
          const count = nameFeatures(view, i, start, end, sentence, found);
          for (let f = 0; f < count; f++) {
            buffer[n++] = found[f]!;
            counts.set(found[f]!, (counts.get(found[f]!) ?? 0) + 1);
          }
          offsets[i - start + 1] = n;
          links[i - start] = linkOf(view, i, start);
          let label = Math.max(0, NAME_LABELS.indexOf(document.kinds[i] as "O"));
          // A name that began before the stretch begins in it.
          if (!mayFollow(i > start ? truth[i - start - 1]! : 0, label)) label--;
          truth[i - start] = label;
        }
        stretches.push({ features: buffer.slice(0, n), offsets, links, truth, weight });
      }
    }
  }
  const L = NAME_LABELS.length;
  const row = new Map<number, number>();
  for (let link = 0; link < LINKS; link++)
    for (let before = 0; before < L; before++) row.set(linkFeature(link, before), link * L + before);
  const keys = [...row.keys()];
  for (const [key, count] of counts)
    if (count >= often && !row.has(key)) {
      row.set(key, keys.length);
      keys.push(key);
    }
  const sequences: Sequence[] = stretches.map(({ features, offsets, links, truth, weight }) => {
    const kept: number[] = [];
    const at = new Int32Array(offsets.length);
    for (let t = 0; t + 1 < offsets.length; t++) {
      for (let f = offsets[t]!; f < offsets[t + 1]!; f++) {
        const r = row.get(features[f]!);
        if (r !== undefined) kept.push(r);
      }
      at[t + 1] = kept.length;
    }
    return {
      features: Int32Array.from(kept),
      offsets: at,
      links: Int32Array.from(links, (link) => link * L),
      truth,
      weight,
    };
  });
  const weights = trainChain({
    labels: L,
    rows: keys.length,
    epochs,
    rate,
    l1,
    l2,
    mayFollow,
    order: (epoch) => shuffled(sequences, epoch + 1),
  });
  const packed = new Map<number, [number, number][]>();
  keys.forEach((key, r) => {
    const list: [number, number][] = [];
    for (let l = 0; l < L; l++) {
      const weight = Math.round(weights[r * L + l]! * SCALE);
      if (weight !== 0) list.push([l, weight]);
    }
    if (list.length > 0) packed.set(key, list);
  });
  return packLinear(packed);
}
