import type { Derivation } from "../../model/derivation.ts";
import type { Reason } from "../../model/span.ts";

/** Whether, and by which edge, one report has something from another, at any distance. */
export type Along = (from: string, to: string) => Derivation | null;

/** Finds the edge by which `from` has something from `to`: its own, or the first of a chain. */
export function along(derivations: readonly Derivation[]): Along {
  const parents = new Map<string, Derivation[]>();
  for (const edge of derivations) {
    if (edge.direction === "open") continue;
    const list = parents.get(edge.from);
    if (list === undefined) parents.set(edge.from, [edge]);
    else list.push(edge);
  }
  return (from, to) => {
    const seen = new Set([from]);
    const queue = (parents.get(from) ?? []).map((edge) => ({ edge, first: edge }));
    for (let i = 0; i < queue.length && i < 200; i++) {
      const { edge, first } = queue[i] as { edge: Derivation; first: Derivation };
      if (edge.to === to) return first;
      if (seen.has(edge.to)) continue;
      seen.add(edge.to);
      for (const next of parents.get(edge.to) ?? []) queue.push({ edge: next, first });
    }
    return null;
  };
}

/** Why a difference is one of transmission: the edge it lies along. */
export function transmission({ from, to, because }: Derivation): Reason {
  return {
    step: "differences",
    note: `${from} has it from ${to}`,
    passages: because[0]?.passages.slice(0, 2) ?? [],
  };
}
