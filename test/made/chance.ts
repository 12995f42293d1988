/** Numbers from 0 to 1 that are the same in every run: mulberry32. */
export type Chance = () => number;

export function chance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `low` to `high`, both included. */
export function between(low: number, high: number, random: Chance): number {
  return low + Math.floor(random() * (high - low + 1));
}

export function oneOf<T>(list: readonly T[], random: Chance): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** The list in another order (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], random: Chance): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
