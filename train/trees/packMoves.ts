/** The text form that `unpackMoves` reads; weights beyond a byte are cut. */
export function packMoves(kept: ReadonlyMap<number, readonly (readonly [number, number])[]>): string {
  const bytes: number[] = [];
  const put = (value: number) => {
    for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
    bytes.push(value);
  };
  const sorted = [...kept].sort(([a], [b]) => a - b);
  put(sorted.length);
  let last = 0;
  for (const [feature, list] of sorted) {
    put(feature - last);
    last = feature;
    const weights = [0, 0, 0];
    for (const [move, weight] of list) weights[move] = Math.max(-127, Math.min(127, weight)) & 255;
    bytes.push(...weights);
  }
  return Buffer.from(bytes).toString("base64");
}
