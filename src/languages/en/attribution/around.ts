import type { Seen } from "./seen.ts";

/** A stretch of a report in which pieces of attributions are looked for: its paragraph, or a part of one. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** 0 body · 1 title. */
  readonly title: number;
}

/** For each token of a stretch, where the nearest things to either side stand; -1 for none. */
export interface Around {
  /** The sentence that it is in. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Within the sentence: verbs, words of speech, marks. */
  readonly verbBefore: Int32Array;
  readonly verbAfter: Int32Array;
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  readonly markBefore: Int32Array;
  readonly markAfter: Int32Array;
  /** Within the stretch: quotation marks; and those of the quotation that it is in. */
  readonly quoteBefore: Int32Array;
  readonly quoteAfter: Int32Array;
  readonly opened: Int32Array;
  readonly closed: Int32Array;
  /** A colon among the first words of the stretch. */
  readonly colon: number;
  readonly quoted: boolean;
}

/** Looks to both sides of each token. `sentences` hold, for each token of the report, where its own begins and ends. */
export function lookAround(
  seen: Seen,
  { first, last }: Stretch,
  sentences: { readonly from: Int32Array; readonly to: Int32Array },
): Around {
  const count = last - first;
  const list = () => new Int32Array(count);
  const from = sentences.from.subarray(first, last);
  const to = sentences.to.subarray(first, last);
  const around = {
    from,
    to,
    verbBefore: list(),
    verbAfter: list(),
    cueBefore: list(),
    cueAfter: list(),
    markBefore: list(),
    markAfter: list(),
    quoteBefore: list(),
    quoteAfter: list(),
    opened: list(),
    closed: list(),
  };
  let verb = -1;
  let cue = -1;
  let mark = -1;
  let quote = -1;
  let open = -1;
  let colon = -1;
  for (let i = first; i < last; i++) {
    const at = i - first;
    if (at > 0 && from[at] !== from[at - 1]) verb = cue = mark = -1;
    around.verbBefore[at] = verb;
    around.cueBefore[at] = cue;
    around.markBefore[at] = mark;
    around.quoteBefore[at] = quote;
    if (seen.verb[i]) verb = i;
    if (isSpeech(seen.kind[i] as number)) cue = i;
    if (seen.mark[i]) mark = i;
    const state = seen.quote[i] as number;
    if (state === 1) open = i;
    around.opened[at] = state > 0 ? open : -1;
    if (state === 3) open = -1;
    if (state === 1 || state === 3) quote = i;
    if (colon < 0 && at < 8 && seen.mark[i] === 4) colon = i;
  }
  verb = cue = mark = quote = -1;
  let close = -1;
  for (let i = last - 1; i >= first; i--) {
    const at = i - first;
    if (at + 1 < count && to[at] !== to[at + 1]) verb = cue = mark = -1;
    around.verbAfter[at] = verb;
    around.cueAfter[at] = cue;
    around.markAfter[at] = mark;
    around.quoteAfter[at] = quote;
    if (seen.verb[i]) verb = i;
    if (isSpeech(seen.kind[i] as number)) cue = i;
    if (seen.mark[i]) mark = i;
    const state = seen.quote[i] as number;
    if (state === 3) close = i;
    around.closed[at] = state > 0 ? close : -1;
    if (state === 1) close = -1;
    if (state === 1 || state === 3) quote = i;
  }
  const quoted = quote >= 0 || (count > 0 && (seen.quote[first] as number) > 0);
  return { ...around, colon, quoted };
}

const isSpeech = (kind: number): boolean => kind > 0 && kind <= 7;
