import { expect, test } from "vitest";
import { heads } from "./heads.ts";

const gap = /^(?:(?:a )?reporters? for )?(?:the )?$/u;

test("what stands between a verb and an outlet is taken off in every way", () => {
  expect(heads("He told a reporter for the ", gap)).toEqual([
    "He told",
    "He told a",
    "He told a reporter for",
    "He told a reporter for the",
  ]);
  expect(heads("He told ", gap)).toEqual(["He told"]);
});

test("nothing is left where something else stands between, or no space does", () => {
  for (const words of ["", "told", "He told me that", "\n"]) expect(heads(words, gap)).toEqual([]);
});
