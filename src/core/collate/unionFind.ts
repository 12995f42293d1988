/** Sets that can be joined, each known by its lowest member (Tarjan 1975, with path halving). */
export interface UnionFind {
  readonly find: (member: number) => number;
  readonly join: (a: number, b: number) => void;
}

/** `size` sets of one member each, 0 to `size` − 1. */
export function unionFind(size: number): UnionFind {
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const find = (member: number): number => {
    let at = member;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  const join = (a: number, b: number) => {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y) as [number, number];
    parent[high] = low;
  };
  return { find, join };
}
