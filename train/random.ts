/** Numbers in [0, 1) that are the same each time: xorshift32 (Marsaglia 2003). */
export function numbers(seed: number): () => number {
  let state = seed || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
