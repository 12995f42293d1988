import fc from "fast-check";
import { expect, test } from "vitest";
import { anyStory } from "../../test/fixtures/anyStory.ts";
import { reading, story } from "../../test/fixtures/build.ts";
import { exampleStory } from "../../test/fixtures/story.ts";
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
