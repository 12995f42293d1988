import { expect, test } from "vitest";
import { plain, withMarks } from "../../../../test/bracketed.ts";
import { english } from "../../../languages/en/english.ts";
import { plainReport } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { read } from "../read.ts";

/** The text with [what a source has] and {why it is not named}. */
function marked(text: string): string {
  const { attributions } = read(plainReport("A", "a.txt", text), english);
  const spans = (of: "access" | "anonymityReason", marks: readonly [string, string]) =>
    [
      ...new Map(
        attributions.flatMap((one) => (one[of] === undefined ? [] : [[one[of].start, one[of]] as const])),
      ).values(),
    ].map((span: Span) => ({ ...span, marks }));
  return withMarks(text, [...spans("access", ["[", "]"]), ...spans("anonymityReason", ["{", "}"])]);
}

test.each([
  "“It is over,” said an official with [direct knowledge of the talks].",
  "Two people [familiar with the matter] said it was over.",
  "A diplomat [briefed on the plan] said it was over.",
  "“It is over,” said a diplomat who [had seen the letter].",
  "An official, who spoke on condition of anonymity because {he feared for his job}, said it was over.",
  "“It is over,” said an official who was {not authorised to speak publicly}.",
  "An official said it was over. The official asked not to be named because {the talks were private}.",
  "It was over, said a diplomat [close to the talks], who declined to be named, citing {the rules of her ministry}.",
])("finds %s", (text) => {
  expect(marked(plain(text, /[[\]{}]/g))).toBe(text);
});

test.each([
  "Ada Ito, who had seen the letter, said it was over.",
  "An official said it was over.",
  "An official said it was over on condition of anonymity.",
  "An official said it was over. Ada Ito was not authorised to speak.",
  "An official said nobody with knowledge of the plan was there.",
])("finds nothing in %s", (text) => {
  expect(marked(text)).toBe(text);
});

test.each([
  ["An official familiar with the talks said it was over.", "An official familiar with the talks", 1],
  ["Three officials who asked not to be named said it was over.", "Three officials", 3],
  ["An official, who spoke on condition of anonymity, said it was over.", "An official", 1],
])("describes %s", (text, descriptor, declaredCount) => {
  const { sources } = read(plainReport("A", "a.txt", text), english);
  expect(sources.find(({ kind }) => kind === "anonymous")).toMatchObject({ descriptor, declaredCount });
});

test("another official is another one, the official the same", () => {
  const text =
    "An official said it was over. The official was glad, the official added. Another official said it was not.";
  const { attributions } = read(plainReport("A", "a.txt", text), english);
  expect(new Set(attributions.map(({ speaker }) => speaker)).size).toBe(2);
});

test.each([
  "an official who ",
  "on condition of anonymity because ",
  "with knowledge of knowledge of ",
  "not authorised to speak ",
])("stays quick on %j, many times", (piece) => {
  const text = piece.repeat(Math.ceil(30_000 / piece.length));
  expect(plain(marked(`An official said: ${text}`), /[[\]{}]/g)).toHaveLength(text.length + 18);
});
