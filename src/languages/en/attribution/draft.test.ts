import { expect, test } from "vitest";
import { tagged } from "../../../../test/tagged.ts";
import type { Sentence } from "../../../core/model/text.ts";
import { lookAround, type Stretch } from "./around.ts";
import { type Draft, draftOf } from "./draft.ts";
import { seen } from "./seen.ts";

const KINDS = { s: 1, S: 2, q: 3, c: 4, C: 5 } as const;

/** Each word with its kind after a stroke; the same kind goes on: "Ito/s said/q no/C way/C". */
function draft(...paragraphs: readonly string[]): Draft {
  const words = paragraphs.flatMap((text) => text.split(" ")).map((word) => word.split("/"));
  const text = words.map(([word]) => word).join(" ");
  const tokens = tagged(text);
  const sentences: Sentence[] = [];
  const stretches: Stretch[] = [];
  let first = 0;
  for (const paragraph of paragraphs) {
    const last = first + paragraph.split(" ").length;
    stretches.push({ first, last, title: 0 });
    sentences.push({ start: 0, end: 0, block: sentences.length, first, last });
    first = last;
  }
  const looked = seen({ text, tokens, sentences, blocks: [], quotations: [], names: [], times: [] });
  const labels = Uint8Array.from(words, ([, kind], i) => {
    if (kind === undefined) return 0;
    const number = KINDS[kind as keyof typeof KINDS] * 2;
    const starts = stretches.some((stretch) => stretch.first === i) || words[i - 1]?.[1] !== kind;
    return starts ? number - 1 : number;
  });
  const around = lookAround(looked, stretches, sentences);
  return draftOf({ seen: looked, stretches, around }, labels);
}

test("cuts a report into what is found and what is between", () => {
  const { own, kinds, starts, ends } = draft("But Ito/s said/q that/C it/C held", "Moss/s agreed/q");
  expect([...own]).toEqual([0, 1, 2, 3, 3, 4, 5, 6]);
  expect([...kinds].slice(0, 7)).toEqual([0, 1, 3, 5, 0, 1, 3]);
  expect([...starts].slice(0, 7)).toEqual([0, 1, 2, 3, 5, 6, 7]);
  expect([...ends].slice(0, 7)).toEqual([1, 2, 3, 5, 6, 7, 8]);
});

test("knows the cues to either side in the paragraph, and what they have", () => {
  const { before, after, has, heads } = draft(
    "Ito/s has/q said/q it/C held but/q never/c",
    "Moss/s agreed/q",
  );
  expect([...before].slice(0, 8)).toEqual([-1, -1, 1, 1, 1, 4, -1, -1]);
  expect([...after].slice(0, 8)).toEqual([1, 4, 4, 4, -1, -1, 7, -1]);
  expect(has[1]).toBe(3);
  expect(has[7]).toBe(1);
  expect(heads[1]).toBe(2);
});

test("remembers the words of cues, and of sources that have a capital", () => {
  const { cues, sources } = draft("when/s Ito/s said/q", "Ito/s said/q", "Ito/s said/q no", "Ito/s said/q");
  expect([...cues.values()]).toEqual([3]);
  expect([...sources.values()]).toEqual([3]);
});
