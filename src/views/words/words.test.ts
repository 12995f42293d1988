import { expect, test } from "vitest";
import { passage, reading, source, story } from "../../../test/fixtures/build.ts";
import { exampleStory } from "../../../test/fixtures/story.ts";
import type { Claim } from "../../core/model/claim.ts";
import { counted, listed, number } from "./count.ts";
import { days } from "./date.ts";
import { attributionAt, lookup, reportsOf } from "./lookup.ts";
import { ordered } from "./order.ts";
import { imprint } from "./outlet.ts";
import { person, personHeld } from "./person.ts";
import { badge, range } from "./range.ts";

test.each([
  ["2026-03-03", "2026-03-03", "3 March 2026"],
  ["2026-03-09", "2026-03-15", "9–15 March 2026"],
  ["2026-03-01", "2026-03-31", "March 2026"],
  ["2026-02-01", "2026-02-28", "February 2026"],
  ["2026-02-27", "2026-03-02", "27 February – 2 March 2026"],
  ["2026-01-01", "2026-12-31", "2026"],
  ["2026-04-01", "2026-06-30", "April–June 2026"],
  ["2025-12-30", "2026-01-02", "30 December 2025 – 2 January 2026"],
  ["2024-01-01", "2026-12-31", "2024–2026"],
  ["2026-03-03", null, "3 March 2026 or later"],
  [null, "2026-03-03", "3 March 2026 or earlier"],
  [null, null, "date unknown"],
  ["someday", "2026-13-01", "date unknown"],
])("%s to %s is %s", (earliest, latest, expected) => {
  expect(days(earliest, latest)).toBe(expected);
});

test.each([
  [0, 0, "no source shown"],
  [1, 1, "1 origin"],
  [2, 2, "2 origins"],
  [1, 3, "1 to 3 origins"],
  [0, 2, "0 to 2 origins"],
])("%i to %i is %s", (min, max, expected) => {
  expect(range({ min, max })).toBe(expected);
});

test("the badge of a claim tells what to mind", () => {
  const [hold] = exampleStory.claims;
  expect(badge(hold as Claim)).toBe("1 to 3 origins, unnamed, disputed");
  expect(
    badge({ ...(hold as Claim), flags: ["circular"], independent: { min: 0, max: 1, because: [] } }),
  ).toBe("0 to 1 origins, reports cite each other in a circle");
});

test("numbers and lists read as prose", () => {
  expect([number(0), number(5), number(12), number(13)]).toEqual(["no", "five", "twelve", "13"]);
  expect([counted(1, "report"), counted(2, "entry", "entries")]).toEqual(["1 report", "2 entries"]);
  expect([listed([]), listed(["A"]), listed(["A", "B"]), listed(["A", "B", "C"])]).toEqual([
    "",
    "A",
    "A and B",
    "A, B and C",
  ]);
  expect(listed([..."ABCDEFGH"], 6)).toBe("A, B, C, D, E and 3 more");
});

test.each([
  [source("s", "person", { name: "Ilse Varga", role: "union leader" }), "Ilse Varga (union leader)"],
  [source("s", "anonymous", { descriptor: "A port official" }), "a port official (unnamed)"],
  [
    source("s", "anonymous", { descriptor: "Halvern officials", plural: true }),
    "Halvern officials (unnamed)",
  ],
  [source("s", "anonymous"), "a source (unnamed)"],
  [source("s", "document", { descriptor: "the union's letter" }), "the union's letter"],
  [source("s", "unknown"), "a source that is not clear"],
  [undefined, "a source that is not clear"],
])("names a source %#", (known, expected) => {
  expect(person(known)).toBe(expected);
});

test("an unnamed source keeps the outlet that it spoke to", () => {
  const found = lookup(exampleStory);
  expect(personHeld(found, found.sources.get("s-insider"))).toBe(
    "a person familiar with the talks (unnamed, speaking to The Meridian Post)",
  );
});

test("an imprint says what is inferred and what nobody knows", () => {
  expect(exampleStory.readings.map(imprint)).toEqual([
    "Harbour Courier, 3 March 2026",
    "Daily Lantern (inferred), 3 March 2026",
    "outlet unknown, 3–8 March 2026 (inferred)",
    "The Meridian Post, 4 March 2026",
    "Morning Echo, 3 March 2026",
    "Valley Gazette, 3 March 2026",
    "Brenmouth Times, 4 March 2026",
    "outlet unknown, date unknown",
  ]);
});

test("the attribution of a passage is the innermost that holds it", () => {
  const found = lookup(exampleStory);
  const at = (words: string) => attributionAt(found, passage(exampleStory.readings, "A", words))?.id;
  expect(at("have been put on hold")).toBe("a-1");
  expect(at("expectations differ")).toBe("a-2");
  expect(at("A preliminary meeting")).toBeUndefined();
});

test("reports stand in the order of the story, each once", () => {
  const found = lookup(exampleStory);
  const at = (report: string) => ({ report, start: 0, end: 1 });
  expect(reportsOf(found, ["C", "A", "C", "B"].map(at))).toEqual(["A", "B", "C"]);
});

test("what the story is about comes first, then what others repeat, then the shakiest", () => {
  expect(ordered(lookup(exampleStory), exampleStory.claims).map(({ id }) => id)).toEqual([
    "c-hold",
    "c-fire",
    "c-differ",
    "c-idle",
    "c-heater",
    "c-walkout",
  ]);
  expect(ordered(lookup(story([reading("A", "One.")])), [])).toEqual([]);
});
