import type { Span } from "../../core/model/span.ts";

/** Longer texts are not compared word by word: a table of their words would be too large. */
const MOST_WORDS = 300;

/** The spans of each text that another of them does not have, word by word; letter case and marks do not count. */
export function differing(texts: readonly string[]): Span[][] {
  const [base, ...others] = texts.map(wordsOf);
  if (base === undefined) return [];
  const lost = new Set<number>();
  const spans = others.map((other) => {
    const [missing, added] = unshared(base, other);
    if (isApart(base, missing, other)) return [];
    for (const index of missing) lost.add(index);
    return spansOf(other, added);
  });
  return [
    spansOf(
      base,
      [...lost].sort((a, b) => a - b),
    ),
    ...spans,
  ];
}

// Two texts with little in common: nearly every word would be marked, and that shows nothing.
function isApart(a: readonly Word[], missing: readonly number[], b: readonly Word[]): boolean {
  return (a.length - missing.length) * 3 < Math.min(a.length, b.length);
}

interface Word extends Span {
  readonly key: string;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    key: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

// The words outside a longest common subsequence, as indices into each text.
//
//            put  on  hold
//     put     3   2   1     lengths[i][j] = longest common run of words
//     back    2   2   1                     after i in `a` and j in `b`
//     on      2   2   1
function unshared(a: readonly Word[], b: readonly Word[]): [number[], number[]] {
  let head = 0;
  while (head < a.length && head < b.length && a[head]!.key === b[head]!.key) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail)!.key === b.at(-1 - tail)!.key)
    tail++;
  const rows = a.length - head - tail;
  const columns = b.length - head - tail;
  if (rows > MOST_WORDS || columns > MOST_WORDS) return [range(head, rows), range(head, columns)];

  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  const same = (i: number, j: number) => a[head + i]!.key === b[head + j]!.key;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      lengths[i * width + j] = same(i, j)
        ? lengths[(i + 1) * width + j + 1]! + 1
        : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const onlyA: number[] = [];
  const onlyB: number[] = [];
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    if (same(i, j)) {
      i++;
      j++;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) onlyA.push(head + i++);
    else onlyB.push(head + j++);
  }
  return [
    [...onlyA, ...range(head + i, rows - i)],
    [...onlyB, ...range(head + j, columns - j)],
  ];
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

// Neighbouring words make one span.
function spansOf(words: readonly Word[], indices: readonly number[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  let before = -2;
  for (const index of indices) {
    const { start, end } = words[index] as Word;
    const last = spans.at(-1);
    if (last && index === before + 1) last.end = end;
    else spans.push({ start, end });
    before = index;
  }
  return spans;
}
