import type { Sentence } from "../../../core/model/text.ts";
import type { Seen } from "./seen.ts";

/** A stretch of a report in which pieces of attributions are looked for: its paragraph, or a part of one. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** 0 body · 1 title. */
  readonly title: number;
}

/** For each token of a report, where the nearest things to either side stand; -1 for none. */
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
  /** How many finite verbs, commas and quotation marks there are in the report before it. */
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
  readonly quotes: Int32Array;
  /** A colon among the first words of the stretch, and whether there is a quotation mark in it. */
  readonly colon: Int32Array;
  readonly quoted: Uint8Array;
}

/** A report as both passes see it. */
export interface View {
  readonly seen: Seen;
  readonly stretches: readonly Stretch[];
  readonly around: Around;
}

/** Looks to both sides of each token of the stretches of a report. */
export function lookAround(
  seen: Seen,
  stretches: readonly Stretch[],
  sentences: readonly Sentence[],
): Around {
  const count = seen.word.length;
  const list = () => new Int32Array(count);
  const around = {
    from: list(),
    to: list(),
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
    verbs: new Int32Array(count + 1),
    commas: new Int32Array(count + 1),
    quotes: new Int32Array(count + 1),
    colon: list(),
    quoted: new Uint8Array(count),
  };
  for (const { first, last } of sentences) {
    around.from.fill(first, first, last);
    around.to.fill(last, first, last);
  }
  for (const stretch of stretches) {
    before(seen, stretch, around);
    after(seen, stretch, around);
  }
  for (let i = 0; i < count; i++) {
    const quote = seen.quote[i] as number;
    around.verbs[i + 1] = (around.verbs[i] as number) + (seen.verb[i] === 2 ? 1 : 0);
    around.commas[i + 1] = (around.commas[i] as number) + (seen.mark[i] === 1 ? 1 : 0);
    around.quotes[i + 1] = (around.quotes[i] as number) + (quote === 1 || quote === 3 ? 1 : 0);
  }
  return around;
}

function before(seen: Seen, { first, last }: Stretch, around: Around): void {
  let [verb, cue, mark, quote, open, colon] = [-1, -1, -1, -1, -1, -1];
  for (let i = first; i < last; i++) {
    if (around.from[i] === i) verb = cue = mark = -1;
    around.verbBefore[i] = verb;
    around.cueBefore[i] = cue;
    around.markBefore[i] = mark;
    around.quoteBefore[i] = quote;
    if (seen.verb[i]) verb = i;
    if (isSpeech(seen.kind[i] as number)) cue = i;
    if (seen.mark[i]) mark = i;
    const state = seen.quote[i] as number;
    if (state === 1) open = i;
    around.opened[i] = state > 0 ? open : -1;
    if (state === 3) open = -1;
    if (state === 1 || state === 3) quote = i;
    if (colon < 0 && i - first < 8 && seen.mark[i] === 4) colon = i;
  }
  around.colon.fill(colon, first, last);
}

function after(seen: Seen, { first, last }: Stretch, around: Around): void {
  let [verb, cue, mark, quote, close] = [-1, -1, -1, -1, -1];
  for (let i = last - 1; i >= first; i--) {
    if (around.to[i] === i + 1) verb = cue = mark = -1;
    around.verbAfter[i] = verb;
    around.cueAfter[i] = cue;
    around.markAfter[i] = mark;
    around.quoteAfter[i] = quote;
    if (seen.verb[i]) verb = i;
    if (isSpeech(seen.kind[i] as number)) cue = i;
    if (seen.mark[i]) mark = i;
    const state = seen.quote[i] as number;
    if (state === 3) close = i;
    around.closed[i] = state > 0 ? close : -1;
    if (state === 1) close = -1;
    if (state === 1 || state === 3) quote = i;
  }
  around.quoted.fill(quote >= 0 || (first < last && (seen.quote[first] as number) > 0) ? 1 : 0, first, last);
}

const isSpeech = (kind: number): boolean => kind > 0 && kind <= 7;
