import type { Attribution } from "../../model/attribution.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import type { BlockKind, Sentence, Token } from "../../model/text.ts";
import { bisect } from "../../read/bisect.ts";

/** A stretch of a sentence that says one thing, in one voice. `first` and `last` count tokens, half-open. */
export interface Clause extends Span {
  /** Place of the report in the list of readings. */
  readonly at: number;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** The innermost attribution whose content it is; `null` in the report's own voice. */
  readonly attribution: Attribution | null;
  readonly kind: BlockKind;
}

/** Words that part two clauses if each has a finite verb. */
const joints = new Set(
  "and but or while although though because as after before since when if unless until whereas which who whose where so yet".split(
    " ",
  ),
);

/** A clause has at least this many words. */
const least = 3;

const isWord = ({ text }: Token): boolean => /[\p{L}\p{N}]/u.test(text);
const isFiniteVerb = ({ pos }: Token): boolean => /^(?:VBD|VBP|VBZ|MD)$/u.test(pos);

/**
 * The clauses of a report's sentences. The words that say who speaks are no part of any.
 *
 *     The bridge was shut on Monday, an official told the Gazette, because a pier had cracked.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ by the official                 ^^^^^^^^^^^^^^^^^^^^^^^^^ own voice
 */
export function clauses(reading: Reading, at: number): Clause[] {
  const voices = voicesOf(reading);
  return reading.sentences.flatMap((sentence, i) => {
    const kind = reading.blocks[sentence.block]?.kind ?? "body";
    if (kind !== "body" && kind !== "title") return [];
    return runs(reading.tokens, sentence, voices).flatMap(({ first, last, voice }) =>
      split(reading.tokens, first, last).map(([from, to]) => ({
        at,
        sentence: i,
        first: from,
        last: to,
        start: (reading.tokens[from] as Token).start,
        end: closing(reading.tokens, from, to),
        attribution: voice < 0 ? null : (reading.attributions[voice] as Attribution),
        kind,
      })),
    );
  });
}

/** Verbs that do nothing but say. */
const saying = /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?|stat(?:e|es|ed|ing))$/iu;

const own = -1;
const frame = -2;

/** For each token the attribution in whose content it is, innermost first; `own`; or `frame` for source and cue. */
function voicesOf({ tokens, attributions }: Reading): Int32Array {
  const voices = new Int32Array(tokens.length).fill(own);
  const extent = new Int32Array(tokens.length).fill(0x7fffffff);
  const acts = new Set(attributions.filter((attribution) => isAct(attribution, tokens)));
  for (const [i, attribution] of attributions.entries()) {
    if (attribution.stance === "holds" || acts.has(attribution)) continue;
    for (const { start, end } of attribution.content)
      for (let t = firstToken(tokens, start); t < tokens.length && (tokens[t] as Token).start < end; t++)
        if (end - start < (extent[t] as number)) {
          voices[t] = i;
          extent[t] = end - start;
        }
  }
  for (const attribution of attributions) {
    const { source, cue, content, mode, stance } = attribution;
    if (stance === "holds" || acts.has(attribution)) continue;
    if (mode === "indirect" && content.length === 0) continue;
    for (const span of [source, cue])
      if (span !== null)
        for (
          let t = firstToken(tokens, span.start);
          t < tokens.length && (tokens[t] as Token).start < span.end;
          t++
        )
          if (cue !== null) voices[t] = frame;
  }
  return voices;
}

/**
 * "The mayor accused the builder of fraud", "police believe that he fled": nothing is put as said that could stand by
 * itself, and what the report claims is that somebody did so. The one who did comes first, then the verb.
 */
function isAct({ source, cue, mode, stance, content }: Attribution, tokens: readonly Token[]): boolean {
  if (mode !== "indirect" || stance === "declines" || source === null || cue === null) return false;
  const [first] = content;
  if (first === undefined || cue.start < source.end || first.start < cue.end) return false;
  if (stance === "believes") return true;
  const words = tokens.slice(firstToken(tokens, cue.start), firstToken(tokens, cue.end));
  if (!words.some(({ pos }) => pos.startsWith("VB")) || words.some(({ text }) => saying.test(text)))
    return false;
  return !content.some(({ start, end }) => {
    for (let t = firstToken(tokens, start); t < tokens.length && (tokens[t] as Token).start < end; t++)
      if (isFiniteVerb(tokens[t] as Token)) return true;
    return false;
  });
}

function firstToken(tokens: readonly Token[], start: number): number {
  return bisect(tokens, (token) => token.start < start);
}

function runs(
  tokens: readonly Token[],
  sentence: Sentence,
  voices: Int32Array,
): { first: number; last: number; voice: number }[] {
  const found: { first: number; last: number; voice: number }[] = [];
  for (let t = sentence.first; t < sentence.last; t++) {
    const voice = voices[t] as number;
    const last = found.at(-1);
    if (last !== undefined && last.last === t && last.voice === voice) last.last = t + 1;
    else found.push({ first: t, last: t + 1, voice });
  }
  return joined(
    tokens,
    found.filter(({ voice }) => voice !== frame),
  )
    .map((run) => trimmed(tokens, run))
    .filter(
      ({ first, last, voice }) =>
        enough(tokens, first, last, voice) || isWhole(tokens, sentence, first, last, voice),
    );
}

