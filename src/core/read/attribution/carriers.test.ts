import { expect, test } from "vitest";
import { relays } from "../../../languages/en/relays.ts";
import { carriers } from "./carriers.ts";
import type { Found } from "./found.ts";

/** The sources that are left of the one in braces, in which the outlets stand in brackets. */
function sources(marked: string): string[] {
  const text = marked.replace(/[{}[\]]/g, "");
  const at = (mark: string, from = 0) => marked.indexOf(mark, from);
  const plain = (place: number) => place - (marked.slice(0, place).match(/[{}[\]]/g) ?? []).length;
  const source = { start: plain(at("{")), end: plain(at("}")) };
  const outlets = Array.from(marked.matchAll(/\[[^\]]*\]/g), ({ index, 0: words }) => ({
    start: plain(index),
    end: plain(index) + words.length - 2,
  }));
  const one: Found = {
    source,
    head: source,
    cue: { start: text.length, end: text.length },
    content: [],
    frame: "say",
    stance: "asserts",
    addressee: null,
    medium: null,
  };
  return carriers(text, one, outlets, relays).map(({ source }) => text.slice(source?.start, source?.end));
}

test.each([
  ["{[CNN] and [Reuters]} report", ["CNN", "Reuters"]],
  ["{both the [Gazette] and the [Lantern]} report", ["Gazette", "Lantern"]],
  ["{[CNN], the [Lantern] and [Reuters]} report", ["CNN", "Lantern", "Reuters"]],
  // one source
  ["{[CNN]} reports", ["CNN"]],
  ["{the owner of [CNN] and [Reuters]} says", ["the owner of CNN and Reuters"]],
  ["{a poll by [CNN] and [Reuters]} says", ["a poll by CNN and Reuters"]],
])("%s", (marked, expected) => {
  expect(sources(marked)).toEqual(expected);
});

test.each([", and ", "the ", "  ", "both"])("stays quick on a page of “%s”", (words) => {
  const from = performance.now();
  expect(relays.together.test(`${words.repeat(100_000)}x`)).toBe(false);
  expect(performance.now() - from).toBeLessThan(1000);
});
