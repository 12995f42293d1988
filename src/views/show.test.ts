import { expect, test } from "vitest";
import { passage, reading, span } from "../../test/fixtures/build.ts";
import { exampleStory } from "../../test/fixtures/story.ts";
import { show } from "./show.ts";

const plain = { width: 80, colour: false };
const courier = exampleStory.readings[0]!;

test("shows the words in brackets, between the sentences around them", () => {
  const words = passage(exampleStory.readings, "A", "A preliminary meeting planned for Thursday");
  expect(show(courier, words, plain)).toBe(`A · Harbour Courier, 3 March 2026 · courier.html

… One of the officials said that the two sides' expectations differ. [A
preliminary meeting planned for Thursday] was to prepare the signing in
Brenmouth next week.

“We will not sit down while the cranes stand idle,” the port authority's
director, Oswin Tarn, said in a statement. …

characters ${words.start} to ${words.end} of ${courier.report.text.length}
`);
});

test("keeps a whole text whole", () => {
  const one = reading("A", "Short.");
  expect(show(one, { start: 0, end: 6 }, plain)).toContain("\n[Short.]\n");
});

test("cuts no word in a text without sentences", () => {
  const words = Array.from({ length: 400 }, (_, i) => `word${i}`).join(" ");
  const shown = show({ ...reading("A", words), sentences: [] }, span(words, "word200"), plain);
  const left = shown
    .split("\n\n")[1]!
    .replace(/[[\]…]/g, " ")
    .trim()
    .split(/\s+/);
  for (const word of left) expect(words.split(" ")).toContain(word);
  expect(left.length).toBeGreaterThan(40);
});

test("paints each line of the span by itself", () => {
  const text = `Before it. ${"Some words ".repeat(20)}here. After it.`;
  const lines = show(reading("A", text), span(text, `${"Some words ".repeat(20)}here.`), {
    width: 40,
    colour: true,
  });
  for (const line of lines.split("\n")) {
    expect(line.split("\u001b[36m").length).toBe(line.split("\u001b[39m").length);
  }
});

test("lets no command from a report through", () => {
  const text = "He said \u001b]0;title\u0007 and \u202eback\u202c.";
  const shown = show(reading("A", text), { start: 8, end: 20 }, plain);
  for (const unsafe of ["\u001b", "\u0007", "\u202e", "\u202c"]) expect(shown).not.toContain(unsafe);
  expect(shown).toContain("␛");
});

test.each([
  { start: 5, end: 5 },
  { start: -1, end: 5 },
  { start: 0, end: 100_000 },
  { start: 0.5, end: 3 },
  { start: Number.NaN, end: 3 },
])("refuses $start to $end", (wrong) => {
  expect(() => show(courier, wrong, plain)).toThrow("no such passage: A:");
});

test.each([" ", "\n", " \n", "x", "寬"])("stays quick on a span of %j", (character) => {
  const text = `Before. ${character.repeat(100_000)} After.`;
  const shown = show(reading("A", text), { start: 8, end: text.length - 7 }, plain);
  expect(shown).toContain("[");
  expect(shown).toContain("]");
});
