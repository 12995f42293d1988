import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { jsonOf, reportsIn, storyOf } from "./pipeline.ts";
import type { StoryJson } from "./storyJson.ts";

/*
 * The founding case: five reports of one day, four of which relay the fifth. Its texts are their publishers'
 * and are no part of the project, so these tests run only where the folder lies beside it, and name
 * single words of the texts, never their sentences.
 */
const folder = "../shared/seeds";
const here = existsSync(folder);
if (!here) console.info(`skipped: no ${folder}`);

describe.skipIf(!here)("five reports of one day", () => {
  let read: StoryJson | null = null;
  const story = async (): Promise<StoryJson> => (read ??= jsonOf(storyOf(await reportsIn([folder]))));
  const nameOf = ({ sources }: StoryJson, id: string | null) => {
    const source = sources.find((one) => one.id === id);
    return source?.name ?? source?.descriptor ?? null;
  };
  const quoted = ({ reports }: StoryJson, id: string, start: number, end: number) =>
    reports.find((report) => report.id === id)?.text.slice(start, end) ?? "";
  /** The claim that has a passage with these words. */
  const claimWith = (found: StoryJson, words: RegExp) =>
    found.claims.find(({ appearances }) =>
      appearances.some(({ report, start, end }) => words.test(quoted(found, report, start, end))),
    );

  test("know whose they are and when", async () => {
    const { reports } = await story();
    expect(reports.map(({ outlet }) => outlet.name)).toEqual(["The Daily Beast", "CNN", null, null, null]);
    expect(reports[2]?.published).toMatchObject({
      earliest: "2025-10-21",
      latest: "2025-10-26",
      how: "inferred",
    });
  });

  test("have four relays of one report, and no edge besides", async () => {
    const { derivations, lost } = await story();
    const held = derivations.filter(({ to }) => /^[A-E]$/u.test(to));
    expect(held.map(({ from, to, kind, direction }) => `${from} ${kind} ${to} ${direction}`)).toEqual([
      "A relays B stated",
      "C relays B stated",
      "D relays B stated",
      "E relays B stated",
    ]);
    expect(lost.map(({ outlet }) => outlet)).toEqual(["Reuters", "The Financial Times", "The Guardian"]);
    expect(derivations.filter(({ from, to }) => from === "B" && to !== "B")).toEqual([]);
  });

  test("hold one unnamed origin behind what differs in expectation", async () => {
    const found = await story();
    const claim = claimWith(found, /divergent expectations/u);
    expect(new Set(claim?.appearances.map(({ report }) => report)).size).toBe(5);
    expect(claim?.independent).toMatchObject({ min: 1, max: 1 });
    expect(claim?.flags).toContain("onlyAnonymous");
  });

  test("hold one unnamed origin behind what is not likely", async () => {
    const found = await story();
    const claim = claimWith(found, /not likely to recommend/u);
    expect([...new Set(claim?.appearances.map(({ report }) => report))].sort()).toEqual(["B", "C", "E"]);
    expect(claim?.independent).toMatchObject({ min: 1, max: 1 });
  });

  test("say in all five that the meeting is off for now, at least one origin, at most three, all unnamed", async () => {
    const found = await story();
    const claim = claimWith(found, /tabled, at least/u);
    expect([...new Set(claim?.appearances.map(({ report }) => report))].sort()).toEqual([
      "A",
      "B",
      "C",
      "D",
      "E",
    ]);
    expect(claim?.independent.min).toBe(1);
    expect(claim?.independent.max).toBeLessThanOrEqual(3);
    expect(claim?.flags).toContain("onlyAnonymous");
  });

  test("bring two wordings of one sentence together, and find paraphrase turned into quotation", async () => {
    const found = await story();
    const both = found.quotes.find(({ readings }) => readings.some(({ text }) => text.includes("finalized")));
    expect(both?.readings.some(({ text }) => text.includes("scheduled"))).toBe(true);
    expect(nameOf(found, both?.speaker ?? null)).toMatch(/Peskov/u);
    const turned = found.differences.filter(({ subkind }) => subkind === "paraphrase-turned-quotation");
    const words = turned.map(({ readings }) => readings.map(({ text }) => text).join(" "));
    expect(words.some((text) => text.includes("time being"))).toBe(true);
    expect(words.some((text) => text.includes("maximalist"))).toBe(true);
    expect(words).toHaveLength(2);
  });

  test("show what changed in passing on, and no conflict that is none", async () => {
    const { differences } = await story();
    const shown = differences.filter(({ relation }) => relation !== "compatible");
    const sides = shown.map(
      ({ kind, readings }) => `${kind}: ${readings.map(({ text }) => text).join(" | ")}`,
    );
    const has = (kind: string, ...words: readonly string[]) =>
      sides.some((side) => side.startsWith(kind) && words.every((word) => side.includes(word)));
    expect(has("time", "Thursday", "earlier this week")).toBe(true);
    expect(has("certainty", "may be stalled", "have been delayed")).toBe(true);
    expect(has("attribution", "one of the sources", "White House official")).toBe(true);
    for (const kind of ["number", "place", "name", "polarity"])
      expect(shown.filter((one) => one.kind === kind)).toEqual([]);
    expect(shown.filter(({ kind }) => kind === "time")).toHaveLength(1);
  });

  test("put the meeting on hold beside never scheduled, and let the summit wait for it", async () => {
    const found = await story();
    const parties = (status: string) =>
      found.planned.flatMap(({ id, statuses }) =>
        statuses
          .filter((one) => one.status === status)
          .map(({ party }) => ({ id, party: nameOf(found, party) ?? "" })),
      );
    const held = parties("on hold").find(({ party }) => /White House official/iu.test(party));
    expect(held).toBeDefined();
    expect(parties("never scheduled").some(({ party }) => /Peskov|Kremlin/u.test(party))).toBe(true);
    expect(found.planned.some(({ waitsFor }) => waitsFor.includes(held?.id ?? ""))).toBe(true);
  });

  test("have their days", async () => {
    const { timeline } = await story();
    for (const day of ["08-15", "10-16", "10-17", "10-18", "10-19", "10-20", "10-21"])
      expect(
        timeline.some(({ earliest, latest }) => earliest === `2025-${day}` && latest === earliest),
        day,
      ).toBe(true);
  });

  test("name each person once", async () => {
    const { sources } = await story();
    for (const name of ["Trump", "Putin", "Rubio", "Lavrov", "Peskov", "Kelly"])
      expect(
        sources.filter((source) => source.kind === "person" && source.name?.includes(name)).length,
        name,
      ).toBeLessThanOrEqual(1);
  });

  test("have things that only one of them says", async () => {
    const { onlyIn } = await story();
    for (const word of ["ASEAN", "European diplomat", "unscrupulous", "Tomahawk", "Air Force One"])
      expect(onlyIn.filter(({ text }) => text.includes(word)).length, word).toBeGreaterThanOrEqual(1);
  });
});
