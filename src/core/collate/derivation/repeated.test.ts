import { expect, test } from "vitest";
import { invented } from "./invented.ts";
import { outletsOf } from "./outlets.ts";
import { repeatedLines } from "./repeated.ts";

const storm = [
  "A storm broke the pier.",
  "Forty boats were lost.",
  "The harbour is shut.",
  "Nobody was hurt.",
];
const more = ["The mayor came at noon.", "Ships wait outside the bay."];
const school = ["The school has a new roof.", "It cost two million.", "Parents helped.", "A party follows."];
const motto = "The Gazette has come out on every market day since the bridge was built.";

/** The reports `Outlet: line | line`, with what is found in brackets. */
function marked(...told: readonly string[]): string[] {
  const readings = told.map((line, at) => {
    const [outlet = "", lines = ""] = line.split(": ");
    return invented({
      id: `${at}`,
      ...(outlet === "" ? {} : { outlet }),
      text: lines.replaceAll(" | ", "\n"),
    });
  });
  const found = repeatedLines(readings, outletsOf(readings, []));
  return readings.map(({ report: { text } }, at) =>
    (found[at] ?? []).reduceRight(
      (shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
      text,
    ),
  );
}

const of = (outlet: string, ...lines: readonly string[]) => `${outlet}: ${lines.join(" | ")}`;

test("finds what an outlet prints under different reports", () => {
  const [one, other] = marked(of("Gazette", ...storm, motto), of("Gazette", ...school, motto));
  expect(one).toContain(`[${motto}]`);
  expect(other).toBe([...school, `[${motto}]`].join("\n"));
});

test("finds it under two prints of what others have too", () => {
  const [one, , other] = marked(
    of("Gazette", ...storm, ...more, motto),
    of("Lantern", ...storm, ...more),
    of("Gazette", ...storm, ...more, motto),
  );
  expect(one).toBe([...storm, ...more, `[${motto}]`].join("\n"));
  expect(other).toBe(one);
});

test.each([
  ["versions of one report", [of("Gazette", ...storm), of("Gazette", ...storm, ...more)]],
  [
    "a short report and its update",
    [of("Gazette", ...storm.slice(0, 2)), of("Gazette", ...storm.slice(0, 3))],
  ],
  [
    "what another outlet has too",
    [of("Gazette", ...storm, motto), of("Gazette", ...school, motto), of("Lantern", motto)],
  ],
  ["what stands once", [of("Gazette", ...storm, motto), of("Lantern", ...school)]],
  ["nobody's lines", [of("", ...storm, motto), of("", ...school, motto)]],
])("leaves %s", (_, told) => {
  expect(marked(...told).join()).not.toContain("[");
});

test("stays quick on a thousand pages of one outlet with a thousand lines", () => {
  const lines = Array.from({ length: 1000 }, (_, at) => `This is line number ${at} of them all.`);
  const pages = Array.from({ length: 100 }, (_, at) =>
    of("Gazette", `Page ${at} begins like this.`, ...lines),
  );
  expect(marked(...pages)).toHaveLength(100);
});
