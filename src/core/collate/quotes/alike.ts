import { readDay } from "../../model/date.ts";
import type { Reading } from "../../model/reading.ts";
import type { Source } from "../../model/source.ts";
import { bisect } from "../../read/bisect.ts";
import { likeness } from "./likeness.ts";
import type { Utterance } from "./utterance.ts";

/** Quotations this short are brought together only if they are the same words by the same speaker. */
export const short = 4;

/** More words in a row than two people say alike by chance. */
export const long = 7;

/** Do two quotations give one utterance? */
export function alike(
  a: Utterance,
  b: Utterance,
  sources: ReadonlyMap<string, Source>,
  readings: readonly Reading[],
): boolean {
  const same = a.attribution?.speaker === b.attribution?.speaker && a.attribution?.speaker != null;
  const { containment, run } = likeness(a.words, b.words);
  const [few, many] = a.words.length < b.words.length ? [a, b] : [b, a];
  const shorter = few.words.length;
  // Who speaks often says a thing again.
  if (run <= (same ? long : 2 * long) && areApart(a, b, readings)) return false;
  // One report has no reason to word one saying in two ways.
  if (a.at === b.at && containment < 0.95) return false;
  if (containment >= 0.6 && isTerm(few) && !speakOfOne(few, many, readings)) return false;
  // Different people can be said to have said the same: only where the words leave no doubt is it one utterance.
  if (!same && !mayBeOne(a, b, sources)) return containment >= 0.95 && run >= long;
  if (!same) return containment >= 0.8 && run >= Math.min(6, shorter);
  return containment >= 0.6 && run >= Math.min(5, shorter);
}

/** Speakers that may be the same: one of them unknown, unnamed, an outlet or a document. */
function mayBeOne(a: Utterance, b: Utterance, sources: ReadonlyMap<string, Source>): boolean {
  const kinds = [a, b].map(({ attribution }) => sources.get(attribution?.speaker ?? "")?.kind);
  return kinds.some((kind) => kind !== "person") || kinds.some((kind) => kind === undefined);
}

/** May two quotations of the same few words be one saying, and no term that anybody has, and no promise made again? */
export function areOneTime(a: Utterance, b: Utterance, readings: readonly Reading[]): boolean {
  const term = isTerm(a) || isTerm(b);
  if (term && a.words.length === 1) return false;
  return !areApart(a, b, readings) && (!term || speakOfOne(a, b, readings));
}

/** A few words inside a sentence of the report's own. */
function isTerm({ words, kind }: Utterance): boolean {
  return words.length <= short && kind === "words";
}

/** Have the sentences of two quotations a few telling words in common beside those that both quote? */
function speakOfOne(a: Utterance, b: Utterance, readings: readonly Reading[]): boolean {
  const quoted = new Set(a.words.length < b.words.length ? a.words : b.words);
  const there = new Set(tellingOf(b, readings));
  const both = tellingOf(a, readings).filter((word) => there.has(word) && !quoted.has(word));
  return new Set(both).size >= alikeRound;
}

const alikeRound = 2;

function tellingOf({ at, start, end }: Utterance, readings: readonly Reading[]): string[] {
  const { sentences, tokens } = readings[at] as Reading;
  const first = bisect(sentences, (one) => one.end <= start);
  const last = bisect(sentences, (one) => one.start < end);
  return sentences
    .slice(first, last)
    .flatMap((sentence) => tokens.slice(sentence.first, sentence.last))
    .filter(({ text, pos }) => text.length > 3 && /^(?:NN|VB|JJ)/u.test(pos))
    .map(({ text }) => text.toLowerCase());
}

/** Were the reports surely published so far from one another that the same few words may be a second saying? */
function areApart(a: Utterance, b: Utterance, readings: readonly Reading[]): boolean {
  const [left, right] = [a, b].map((one) => (readings[one.at] as Reading).published);
  if (
    left === undefined ||
    right === undefined ||
    left.latest === null ||
    right.latest === null ||
    left.earliest === null ||
    right.earliest === null
  )
    return false;
  const between = (from: string, to: string) => (readDay(to) as number) - (readDay(from) as number);
  return between(left.latest, right.earliest) > oneTime || between(right.latest, left.earliest) > oneTime;
}

/** As many days as reports of one saying lie apart. */
const oneTime = 5;
