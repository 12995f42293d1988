import { expect, test } from "vitest";
import { decisionOf } from "./decisions.ts";

test.each([
  ["B is independent of A", "independent", "B", "A"],
  ["report B is independent of report A.", "independent", "B", "A"],
  [
    "one of the sources is the same as a harbour official",
    "same",
    "one of the sources",
    "a harbour official",
  ],
  ["courier.txt has it from echo.txt", "rests", "courier.txt", "echo.txt"],
  ["B rests on The Harbour Post", "rests", "B", "The Harbour Post"],
  ["  B  IS  INDEPENDENT OF  A ", "independent", "B", "A"],
])("%s", (text, kind, of, on) => {
  expect(decisionOf(text)).toMatchObject({ kind, of, on });
});

test.each(["", "B", "B is right", "is independent of A", "B is independent of ", "B and A"])(
  "refuses %s",
  (text) => {
    expect(() => decisionOf(text)).toThrow(`unknown assumption: ${text}`);
  },
);

test("stays quick on a long one", () => {
  expect(() => decisionOf("is independent of ".repeat(100_000))).not.toThrow();
});
