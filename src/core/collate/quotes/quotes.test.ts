import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "../../../languages/en/english.ts";
import { plainReport } from "../../model/report.ts";
import { siglum } from "../../model/siglum.ts";
import type { Source } from "../../model/source.ts";
import { read } from "../../read/read.ts";
import { unified } from "../unified.ts";
import { likeness } from "./likeness.ts";
import { type Collated, quotes } from "./quotes.ts";
import { spokenElsewhere } from "./spokenElsewhere.ts";

/** The quotations of invented reports, a text for each, and every wording's place held to the byte. */
function found(texts: readonly string[]): { collated: Collated[]; sources: Map<string, Source> } {
  const all = unified(texts.map((text, i) => read(plainReport(siglum(i), "", text), english)));
  const sources = new Map(all.sources.map((source) => [source.id, source]));
  const collated = quotes(all.readings, sources);
  for (const { readings } of collated.map(({ quote }) => quote))
    for (const { text, passages } of readings)
      for (const { report, start, end } of passages) {
        const there =
          all.readings.find((one) => one.report.id === report)?.report.text.slice(start, end) ?? "";
        expect(there.startsWith(text)).toBe(true);
        expect(there.slice(text.length)).toMatch(/^[,.;:…\s]*$/u);
      }
  return { collated, sources };
}

/** `Ada Ito: A words / B other words / (C words without marks)`, a line for each utterance. */
function told(...texts: string[]): string[] {
  const { collated, sources } = found(texts);
  return collated.map(({ quote }) => {
    const source = sources.get(quote.speaker ?? "");
    const readings = quote.readings.map(({ text, passages, direct }) => {
      const line = `${passages.map(({ report }) => report).join("")} ${text}`;
      return direct ? line : `(${line})`;
    });
    return `${source?.name ?? source?.descriptor ?? "?"}: ${readings.join(" / ")}`;
  });
}

test("the name of a programme or a book is nobody's utterance", () => {
  expect(told("The mayor, Ada Ito, said on “Ellery This Week” that the dam will hold.")).toEqual([]);
  expect(told("“The dam will hold until spring,” Ada Ito said on “Ellery This Week.”")).toEqual([
    "Ada Ito: A The dam will hold until spring,",
  ]);
});

describe("one utterance", () => {
  test("in the same words", () => {
    expect(
      told(
        "“The dam will hold until the spring floods,” Ada Ito told reporters.",
        "The mayor spoke at noon. “The dam will hold until the spring floods,” said Ada Ito.",
      ),
    ).toEqual(["Ada Ito: AB The dam will hold until the spring floods,"]);
  });

  test("cut", () => {
    expect(
      told(
        "“The dam will hold until the spring floods, and then we shall see,” Ada Ito said.",
        "“The dam will hold until the spring floods,” Ada Ito said.",
      ),
    ).toEqual([
      "Ada Ito: A The dam will hold until the spring floods, and then we shall see, / B The dam will hold until the spring floods,",
    ]);
  });

  test("reworded", () => {
    expect(
      told(
        "“You cannot put off what nobody has ever fixed,” Ada Ito said.",
        "“One cannot put off what nobody has ever agreed,” Ada Ito said.",
      ),
    ).toHaveLength(1);
  });

  test("merged from two pieces", () => {
    expect(
      told(
        "“The dam will hold until the spring floods,” Ada Ito said on Monday. “After that we need a new one at once,” she said.",
        "“The dam will hold until the spring floods. After that we need a new one at once,” Ada Ito said.",
      ),
    ).toHaveLength(1);
  });

  test("whose speaker one report leaves unclear", () => {
    const texts = [
      "“The dam will hold until the spring floods,” Ada Ito told reporters.",
      "Somebody at the meeting was calm. “The dam will hold until the spring floods.”",
    ];
    const all = unified(texts.map((text, i) => read(plainReport(siglum(i), "", text), english)));
    const sources = new Map(all.sources.map((source) => [source.id, source]));
    const after = spokenElsewhere(all.readings, quotes(all.readings, sources), sources);
    const names = after.flatMap(({ attributions }) =>
      attributions.map(({ speaker }) => sources.get(speaker ?? "")?.name),
    );
    expect(new Set(names)).toEqual(new Set(["Ada Ito"]));
  });

  test("with another dash or apostrophe is one, in wordings that are each to the byte", () => {
    expect(
      told(
        "“The Elland-Sorrow line isn't safe for anybody,” Ada Ito said.",
        "“The Elland–Sorrow line isn’t safe for anybody,” Ada Ito said.",
        "“The Elland–Sorrow line isn’t safe for anybody.” Those were the words of Ada Ito, Ada Ito said.",
      ).map((line) => line.replace("ABC", "AB")),
    ).toEqual([
      expect.stringMatching(
        /^Ada Ito: A The Elland-Sorrow line isn't safe for anybody, \/ BC? The Elland–Sorrow/u,
      ),
    ]);
  });

  test("of a few words by one speaker", () => {
    expect(told("“Never again,” Ada Ito said.", "“Never again,” said Ada Ito.")).toEqual([
      "Ada Ito: AB Never again,",
    ]);
  });
});

