import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";

/** How many words in a row make a gram. Five is the length that separated copies from look-alikes best. */
export const GRAM = 5;

/**
 * The words of one report that its writer is answerable for: those of the body, without what stands in
 * quotation marks, because two newsrooms that quote one public sentence have not copied each other.
 *
 *     The mayor spoke at noon. “We will rebuild,” she said.
 *      1    2     3    4   5   ─────────────────  6    7      a mark stands for what is left out
 */
export interface Words {
  /** A number for each word, the same in all reports; `MASK` where words were left out. */
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** A hash of the gram that starts at each word; 0 where fewer than `GRAM` words follow without a mask. */
  readonly grams: Uint32Array;
  /** The different grams. */
  readonly distinct: Uint32Array;
}

/** Stands where words were left out; no gram reaches over it. */
export const MASK = -1;

/** A text without words. */
export const noWords: Words = wordsOutside("", [], new Map());

/** Gives each word a number, the same number in every text that is read through one vocabulary. */
export type Vocabulary = Map<string, number>;

/** The words that may show copying: see `Words`. `repeated` are lines that its outlet prints under other reports too. */
export function ownWords(reading: Reading, vocabulary: Vocabulary, repeated: readonly Span[] = []): Words {
  const masked = [
    ...repeated,
    ...reading.quotations.filter((quotation) => quotation.kind === "speech"),
    ...reading.blocks.filter((block) => block.kind !== "body"),
  ].sort((a, b) => a.start - b.start);
  return wordsOutside(reading.report.text, masked, vocabulary);
}

/** Every word of a text outside `masked` spans, which are sorted by their start. */
export function wordsOutside(text: string, masked: readonly Span[], vocabulary: Vocabulary): Words {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let next = 0;
  let maskedUntil = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)) {
    const start = match.index;
    for (; next < masked.length && (masked[next] as Span).start <= start; next++) {
      maskedUntil = Math.max(maskedUntil, (masked[next] as Span).end);
    }
    if (start < maskedUntil) {
      if (ids.length > 0 && ids[ids.length - 1] !== MASK) push(MASK, start, start);
    } else {
      push(number(match[0], vocabulary), start, start + match[0].length);
    }
  }
  return {
    ids: Int32Array.from(ids),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    ...grams(ids),
  };

  function push(id: number, start: number, end: number): void {
    ids.push(id);
    starts.push(start);
    ends.push(end);
  }
}

function number(word: string, vocabulary: Vocabulary): number {
  const key = word.toLowerCase().replaceAll("’", "'");
  const known = vocabulary.get(key);
  if (known !== undefined) return known;
  vocabulary.set(key, vocabulary.size + 1);
  return vocabulary.size;
}

function grams(ids: readonly number[]): Pick<Words, "grams" | "distinct"> {
  const hashes = new Uint32Array(ids.length);
  let unmasked = 0;
  for (let i = 0; i < ids.length; i++) {
    unmasked = ids[i] === MASK ? 0 : unmasked + 1;
    if (unmasked >= GRAM) hashes[i - GRAM + 1] = hash(ids, i - GRAM + 1);
  }
  const distinct = new Set(hashes);
  distinct.delete(0);
  return { grams: hashes, distinct: Uint32Array.from(distinct) };
}

// Murmur's mixing step (Appleby), a word number at a time; never 0, which means "no gram here".
function hash(ids: readonly number[], at: number): number {
  let value = 0x9747b28c;
  for (let i = at; i < at + GRAM; i++) {
    value = Math.imul(value ^ Math.imul(ids[i] as number, 0xcc9e2d51), 0x1b873593);
    value = (value << 13) | (value >>> 19);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0 || 1;
}
