import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged.ts";
import { quantities } from "./quantities.ts";

/** The text with each quantity in brackets, and what it was read as after a bar. */
function read(text: string): string {
  let out = text;
  for (const { start, end, quantity } of [...quantities(tagged(text))].reverse()) {
    const { low, high, bound, unit } = quantity as NonNullable<typeof quantity>;
    const value = low === high ? `${low}` : `${low ?? ""}..${high ?? ""}`;
    const how = bound === "exact" ? "" : ` ${bound}`;
    out = `${out.slice(0, start)}[${out.slice(start, end)}|${value}${unit === null ? "" : ` ${unit}`}${how}]${out.slice(end)}`;
  }
  return out;
}

test.each([
  "Police said [18 people|18 people] were hurt.",
  "[Eighteen workers|18 worker] were hurt.",
  "[At least 40|40.. people atLeast] were hurt.",
  "[More than 20,000 tonnes|20000.. tonne atLeast] of grain were lost.",
  "[Up to 300 homes|..300 home atMost] lost power.",
  "[About 60 soldiers|60 soldier about] left.",
  "[Nearly two dozen passengers|24 passenger about] fled.",
  "[Dozens of people|24..99 people vague] fled.",
  "[Hundreds of homes|100..999 home vague] burned and [tens of thousands of people|10000..99999 people vague] left.",
  "A blast injured [dozens|24..99 people vague].",
  "They won a [10-inning|10 inning] match.",
  "[Several officials|3..9 official vague] agreed.",
  "The plant cost [$184m|184000000 USD].",
  "The plant cost [£3bn|3000000000 GBP] and lost [€1.2 million|1200000 EUR].",
  "It paid [30 million dollars|30000000 USD] and [A$5,000|5000 AUD].",
  "Shares fell by [30%|30 %] and then by [12 per cent|12 %].",
  "Support fell [five percentage points|5 percentage point].",
  "The boat sank [12 km|12 km] off the coast, [7.5 miles|7.5 mile] from a buoy.",
  "A [magnitude 6.1|6.1 magnitude] earthquake struck.",
  "A [6.1-magnitude|6.1 magnitude] earthquake struck.",
  "It measured [6.1 on the Richter scale|6.1 magnitude].",
  "A [33-year-old|33 years old] man fell.",
  "They won [2|2]-[1|1] at home.",
  "[A hundred people|100 people] came and [a dozen|12 people] were hurt.",
  "[Between 10 and 15 people|10..15 people] were missing.",
  "It will take [two hundred and six days|206 day].",
  "[10 to 15 people|10..15 people] were missing.",
  "Workers began a [three-day|3 day] strike.",
  "[Half a million people|500000 people] marched.",
  "[18 of the workers|18 worker] were hurt.",
  "The fire left [18 dead|18 people] and [40 injured|40 people].",
  "It covers [40 square miles|40 square mile].",
  "He was jailed for [12 years|12 year].",
  "It hit the wall at [about 180mph|180 mph about] with [40m viewers|40000000 viewer].",
  "A blast killed [18|18 people] and hurt [at least 40|40.. people atLeast].",
  "[Eighteen|18 people] were killed and [40|40 people] others were hurt.",
  "A tremor of [magnitude of at least 5.9|5.9.. magnitude atLeast] struck.",
  "The toll rose to [41|41].",
  "[100 or more|100.. atLeast] were there.",
])("reads %s", (marked) => {
  expect(read(marked.replace(/\[([^|\]]*)\|[^\]]*\]/g, "$1"))).toBe(marked);
});

test.each([
  "It began in 2016 and ended on 18 October.",
  "On October 18, 2025 the court met.",
  "They met at 6:30 p.m. and left at 5 a.m.",
  "It was the 3rd time, or the third.",
  "Flight 370 left Gate 4.",
  "Ms Reed, 33, of Ellery, was there.",
  "One of them left, and no one stayed.",
  "Two years ago it was dry.",
  "It rained two days before the vote.",
  "The 9/11 inquiry sat 24/7.",
  "The 2016 election was close.",
  "The 1990s were dull.",
  "She lives at 18 Quay Street.",
  "A 40m well stood there around ten years ago.",
  "He lives at No. 10.",
])("finds nothing in %s", (text) => {
  expect(read(text)).toBe(text);
});

test("stays quick on 100,000 troublesome tokens", () => {
  for (const text of [
    "a ",
    "hundred ",
    "1 ",
    "and ",
    "more than ",
    "twenty ",
    "1-",
    "$ ",
    "of the ",
    "dozens of ",
  ]) {
    const row = text
      .repeat(20_000)
      .trim()
      .split(" ")
      .map((word, i) => ({ text: word, pos: "CD", start: 9 * i, end: 9 * i + word.length }));
    expect(quantities(row).length).toBeLessThan(100_001);
  }
});
