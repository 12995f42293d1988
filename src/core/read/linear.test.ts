import fc from "fast-check";
import { expect, test } from "vitest";
import { packLinear } from "../../../train/perceptron.ts";
import { addScores, feature, fromBase64, unpackLinear } from "./linear.ts";

test("adds what the packed lists say, and nothing for features that they lack", () => {
  const weight = fc.integer({ min: -400, max: 400 });
  const list = fc.uniqueArray(fc.tuple(fc.nat(6), weight), { minLength: 1, selector: ([label]) => label });
  const features = fc.uniqueArray(fc.tuple(fc.nat(2 ** 26 - 1), list), {
    selector: ([hashed]) => hashed,
    maxLength: 60,
  });
  fc.assert(
    fc.property(features, fc.array(fc.nat(2 ** 26 - 1)), (known, sought) => {
      const model = unpackLinear(["a", "b", "c", "d", "e", "f", "g"], packLinear(new Map(known)));
      for (const hashed of [...known.map(([hashed]) => hashed), ...sought]) {
        const naive = new Array(7).fill(0);
        for (const [label, weight] of new Map(known).get(hashed) ?? []) naive[label] += weight;
        const scores = new Int32Array(7);
        addScores(model, hashed, scores);
        expect([...scores]).toEqual(naive);
      }
    }),
  );
});

test("keeps features within 26 bits", () => {
  fc.assert(
    fc.property(fc.nat(100), fc.integer(), (template, value) => {
      const hashed = feature(template, value);
      expect(hashed >= 0 && hashed < 2 ** 26).toBe(true);
    }),
  );
});

test("reads base64", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      expect([...fromBase64(Buffer.from(bytes).toString("base64"))]).toEqual([...bytes]);
    }),
  );
});
