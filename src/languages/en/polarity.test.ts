import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged.ts";
import { negated } from "./polarity.ts";

/** Whether the bracketed verb is denied. */
function isDenied(marked: string): boolean {
  const start = marked.indexOf("[");
  const tokens = tagged(marked.replace(/[[\]]/g, ""));
  return negated(
    tokens,
    tokens.findIndex((token) => token.start === start),
  );
}

test.each([
  "The guards did not [leave] the gate.",
  "The guards didn’t [leave] the gate.",
  "The ferry has never [sailed] in winter.",
  "The meeting will no longer [take] place.",
  "No one was [hurt] in the fire.",
  "None of the guards [left] the gate.",
  "Neither side has [agreed] to the plan.",
  "Police [found] no evidence of arson.",
  "The firm failed to [pay] its workers.",
  "The mayor refused to [resign].",
  "The crew were unable to [reach] the boat.",
  "The court has yet to [rule].",
  "The minister denied [taking] the money.",
  "She denied that the firm [paid] a bribe.",
  "He does not believe that the pump [failed].",
  "He does not think the pump [failed].",
  "The board is not expected to [meet].",
  "The board is unlikely to [meet].",
  "The board is not likely to [meet].",
  "They left without [paying].",
  "The mill never [closed].",
  "The mayor rebuffed calls to [resign].",
  "The bridge [was] not safe.",
])("denied: %s", (text) => {
  expect(isDenied(text)).toBe(true);
});

test.each([
  "The guards [left] the gate.",
  "Not only the guards [left] the gate.",
  "No fewer than 40 guards [left] the gate.",
  "No doubt the guards [left].",
  "The mayor did not refuse to [resign].",
  "The minister did not deny [taking] the money.",
  "The board, which did not meet on Monday, [resigned].",
  "The board [resigned] because it could not agree.",
  "She [said] that the firm did not pay.",
  "The mayor agreed to [resign].",
  "The council repeated its calls to [resign].",
  "The minister denied arson following a [row].",
  "He believes that the pump [failed].",
])("not denied: %s", (text) => {
  expect(isDenied(text)).toBe(false);
});

test("stays quick on 20,000 words", () => {
  for (const text of ["not", "no", "to", "deny", "that"]) {
    const row = Array.from({ length: 20_000 }, (_, i) => ({
      text,
      pos: i % 2 ? "VB" : "RB",
      start: i,
      end: i + 1,
    }));
    expect(typeof negated(row, 19_999)).toBe("boolean");
  }
});
