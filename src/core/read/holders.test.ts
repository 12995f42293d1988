import { expect, test } from "vitest";
import { english } from "../../languages/en/english.ts";
import { plainReport } from "../model/report.ts";
import { withHolders } from "./holders.ts";
import { read } from "./read.ts";

/** To whom the unnamed sources of a report spoke, by its own words. */
function holders(text: string, outlet: string | null = null): (string | null | undefined)[] {
  const { sources, attributions } = read({ ...plainReport("A", "a.txt", text), outlet }, english);
  const found = withHolders(sources, attributions);
  return found
    .filter(({ kind }) => kind === "anonymous")
    .map(({ heldBy }) => (heldBy === null ? null : found.find(({ id }) => id === heldBy)?.name));
}

test.each([
  ["An official told Reuters that it was over.", "Reuters"],
  ["It was over, an official told the BBC, CNN reported.", "BBC"],
  ["CNN, citing two officials, reported that it was over.", "CNN"],
])("%s", (text, expected) => {
  expect(holders(text)).toEqual([expected]);
});

test("an unnamed source spoke to the report's own outlet where it says so", () => {
  expect(holders("An official told the Ellery Gazette it was over.", "Ellery Gazette")).toEqual([
    "Ellery Gazette",
  ]);
  expect(holders("An official said it was over.", "Ellery Gazette")).toEqual([null]);
});
