import { expect, test } from "vitest";
import { columns, fitting } from "./columns.ts";

test.each([
  ["", 0],
  ["plain words, …“”", 16],
  ["é", 1],
  ["e\u0301", 1],
  ["港務局", 6],
  ["はしけ", 6],
  ["한국어", 6],
  ["ｆｕｌｌ", 8],
  ["ﾊﾝ", 2],
  ["😀", 2],
  ["✈\ufe0f", 2],
  ["✈", 1],
  ["🇺🇳", 4],
  ["กำลัง", 4],
  ["العربية", 7],
  ["α", 1],
  ["└─ ", 3],
])("%j takes %i columns at most", (text, expected) => {
  expect(columns(text)).toBe(expected);
});

test.each([
  ["港務局", 5, ["港務", "局"]],
  ["港", 1, ["港"]],
  ["e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301"]],
  ["👩‍👩‍👧‍👦ab", 2, ["👩‍👩‍👧‍👦", "ab"]],
  ["plain", 80, ["plain"]],
])("cuts %j into parts of %i: %j", (text, room, expected) => {
  expect(fitting(text, room, room)).toEqual(expected);
});
