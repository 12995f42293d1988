import fc from "fast-check";
import { expect, test } from "vitest";
import { differing } from "./wording.ts";

test.each([
  [["You [cannot] suspend [what] never began", "You [can't] suspend [something that] never began"]],
  [["the talks are on hold", "The talks, are on hold!"]],
  [["[Around 400] dockers", "[More than 500] dockers"]],
  [["nobody was hurt", "nobody was hurt [in the fire]", "nobody was hurt"]],
  [["One of the officials", "A port official"]],
])("marks the words that differ in %j", (marked) => {
  const texts = marked.map((text) => text.replace(/[[\]]/g, ""));
  expect(texts.map((text, index) => bracketed(text, differing(texts)[index] ?? []))).toEqual(marked);
});

test("marks nothing in one text, or in none", () => {
  expect(differing(["alone"])).toEqual([[]]);
  expect(differing([])).toEqual([]);
});

test("what is not marked is the same in both", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 9 }).map((all) => all.join(" "));
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [first, second] = differing([one, other]);
      // Texts with little in common are left alone altogether.
      if (first?.length === 0 && second?.length === 0) return;
      expect(without(one, first ?? [])).toEqual(without(other, second ?? []));
    }),
  );
});

test("stays quick on long texts that have nothing in common", () => {
  const long = (word: string) => Array.from({ length: 20_000 }, (_, n) => `${word}${n}`).join(" ");
  expect(differing([long("a"), long("b")])).toEqual([[], []]);
});

function bracketed(text: string, spans: readonly { start: number; end: number }[]): string {
  return [...spans]
    .reverse()
    .reduce(
      (out, { start, end }) => `${out.slice(0, start)}[${out.slice(start, end)}]${out.slice(end)}`,
      text,
    );
}

function without(text: string, spans: readonly { start: number; end: number }[]): string[] {
  const kept = [...spans]
    .reverse()
    .reduce((out, { start, end }) => out.slice(0, start) + out.slice(end), text);
  return kept.split(" ").filter(Boolean);
}
