import fc from "fast-check";
import { expect, test } from "vitest";
import { packMoves } from "../../../../train/trees/packMoves.ts";
import { scoreMoves, unpackMoves } from "./moveWeights.ts";

const feature = fc.nat(2 ** 26 - 1);

test("adds what was packed, and seldom takes one feature for another", () => {
  const known = fc.uniqueArray(fc.tuple(feature, fc.integer({ min: 1, max: 300 }), fc.nat(2)), {
    selector: ([feature]) => feature,
    maxLength: 200,
  });
  let wrong = 0;
  let sought = 0;
  fc.assert(
    fc.property(known, fc.array(feature, { maxLength: 200 }), (features, others) => {
      const kept = new Map(features.map(([feature, weight, move]) => [feature, [[move, -weight] as const]]));
      const table = unpackMoves(packMoves(kept));
      for (const one of [...kept.keys(), ...others]) {
        const naive = [0, 0, 0];
        for (const [move, weight] of kept.get(one) ?? []) naive[move] = Math.max(-127, weight);
        const scores = new Int32Array(3);
        scoreMoves(table, Int32Array.of(one), 1, scores);
        sought++;
        if (scores.join() !== naive.join()) wrong++;
      }
    }),
  );
  expect(wrong).toBeLessThan(sought / 100);
});
