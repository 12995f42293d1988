import { expect, test } from "vitest";
import * as make from "../../test/fixtures/build.ts";
import { exampleStory as example, exampleUnread } from "../../test/fixtures/story.ts";
import type { Attribution } from "../core/model/attribution.ts";
import { version } from "../version.ts";
import { json, reportJson } from "./json.ts";

const story = JSON.parse(json(example, exampleUnread));

/** The keys of an object and of the first objects in it, in their order: `a b{c d} e[f]`. */
function shape(value: unknown): string {
  if (Array.isArray(value)) {
    const shapes = value.map(shape);
    return shapes.length === 0 ? "" : `[${shapes.reduce((a, b) => (b.length > a.length ? b : a))}]`;
  }
  if (value === null || typeof value !== "object") return "";
  const inner = (part: unknown) => {
    const words = shape(part);
    return words === "" || Array.isArray(part) ? words : `{${words}}`;
  };
  return Object.entries(value)
    .map(([key, part]) => key + inner(part).replace(/^\[\]$/, ""))
    .join(" ");
}

test("the story has these parts, in this order", () => {
  expect(Object.keys(story).join(" ")).toBe(
    "stemma reports sources entities claims quotes derivations lost differences timeline planned onlyIn decisions unread",
  );
  expect(story.stemma).toBe(version);
});

const passage = "[report start end]";
const reason = `[step note passages${passage}]`;

test.each([
  ["sources", "[id kind name role aliases descriptor declaredCount plural heldBy]"],
  [
    "claims",
    `[id text about appearances[report start end attribution certainty] origins independent{min max because${reason}} flags]`,
  ],
  ["quotes", `[id speaker readings[text passages${passage} direct]]`],
  ["derivations", `[from to kind direction because${reason}]`],
  ["lost", `[id outlet because${reason}]`],
  [
    "differences",
    `[id kind subkind claim readings[text passages${passage}] relation cause because${reason}]`,
  ],
  ["timeline", `[earliest latest how text passages${passage}]`],
  ["planned", `[id label when{earliest latest} waitsFor statuses[party status passages${passage}]]`],
  ["onlyIn", `[report text passages${passage}]`],
  ["unread", "[input message kind]"],
])("%s", (part, keys) => {
  expect(shape(story[part])).toBe(keys);
});

test("a report has these fields, in this order", () => {
  expect(Object.keys(story.reports[0]).join(" ")).toBe(
    "siglum id input url text title authors language outlet published coverage updated links mentions attributions",
  );
  expect(Object.keys(story.reports[0].outlet).join(" ")).toBe("name how because");
  expect(Object.keys(story.reports[0].published).join(" ")).toBe("earliest latest at how because");
  expect(shape(story.reports[0].attributions)).toMatch(/^\[id source cue content\[start end\] mode speaker /);
});

test("the moment of publication is as stated", () => {
  const at = "2026-03-04T16:10:00-05:00";
  expect(reportJson(make.reading("A", "The bridge is shut.", { at }))).toMatchObject({ published: { at } });
});

test("an attribution has its three spans, and what they resolve to", () => {
  const reading = example.readings.find(({ attributions }) => attributions.length > 0);
  const [attribution] = reading?.attributions ?? [];
  if (reading === undefined || attribution === undefined) throw new Error("no attribution");
  const [source, cue, access] = [0, 3, 6].map((start) => ({ start, end: start + 2 }));
  const whole = { ...attribution, source, cue, access, anonymityReason: access } as Attribution;
  expect(shape(reportJson({ ...reading, attributions: [whole] }))).toContain(
    "attributions[id source{start end} cue{start end} content[start end] mode speaker unclearBetween via addressee stance access{start end} anonymityReason{start end}]",
  );
});

test("a mention of a time or an amount has its value, another has none", () => {
  const time = { type: "DATE", value: "2026-03-02", earliest: "2026-03-02", latest: "2026-03-02" } as const;
  const quantity = { low: 400, high: 400, bound: "about", unit: "docker" } as const;
  const [reading] = example.readings;
  if (reading === undefined) throw new Error("no reading");
  const mentions = [
    { kind: "time", start: 0, end: 2, entity: null, time },
    { kind: "quantity", start: 3, end: 5, entity: null, quantity },
    { kind: "person", start: 6, end: 8, entity: "e-1" },
  ] as const;
  expect(reportJson({ ...reading, mentions })).toMatchObject({ mentions });
});

test("a line of annotate is a report with the sources and entities that it means", () => {
  const [reading] = example.readings;
  if (reading === undefined) throw new Error("no reading");
  const line = reportJson(reading);
  expect(Object.keys(line).join(" ")).toBe(
    "id input url text title authors language outlet published coverage updated links mentions attributions sources entities",
  );
});

test("nothing is undefined, for what is unknown is null", () => {
  const found: string[] = [];
  const look = (value: unknown, path: string) => {
    if (value === undefined) found.push(path);
    if (typeof value === "object" && value !== null) {
      for (const [key, part] of Object.entries(value)) look(part, `${path}.${key}`);
    }
  };
  for (const reading of example.readings) look(reportJson(reading), reading.report.id);
  expect(found).toEqual([]);
});

test("two runs print the same bytes, and the last one ends a line", () => {
  expect(json(example, exampleUnread)).toBe(json(example, exampleUnread));
  expect(json(example, exampleUnread)).toMatch(/^\{\n {2}"stemma": .*\n\}\n$/s);
});
