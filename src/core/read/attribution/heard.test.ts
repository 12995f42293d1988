import { expect, test } from "vitest";
import type { Attribution, Stance } from "../../model/attribution.ts";
import { heard } from "./heard.ts";
import { described } from "./source.ts";

const officials = described("anonymous", "officials", "gazette", null, true, false);

/** What becomes of "officials" who have this stance in each of their attributions. */
function kind(mode: Attribution["mode"], ...stances: Stance[]): string[] {
  const attributions = stances.map(
    (stance, i): Attribution => ({
      id: String(i),
      source: null,
      cue: null,
      content: [{ start: i, end: i + 1 }],
      mode,
      stance,
      speaker: officials.id,
      unclearBetween: [],
      via: [],
      addressee: null,
    }),
  );
  const found = heard(attributions, [officials], "gazette");
  for (const { speaker } of found.attributions) expect(found.sources.map(({ id }) => id)).toContain(speaker);
  return found.sources.map((source) => source.kind);
}

test("whoever said something is a source, whatever else he did", () => {
  expect(kind("indirect", "asserts")).toEqual(["anonymous"]);
  expect(kind("indirect", "holds", "denies")).toEqual(["anonymous"]);
  expect(kind("direct", "holds")).toEqual(["anonymous"]);
});

test("whoever only did something is none", () => {
  expect(kind("indirect", "holds")).toEqual(["unknown"]);
  expect(kind("indirect", "holds", "holds")).toEqual(["unknown"]);
});