describe("two utterances", () => {
  test.each([
    [
      "speeches that share a slogan",
      "“Ellery first, today and always, is what my father taught me at this harbour,” Ada Ito said.",
      "“Ellery first, today and always, and nobody will sell our trams to strangers,” Ada Ito said.",
    ],
    ["a few words of two people", "“Not on my watch,” Ada Ito said.", "“Not on my watch,” Bo Larsen said."],
    [
      "words in common",
      "“We will repair the old bridge by May,” Ada Ito said.",
      "“We will never sell the old bridge,” Ada Ito said.",
    ],
    [
      "other words",
      "“The dam will hold until spring,” Ada Ito said.",
      "“I am not a builder of dams,” Ada Ito said.",
    ],
    [
      "two sentences of one report that end alike",
      "“God wants us to help ourselves by putting people back to work,” Ada Ito said. Parliament, she said, was “not putting people back to work”.",
      "Nothing was said of it at the harbour.",
    ],
    [
      "another number",
      "“Six trams will run on Sunday morning then,” Bo Larsen said.",
      "“I saw six trams on Sunday,” Ada Ito said.",
    ],
  ])("are %s", (_, one, other) => {
    expect(told(one, other)).toHaveLength(2);
  });

  const speech = "“We will build a wall,” Ada Ito said.";
  test.each([
    ["the same promise, months apart", "2026-02-09", "2026-08-25", 2],
    ["the same promise, a day apart", "2026-02-09", "2026-02-10", 1],
  ])("are %s: %s, %s", (_, first, second, count) => {
    const dated = [first, second].map((day, i) =>
      read({ ...plainReport(siglum(i), "", speech), date: { earliest: day, latest: day } }, english),
    );
    const { readings, sources } = unified(dated);
    expect(quotes(readings, new Map(sources.map((source) => [source.id, source])))).toHaveLength(count);
  });

  test.each([
    [
      "a term that two sentences have for two things",
      "Ada Ito was wary of “boots on ice” at the harbour, she said.",
      "The film about skaters was called “boots on ice” by Ada Ito.",
      2,
    ],
    [
      "a term in two sentences on one thing",
      "Ada Ito called the harbour board “extremely careless” about the old dam.",
      "The old dam was in the hands of an “extremely careless” harbour board, said Ada Ito.",
      1,
    ],
  ])("%s", (_, one, other, count) => {
    const lines = told(one, other);
    expect(lines).toHaveLength(count);
  });
});

describe("words without marks", () => {
  const quoted = "“The plant will be closed for good in the autumn,” a manager told the Varn Courier.";

  test("in another report's own voice", () => {
    const lines = told(
      "Varn, 3 May. The plant will be closed for good in the autumn, which surprised nobody here.",
      quoted,
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(
      "B The plant will be closed for good in the autumn, / (A The plant will be closed for good in the autumn)",
    );
  });

  test.each([
    "The plant will be closed in the autumn for good.",
    "“The plant will be closed for good in the autumn,” a manager said.",
    "The plant will be closed for good, and the yard sold.",
    "The plant opened in autumn.",
  ])("not in %s", (text) => {
    expect(told(text, quoted).join()).not.toContain("(A");
  });

  test("with another dash between them", () => {
    expect(
      told(
        "The Elland–Sorrow line will be closed for good in May.",
        "“The Elland-Sorrow line will be closed for good in May,” Ada Ito said.",
      ).join(),
    ).toContain("(A The Elland–Sorrow line will be closed for good in May)");
  });
});

describe("stays quick", () => {
  const words = [..."abcdefghijklmnopqrst"].map((letter) =>
    ["we", "can", "never", "sell", "our", "trams", "today"].map((word) => `${word}${letter}`).join(" "),
  );

  test("on a thousand reports with the same twenty quotations", () => {
    const body = words.map((line) => `“${line},” Ada Ito said.`).join("\n");
    const one = read(plainReport("A", "", body), english);
    const readings = Array.from({ length: 1000 }, (_, i) => ({
      ...one,
      report: { ...one.report, id: siglum(i) },
    }));
    const collated = quotes(readings, new Map(one.sources.map((source) => [source.id, source])));
    expect(collated.map(({ quote }) => quote.readings.flatMap(({ passages }) => passages).length)).toEqual(
      words.map(() => 1000),
    );
  });

  test("on two thousand copies of one quotation, by as many speakers", () => {
    const one = read(plainReport("A", "", `“${words[0]},” Ada Ito said.`), english);
    const [attribution] = one.attributions;
    const readings = Array.from({ length: 2000 }, (_, i) => ({
      ...one,
      report: { ...one.report, id: siglum(i) },
      attributions: [{ ...attribution!, id: `a${i}`, speaker: `s${i}` }],
    }));
    expect(quotes(readings, new Map())).toHaveLength(1);
  });

  test("on twenty thousand words between marks", () => {
    expect(
      found([`“${"word ".repeat(20_000)},” Ada Ito said.`, `“${"word ".repeat(20_000)}now,” Ada Ito said.`])
        .collated.length,
    ).toBeLessThan(3);
  });
});

/** Longest common subsequence as its definition has it. */
function naive(a: readonly string[], b: readonly string[]): number {
  const [x, ...left] = a;
  const [y, ...right] = b;
  if (x === undefined || y === undefined) return 0;
  return x === y ? 1 + naive(left, right) : Math.max(naive(left, b), naive(a, right));
}

test("likeness is the longest common subsequence of the shorter row, and the longest common run", () => {
  const row = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 8 });
  fc.assert(
    fc.property(row, row, (a, b) => {
      const { containment, run } = likeness(a, b);
      const shorter = Math.min(a.length, b.length);
      expect(containment).toBe(shorter === 0 ? 0 : naive(a, b) / shorter);
      const runs = a.flatMap((_, i) => a.slice(i).map((__, j) => a.slice(i, i + j + 1)));
      const text = ` ${b.join(" ")} `;
      expect(run).toBe(
        Math.max(
          0,
          ...runs.filter((piece) => text.includes(` ${piece.join(" ")} `)).map(({ length }) => length),
        ),
      );
    }),
    { seed: 2026 },
  );
});
