/**
 * Sorts words into classes by what stands beside them, so that the classes of two neighbours tell as much as
 * they can of each other (Brown et al. 1992), by moving single words to better classes (Martin, Liermann &
 * Ney 1998).
 *
 * @param rows of words, as numbers below `words`; the first `fixed` are classes of their own, and stay so.
 * @returns the class of each word.
 */
export function exchanged(
  rows: readonly Int32Array[],
  words: number,
  fixed: number,
  classes: number,
  rounds: number,
): Int32Array {
  const count = new Float64Array(words);
  for (const row of rows) for (const word of row) count[word]!++;
  const pairs = neighbours(rows, words);
  // The most frequent words begin in classes of their own, the others in turn.
  const free = Array.from({ length: words - fixed }, (_, i) => i + fixed).sort(
    (a, b) => count[b]! - count[a]! || a - b,
  );
  const of = new Int32Array(words);
  for (let i = 0; i < fixed; i++) of[i] = i;
  for (const [i, word] of free.entries()) of[word] = fixed + (i % (classes - fixed));
  const both = new Float64Array(classes * classes);
  const sum = new Float64Array(classes);
  for (let word = 0; word < words; word++) {
    sum[of[word]!]! += count[word]!;
    const { after } = pairs[word]!;
    for (const [other, times] of after) both[of[word]! * classes + of[other]!]! += times;
  }
  const table = entropies(Math.max(...sum, 1) * 1.2 + 1000);
  const h = (n: number) => (n < table.length ? table[n]! : n * Math.log(n));
  const before = new Float64Array(classes);
  const after = new Float64Array(classes);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (const word of free) {
      const from = of[word]!;
      const { after: next, before: last, self } = pairs[word]!;
      before.fill(0);
      after.fill(0);
      for (const [other, times] of next) if (other !== word) after[of[other]!]! += times;
      for (const [other, times] of last) if (other !== word) before[of[other]!]! += times;
      // Take the word out.
      shiftBy(from, -1);
      let best = from;
      let most = Number.NEGATIVE_INFINITY;
      const near: number[] = [];
      for (let c = 0; c < classes; c++) if (after[c]! > 0 || before[c]! > 0) near.push(c);
      for (let c = fixed; c < classes; c++) {
        let gain = -2 * (h(sum[c]! + count[word]!) - h(sum[c]!));
        for (const d of near) {
          if (d === c) continue;
          const a = both[c * classes + d]!;
          const b = both[d * classes + c]!;
          if (after[d]! > 0) gain += h(a + after[d]!) - h(a);
          if (before[d]! > 0) gain += h(b + before[d]!) - h(b);
        }
        const own = both[c * classes + c]!;
        gain += h(own + after[c]! + before[c]! + self) - h(own);
        if (gain > most) {
          most = gain;
          best = c;
        }
      }
      shiftBy(best, 1);
      of[word] = best;
      if (best !== from) moved++;

      function shiftBy(c: number, sign: number): void {
        sum[c]! += sign * count[word]!;
        for (let d = 0; d < classes; d++) {
          both[c * classes + d]! += sign * after[d]!;
          both[d * classes + c]! += sign * before[d]!;
        }
        both[c * classes + c]! += sign * self;
      }
    }
    if (moved === 0) break;
  }
  return of;
}

interface Neighbours {
  readonly after: (readonly [word: number, times: number])[];
  readonly before: (readonly [word: number, times: number])[];
  /** How often the word follows itself. */
  self: number;
}

function neighbours(rows: readonly Int32Array[], words: number): Neighbours[] {
  const follows = Array.from({ length: words }, () => new Map<number, number>());
  for (const row of rows) {
    for (let i = 1; i < row.length; i++) {
      const map = follows[row[i - 1]!]!;
      map.set(row[i]!, (map.get(row[i]!) ?? 0) + 1);
    }
  }
  const all: Neighbours[] = follows.map((map) => ({ after: [...map], before: [], self: 0 }));
  for (const [word, map] of follows.entries()) {
    for (const [other, times] of map) all[other]!.before.push([word, times]);
    all[word]!.self = map.get(word) ?? 0;
  }
  return all;
}

/** n log n for whole numbers. */
function entropies(most: number): Float64Array {
  const table = new Float64Array(Math.min(4_000_000, Math.ceil(most)));
  for (let n = 2; n < table.length; n++) table[n] = n * Math.log(n);
  return table;
}
