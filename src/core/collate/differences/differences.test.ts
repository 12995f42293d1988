import { describe, expect, test } from "vitest";
import { storyOf } from "../../../../test/pipeline.ts";
import type { Difference } from "../../model/difference.ts";
import { plainReport } from "../../model/report.ts";
import { siglum } from "../../model/siglum.ts";

/** The differences of invented reports, each `Outlet 2031-10-16: text`. */
function found(...texts: string[]): readonly Difference[] {
  return storyOf(
    texts.map((line, i) => {
      const [head = "", ...rest] = line.split(": ");
      const day = head.slice(-10);
      return {
        ...plainReport(siglum(i), `${i}.txt`, rest.join(": ")),
        outlet: head.slice(0, -11),
        date: { earliest: day, latest: day },
      };
    }),
  ).differences;
}

/** `number conflict transmission: seven | nine`, a line for each that is not compatible. */
function told(...texts: string[]): string[] {
  return found(...texts)
    .filter(({ relation }) => relation !== "compatible")
    .map(({ kind, subkind, relation, cause, readings }) => {
      const what = subkind === null ? kind : `${kind}/${subkind}`;
      return `${what} ${relation} ${cause}: ${readings.map(({ text }) => text).join(" | ")}`;
    });
}

const gazette = "Harbour Gazette 2031-10-16: ";
const relay = "Daily Lantern 2031-10-16: ";

describe("along an edge", () => {
  test("one of several sources becomes an official", () => {
    const lines = told(
      `${gazette}The ferry line may be sold in May, one of the sources told the Harbour Gazette. Two sources spoke to the Harbour Gazette on Monday.`,
      `${relay}The ferry line may be sold in May, a ministry official told the Harbour Gazette, the Harbour Gazette reported.`,
    );
    expect(lines).toEqual([expect.stringMatching(/^attribution\/upgrade conflict transmission: /u)]);
  });

  test("a fuller name for the same source is no difference", () => {
    expect(
      told(
        `${gazette}The ferry line may be sold in May, a ministry official told the Harbour Gazette.`,
        `${relay}The ferry line may be sold in May, a senior ministry official told the Harbour Gazette.`,
      ),
    ).toEqual([]);
  });

  test("may becomes will", () => {
    expect(
      told(
        `${gazette}The ferry line may be sold to a rival in the spring, an official told the Harbour Gazette.`,
        `${relay}The ferry line will be sold to a rival in the spring, an official told the Harbour Gazette.`,
      ),
    ).toEqual([expect.stringMatching(/^certainty\/surer conflict transmission: /u)]);
  });

  test("a paraphrase turns into a quotation", () => {
    const lines = told(
      `${gazette}The ferry line has been put up for sale for the second time this year, an official told the Harbour Gazette.`,
      `${relay}The ferry line “has been put up for sale for the second time this year,” an official told the Harbour Gazette.`,
    );
    expect(lines).toEqual([
      expect.stringMatching(/^quotation\/paraphrase-turned-quotation conflict transmission: /u),
    ]);
  });

  test("a letter set off without marks is no paraphrase", () => {
    const lines = told(
      `${gazette}Ada Ito wrote to the council.\n\nI have never sold a ferry to anybody in this harbour or in any other.\n\nAda Ito`,
      `${relay}“I have never sold a ferry to anybody in this harbour or in any other,” Ada Ito wrote, the Harbour Gazette reported.`,
    );
    expect(lines.filter((line) => line.startsWith("quotation/paraphrase"))).toEqual([]);
  });

  test("Thursday becomes last week", () => {
    const lines = told(
      `${gazette}The ferry line will be sold to a rival in the spring, Ada Ito said on Wednesday, the mayor’s office confirmed to the Harbour Gazette.`,
      `${relay}The ferry line will be sold to a rival in the spring, Ada Ito said last week, the Harbour Gazette reported.`,
    );
    expect(lines).toEqual([expect.stringMatching(/^time\/when-said conflict transmission: /u)]);
  });

  test("a number is copied wrongly", () => {
    const lines = told(
      `${gazette}The ferry company will sell 12 ships to a rival in the spring, an official told the Harbour Gazette.`,
      `${relay}The ferry company will sell 20 ships to a rival in the spring, an official told the Harbour Gazette.`,
    );
    expect(lines).toEqual([expect.stringMatching(/^number conflict transmission: /u)]);
  });
});

describe("between origins", () => {
  test("two who each say their own are at odds", () => {
    const lines = told(
      "Post 2031-10-16: Six thousand people marched through Ellery on Monday, police said.",
      "Echo 2031-10-16: Twenty thousand people marched through Ellery on Monday, the union said.",
    );
    expect(lines).toEqual([expect.stringMatching(/^number conflict dispute: /u)]);
  });

  test("wordings of one utterance", () => {
    const lines = told(
      "Post 2031-10-16: “You cannot put off what nobody has ever fixed,” Ada Ito said.",
      "Echo 2031-10-16: “One cannot put off what nobody has ever agreed,” Ada Ito said.",
    );
    expect(lines).toEqual([expect.stringMatching(/^quotation\/reworded undetermined unknown: /u)]);
  });
});

