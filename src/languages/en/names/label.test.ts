import fc from "fast-check";
import { expect, test } from "vitest";
import { addScores, unpackLinear } from "../../../core/read/linear.ts";
import { tokenise } from "../../../core/read/tokens.ts";
import { abbreviations } from "../abbreviations.ts";
import { tag } from "../tag.ts";
import { NAME_WEIGHTS } from "../weights/names.ts";
import { NAME_TEMPLATES, nameFeatures } from "./features.ts";
import { candidates, chain, labelNames, linkOf, mayFollow, NAME_LABELS } from "./label.ts";
import { type NameView, nameView } from "./view.ts";

const model = chain(unpackLinear(NAME_LABELS, NAME_WEIGHTS));
const L = NAME_LABELS.length;

function viewOf(text: string) {
  const plain = tokenise(text, abbreviations);
  const sentences = [{ start: 0, end: text.length, block: 0, first: 0, last: plain.length }];
  const tags = tag(plain, sentences);
  const tokens = plain.map((token, i) => ({ ...token, pos: tags[i] as string }));
  return { view: nameView(tokens, sentences), sentences };
}

/** The score of one way to label a stretch, or null where a label follows that may not. */
function scoreOf(
  view: NameView,
  path: readonly number[],
  start: number,
  own: readonly Int32Array[],
): number | null {
  let sum = 0;
  for (const [t, label] of path.entries()) {
    const before = t === 0 ? 0 : (path[t - 1] as number);
    if (!mayFollow(before, label)) return null;
    const link = linkOf(view, start + t, start);
    sum += (own[t]?.[label] as number) + (model.links[(link * L + before) * L + label] as number);
  }
  return sum;
}

test("no other labels score higher", () => {
  const words = ["Ada", "Ito", "of", "Ellery", "Bank", "London", "Arsenal", "2", "Minister"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }), (some) => {
      const { view, sentences } = viewOf(`Then ${some.join(" ")} left.`);
      const labels = labelNames(model, view, sentences);
      for (const sentence of sentences) {
        for (const [start, end] of candidates(view, sentence)) {
          const own = Array.from({ length: end - start }, (_, t) => {
            const found = new Int32Array(NAME_TEMPLATES);
            const scores = new Int32Array(L);
            const count = nameFeatures(view, start + t, start, end, sentence, found);
            for (let f = 0; f < count; f++) addScores(model.model, found[f] as number, scores);
            return scores;
          });
          let best = Number.NEGATIVE_INFINITY;
          for (let code = 0; code < L ** own.length; code++) {
            const path = own.map((_, t) => Math.floor(code / L ** t) % L);
            best = Math.max(best, scoreOf(view, path, start, own) ?? best);
          }
          expect(scoreOf(view, [...labels.subarray(start, end)], start, own)).toBe(best);
        }
      }
    }),
    { numRuns: 30, seed: 7 },
  );
});

test.each([
  [
    "The head of the Bank of Ellery met Ana de Souza in May.",
    ["The", "Bank of Ellery", "Ana de Souza", "May"],
  ],
  ["i live in tampa", ["i live in tampa"]],
])("looks for names in %s", (text, expected) => {
  const { view, sentences } = viewOf(text);
  const stretches = sentences.flatMap((sentence) => candidates(view, sentence));
  const texts = stretches.map(([a, b]) => text.slice(view.tokens[a]?.start, view.tokens[b - 1]?.end));
  expect(texts).toEqual(expected);
});
