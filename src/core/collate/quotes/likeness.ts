/** How two rows of words agree: shared words in order, and the longest run without a break. */
export interface Likeness {
  /** Share of the shorter row that stands in the longer one in the same order, 0 to 1. */
  readonly containment: number;
  readonly run: number;
}

/** Rows longer than this are compared by their first and last words only. */
const limit = 150;

/**
 * Longest common subsequence (Wagner and Fischer 1974) and longest common run of two rows of words.
 *
 *     you cannot postpone what has not been scheduled
 *      we cannot postpone what has not been finalized      containment 6/8, run 6
 */
export function likeness(a: readonly string[], b: readonly string[]): Likeness {
  const left = clipped(a);
  const right = clipped(b);
  const shorter = Math.min(left.length, right.length);
  if (shorter === 0) return { containment: 0, run: 0 };
  let lengths = new Uint16Array(right.length + 1);
  let runs = new Uint16Array(right.length + 1);
  let run = 0;
  for (const word of left) {
    const next = new Uint16Array(right.length + 1);
    const nextRuns = new Uint16Array(right.length + 1);
    for (let j = 0; j < right.length; j++) {
      if (word === right[j]) {
        next[j + 1] = (lengths[j] as number) + 1;
        nextRuns[j + 1] = (runs[j] as number) + 1;
        run = Math.max(run, nextRuns[j + 1] as number);
      } else next[j + 1] = Math.max(lengths[j + 1] as number, next[j] as number);
    }
    lengths = next;
    runs = nextRuns;
  }
  return { containment: (lengths[right.length] as number) / shorter, run };
}

function clipped(words: readonly string[]): readonly string[] {
  return words.length <= limit ? words : [...words.slice(0, limit / 2), ...words.slice(-limit / 2)];
}