/** "The jury convicted her": a whole sentence has a verb, though the tagger takes it for a participle. */
function isWhole(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  last: number,
  voice: number,
): boolean {
  return (
    voice === own &&
    first === sentence.first &&
    last >= sentence.last - 1 &&
    tokens[last]?.pos === "." &&
    last - first > least &&
    tokens.slice(first, last).some(({ pos }, i) => /^VBN?$/u.test(pos) && tokens[first + i - 1]?.pos !== "TO")
  );
}

/** "The delay, the Gazette notes, hurts the talks": one saying, cut in two by its frame. */
function joined<T extends { first: number; last: number; voice: number }>(
  tokens: readonly Token[],
  found: readonly T[],
): T[] {
  const whole: T[] = [];
  for (const run of found) {
    const before = whole.at(-1);
    const cut =
      before !== undefined &&
      before.voice === run.voice &&
      run.voice >= 0 &&
      !tokens.slice(before.first, before.last).some(isFiniteVerb);
    if (cut) whole[whole.length - 1] = { ...run, first: before.first };
    else whole.push(run);
  }
  return whole;
}

/** Without marks and joints at its ends. */
function trimmed<T extends { first: number; last: number }>(tokens: readonly Token[], run: T): T {
  let { first, last } = run;
  while (
    first < last &&
    (!isWord(tokens[first] as Token) ||
      /^(?:CC|RP)$/u.test((tokens[first] as Token).pos) ||
      (tokens[first] as Token).text === "that")
  )
    first++;
  while (
    last > first &&
    (!isWord(tokens[last - 1] as Token) ||
      /^(?:CC|IN|TO|DT|WRB|WDT|WP)$/u.test((tokens[last - 1] as Token).pos))
  )
    last--;
  return { ...run, first, last };
}

/** What is left of a sentence beside its attributions ("on Tuesday", "a senior official in") says nothing by itself. */
function enough(tokens: readonly Token[], first: number, last: number, voice: number): boolean {
  const words = tokens.slice(first, last).filter(isWord);
  const quoted =
    /["“‘«„]/u.test(tokens[first - 1]?.text ?? "") ||
    tokens.slice(first, last).some(({ text }) => /["“«„]/u.test(text));
  if (voice >= 0 && quoted) return words.length >= 1;
  // What is left of "Orr would not go that far" when Orr is the source of something else says nothing of anybody.
  if (voice < 0 && /^(?:MD|VB[DPZ])$/u.test(tokens[first]?.pos ?? "")) return false;
  return words.length >= least && words.some(isFiniteVerb);
}

/** Where a clause ends: after the mark that closes a quotation it opens, and the stop before that mark. */
function closing(tokens: readonly Token[], first: number, last: number): number {
  const end = (tokens[last - 1] as Token).end;
  let open = false;
  for (let t = first; t < last; t++) {
    const { text } = tokens[t] as Token;
    if (text === "“") open = true;
    else if (text === "”") open = false;
    else if (text === '"') open = !open;
  }
  if (!open) return end;
  for (let t = last; t < Math.min(tokens.length, last + 2); t++) {
    const { text, end: mark } = tokens[t] as Token;
    if (/^["”]$/u.test(text)) return mark;
    if (!/^[.,!?…]$/u.test(text)) break;
  }
  return end;
}

/** Parts a run of tokens where a new clause with a verb of its own begins. */
function split(tokens: readonly Token[], first: number, last: number): [number, number][] {
  const cuts = [first];
  let verbs = 0;
  for (let t = first; t < last; t++) {
    const token = tokens[t] as Token;
    if (isFiniteVerb(token)) verbs++;
    if (t === first || verbs === 0) continue;
    const strong = token.text === ";" || token.text === "—" || token.text === "–";
    const stop = token.pos === "." && t + 1 < last;
    if (
      !strong &&
      !stop &&
      !(joints.has(token.text.toLowerCase()) && /^(?:CC|IN|WDT|WP|WP\$|WRB|RB)$/u.test(token.pos))
    )
      continue;
    // "those who think so" is one thing said; ", who thinks so," is another.
    if (/^W/u.test(token.pos) && tokens[t - 1]?.text !== ",") continue;
    if (token.pos === "CC" && !mayPart(tokens, t, first)) continue;
    if (!startsClause(tokens, t + 1, last, strong || token.pos === "CC")) continue;
    cuts.push(t);
    verbs = 0;
  }
  return cuts
    .map((cut, i) => trimmed(tokens, { first: cut, last: cuts[i + 1] ?? last }))
    .filter(({ first: from, last: to }) => to > from)
    .map(({ first: from, last: to }) => [from, to]);
}

/** "and" parts clauses after a comma, or before a word that can only be a subject; else it joins nouns or verbs. */
function mayPart(tokens: readonly Token[], at: number, first: number): boolean {
  if (at - 1 > first && tokens[at - 1]?.text === ",") return true;
  return /^(?:PRP|EX|DT)$/u.test(tokens[at + 1]?.pos ?? "") && !/^NN/u.test(tokens[at - 1]?.pos ?? "");
}

/**
 * Is there a finite verb ahead before the next stop? After "and", or a dash that may only close an insertion, a
 * subject must come first.
 */
function startsClause(tokens: readonly Token[], from: number, last: number, coordinated: boolean): boolean {
  for (let t = from; t < Math.min(last, from + 14); t++) {
    const token = tokens[t] as Token;
    if (token.text === ";" || token.pos === ".") return false;
    if (isFiniteVerb(token)) return !coordinated || t - from >= 1;
  }
  return false;
}
