import { expect, test } from "vitest";
import { english } from "../../languages/en/english.ts";
import type { Derivation } from "../model/derivation.ts";
import type { Reading } from "../model/reading.ts";
import { plainReport } from "../model/report.ts";
import { read } from "../read/read.ts";
import { notBefore } from "./notBefore.ts";

function report(id: string, text: string, day: string | null): Reading {
  return read(
    { ...plainReport(id, "", text), date: day === null ? null : { earliest: day, latest: day } },
    english,
  );
}

const edge = (from: string, to: string, direction: Derivation["direction"] = "stated"): Derivation => ({
  from,
  to,
  kind: "relays",
  direction,
  because: [{ step: "declared", note: "cites it", passages: [{ report: from, start: 0, end: 3 }] }],
});

const dated = report("A", "The dam was closed.", "2031-10-16");
const undated = report("B", "The dam was closed, the Courier said.", null);

function days(readings: readonly Reading[], edges: readonly Derivation[]): string[] {
  return notBefore(readings, edges, english).map(
    ({ report: { id }, published: { earliest, latest, how } }) => `${id} ${how} ${earliest}..${latest}`,
  );
}

test("a relay without a date is not older than what it relays", () => {
  expect(days([dated, undated], [edge("B", "A")])).toEqual([
    "A stated 2031-10-16..2031-10-16",
    "B inferred 2031-10-16..null",
  ]);
});

test("the latest of several parents bounds it", () => {
  const later = report("C", "The dam was closed.", "2031-10-18");
  expect(days([dated, undated, later], [edge("B", "A"), edge("B", "C")])[1]).toBe(
    "B inferred 2031-10-18..null",
  );
});

test("it says why", () => {
  const [, bounded] = notBefore([dated, undated], [edge("B", "A")], english);
  expect(bounded?.published.because).toEqual([{ report: "B", start: 0, end: 3 }]);
});

test.each([
  ["an edge without a direction", [edge("B", "A", "open")]],
  ["an inferred direction", [edge("B", "A", "inferred")]],
  ["the parent's own children", [edge("A", "B")]],
  ["a lost report", [edge("B", "α")]],
  ["nothing", []],
])("%s bounds nothing", (_, edges) => {
  expect(days([dated, undated], edges)).toEqual(days([dated, undated], []));
});

test("a stated date stays, even before its parent's", () => {
  const early = report("B", "The dam was closed, the Courier said.", "2031-10-02");
  expect(days([dated, early], [edge("B", "A")])[1]).toBe("B stated 2031-10-02..2031-10-02");
});

test("a bound that its own text excludes is not taken", () => {
  const known = {
    ...undated,
    published: { ...undated.published, earliest: null, latest: "2031-10-09", how: "inferred" as const },
  };
  expect(days([dated, known], [edge("B", "A")])[1]).toBe("B inferred null..2031-10-09");
});

test("times are resolved again within the bounds", () => {
  const text = "The dam was closed on Tuesday, the Courier said.";
  const bounds = { earliest: "2031-10-01", latest: "2031-10-17", how: "inferred" as const, because: [] };
  const vague = { ...report("B", text, null), published: { ...bounds, at: null } };
  const [, bounded] = notBefore([dated, vague], [edge("B", "A")], english);
  const day = bounded?.mentions.find(({ kind }) => kind === "time")?.time;
  expect([day?.earliest, day?.latest]).toEqual(["2031-10-14", "2031-10-14"]);
});
