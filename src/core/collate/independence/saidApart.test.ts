import { expect, test } from "vitest";
import { english } from "../../../languages/en/english.ts";
import { plainReport } from "../../model/report.ts";
import { read } from "../../read/read.ts";
import { saidApart } from "./saidApart.ts";

function apart(text: string): boolean {
  const reading = read(plainReport("A", "", text), english);
  return reading.attributions.some((attribution) => saidApart(attribution, reading));
}

test.each([
  "Separately, a ministry official said the bridge will close.",
  "The bridge will close, an official told the Harbour Post separately.",
  "A clerk independently told the Harbour Post that the bridge will close.",
])("said for itself: %s", (text) => {
  expect(apart(text)).toBe(true);
});

test.each([
  "A ministry official said the bridge will close.",
  "A ministry official said the two bridges will be closed separately.",
  "An official said the port is run independently. He left.",
  "Separately, a ship sank. An official said the bridge will close.",
])("not: %s", (text) => {
  expect(apart(text)).toBe(false);
});
