import { expect, test } from "vitest";
import { capped, excerpt, quoted, reasons } from "./section.ts";

test.each([
  ["short", 80, "short"],
  ["one two three four five", 14, "one two three …"],
  ["one\n\ntwo", 80, "one two"],
  ["hope was “small", 80, "hope was “small …”"],
  ['hope was "small', 80, 'hope was "small …"'],
  ['"Hope is small', 80, '"Hope is small …"'],
  ['no planes," he said', 80, 'no planes," he said'],
  ["“No planes,” he said", 80, "“No planes,” he said"],
  ['"No planes," he said. "None at all," he added', 32, '"No planes," he said. "None at …"'],
  ["x".repeat(30), 10, `${"x".repeat(10)} …`],
])("cuts %j at %i: %j", (text, most, expected) => {
  expect(excerpt(text, most)).toBe(expected);
});

test.each([
  ["We will not sit down,", 80, "“We will not sit down”"],
  ["We will not sit down.", 80, "“We will not sit down.”"],
  ["We will not sit down", 12, "“We will not” …"],
])("quotes %j at most %i: %j", (text, most, expected) => {
  expect(quoted(text, most)).toBe(expected);
});

test("counts honestly what is not shown", () => {
  const draw = (text: string) => ({ text });
  expect(capped(["a", "b", "c", "d"], 2, draw).map(({ text }) => text)).toEqual([
    "a",
    "b",
    "… and 2 more (--format json has all)",
  ]);
  expect(capped(["a", "b", "c"], 2, draw, "")).toHaveLength(3);
});

test("a reason names its step and the passages to show", () => {
  const at = { report: "A", start: 4, end: 9 };
  expect(reasons([{ step: "stated", note: "cites B", passages: [at] }])).toEqual([
    { text: "why: cites B (stated) A:4-9", quiet: true },
  ]);
  expect(reasons([{ step: "s", note: "n", passages: Array(9).fill(at) }])[0]?.text).toMatch(/ and 4 more$/);
});
