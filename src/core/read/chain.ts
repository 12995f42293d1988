/** Outside, and the kinds of segments by number: a source, a cue or a content, by where its cue stands. */
export const SEGMENTS = ["outside", "source <", "source >", "cue", "content <", "content >"] as const;

const KINDS = SEGMENTS.length;

/** How many numbers the scores of a token take: starts, ends and insides. */
export const STRIDE = 16;

/** What it costs to go from one kind of segment to another, and to stay. */
export interface Steps {
  /** From kind to kind, by `from * 6 + to`; a new segment of the same kind as well. */
  readonly change: Int32Array;
  readonly stay: Int32Array;
}

/**
 * The best way to cut a row of tokens into segments, given for each token what speaks for a segment of each
 * kind to start at it (5 numbers), for one to have ended before it (5), and for a source or cue to hold it (3).
 * Viterbi over segments without a limit to their length: what a start says is counted once, however long
 * the segment is (Sarawagi & Cohen 2004 for the segments; the time is linear here, as the length has no score).
 * @returns for each token twice the number of its segment's kind, less one where the segment starts; 0 outside.
 */
export function segment(scores: Int32Array, count: number, { change, stay }: Steps): Uint8Array {
  // The best that ends at the token before, by kind; before the first one nothing has begun.
  const best = new Int32Array(KINDS).fill(-(2 ** 30), 1);
  // -1 goes on; else the kind before a new segment.
  const came = new Int8Array(count * KINDS);
  for (let i = 0; i < count; i++) {
    const at = i * STRIDE;
    // The same where its segment ends there.
    const e0 = best[0] as number;
    const e1 = (best[1] as number) + (scores[at + 5] as number);
    const e2 = (best[2] as number) + (scores[at + 6] as number);
    const e3 = (best[3] as number) + (scores[at + 7] as number);
    const e4 = (best[4] as number) + (scores[at + 8] as number);
    const e5 = (best[5] as number) + (scores[at + 9] as number);
    for (let kind = 0; kind < KINDS; kind++) {
      let most = e0 + (kind === 0 ? 0 : (change[kind] as number));
      let from = 0;
      const one = e1 + (change[KINDS + kind] as number);
      if (one > most) {
        most = one;
        from = 1;
      }
      const two = e2 + (change[2 * KINDS + kind] as number);
      if (two > most) {
        most = two;
        from = 2;
      }
      const three = e3 + (change[3 * KINDS + kind] as number);
      if (three > most) {
        most = three;
        from = 3;
      }
      const four = e4 + (change[4 * KINDS + kind] as number);
      if (four > most) {
        most = four;
        from = 4;
      }
      const five = e5 + (change[5 * KINDS + kind] as number);
      if (five > most) {
        most = five;
        from = 5;
      }
      if (kind > 0) {
        most += scores[at + kind - 1] as number;
        const on = (best[kind] as number) + (stay[kind] as number);
        if (on > most) {
          most = on;
          from = -1;
        }
        if (kind <= 3) most += scores[at + 9 + kind] as number;
      }
      best[kind] = most;
      came[i * KINDS + kind] = from;
    }
  }
  return traced(best, came, count);
}

function traced(best: Int32Array, came: Int8Array, count: number): Uint8Array {
  const found = new Uint8Array(count);
  if (count === 0) return found;
  let kind = 0;
  for (let other = 1; other < KINDS; other++)
    if ((best[other] as number) > (best[kind] as number)) kind = other;
  for (let i = count - 1; i >= 0; i--) {
    const from = came[i * KINDS + kind] as number;
    if (from < 0) found[i] = kind * 2;
    else {
      found[i] = kind === 0 ? 0 : kind * 2 - 1;
      kind = from;
    }
  }
  return found;
}
