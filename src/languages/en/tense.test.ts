import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged.ts";
import { tense } from "./tense.ts";

/** The tense of the verb between brackets. */
function of(marked: string) {
  const at = marked.indexOf("[");
  const clause = tagged(marked.replace(/[[\]]/g, ""));
  return tense(
    clause,
    clause.findIndex(({ start }) => start >= at),
  );
}

test.each([
  "They [sold] the mill.",
  "The mill has been [sold].",
  "The mill was not [sold].",
  "They did not [sell] the mill.",
  "They had already [sold] the mill.",
  "They managed to [sell] the mill.",
])("done: %s", (marked) => {
  expect(of(marked)).toBe("done");
});

test.each([
  "They will [sell] the mill.",
  "The mill will be [sold].",
  "They may [sell] the mill.",
  "They plan to [sell] the mill.",
  "They were urged to [sell] the mill.",
  "They are set to [sell] the mill.",
  "They asked the owner to [sell] the mill.",
  "Kestrel Foods to [sell] its mill.",
  "They could “[sell] the mill”.",
])("ahead: %s", (marked) => {
  expect(of(marked)).toBe("ahead");
});

test.each([
  "They [sell] the mill.",
  "The mill may be [sold].",
  "They may have [sold] the mill.",
  "They would have [sold] the mill.",
  "They are [selling] the mill.",
])("neither shows: %s", (marked) => {
  expect(of(marked)).toBeNull();
});
