import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyStory } from "../../test/fixtures/anyStory.ts";
import { reading, story } from "../../test/fixtures/build.ts";
import { exampleStory, exampleUnread } from "../../test/fixtures/story.ts";
import { siglum } from "../core/model/siglum.ts";
import type { Unread } from "../core/model/unread.ts";
import { columns } from "./text/columns.ts";
import { text } from "./text.ts";
import { prose } from "./words/visible.ts";

const plain = { width: 80, colour: false, brief: false, why: false };

test.each([
  ["80", plain],
  ["40", { ...plain, width: 40 }],
  ["brief", { ...plain, brief: true }],
  ["why", { ...plain, why: true }],
])("draws the example: %s", async (name, options) => {
  await expect(text(exampleStory, exampleUnread, options)).toMatchFileSnapshot(
    `expected/example-${name}.txt`,
  );
});

test("says what there is to say of nothing and of one report", () => {
  expect(text(story([]), [], plain)).toBe(`0 REPORTS READ

No report was read.

Counts origins visible in these reports; says nothing about truth. No model, no
network.
`);
  expect(text(story([reading("A", "One thing happened.")]), [], plain)).toBe(`1 REPORT READ
A  outlet unknown, date unknown · a.txt

One report only, so nothing here confirms it; it shows no source.

WHO GOT IT FROM WHOM
A  outlet unknown

WHAT COULD NOT BE SEEN
Nothing shows when A appeared.
Nothing shows who published A.

Counts origins visible in these reports; says nothing about truth. No model, no
network.
`);
});

describe("any story at all, over texts that are hard to lay out", () => {
  const asked = fc.record({
    width: fc.integer({ min: 40, max: 120 }),
    brief: fc.boolean(),
    why: fc.boolean(),
  });

  // The same stories each time, so that a failure is the same for everybody.
  const runs = { seed: 2026, numRuns: 100 };

  test("no line is wider than asked", () => {
    fc.assert(
      fc.property(anyStory, asked, (story, options) => {
        for (const line of text(story, hardUnread, { ...options, colour: false }).split("\n")) {
          expect(columns(line), line).toBeLessThanOrEqual(options.width);
        }
      }),
      runs,
    );
  });

  test("nothing that a terminal obeys comes from a report", () => {
    fc.assert(
      fc.property(anyStory, asked, (story, options) => {
        const drawn = text(story, hardUnread, { ...options, colour: true });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of the view itself.
        const bare = drawn.replace(/\u001b\[(?:1|2|4|22|24|36|39)m/g, "");
        expect(bare).toBe(text(story, hardUnread, { ...options, colour: false }));
        expect(bare).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}|[\u2028\u2029\u200b\ufeff]|\p{Surrogate}/u);
      }),
      runs,
    );
  });

  test("every quotation stands in a report, letter for letter", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const texts = story.readings.map(({ report }) => prose(report.text));
        const drawn = text(
          { ...story, readings: story.readings.map((each) => ({ ...each, title: null })) },
          [],
          {
            width: 100_000,
            colour: false,
            brief: false,
            why: false,
          },
        );
        const quotes = drawn.slice(drawn.indexOf("WHO SAID WHAT")).matchAll(/“([^”]*)”/g);
        for (const [, words = ""] of quotes) {
          expect(
            texts.some((each) => each.includes(words)),
            words,
          ).toBe(true);
        }
      }),
      runs,
    );
  });
});

const hardUnread: Unread[] = [
  { input: "\u001b[2J.txt", message: `no such file: \u001b[2J${"x".repeat(200)}.txt`, kind: "failed" },
];

test("stays short and quick on six hundred reports of one story", () => {
  const line = "The ferry was late, the harbour master told the Harbour Courier.";
  const readings = Array.from({ length: 600 }, (_, i) => reading(siglum(i), line, { outlet: `Outlet ${i}` }));
  const passages = readings.map(({ report }) => ({ report: report.id, start: 0, end: 18 }));
  const many = story(readings, {
    derivations: readings.slice(1).map(({ report }) => ({
      from: report.id,
      to: "A",
      kind: "relays",
      direction: "stated",
      because: [],
    })),
    quotes: passages.map((at) => ({
      id: `q-${at.report}`,
      speaker: null,
      readings: [{ text: line.slice(0, 18), direct: true, passages: [...passages] }],
    })),
    onlyIn: passages.map((at) => ({ report: at.report, text: line.slice(0, 18), passages: [at] })),
  });
  const before = performance.now();
  const drawn = text(many, [], plain);
  expect(performance.now() - before).toBeLessThan(5_000);
  expect(drawn.split("\n").length).toBeLessThan(250);
  expect(drawn).toContain("… and 560 more (--format json has all)");
  expect(drawn).toContain("All 600 rest on one Outlet 0 report");
});

test("draws a chain of relays that is longer than any stack", () => {
  const readings = Array.from({ length: 5_000 }, (_, i) => reading(siglum(i), "The ferry was late."));
  const chain = story(readings, {
    derivations: readings.slice(1).map(({ report }, i) => ({
      from: report.id,
      to: siglum(i),
      kind: "relays",
      direction: "stated",
      because: [],
    })),
  });
  const drawn = text(chain, [], { ...plain, width: 40 });
  for (const line of drawn.split("\n")) expect(columns(line)).toBeLessThanOrEqual(40);
  expect(drawn).toContain("… and 4940 more reports");
});
