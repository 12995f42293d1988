import { expect, test } from "vitest";
import { brokenRules } from "./evidence.ts";
import type { StoryJson } from "./storyJson.ts";

const text = "“We are fine,” she said.";
const sound: StoryJson = {
  reports: [
    {
      id: "A",
      input: "a.txt",
      text,
      outlet: { name: null, how: "unknown", because: [] },
      published: { earliest: null, latest: null, how: "unknown", because: [] },
      attributions: [],
    },
  ],
  sources: [],
  claims: [],
  quotes: [
    {
      id: "q-1",
      speaker: null,
      readings: [{ text: "We are fine,", passages: [{ report: "A", start: 1, end: 13 }] }],
    },
  ],
  derivations: [],
  lost: [],
  differences: [],
  timeline: [],
  planned: [],
  onlyIn: [],
};
const passage = { report: "A", start: 1, end: 13 };

test("finds nothing in a sound story", () => {
  expect(brokenRules(sound)).toEqual([]);
});

test.each<[string, Partial<StoryJson>]>([
  ["a span beyond the text", { onlyIn: [{ report: "A", text, passages: [{ ...passage, end: 99 }] }] }],
  ["an empty span", { onlyIn: [{ report: "A", text, passages: [{ ...passage, end: 1 }] }] }],
  ["a span in no report", { onlyIn: [{ report: "A", text, passages: [{ ...passage, report: "Z" }] }] }],
  [
    "a quotation that was tidied",
    { quotes: [{ id: "q-1", speaker: null, readings: [{ text: "We’re fine,", passages: [passage] }] }] },
  ],
  [
    "a derivation without a reason",
    {
      lost: [{ id: "α", outlet: null, because: [{ step: "x", note: "y", passages: [passage] }] }],
      derivations: [{ from: "A", to: "α", kind: "relays", direction: "stated", because: [] }],
    },
  ],
  [
    "a lost report without a passage",
    { lost: [{ id: "α", outlet: null, because: [{ step: "x", note: "y", passages: [] }] }] },
  ],
  [
    "more origins at least than at most",
    {
      claims: [
        {
          id: "c-1",
          text,
          about: "world",
          appearances: [passage],
          origins: [],
          independent: { min: 2, max: 1, because: [{ step: "x", note: "y", passages: [] }] },
          flags: [],
        },
      ],
    },
  ],
  ["a speaker who is no source", { quotes: [{ ...sound.quotes[0]!, speaker: "s-1" }] }],
  ["one id for two things", { quotes: [sound.quotes[0]!, sound.quotes[0]!] }],
])("finds %s", (_, change) => {
  expect(brokenRules({ ...sound, ...change })).not.toEqual([]);
});

test("finds a date that is inferred from nothing", () => {
  const [report] = sound.reports;
  const published = { earliest: "2026-01-05", latest: null, how: "inferred" as const, because: [] };
  expect(brokenRules({ ...sound, reports: [{ ...report!, published }] })).toEqual(["no passage: date of A"]);
});
