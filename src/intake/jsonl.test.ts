import { expect, test } from "vitest";
import { jsonLines } from "./jsonl.ts";

const row = {
  id: "p-1",
  outlet: "The Harbour Post",
  url: "https://post.example/1",
  date: "2025-10-21",
  title: "Shut",
  text: "It is shut.",
};

test("a line states what it states", () => {
  expect(jsonLines("feed.jsonl", `${JSON.stringify(row)}\n`)).toEqual({
    drafts: [
      {
        id: "p-1",
        input: "feed.jsonl",
        text: "It is shut.",
        title: "Shut",
        authors: [],
        outlet: "The Harbour Post",
        url: "https://post.example/1",
        date: { earliest: "2025-10-21", latest: "2025-10-21" },
        at: null,
        coverage: "full",
        links: [],
      },
    ],
    unread: [],
  });
});

test("a date keeps its hour", () => {
  const [draft] = jsonLines("a.json", JSON.stringify({ ...row, date: "2025-10-21T23:05:00-04:00" })).drafts;
  expect(draft).toMatchObject({
    date: { earliest: "2025-10-21", latest: "2025-10-21" },
    at: "2025-10-21T23:05:00-04:00",
  });
});

test("a text is kept to the byte, for spans point into it", () => {
  const text = "\ufeff  One \r\n\r\n two\u2028 \ud800 \u00a0";
  expect(jsonLines("feed.jsonl", JSON.stringify({ text })).drafts[0]?.text).toBe(text);
});

test("absent, empty and null are unknown", () => {
  const found = jsonLines("a.json", '{"id":"","outlet":null,"title":" ","text":"Shut."}');
  expect(found.drafts).toMatchObject([{ id: null, outlet: null, title: null, url: null, date: null }]);
});

test("an array and one object over many lines are read too", () => {
  expect(jsonLines("a.json", JSON.stringify([row, { text: "Two." }], null, 2)).drafts).toMatchObject([
    { input: "a.json item 1" },
    { input: "a.json item 2", text: "Two." },
  ]);
  expect(jsonLines("a.json", JSON.stringify(row, null, 2)).drafts).toMatchObject([
    { input: "a.json", id: "p-1" },
  ]);
});

test("a bad line does not hide the good ones", () => {
  const lines = [
    '{"text":"One."}',
    "{broken",
    "",
    "7",
    '{"title":"No text"}',
    '{"text":""}',
    '{"text":"Two."}',
  ];
  const found = jsonLines("f.jsonl", lines.join("\n"));
  expect(found.drafts.map(({ text }) => text)).toEqual(["One.", "Two."]);
  expect(found.unread.map(({ message }) => message)).toEqual([
    "not JSON: f.jsonl line 2",
    "not a report: f.jsonl line 4",
    "no text: f.jsonl line 5",
    "empty report: f.jsonl line 6",
  ]);
});

test("a date that is none is told, and the report is read", () => {
  const found = jsonLines("f.jsonl", '{"text":"One.","date":"soon"}\n{"text":"Two."}');
  expect(found.drafts).toHaveLength(2);
  expect(found.unread.map(({ message }) => message)).toEqual(["not a date: soon (f.jsonl line 1)"]);
});

test.each([
  ["{broken\n[worse", "not JSON: f.jsonl"],
  ["", "empty report: f.jsonl"],
  ["7", "not a report: f.jsonl"],
])("%j gives nothing", (text, message) => {
  expect(jsonLines("f.jsonl", text)).toMatchObject({ drafts: [], unread: [{ message }] });
});

test("stays quick on 20 MB of lines", () => {
  const line = `${JSON.stringify({ text: "It is shut. ".repeat(400) })}\n`;
  expect(jsonLines("f.jsonl", line.repeat(4200)).drafts).toHaveLength(4200);
});
