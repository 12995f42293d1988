import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged.ts";
import { certainty } from "./hedges.ts";

/** The sentence with brackets round each cue. */
function cued(text: string): string {
  let out = text;
  for (const { start, end } of [...certainty(tagged(text)).cues].reverse()) {
    out = `${out.slice(0, start)}[${out.slice(start, end)}]${out.slice(end)}`;
  }
  return out;
}

test.each([
  ["The bridge [may] have been closed.", "possible"],
  ["The talks [might] fail.", "possible"],
  ["The talks [could] be delayed by a week.", "possible"],
  ["[Perhaps] the pump failed.", "possible"],
  ["It is [possible] that the pump failed.", "possible"],
  ["There is a [chance] that the pump failed.", "possible"],
  ["The pump [likely] failed.", "probable"],
  ["The minister is [likely] to resign.", "probable"],
  ["The minister is [expected to] resign.", "probable"],
  ["Two people are [believed to] have drowned.", "probable"],
  ["The firm is [set to] close the mill.", "probable"],
  ["The driver was [reportedly] arrested.", "probable"],
  ["The fire [appears] to have started in a shed.", "probable"],
  ["The pump [seems] to have failed.", "probable"],
  ["The ferry [may] sail although the wind is strong.", "possible"],
])("%s: %s", (marked, level) => {
  const plain = marked.replace(/[[\]]/g, "");
  expect(cued(plain)).toBe(marked);
  expect(certainty(tagged(plain)).certainty).toBe(level);
});

test.each([
  "The bridge was closed in May.",
  "Residents may now return to their homes.",
  "Shots could be heard across the bay.",
  "Divers could not reach the boat.",
  "The bridge was closed because it might fall.",
  "The man who may have started the fire was arrested.",
  "She appeared in court on Monday.",
  "The firm closed the mill.",
  "The mayor is set on a new bridge.",
  "The council discussed a possible sale.",
])("nothing is hedged in: %s", (text) => {
  expect(cued(text)).toBe(text);
  expect(certainty(tagged(text)).certainty).toBe("asserted");
});

test("stays quick on 100,000 words", () => {
  for (const text of ["may", "which", "and", "appears", "to", "if"]) {
    const row = Array.from({ length: 100_000 }, (_, i) => ({
      text,
      pos: i % 2 ? "MD" : "VB",
      start: i,
      end: i + 1,
    }));
    expect(certainty(row).certainty).toBeDefined();
  }
});
