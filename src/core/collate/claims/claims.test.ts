import { describe, expect, test } from "vitest";
import { storyOf } from "../../../../test/pipeline.ts";
import type { Claim } from "../../model/claim.ts";
import { plainReport } from "../../model/report.ts";
import { siglum } from "../../model/siglum.ts";
import type { Story } from "../../model/story.ts";

/** A story of invented reports, each `Outlet: text`, all of one day. */
function story(...texts: string[]): Story {
  const date = { earliest: "2031-10-16", latest: "2031-10-16" };
  return storyOf(
    texts.map((line, i) => {
      const colon = line.indexOf(": ");
      return {
        ...plainReport(siglum(i), `${i}.txt`, line.slice(colon + 2)),
        outlet: line.slice(0, colon),
        date,
      };
    }),
  );
}

/** The one claim of which some words are a passage. */
function claimOf({ claims, readings }: Story, words: string): Claim {
  const found = claims.filter(({ appearances }) =>
    appearances.some(({ report, start, end }) =>
      readings
        .find((one) => one.report.id === report)
        ?.report.text.slice(start, end)
        .includes(words),
    ),
  );
  expect(found).toHaveLength(1);
  return found[0] as Claim;
}

const reportsOf = ({ appearances }: Claim) =>
  [...new Set(appearances.map(({ report }) => report))].sort().join("");

describe("one claim", () => {
  test("in other words, across relays", () => {
    const told = story(
      "Harbour Gazette: The ferry company has put off the sale of its oldest ship, a harbour official told the Harbour Gazette. The ship was built in Tolm.",
      "Daily Lantern: The ferry company has postponed the sale of its oldest ship, the Harbour Gazette reported, citing a harbour official.",
      "Ellery Post: The sale of the ferry company’s oldest ship has been postponed, the Harbour Gazette reports.",
    );
    const claim = claimOf(told, "put off the sale");
    expect(reportsOf(claim)).toBe("ABC");
    expect(claim.independent).toMatchObject({ min: 1, max: 1 });
    expect(claim.flags).toEqual(["onlyAnonymous"]);
  });

  test("in the same words", () => {
    const told = story(
      "Post: Three miners died in the shaft on Monday.",
      "Echo: Three miners died in the shaft on Monday.",
    );
    expect(reportsOf(claimOf(told, "Three miners died"))).toBe("AB");
  });
});

describe("two claims", () => {
  test.each([
    [
      "another number",
      "Seven miners died in the shaft at Skarn, police said.",
      "Nine miners died in the shaft at Skarn, police said.",
    ],
    [
      "the other way round",
      "On Monday, Ada Ito sued Bo Larsen over a recipe.",
      "On Monday, Bo Larsen sued Ada Ito over a recipe.",
    ],
    [
      "not so",
      "The mayor of Ellery has signed the contract for the tram.",
      "The mayor of Ellery has not signed the contract for the tram.",
    ],
    [
      "another day",
      "The bridge at Ellery will reopen on 3 November, the council said.",
      "The bridge at Ellery will reopen on 9 November, the council said.",
    ],
    [
      "the contrary",
      "The union accepted the company’s offer on Monday.",
      "The union rejected the company’s offer on Monday.",
    ],
    [
      "somebody else",
      "Ada Ito resigned as mayor of Ellery on Monday.",
      "Bo Larsen resigned as mayor of Ellery on Monday.",
    ],
    [
      "another place",
      "Police arrested three men in Tolm on Monday.",
      "Police arrested three men in Ellery on Monday.",
    ],
    [
      "another thing",
      "Dockers walked out at the grain terminal on Monday.",
      "The mayor opened a school in Tolm on Monday.",
    ],
  ])("are %s", (_, one, other) => {
    const { claims } = story(`Post: ${one}`, `Echo: ${other}`);
    expect(claims.map(reportsOf).filter((reports) => reports === "AB")).toEqual([]);
  });
});

describe("flags", () => {
  test("onlyAnonymous: nobody who says it is named", () => {
    const told = story(
      "Post: The dam will be closed in May, an official said.",
      "Echo: The trams will run again in June, Ada Ito said.",
    );
    expect(claimOf(told, "The dam will be closed").flags).toEqual(["onlyAnonymous"]);
    expect(claimOf(told, "The trams will run").flags).not.toContain("onlyAnonymous");
  });

  test("noSourceShown: everybody's own voice", () => {
    const told = story(
      "Post: Three miners died in the shaft on Monday.",
      "Echo: Three miners died in the shaft on Monday, at noon.",
    );
    const claim = claimOf(told, "Three miners died in the shaft on Monday.".slice(0, -1));
    expect(claim.flags).toEqual(["noSourceShown"]);
    expect(claim.independent.min).toBe(0);
  });

  test("selfReported: an actor about its own act", () => {
    const told = story(
      "Post: Kestrel Foods has cancelled the sale of its mill, Kestrel Foods said on Monday.",
      "Echo: Kestrel Foods has cancelled the sale of its mill, the mayor said.",
    );
    expect(claimOf(told, "has cancelled the sale").flags).not.toContain("selfReported");
    const alone = story(
      "Post: Kestrel Foods has cancelled the sale of its mill, Kestrel Foods said on Monday.",
      "Echo: The sale of the mill was called off by Kestrel Foods, Kestrel Foods said.",
    );
    expect(claimOf(alone, "has cancelled the sale").flags).toContain("selfReported");
  });

  test("disputed: somebody denies it, and the denial adds no support", () => {
    const told = story(
      "Post: Kestrel Foods has sold its mill in Varn, a union official said.",
      "Echo: Kestrel Foods denied that it has sold its mill in Varn.",
    );
    const claim = claimOf(told, "has sold its mill in Varn");
    expect(claim.flags).toContain("disputed");
    expect(claim.independent).toMatchObject({ min: 1, max: 1 });
    expect(claim.origins).toHaveLength(1);
  });

  test("circular: two reports have it from each other", () => {
    const told = story(
      "Harbour Gazette: The theatre in Varn will close at the end of May, the Daily Lantern reported.",
      "Daily Lantern: The theatre in Varn will close at the end of May, the Harbour Gazette reported.",
    );
    const claim = claimOf(told, "The theatre in Varn will close");
    expect(claim.flags).toContain("circular");
    expect(claim.independent).toMatchObject({ min: 0, max: 1 });
  });
});

describe("stays quick", () => {
  test("on three hundred reports that are nearly alike", () => {
    const texts = Array.from(
      { length: 300 },
      (_, i) =>
        `Paper ${i}: The ferry Marigold ran aground outside Ellery on Monday, the harbour office said. The crew of ${i + 10} was taken ashore.`,
    );
    const told = story(...texts);
    const all = told.claims.find(
      ({ appearances }) => new Set(appearances.map(({ report }) => report)).size === 300,
    );
    expect(all?.independent).toMatchObject({ min: 1, max: 1 });
  });

  test("on twenty thousand sentences of one word", () => {
    const { claims, readings } = story(
      `Post: ${"Rain. ".repeat(20_000)}`,
      "Echo: Rain fell in Ellery, the mayor said.",
    );
    expect(readings).toHaveLength(2);
    expect(claims.length).toBeLessThan(3);
  });
});
