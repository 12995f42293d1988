import fc from "fast-check";
import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged.ts";
import type { Token } from "../../core/model/text.ts";
import { RELATIONS, type Tree } from "../../core/model/tree.ts";
import { parse } from "./parse.ts";

/** Everything that hangs on another word by one of these relations is drawn in brackets. */
const DRAWN = ["nsubj", "nsubj:pass", "ccomp", "parataxis", "acl:relcl", "appos", "xcomp"];

test.each([
  "[nsubj The harbour master] said [ccomp that [nsubj the boats] were safe].",
  "[nsubj:pass Nobody] was hurt.",
  "[nsubj The minister] told reporters [ccomp that [nsubj the bridge] was safe].",
])("draws %s", (drawing) => {
  const text = drawing.replace(/\[[a-z:]+ |\]/g, "");
  expect(drawn(text)).toBe(drawing);
});

test("gives a tree to any row of words and marks", () => {
  const word = fc.constantFrom(
    ..."the a said says boat boats sink sank , . “ ” \" ' that who and , of to Okafor Ms. 12 — ( ) not is".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const tokens = tagged(words.join(" "));
      expectTree(treeOf(tokens), tokens.length);
    }),
  );
});

test("counts heads from the first word of the sentence", () => {
  const before = tagged("It rained.");
  const tokens = tagged("It rained. Police said nobody was hurt.");
  const second = { start: 11, end: 39, block: 0, first: before.length, last: tokens.length };
  expect(parse(tokens, second)).toEqual({
    ...treeOf(tagged("Police said nobody was hurt.")),
    first: before.length,
  });
});

test("has nothing for a sentence of no words", () => {
  expect(treeOf([]).heads).toHaveLength(0);
});

test.each(["said that ".repeat(25_000), ", ".repeat(100_000), "“".repeat(100_000)])(
  "stays quick on a sentence that does not end",
  (text) => {
    const tokens = tagged(text);
    const from = performance.now();
    treeOf(tokens);
    expect(performance.now() - from).toBeLessThan(5000);
  },
);

function treeOf(tokens: readonly Token[]): Tree {
  return parse(tokens, { start: 0, end: tokens.at(-1)?.end ?? 0, block: 0, first: 0, last: tokens.length });
}

/** One head for each word and one root, no circle, and what hangs on a word is a stretch of text. */
function expectTree({ heads, relations }: Tree, count: number): void {
  expect(heads).toHaveLength(count);
  expect(heads.filter((head) => head < 0)).toHaveLength(Math.min(1, count));
  for (let i = 0; i < count; i++) {
    expect(RELATIONS[relations[i] as number] === "root").toBe(heads[i] === -1);
    const above = ancestors(heads, i);
    expect(above.at(-1)).toBe(-1);
    const head = heads[i] as number;
    if (head < 0) continue;
    for (let k = Math.min(i, head) + 1; k < Math.max(i, head); k++)
      expect(ancestors(heads, k)).toContain(head);
  }
}

function ancestors(heads: Int32Array, word: number): number[] {
  const above: number[] = [];
  for (let at = word; at >= 0 && above.length <= heads.length; ) {
    at = heads[at] as number;
    above.push(at);
  }
  return above;
}

function drawn(text: string): string {
  const tokens = tagged(text);
  const { heads, relations } = treeOf(tokens);
  const opens = tokens.map(() => "");
  const closes = tokens.map(() => "");
  const spans = Array.from(heads, (_, i) => {
    const under = tokens.flatMap((_, k) => (k === i || ancestors(heads, k).includes(i) ? [k] : []));
    return { i, first: Math.min(...under), last: Math.max(...under) };
  });
  for (const { i, first, last } of spans.sort((a, b) => b.last - b.first - (a.last - a.first))) {
    const relation = RELATIONS[relations[i] as number] as string;
    if (!DRAWN.includes(relation)) continue;
    opens[first] += `[${relation} `;
    closes[last] += "]";
  }
  let at = 0;
  const parts = tokens.map((token, i) => {
    const gap = text.slice(at, token.start);
    at = token.end;
    return `${gap}${opens[i]}${token.text}${closes[i]}`;
  });
  return parts.join("") + text.slice(at);
}
