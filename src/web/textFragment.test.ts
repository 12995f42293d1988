import { expect, test } from "vitest";
import { textFragment } from "./textFragment.ts";

test.each([
  ["Around 400 dockers", "#:~:text=Around%20400%20dockers"],
  [" on two\n lines ", "#:~:text=on%20two%20lines"],
  ["a half-day, at most", "#:~:text=a%20half%2Dday%2C%20at%20most"],
  [
    "one two three four five six seven eight nine ten eleven twelve",
    "#:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve",
  ],
])("names %j in an address", (words, fragment) => {
  expect(textFragment(words)).toBe(fragment);
});

test("stays quick on words without end", () => {
  expect(textFragment("word ".repeat(100_000)).length).toBeLessThan(100);
});
