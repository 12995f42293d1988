import type { Piece } from "../../model/piece.ts";

/** The pieces of one attribution: a cue with the source and the content that go with it. Tokens, half-open. */
export interface Linked {
  readonly source: Piece | null;
  readonly cue: Piece;
  readonly content: readonly Piece[];
}

/** A source stands so many tokens from its cue at most, a content so many pieces. */
const farthestSource = 60;
const farthestContent = 6;

/**
 * Ties each source and content to the nearest cue on the side that it looks to, in the order of the cues.
 * Of two sources the nearer one is taken; one cue may have several pieces of content.
 */
export function linked(pieces: readonly Piece[]): Linked[] {
  const cues = pieces.flatMap((piece, at) => (piece.role === "cue" ? [{ piece, at }] : []));
  const sources = new Array<Piece | null>(cues.length).fill(null);
  const contents = cues.map((): Piece[] => []);
  let next = 0;
  for (const [at, piece] of pieces.entries()) {
    while (next < cues.length && (cues[next] as { at: number }).at < at) next++;
    if (piece.role === "cue") continue;
    const index = piece.cue === "after" ? next : next - 1;
    const cue = cues[index];
    if (cue === undefined) continue;
    if (piece.role === "content") {
      if (Math.abs(cue.at - at) <= farthestContent) contents[index]?.push(piece);
      continue;
    }
    const held = sources[index] ?? null;
    const distance = gap(piece, cue.piece);
    if (distance <= farthestSource && (held === null || distance < gap(held, cue.piece)))
      sources[index] = piece;
  }
  return cues.map(({ piece }, i) => ({
    source: sources[i] ?? null,
    cue: piece,
    content: contents[i] as Piece[],
  }));
}

const gap = (a: Piece, b: Piece): number => Math.max(a.first - b.last, b.first - a.last);
