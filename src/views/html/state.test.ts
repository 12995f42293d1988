import { expect, test } from "vitest";
import type { Claim } from "../../core/model/claim.ts";
import { badge, state } from "./state.ts";

test.each([
  [{}, "single origin", "1 of 2"],
  [{ flags: ["onlyAnonymous"] }, "single origin", "1 of 2 · unnamed"],
  [{ independent: { min: 1, max: 3, because: [] } }, "perhaps one origin", "1–3 of 2"],
  [{ independent: { min: 2, max: 2, because: [] } }, "corroborated", "2 of 2"],
  [{ independent: { min: 2, max: 2, because: [] }, flags: ["disputed"] }, "disputed", "2 of 2"],
  [{ independent: { min: 0, max: 1, because: [] }, flags: ["noSourceShown"] }, "no source shown", "0–1 of 2"],
  [{ independent: { min: 0, max: 0, because: [] } }, "no source shown", "0 of 2"],
  [{ flags: ["circular"] }, "circular", "1 of 2"],
] as [Partial<Claim>, string, string][])("a claim with %j is %s", (known, word, range) => {
  expect(state(claim(known))).toBe(word);
  expect(badge(claim(known))).toBe(range);
});

function claim(known: Partial<Claim>): Claim {
  const appearance = { start: 0, end: 1, attribution: null, certainty: "asserted" as const };
  return {
    id: "c",
    text: "x",
    about: "world",
    appearances: [
      { ...appearance, report: "A" },
      { ...appearance, report: "B" },
    ],
    origins: [],
    independent: { min: 1, max: 1, because: [] },
    flags: [],
    ...known,
  };
}
