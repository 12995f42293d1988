import type { Stretch, View } from "./around.ts";
import type { Seen } from "./seen.ts";

/**
 * What a first pass made of a report: its segments, with what is outside of any as segments of their own; none runs over
 * the end of a stretch.
 */
export interface Draft {
  /** Of each token: its label, as `segment` gives it, and the number of its segment. */
  readonly labels: Uint8Array;
  readonly own: Int32Array;
  /** The kinds of the segments of its sentence, in order, as one number; and which of them its own is. */
  readonly pattern: Int32Array;
  readonly place: Uint8Array;
  /** Of each segment: its tokens, half-open, and its kind; the cues nearest to it on either side in its stretch, or -1. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Of each cue: the token that carries it, and what it has, 1 a source, 2 a content, 3 both. */
  readonly heads: Int32Array;
  readonly has: Uint8Array;
  /** Of each stretch, as one number: label and quotation at the end of the stretch before it; and both of the next. */
  readonly previous: Int32Array;
  readonly next: Int32Array;
  /** How often a word, by its hash, is in a source or a cue; 3 at most. */
  readonly sources: ReadonlyMap<number, number>;
  readonly cues: ReadonlyMap<number, number>;
}

const SOURCE = [1, 2] as const;
const CUE = 3;
const CONTENT = [4, 5] as const;
const NO_STRETCH = 15 * 8;

/** Looks at the labels of a report, of all its tokens. */
export function draftOf({ seen, stretches, around }: View, labels: Uint8Array): Draft {
  const count = labels.length;
  const own = new Int32Array(count);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  // Two more, so that what comes after the last may be asked for.
  const kinds = new Uint8Array(count + 2);
  const before = new Int32Array(count);
  const after = new Int32Array(count);
  const heads = new Int32Array(count);
  const has = new Uint8Array(count);
  let segments = 0;
  for (const { first, last } of stretches) {
    const begun = segments;
    for (let i = first; i < last; i++) {
      const label = labels[i] as number;
      const goesOn = i > first && label % 2 === 0 && (label > 0 || labels[i - 1] === 0);
      if (!goesOn) {
        starts[segments] = i;
        kinds[segments] = (label + 1) >> 1;
        segments++;
      }
      ends[segments - 1] = i + 1;
      own[i] = segments - 1;
    }
    let cue = -1;
    for (let g = begun; g < segments; g++) {
      before[g] = cue;
      const kind = kinds[g] as number;
      if (kind === CUE) {
        heads[g] = headOf(seen, starts[g] as number, ends[g] as number);
        cue = g;
      } else if (cue >= 0)
        has[cue] = (has[cue] as number) | (kind === SOURCE[1] ? 1 : kind === CONTENT[1] ? 2 : 0);
    }
    cue = -1;
    for (let g = segments - 1; g >= begun; g--) {
      after[g] = cue;
      const kind = kinds[g] as number;
      if (kind === CUE) cue = g;
      else if (cue >= 0)
        has[cue] = (has[cue] as number) | (kind === SOURCE[0] ? 1 : kind === CONTENT[0] ? 2 : 0);
    }
  }
  const edge = (i: number) => (labels[i] as number) * 8 + (seen.quote[i] as number);
  const previous = stretches.map((_, n) =>
    n === 0 ? NO_STRETCH : edge((stretches[n - 1] as Stretch).last - 1),
  );
  const next = stretches.map((_, n) =>
    n + 1 === stretches.length ? NO_STRETCH : edge((stretches[n + 1] as Stretch).first),
  );
  return {
    labels,
    own,
    ...patternOf({ seen, stretches, around }, own, starts, ends, kinds),
    starts,
    ends,
    kinds,
    before,
    after,
    heads,
    has,
    previous: Int32Array.from(previous),
    next: Int32Array.from(next),
    ...remembered(seen, labels),
  };
}

/** The word of speech in a cue, else its first verb, else its last word. */
function headOf(seen: Seen, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const kind = seen.kind[i] as number;
    if (kind > 0 && kind <= 7) return i;
  }
  for (let i = start; i < end; i++) if (seen.verb[i]) return i;
  return end - 1;
}

/** A single mark outside of all segments tells which mark it is. */
function patternOf(
  { seen, stretches, around }: View,
  own: Int32Array,
  starts: Int32Array,
  ends: Int32Array,
  kinds: Uint8Array,
): Pick<Draft, "pattern" | "place"> {
  const pattern = new Int32Array(own.length);
  const place = new Uint8Array(own.length);
  for (const { first, last } of stretches) {
    for (let from = first; from < last; ) {
      const to = Math.max(from + 1, Math.min(last, around.to[from] as number));
      let [hash, nth, known] = [0, 0, -1];
      for (let i = from; i < to; i++) {
        const g = own[i] as number;
        if (g !== known) {
          const kind = kinds[g] as number;
          const start = starts[g] as number;
          const alone = (ends[g] as number) - start === 1;
          hash =
            (Math.imul(hash, 31) + (kind > 0 ? kind : alone ? 20 + (seen.mark[start] as number) : 7)) | 0;
          nth++;
          known = g;
        }
        place[i] = nth;
      }
      pattern.fill(hash, from, to);
      from = to;
    }
  }
  return { pattern, place };
}

/** The words of sources, where they have a capital, and of cues. */
function remembered(seen: Seen, labels: Uint8Array): Pick<Draft, "sources" | "cues"> {
  const sources = new Map<number, number>();
  const cues = new Map<number, number>();
  const add = (to: Map<number, number>, word: number) => to.set(word, Math.min(3, (to.get(word) ?? 0) + 1));
  for (let i = 0; i < labels.length; i++) {
    const kind = ((labels[i] as number) + 1) >> 1;
    const shape = seen.shape[i] as number;
    if (kind === CUE) add(cues, seen.word[i] as number);
    else if ((kind === SOURCE[0] || kind === SOURCE[1]) && shape > 0 && shape < 6)
      add(sources, seen.word[i] as number);
  }
  return { sources, cues };
}
