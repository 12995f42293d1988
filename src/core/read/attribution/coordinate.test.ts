import { expect, test } from "vitest";
import { syntax } from "../../../languages/en/syntax.ts";
import { coordinate } from "./coordinate.ts";
import type { Found } from "./found.ts";
import type { Unit } from "./unit.ts";

const text = "Ito said the dam was safe and Hill said it was not";
const tags: Readonly<Record<string, string>> = { and: "CC", ",": "," };

function unitsOf(words: string): Unit[] {
  return Array.from(words.matchAll(/[\w’]+|,/g), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    word: word.toLowerCase(),
    text: word,
    pos: tags[word] ?? "NN",
    quotation: null,
    time: false,
    name: -1,
  }));
}

function found(source: string, content: string): Found {
  const span = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const who = span(source);
  return {
    source: who,
    head: who,
    cue: span("said", who.end),
    content: [span(content)],
    frame: "say",
    stance: "asserts",
    addressee: null,
    medium: null,
  };
}

const said = (list: readonly Found[]) =>
  list.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(" | "));

const ruled = [found("Ito", "the dam was safe"), found("Hill", "it was not")];

test("what one says ends where another begins", () => {
  const marked = [found("Ito", "the dam was safe and Hill said it was not"), found("Hill", "it was not")];
  expect(said(coordinate(marked, ruled, unitsOf(text), syntax))).toEqual(["the dam was safe", "it was not"]);
});

test("what somebody says that another said stays whole", () => {
  const nested = [found("Ito", "the dam was safe and Hill said it was not"), found("Hill", "it was not")];
  expect(said(coordinate(nested, nested, unitsOf(text), syntax))).toEqual(said(nested));
  expect(said(coordinate(nested, ruled.slice(0, 1), unitsOf(text), syntax))).toEqual(said(nested));
});
