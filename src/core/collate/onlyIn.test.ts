import { expect, test } from "vitest";
import { storyOf } from "../../../test/pipeline.ts";
import { plainReport } from "../model/report.ts";
import { siglum } from "../model/siglum.ts";

/** `B: sentence`, a line for each finding. */
function only(...texts: string[]): string[] {
  const { onlyIn, readings } = storyOf(texts.map((text, i) => plainReport(siglum(i), `${i}.txt`, text)));
  for (const { report, text, passages } of onlyIn)
    for (const { start, end } of passages)
      expect(readings.find((one) => one.report.id === report)?.report.text.slice(start, end)).toBe(text);
  return onlyIn.map(({ report, text }) => `${report}: ${text}`);
}

const shared = "Three miners died in the shaft at Skarn on Monday.";

test("what another report has is not only in one", () => {
  expect(only(shared, shared)).toEqual([]);
});

test("a sentence with a name, a number or a quotation that no other report has", () => {
  expect(
    only(
      shared,
      `${shared} Ada Ito has led the mine since spring. The mine has 40 lifts. It was “a black day”, the mayor said.`,
    ).map((line) => line.slice(0, 22)),
  ).toEqual(["B: Ada Ito has led the", "B: The mine has 40 lif", "B: It was “a black day"]);
});

test("names of its own come first", () => {
  expect(only(shared, `${shared} The mine has 40 lifts. Ada Ito has led the mine since spring.`)[0]).toMatch(
    /^B: Ada Ito/u,
  );
});

test.each([
  "It rained.",
  "Nobody was there to see what had happened that night.",
  "Then, on Monday, it was over and everybody went home.",
])("a sentence that names, counts and quotes nothing is left out: %s", (sentence) => {
  expect(only(shared, `${shared} ${sentence}`)).toEqual([]);
});

test("page furniture is left out", () => {
  expect(
    only(shared, `By Bo Larsen\n\n${shared}\n\nCopyright 2031 Varn Courier. All rights reserved.`),
  ).toEqual([]);
});

test("in a story of one report nothing is only in it", () => {
  expect(only(`${shared} Ada Ito has led the mine since spring.`)).toEqual([]);
  expect(only()).toEqual([]);
});
