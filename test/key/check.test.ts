import { expect, test } from "vitest";
import type { Key } from "../key.ts";
import type { Passage, StoryJson } from "../storyJson.ts";
import { check } from "./check.ts";

const texts = {
  A: "Two were hurt, Ada Quill told the Mercury. It may rain.",
  B: "Three were hurt, the Mercury reports. It will rain.",
};

test("finds nothing wrong with a right story", () => {
  expect(wrong(story())).toEqual([]);
});

test("holds a derivation that is turned round to be severe", () => {
  const turned = story({ derivations: [edge("A", "B")] });
  expect(wrong(turned)).toEqual([
    "SEVERE b → a is not turned round",
    "b → a has its direction",
    "SEVERE not a → b",
    "nothing drawn for a → b",
  ]);
});

test("lets a derivation without a direction fail once", () => {
  expect(wrong(story({ derivations: [{ ...edge("B", "A"), direction: "open" }] }))).toEqual([
    "b → a has its direction",
  ]);
});

test("holds an origin too many to be severe, and one too few not", () => {
  const [claim] = story().claims;
  const counted = (min: number, max: number) =>
    wrong(story({ claims: [{ ...claim!, independent: { min, max, because: [] } }] }));
  expect(counted(2, 2)).toEqual([
    "SEVERE no claim has more origins than are shown",
    "SEVERE claim two hurt: at least 1",
    "claim two hurt: at most 1",
  ]);
  expect(counted(0, 1)).toEqual(["claim two hurt: at least 1"]);
});

test("holds a claim with a distorted number to be severe", () => {
  const [claim] = story().claims;
  const appearances = [at("A", "Two were hurt"), at("B", "Three were hurt")];
  expect(wrong(story({ claims: [{ ...claim!, appearances }] }))).toEqual([
    "SEVERE claim two hurt is not “Three were hurt” in b",
  ]);
});

test("counts as many expectations where nothing is found", () => {
  const empty = story({ claims: [], derivations: [], differences: [], timeline: [], onlyIn: [] });
  expect(check(empty, key)).toHaveLength(check(story(), key).length);
});

test("holds a conflict between compatible wordings to be severe", () => {
  const [number] = story().differences;
  const readings = ["may rain", "will rain"].map((text, n) => ({
    text,
    passages: [at(n === 0 ? "A" : "B", text)],
  }));
  expect(wrong(story({ differences: [number!, { ...number!, id: "d-2", readings }] }))).toEqual([
    "SEVERE no conflict: rain",
    "nothing to show: rain",
    "no other conflict",
  ]);
});

test("asks for a speaker by name and for the outlet between", () => {
  const [a, b] = story().reports;
  const nobody = { ...a!, attributions: a!.attributions.map((one) => ({ ...one, speaker: null })) };
  expect(wrong(story({ reports: [nobody, b!] }))).toEqual(["“Two were hurt” (a): Ada Quill"]);
});

const key: Key = {
  tries: "The checker.",
  reports: {
    a: { file: "a.txt", outlet: "The Mercury", published: { how: "stated", day: "2026-01-05" } },
    b: { file: "b.txt", outlet: null, published: { how: "unknown" } },
  },
  lost: [],
  derivations: {
    must: [{ from: "b", to: "a", direction: "directed" }],
    mustNot: [{ from: "a", to: "b" }],
  },
  claims: [
    {
      name: "two hurt",
      appearances: [{ report: "a", words: "Two were hurt" }],
      not: [{ report: "b", words: "Three were hurt" }],
      min: [1, 1],
      max: [1, 1],
      origins: [["Quill", "mayor"]],
    },
  ],
  atLeastTwo: [],
  speakers: [{ report: "a", quote: "Two were hurt", speaker: "Ada Quill" }],
  differences: {
    must: [
      {
        name: "two or three",
        kinds: ["number"],
        readings: [
          { report: "a", words: "Two were" },
          { report: "b", words: "Three were" },
        ],
        relation: ["conflict"],
        cause: ["transmission"],
      },
    ],
    mustNot: [
      {
        name: "rain",
        readings: [
          { report: "a", words: "may rain" },
          { report: "b", words: "will rain" },
        ],
      },
    ],
  },
  timeline: [{ day: "2026-01-05" }],
  onlyIn: [{ report: "a", words: "It may rain" }],
  people: [["Ada Quill", "Quill"]],
  furniture: [],
};

function wrong(story: StoryJson): string[] {
  return check(story, key)
    .filter(({ ok }) => !ok)
    .map(({ what, severe }) => `${severe ? "SEVERE " : ""}${what}`);
}

function story(change: Partial<StoryJson> = {}): StoryJson {
  const because = [{ step: "test", note: "so", passages: [at("B", "the Mercury reports")] }];
  return {
    reports: [
      {
        id: "A",
        input: "reports/a.txt",
        text: texts.A,
        outlet: { name: "Mercury", how: "stated", because: [] },
        published: { earliest: "2026-01-05", latest: "2026-01-05", how: "stated", because: [] },
        attributions: [
          {
            id: "a-1",
            content: [at("A", "Two were hurt")],
            mode: "indirect",
            stance: "asserts",
            speaker: "s-1",
            via: [],
          },
        ],
      },
      {
        id: "B",
        input: "reports/b.txt",
        text: texts.B,
        outlet: { name: null, how: "unknown", because: [] },
        published: { earliest: null, latest: null, how: "unknown", because: [] },
        attributions: [],
      },
    ],
    sources: [
      { id: "s-1", kind: "person", name: "Ada Quill", role: null, aliases: ["Quill"], descriptor: null },
    ],
    claims: [
      {
        id: "c-1",
        text: "Two were hurt",
        about: "world",
        appearances: [at("A", "Two were hurt")],
        origins: ["s-1"],
        independent: { min: 1, max: 1, because },
        flags: [],
      },
    ],
    quotes: [],
    derivations: [edge("B", "A")],
    lost: [],
    differences: [
      {
        id: "d-1",
        kind: "number",
        subkind: null,
        relation: "conflict",
        cause: "transmission",
        because,
        readings: [
          { text: "Two", passages: [at("A", "Two")] },
          { text: "Three", passages: [at("B", "Three")] },
        ],
      },
    ],
    timeline: [
      { earliest: "2026-01-05", latest: "2026-01-05", text: "Two were hurt", passages: [at("A", "Two")] },
    ],
    planned: [],
    onlyIn: [{ report: "A", text: "It may rain", passages: [at("A", "It may rain")] }],
    ...change,
  };
}

function edge(from: string, to: string): StoryJson["derivations"][number] {
  return { from, to, kind: "relays", direction: "stated", because: [] };
}

function at(report: "A" | "B", words: string): Passage {
  const start = texts[report].indexOf(words);
  return { report, start, end: start + words.length };
}
