import fc from "fast-check";
import { expect, test } from "vitest";
import { anyStory } from "../../test/fixtures/anyStory.ts";
import { reading, story } from "../../test/fixtures/build.ts";
import { exampleStory } from "../../test/fixtures/story.ts";
import { collate } from "../core/collate/collate.ts";
import { plainReport } from "../core/model/report.ts";
import { siglum } from "../core/model/siglum.ts";
import { read } from "../core/read/read.ts";
import { english } from "../languages/en/english.ts";
import { refused } from "./brief/refused.ts";
import { brief } from "./brief.ts";
import { lookup } from "./words/lookup.ts";
import { withSigla } from "./words/sigla.ts";

test("briefs on the example", async () => {
  await expect(brief(exampleStory, 80)).toMatchFileSnapshot("expected/example-briefing.txt");
});

const bridge = lookup(
  story([
    reading("A", "The bridge may close, a clerk said. “It is old,” she added."),
    reading("B", "The bridge was shut."),
  ]),
);

test.each([
  "Both rest on one report. [A][B]",
  "In the words of A: The bridge may close, a clerk said. (1 origin, unnamed) [A][B]",
  "In the words of A: The bridge may … (1 origin, unnamed) [A]",
  "In the words of A: “It is old,” (1 origin) [A]",
  "They differ; in the words of A: The bridge may close (a clerk); in the words of B: The bridge was shut (its own words) [A][B]",
])("lets stand: %s", (line) => {
  expect(refused(line, bridge)).toBeNull();
});

test.each([
  ["The bridge is old.", "names no report"],
  ["The bridge is old. [C]", "no such report: C"],
  ["A clerk: “It is very old” [A]", "not in A: It is very old"],
  ["A clerk: “It is old” [B]", "not in B: It is old"],
  ["In the words of A: The bridge will close (1 origin) [A]", "not in A: The bridge will close"],
  ["In the words of B: The bridge was shut (1 origin) [A]", "not named: B"],
  [
    "They differ; in the words of A: The bridge may close (a clerk); in the words of B: The bridge may close (a clerk) [A][B]",
    "not in B: The bridge may close",
  ],
])("refuses: %s", (line, why) => {
  expect(refused(line, bridge)).toBe(why);
});

/** The briefing on reports with these texts, a line for each statement. */
function briefed(...texts: readonly string[]): string[] {
  const readings = texts.map((text, i) => read(plainReport(siglum(i), "", text), english));
  return brief(collate(readings, english), 1_000_000).trimEnd().split("\n\n").slice(1);
}

test("gives words that go on over sentences between marks, and with whose they are", () => {
  const speech =
    "Ada Ito spoke at noon. She added, “The old ferry was sold to a friend of the mayor. Nobody at the harbour had been asked.”";
  const lines = briefed(speech, `The quay was full. ${speech}`);
  expect(lines.join("\n")).toContain(
    "“The old ferry was sold to a friend of the mayor.” (1 origin; from Ada Ito)",
  );
  expect(lines.join("\n")).not.toContain("She added");
});

test("begins with what reads by itself", () => {
  const lines = briefed(
    "Mayor Ada Ito sold the ferry in May, police said. He then bought a yacht in June, police said.",
    "The ferry was sold in May by mayor Ada Ito, police said. He then bought a yacht in June, police said.",
  );
  expect(lines[0]).toContain("sold");
});

test("tells nothing twice that begins alike", () => {
  const long = "A gunman opened fire near the old fish market in the harbour of Varn on Wednesday night";
  const text = `${long}, police said. The market stayed shut. ${long} and fled, police said.`;
  const openings = briefed(text, `Nobody was hurt. ${text}`).map((line) => line.slice(0, 80));
  expect(new Set(openings).size).toBe(openings.length);
});

test("has at most 250 words, and nothing that may not stand, of any story", () => {
  fc.assert(
    fc.property(anyStory, (any) => {
      const lines = brief(any, 1_000_000).trimEnd().split("\n\n");
      const found = lookup(withSigla(any));
      for (const line of lines.filter(Boolean)) expect(refused(line, found)).toBeNull();
      expect(lines.join(" ").split(/\s+/).length).toBeLessThanOrEqual(250);
    }),
    { numRuns: 200 },
  );
});

test("stays quick on hostile lines", () => {
  for (const part of ["“", "in the words of A: ", "[A]", "(", ") ", " … ("])
    expect(refused(`${part.repeat(30_000)} [A]`, bridge)).not.toBe("");
});
