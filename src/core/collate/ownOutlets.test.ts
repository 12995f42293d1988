import { expect, test } from "vitest";
import { english } from "../../languages/en/english.ts";
import { plainReport } from "../model/report.ts";
import { siglum } from "../model/siglum.ts";
import { read } from "../read/read.ts";
import { ownOutlets } from "./ownOutlets.ts";

/** `A Harbour Gazette inferred`, for each report; an outlet before the text is stated beside it. */
function outlets(...texts: (readonly [outlet: string | null, text: string])[]): string[] {
  const readings = texts.map(([outlet, text], i) =>
    read({ ...plainReport(siglum(i), "", text), outlet }, english),
  );
  return ownOutlets(readings, english).map(
    ({ report: { id }, outlet: { name, how } }) => `${id} ${name} ${how}`,
  );
}

const told =
  "The dam will be closed, an official told the Harbour Gazette. Two others told the Harbour Gazette the same.";

test("what was told to an outlet alone is that outlet's report", () => {
  expect(outlets([null, told])).toEqual(["A Harbour Gazette inferred"]);
});

test("unless another report is that outlet's by its own word", () => {
  expect(outlets(["Harbour Gazette", told], [null, told])).toEqual([
    "A Harbour Gazette stated",
    "B null unknown",
  ]);
});

test("whatever the outlet is called", () => {
  expect(outlets(["The Harbour Gazette", told], [null, told])[1]).toBe("B null unknown");
});

test("another outlet's report changes nothing", () => {
  expect(outlets(["Daily Lantern", told], [null, told])[1]).toBe("B Harbour Gazette inferred");
});

test("a stated outlet stays", () => {
  expect(outlets(["Harbour Gazette", told], ["Harbour Gazette", told])).toEqual([
    "A Harbour Gazette stated",
    "B Harbour Gazette stated",
  ]);
});