describe("counts", () => {
  const day = (n: number) => `2031-10-${n}`;

  test("rise over days: an update", () => {
    const lines = told(
      `Post ${day(14)}: A mine collapsed in Skarn. Seven miners were killed, police said.`,
      `Echo ${day(16)}: A mine collapsed in Skarn. Nine miners were killed, police said.`,
    );
    expect(lines).toEqual([expect.stringMatching(/^number\/dead update update: /u)]);
  });

  test("side by side in one report: a dispute", () => {
    const lines = told(
      `Post ${day(14)}: A mine collapsed in Skarn. Police said seven miners were killed. The union said eleven miners were killed.`,
      `Echo ${day(14)}: A mine collapsed in Skarn. Police said seven miners were killed.`,
    );
    expect(lines).toEqual([expect.stringMatching(/^number\/dead conflict dispute: /u)]);
  });
});

describe("shows no conflict between", () => {
  const pair = (one: string, other: string) =>
    told(`Post 2031-10-16: This is the news. ${one}`, `Echo 2031-10-16: This is the news. ${other}`);

  test.each([
    ["a day and its weekday", "The bridge reopened on Tuesday.", "The bridge reopened on 14 October."],
    [
      "at least seven and nine",
      "At least seven miners were killed in Skarn.",
      "Nine miners were killed in Skarn.",
    ],
    ["the dead and the hurt", "Nine miners were killed in Skarn.", "Thirty miners were injured in Skarn."],
    [
      "a number and the same one rounded",
      "Some 20,000 people marched in Ellery.",
      "About 20,000 people marched in Ellery.",
    ],
    [
      "a number as a word and in figures",
      "Seven miners were killed in Skarn.",
      "7 miners were killed in Skarn.",
    ],
    [
      "a quotation and its cut",
      "“The dam will hold until the spring floods, and then we shall see,” Ada Ito said.",
      "“The dam will hold until the spring floods,” Ada Ito said.",
    ],
    [
      "a quotation with other dashes and apostrophes",
      "“The Elland-Sorrow line isn't safe for anybody,” Ada Ito said.",
      "“The Elland–Sorrow line isn’t safe for anybody,” Ada Ito said.",
    ],
    ["a question and an answer", "Will the bridge be sold in May?", "The bridge will be sold in May."],
    [
      "all and a part of them",
      "Nine miners were killed in Skarn.",
      "Two of the miners who were killed in Skarn were brothers.",
    ],
    [
      "one event and another",
      "Nine miners were killed in Skarn on Monday.",
      "In 1998, thirty miners were killed in Skarn.",
    ],
    ["all and two more", "Nine miners were killed in Skarn.", "Two more miners were killed in Skarn."],
    [
      "a denial in other words",
      "“I have not given false evidence to the court,” Ada Ito said.",
      "Ada Ito denied that she had ever given false evidence to the court.",
    ],
    [
      "what had not been and what was",
      "The Ellery side won the cup.",
      "The Ellery side had not won the cup since 1908.",
    ],
    [
      "two days that touch",
      "Rebels attacked the consulate in Varn late on Tuesday.",
      "Rebels attacked the consulate in Varn on Wednesday.",
    ],
    ["arrest and release", "The driver of the tram was arrested.", "The driver of the tram was released."],
    [
      "a place and what it lies in",
      "Police raided a school in Lyon, France.",
      "Police raided a school in France.",
    ],
    [
      "a first and a second letter",
      "Her second letter to the council was sent on Sunday.",
      "Her letter to the council was sent on 3 October.",
    ],
    [
      "a whole and its parts",
      "A fire killed 38 people in Skarn.",
      "In Skarn, 30 people died of the smoke, doctors said. Eight people died as they fled the fire, police said.",
    ],
  ])("%s", (_, one, other) => {
    expect(pair(one, other)).toEqual([]);
  });
});

test("every difference says why, with passages", () => {
  const all = found(
    "Post 2031-10-14: A mine collapsed in Skarn. Seven miners were killed, police said.",
    "Echo 2031-10-16: A mine collapsed in Skarn. Nine miners were killed, police said.",
  );
  expect(all.length).toBeGreaterThan(0);
  for (const { because, readings } of all) {
    expect(because.length).toBeGreaterThan(0);
    expect(readings.length).toBeGreaterThan(1);
    expect(because.flatMap(({ passages }) => passages).length).toBeGreaterThan(0);
  }
});
