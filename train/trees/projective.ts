/**
 * Lifts arcs that cross others to the head of their head, the shortest first, until none crosses (Nivre &
 * Nilsson 2005). Arcs are few that do: about one in a hundred in English.
 */
export function projective(heads: readonly number[]): number[] {
  const lifted = [...heads];
  for (;;) {
    let worst = -1;
    for (let d = 0; d < lifted.length; d++) {
      if (lifted[d]! < 0 || !crosses(lifted, d)) continue;
      if (worst < 0 || reach(lifted, d) < reach(lifted, worst)) worst = d;
    }
    if (worst < 0) return lifted;
    lifted[worst] = lifted[lifted[worst]!]!;
  }
}

function reach(heads: readonly number[], d: number): number {
  return Math.abs(d - heads[d]!);
}

/** Is there a word between a word and its head that does not hang, through others, on that head? */
function crosses(heads: readonly number[], d: number): boolean {
  const head = heads[d]!;
  for (let i = Math.min(d, head) + 1; i < Math.max(d, head); i++) {
    let at = i;
    while (at >= 0 && at !== head) at = heads[at]!;
    if (at < 0) return true;
  }
  return false;
}
