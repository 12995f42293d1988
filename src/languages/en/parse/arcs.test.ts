import fc from "fast-check";
import { expect, test } from "vitest";
import { cost } from "../../../../train/trees/oracle.ts";
import { projective } from "../../../../train/trees/projective.ts";
import { type Arcs, allowed, hang, LEFT, MOVES, SHIFT, shift, stacked, start, unfinished } from "./arcs.ts";

function move(arcs: Arcs, which: number): void {
  if (which === SHIFT) shift(arcs);
  else hang(arcs, which === LEFT ? arcs.next : stacked(arcs, 1), 1);
}

/** The moves that are allowed. */
function moves(arcs: Arcs): number[] {
  return MOVES.map((_, which) => which).filter((which) => allowed(arcs, which));
}

function after(made: readonly number[], count: number): Arcs {
  const arcs = start(count);
  for (const which of made) move(arcs, which);
  return arcs;
}

/** The most heads that can still come out right, by trying everything. */
function most(sofar: readonly number[], heads: readonly number[]): number {
  const arcs = after(sofar, heads.length);
  if (!unfinished(arcs)) return heads.filter((head, i) => arcs.heads[i] === head).length;
  return Math.max(...moves(arcs).map((which) => most([...sofar, which], heads)));
}

/** Makes moves as the choices say, of those that are allowed, until no choice or no move is left. */
function made(count: number, choices: readonly number[]): number[] {
  const all: number[] = [];
  for (const choice of choices) {
    const open = moves(after(all, count));
    if (open.length > 0) all.push(open[choice % open.length] as number);
  }
  return all;
}

const choices = fc.array(fc.nat(5), { minLength: 10, maxLength: 10 });
const tree = fc
  .tuple(fc.integer({ min: 1, max: 5 }), choices)
  .map(([count, choices]) => Array.from(after(made(count, choices), count).heads.slice(0, count)));

test("the oracle's cost of a move is what trying everything gives", () => {
  fc.assert(
    fc.property(tree, choices, fc.nat(9), (heads, choices, length) => {
      const before = made(heads.length, choices.slice(0, length));
      const arcs = after(before, heads.length);
      const best = most(before, heads);
      for (const which of moves(arcs))
        expect(cost(arcs, which, heads)).toBe(best - most([...before, which], heads));
    }),
    { numRuns: 200 },
  );
});

test("any moves that are allowed end in a tree", () => {
  fc.assert(
    fc.property(fc.nat(12), fc.infiniteStream(fc.nat(2)), (count, choices) => {
      const arcs = start(count);
      let made = 0;
      while (unfinished(arcs)) {
        const open = moves(arcs);
        move(arcs, open[(choices.next().value as number) % open.length] as number);
        made++;
      }
      expect(made).toBe(count * 2);
      const heads = Array.from(arcs.heads.slice(0, count));
      expect(heads.filter((head) => head === count)).toHaveLength(Math.min(1, count));
      expect(projective(heads.map((head) => (head === count ? -1 : head)))).toEqual(
        heads.map((head) => (head === count ? -1 : head)),
      );
    }),
  );
});
