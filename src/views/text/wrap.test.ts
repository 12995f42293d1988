import { expect, test } from "vitest";
import { sigla } from "./section.ts";
import { wrap } from "./wrap.ts";

test.each([
  ["one two three", 7, ["one two", "three"]],
  ["one two", 7, ["one two"]],
  ["", 7, [""]],
  ["abcdefghijk", 4, ["abcd", "efgh", "ijk"]],
  ["ab cdefghij", 4, ["ab", "cdef", "ghij"]],
  ["港務局港務局", 5, ["港務", "局港", "務局"]],
])("breaks %j at %i", (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test("hangs the lines after the first", () => {
  expect(wrap("one two three", 8, "A  ", "   ")).toEqual(["A  one", "   two", "   three"]);
});

test("keeps a few sigla together and breaks between many", () => {
  expect(wrap(`text ${sigla(["A", "B", "C"])}`, 12)).toEqual(["text", "[A][B][C]"]);
  expect(wrap(`text ${sigla([..."ABCDEFGHI"])}`, 20)).toEqual(["text [A][B][C][D][E]", "[F][G][H][I]"]);
});

test("counts sigla that are too many", () => {
  expect(sigla(Array.from({ length: 40 }, () => "A")).replaceAll("\u200b", "")).toBe(
    `${"[A]".repeat(10)} and 30 more`,
  );
});

test("stays quick on an endless word and on endless spaces", () => {
  expect(wrap("x".repeat(100_000), 80)).toHaveLength(1250);
  expect(wrap(" ".repeat(100_000), 80)).toEqual([""]);
});
