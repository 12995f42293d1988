import { expect, test } from "vitest";
import type { Frame } from "../../model/speech.ts";
import { distinct } from "./distinct.ts";
import type { Found } from "./found.ts";

const text = "Ito told the Gazette: the dam is safe, she said.";

function found(source: string | null, cue: string, content: string, frame: Frame): Found {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const who = source === null ? null : span(source);
  return {
    source: who,
    head: who,
    cue: span(cue),
    content: [span(content)],
    frame,
    stance: "asserts",
    addressee: null,
    medium: null,
  };
}

const cues = (...list: Found[]) => distinct(list).map(({ cue }) => text.slice(cue.start, cue.end));

test("one source says the same words once, by its verb", () => {
  const told = found("Ito", "told", "the dam is safe", "tell");
  const mark = found("Ito", ":", "the dam is safe", "say");
  expect(cues(told, mark)).toEqual(["told"]);
  expect(cues(mark, told)).toEqual(["told"]);
  expect(cues(mark, found("Ito", "told", "the dam is safe", "say"))).toEqual([":"]);
});

test("others, other words and nobody's are kept", () => {
  const told = found("Ito", "told", "the dam is safe", "tell");
  expect(cues(told, found("she", "said", "the dam is safe", "say"))).toEqual(["told", "said"]);
  expect(cues(told, found("Ito", "said", "the dam", "say"))).toEqual(["told", "said"]);
  expect(cues(found(null, "told", "safe", "say"), found(null, "said", "safe", "say"))).toEqual([
    "told",
    "said",
  ]);
});
