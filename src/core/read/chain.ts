/** Outside, and the kinds of segments by number: a source, a cue or a content, by where its cue stands. */
export const SEGMENTS = ["outside", "source <", "source >", "cue", "content <", "content >"] as const;

const KINDS = SEGMENTS.length;

/** How many numbers the scores of a token take: starts, ends and insides. */
export const STRIDE = 16;

/** What it costs to go from one kind of segment to another, and to stay. */
export interface Steps {
  /** From kind to kind, by `from * 6 + to`; a new segment of the same kind as well. */
  readonly change: readonly number[];
  readonly stay: readonly number[];
}

/**
 * The best way to cut a row of tokens into segments, given for each token what speaks for a segment of each
 * kind to start at it (5 numbers), for one to have ended before it (5), and for a source or cue to hold it (3).
 * Viterbi over segments without a limit to their length: what a start says is counted once, however long
 * the segment is (Sarawagi & Cohen 2004 for the segments; the time is linear here, as the length has no score).
 * @returns for each token twice the number of its segment's kind, less one where the segment starts; 0 outside.
 */
export function segment(scores: Int32Array, count: number, { change, stay }: Steps): Uint8Array {
  const best = new Float64Array(count * KINDS);
  // -1 goes on; else the kind before a new segment.
  const came = new Int8Array(count * KINDS);
  const inside = (at: number, kind: number) => (kind <= 3 ? (scores[at + 9 + kind] as number) : 0);
  for (let kind = 1; kind < KINDS && count > 0; kind++)
    best[kind] = (change[kind] as number) + (scores[kind - 1] as number) + inside(0, kind);
  for (let i = 1; i < count; i++) {
    const at = i * STRIDE;
    const before = (i - 1) * KINDS;
    for (let kind = 0; kind < KINDS; kind++) {
      const start = kind === 0 ? 0 : (scores[at + kind - 1] as number);
      let most = (best[before] as number) + (kind === 0 ? 0 : (change[kind] as number)) + start;
      let from = 0;
      for (let old = 1; old < KINDS; old++) {
        const ended = (best[before + old] as number) + (scores[at + 4 + old] as number);
        const value = ended + (change[old * KINDS + kind] as number) + start;
        if (value > most) {
          most = value;
          from = old;
        }
      }
      if (kind > 0) {
        const on = (best[before + kind] as number) + (stay[kind] as number);
        if (on > most) {
          most = on;
          from = -1;
        }
        most += inside(at, kind);
      }
      best[i * KINDS + kind] = most;
      came[i * KINDS + kind] = from;
    }
  }
  return traced(best, came, count);
}

function traced(best: Float64Array, came: Int8Array, count: number): Uint8Array {
  const found = new Uint8Array(count);
  if (count === 0) return found;
  let kind = 0;
  for (let other = 1; other < KINDS; other++)
    if ((best[(count - 1) * KINDS + other] as number) > (best[(count - 1) * KINDS + kind] as number))
      kind = other;
  for (let i = count - 1; i >= 0; i--) {
    const from = i === 0 ? 0 : (came[i * KINDS + kind] as number);
    if (from < 0) found[i] = kind * 2;
    else {
      found[i] = kind === 0 ? 0 : kind * 2 - 1;
      kind = from;
    }
  }
  return found;
}
