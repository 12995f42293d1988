import { expect, test } from "vitest";
import { concepts as conceptTable, neighbours, opposites } from "./concepts.ts";
import { frequency, isKnown } from "./frequency.ts";
import { concepts, opposed, related } from "./related.ts";

test.each([
  ["postpone", "delay"],
  ["postpone", "postponement"],
  ["diverge", "divergent"],
  ["divergent", "differ"],
  ["expectation", "view"],
  ["meeting", "summit"],
  ["call", "conversation"],
  ["die", "death"],
  ["injure", "wound"],
  ["detain", "arrest"],
  ["walkout", "strike"],
  ["takeover", "acquire"],
  ["collapse", "crumble"],
  ["quake", "earthquake"],
  ["resign", "quit"],
])("%s and %s may tell of one thing", (a, b) => {
  expect(related(a, b)).toBeGreaterThanOrEqual(0.65);
  expect(related(b, a)).toBe(related(a, b));
  expect(opposed(a, b)).toBe(false);
});

test.each([
  ["table", "walk"],
  ["pension", "session"],
  ["water", "election"],
  ["monday", "tuesday"],
  ["depart", "department"],
  ["north", "south"],
  ["", "x"],
])("%s and %s do not", (a, b) => {
  expect(related(a, b)).toBeLessThan(0.5);
});

test.each([
  ["rise", "fall"],
  ["increase", "drop"],
  ["win", "lose"],
  ["accept", "reject"],
  ["buy", "sell"],
  ["allow", "ban"],
  ["release", "detain"],
  ["acquit", "convict"],
  ["agree", "disagree"],
  ["confirm", "deny"],
  ["strengthen", "weaken"],
])("%s and %s are opposed", (a, b) => {
  expect(opposed(a, b)).toBe(true);
  expect(opposed(b, a)).toBe(true);
  expect(related(a, b)).toBe(0);
});

test.each([
  ["rise", "increase"],
  ["win", "defeat"],
  ["die", "kill"],
  ["meet", "cancel"],
  ["rise", "rise"],
])("%s and %s are not", (a, b) => {
  expect(opposed(a, b)).toBe(false);
});

test.each([
  ["the talk be put on hold", "DT NNS VBD VBN IN NN", "delay", "put on hold"],
  ["the boss step down", "DT NN VBD RP", "resign", "step down"],
  ["the talk fall apart", "DT NNS VBD RB", "collapse", "fall apart"],
  ["it will no longer take place", "PRP MD RB RB VB NN", "cancel", "no longer take place"],
  ["three miner lose their life", "CD NNS VBD PRP$ NNS", "die", "lose their life"],
  ["the guard open fire", "DT NN VBD NN", "shoot", "open fire"],
  ["docker walk out", "NNS VBD RP", "strike_work", "walk out"],
])("%s: %s %s", (lemmas, tags, concept, words) => {
  const row = lemmas.split(" ");
  const found = concepts(row, tags.split(" ")).filter((use) => use.concept === concept);
  expect(found.map(({ first, last }) => row.slice(first, last).join(" "))).toEqual([words]);
});

test("binds words to their kind", () => {
  const of = (tag: string) => concepts(["strike"], [tag]).map(({ concept }) => concept);
  expect(of("NN")).toContain("strike_work");
  expect(of("VBD")).not.toContain("strike_work");
});

test("every pair of concepts names two of them, and no opposites share a word", () => {
  const table = new Map(
    conceptTable
      .trim()
      .split("\n")
      .map((line) => line.split(": ") as [string, string]),
  );
  for (const pair of `${opposites}${neighbours}`.trim().split("\n").filter(Boolean)) {
    const [a, b] = pair.split(" ") as [string, string];
    expect([a, table.has(a), b, table.has(b)]).toEqual([a, true, b, true]);
  }
});

test("rare words tell more than common ones", () => {
  expect(frequency("the")).toBeLessThan(0.1);
  expect(frequency("say")).toBeLessThan(frequency("postpone"));
  expect(frequency("postpone")).toBeLessThan(frequency("quintennial"));
  expect(isKnown("quintennial")).toBe(false);
});

test("stays quick on a long row of words", () => {
  const row = Array.from({ length: 100_000 }, () => "put");
  expect(concepts(row, row)).toEqual([]);
});
