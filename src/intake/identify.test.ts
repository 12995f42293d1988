import { expect, test } from "vitest";
import { plainDraft } from "./draft.ts";
import { identify } from "./identify.ts";

const ids = (...given: (string | null)[]) => {
  const { reports, unread } = identify(given.map((id, i) => ({ ...plainDraft(`${i}.txt`, "Shut."), id })));
  return [...reports.map(({ id }) => id), ...unread.map(({ message }) => message)];
};

test("reports without an id are lettered in order", () => {
  expect(ids(null, null, null)).toEqual(["A", "B", "C"]);
  expect(ids(...Array.from({ length: 28 }, () => null)).slice(-3)).toEqual(["Z", "AA", "AB"]);
});

test("an id that is given is kept, and its letter is nobody else's", () => {
  expect(ids("post-1", null, "A", null)).toEqual(["post-1", "B", "A", "C"]);
});

test("of two with one id, the second is lettered, and that is told", () => {
  expect(ids("x", "x", null)).toEqual(["x", "A", "B", "id taken: x (1.txt)"]);
});
