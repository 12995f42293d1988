import { expect, test } from "vitest";
import { storyOf } from "../../../../test/pipeline.ts";
import { read } from "../../../core/read/read.ts";
import { english } from "../../../languages/en/english.ts";
import { plainReport } from "../../model/report.ts";
import { siglum } from "../../model/siglum.ts";
import { members } from "../claims/member.ts";
import { sums } from "./sums.ts";

const head = "Kestrel Foods wants Marsh Dairy. ";

/** What two reports of one deal are found to say it is worth. */
function found(...texts: string[]): string[] {
  const readings = storyOf(
    texts.map((text, i) => ({ ...plainReport(siglum(i), `${i}.txt`, head + text), outlet: `Paper ${i}` })),
  ).readings;
  return sums(members(readings, english.words, []), readings).map(
    ({ of, reading, passage: { start, end } }) => `${of} ${reading.report.text.slice(start, end)}`,
  );
}

test.each([
  [
    "Kestrel Foods offered $184 million, or $23 million a year, for the dairy.",
    "The deal could be worth up to $180 million.",
    ["price $184 million", "price up to $180 million"],
  ],
  [
    "Kestrel Foods was fined €4 million over the dairy.",
    "The court fined the company €6 million.",
    ["fine €4 million", "fine €6 million"],
  ],
])("%s / %s", (one, other, expected) => {
  expect(found(one, other).sort()).toEqual(expected.sort());
});

test.each([
  // A thing that was bought, other sizes, other money, two sums at once, no deal.
  ["Kestrel Foods bought a $43,000 watch.", "Kestrel Foods paid $50,000 to buy the dairy."],
  ["Kestrel Foods will buy it for $40 million.", "Kestrel Foods will buy it for $4 billion."],
  ["Kestrel Foods will buy it for $40 million.", "Kestrel Foods will buy it for €36 million."],
  [
    "Kestrel Foods bid $40 million, not $38 million, to buy it.",
    "Kestrel Foods will buy it for $41 million.",
  ],
  ["Rain cost farmers $40 million.", "Rain cost farmers $41 million."],
])("nothing in %s / %s", (one, other) => {
  expect(found(one, other)).toEqual([]);
});

test("nothing where the heads name other parties", () => {
  const readings = [
    "Kestrel Foods will buy Marsh Dairy for $40 million.",
    "Osprey Air will buy Hill Farms for $41 million.",
  ].map((text, i) => read({ ...plainReport(siglum(i), `${i}.txt`, text), outlet: `Paper ${i}` }, english));
  expect(sums(members(readings, english.words, []), readings)).toEqual([]);
});
