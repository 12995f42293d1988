import fc from "fast-check";
import { expect, test } from "vitest";
import { english } from "../../languages/en/english.ts";
import { blocks } from "./blocks.ts";
import { dateline, sentences } from "./sentences.ts";
import { tokenise } from "./tokens.ts";

function found(text: string) {
  const paragraphs = blocks(text, null, english.furniture);
  return sentences(text, paragraphs, tokenise(text, english.abbreviations), english);
}

/** The text with a stroke between its sentences. */
const cut = (text: string) =>
  found(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(" | ");

test.each([
  "Gen. A. B. Ito left. | He came back.",
  "Mr. Okafor left. | Mrs. Okafor stayed.",
  "“Why now?” he asked. | Nobody knew.",
  "“Why now? | It is late,” he said.",
  "The U.S. Senate met at 5 p.m. on Friday. | It was late.",
  "She came from the U.S. | The board did not.",
  "It cost $3.5 million. | Nobody paid.",
  "They live on St. Mark’s Road. | It is long.",
  "He sold it to Ito Inc. on Friday. | The price is unknown.",
  "“We tried.” | “It failed.”",
  "Wait … what? | Nothing.",
  "Is it safe? | Yes! | No.",
  "We had plan A and plan B. | We left.",
  "It was I. | The board knew.",
  "The J. P. Ito house burned. | It was old.",
  "PORT ELLERY (Northwire) — | The dam broke.",
  "ELLERY, Varn (Northwire) — | The dam broke. | It was old.",
])("cuts %s", (text) => {
  expect(cut(text.replaceAll(" | ", " "))).toBe(text);
});

test("ends sentences with their paragraphs", () => {
  expect(cut("The dam broke\nand the water rose")).toBe("The dam broke | and the water rose");
});

test("every word is in one sentence, in its paragraph, and in order", () => {
  const piece = fc.constantFrom(
    "The ",
    "dam. ",
    "“Why? ",
    "” ",
    "A. ",
    "Mr. ",
    "\n",
    "… ",
    "3.5 ",
    "U.S. ",
    "( ",
    ", ",
    "said ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      const paragraphs = blocks(text, null, english.furniture);
      const tokens = tokenise(text, english.abbreviations);
      const list = sentences(text, paragraphs, tokens, english);
      expect(list.reduce((count, { first, last }) => count + last - first, 0)).toBe(tokens.length);
      for (const [i, { start, end, block, first, last }] of list.entries()) {
        const paragraph = paragraphs[block] as { start: number; end: number };
        expect(start >= paragraph.start && end <= paragraph.end && first < last).toBe(true);
        expect(start).toBeGreaterThanOrEqual(list[i - 1]?.end ?? 0);
      }
    }),
  );
});

test.each([
  ["PORT ELLERY (Northwire) — The dam", "PORT ELLERY (Northwire) — "],
  ["(Northwire) - The dam", "(Northwire) - "],
  ["ELLERY, Oct. 21 — The dam", "ELLERY, Oct. 21 — "],
  ["ELLERY — The dam", "ELLERY — "],
])("knows the dateline of %s", (text, line) => {
  expect(text.slice(0, dateline(text))).toBe(line);
});

test.each(["The dam — an old one — broke.", "Ito Ren (pictured) left.", "IT IS LATE. We left.", ""])(
  "knows no dateline in %j",
  (text) => {
    expect(dateline(text)).toBe(0);
  },
);

test.each(["a", "A. ", "“a. ", "Mr. ", ". ", "A.", "? “", "said, ", "(A", "A "])(
  "stays quick on %j, many times",
  (piece) => {
    const text = piece.repeat(10_000);
    const list = found(text);
    expect(list.every(({ start, end }) => start < end)).toBe(true);
    expect(dateline(text)).toBe(0);
  },
);
