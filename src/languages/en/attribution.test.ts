import { expect, test } from "vitest";
import { type Marked, plain, withMarks } from "../../../test/bracketed.ts";
import type { Marking, Piece } from "../../core/model/piece.ts";
import { plainReport } from "../../core/model/report.ts";
import type { Token } from "../../core/model/text.ts";
import { read } from "../../core/read/read.ts";
import { pieces } from "./attribution.ts";
import { english } from "./english.ts";

const MARKS = { source: ["{", "}"], cue: ["<", ">"], content: ["[", "]"] } as const;

/** What a text is as the model of attributions is given it. */
function marking(text: string): Marking {
  let given: Marking | null = null;
  read(plainReport("A", "a.txt", text), {
    ...english,
    pieces: (report) => {
      given = report;
      return [];
    },
  });
  if (given === null) throw new Error("not read");
  return given;
}

/** A text with `{source}`, `<cue>` and `[content]`. */
function found(text: string): string {
  const report = marking(text);
  return withMarks(
    text,
    pieces(report).map(({ role, first, last }: Piece): Marked => {
      const start = (report.tokens[first] as Token).start;
      return { start, end: (report.tokens[last - 1] as Token).end, marks: MARKS[role] };
    }),
  );
}

test.each([
  "{Ada Ito} <said> [the bridge would stay shut].",
  "{The ministry} <said> on Friday [that nobody had been hurt].",
  "[“We have nowhere else to go,”] {Ms Okafor} <said>.",
  "[The bridge will stay shut], <according to> {the port authority}.",
  "<According to> {the port authority}, [the bridge will stay shut].",
  "{Residents} <believe> [the wall was never safe].",
  "[“It was over in a minute,”] {she} <said>. [“Then everybody ran.”]",
])("finds %s", (marked) => {
  expect(found(plain(marked, /[[\]{}<>]/g))).toBe(marked);
});

test.each([
  "The bridge was built in 1938 and has been painted twice since.",
  "Nine trains a day cross it in summer.",
  "The ferry leaves from the north quay at noon.",
])("finds nothing in %s", (text) => {
  expect(found(text)).toBe(text);
});

test("no two pieces share a token, and all are in order", () => {
  const text =
    "“Go,” Ito said, adding that Moss had told her the dam, which he called safe, would hold. ".repeat(9);
  const all = pieces(marking(text));
  expect(all.length).toBeGreaterThan(9);
  for (const [n, { first, last }] of all.entries()) {
    expect(last).toBeGreaterThan(first);
    expect(first).toBeGreaterThanOrEqual(all[n - 1]?.last ?? 0);
  }
});

test.each(["said ", "“", '" said ', "he said, "])("stays quick on a page of %s", (piece) => {
  const report = marking(piece.repeat(Math.ceil(30_000 / piece.length)));
  const begun = performance.now();
  pieces(report);
  expect(performance.now() - begun).toBeLessThan(2000);
});
