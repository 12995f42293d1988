import { expect, test } from "vitest";
import { wordClasses } from "./wordClass.ts";
import { wordHash, words } from "./words.ts";

function classOf(word: string): number {
  const token = { text: word, start: 0, end: word.length, pos: "" };
  return wordClasses().classOf(words([token], []).word[0] as number);
}

test.each([
  ["month", "week"],
  ["he", "she"],
  ["five", "seven"],
  ["argued", "argues"],
])("has %s and %s in one class", (one, other) => {
  expect(classOf(one)).toBeGreaterThan(0);
  expect(classOf(one)).toBe(classOf(other));
});

test.each([
  ["month", "said"],
  ["he", "about"],
])("has %s and %s apart", (one, other) => {
  expect(classOf(one)).not.toBe(classOf(other));
});

test.each(["Okafor", "zwxqv", "", "—"])("has %s in none", (word) => {
  expect(classOf(word)).toBe(0);
});

test("knows the group of every class", () => {
  const { groups } = wordClasses();
  expect(groups[0]).toBe(0);
  expect(groups.slice(1).every((group) => group > 0)).toBe(true);
});

test.each(["month", "Month", "12,000", "O’Brien", "Ñandú", "ß", "", "a".repeat(100)])(
  "hashes %s alone as among others",
  (word) => {
    const token = { text: word, start: 0, end: word.length, pos: "" };
    expect(wordHash(word)).toBe(words([token], []).word[0]);
  },
);
