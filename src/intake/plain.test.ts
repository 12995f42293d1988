import { expect, test } from "vitest";
import { plain } from "./plain.ts";

const day = (iso: string) => ({ earliest: iso, latest: iso });
const one = (text: string) => plain("a.txt", text).drafts[0];

test.each([
  " date 2025-10-21 The bridge is closed.",
  "date 2025-10-21\nThe bridge is closed.",
  "Date: 2025-10-21\r\n\r\nThe bridge is closed.\r\n",
  "2025-10-21\n\nThe bridge is closed.",
  "\n\n  2025-10-21  \nThe bridge is closed.\n\n",
])("a date at the head of %j is no part of the text", (text) => {
  expect(one(text)).toMatchObject({ text: "The bridge is closed.", date: day("2025-10-21") });
});

test.each([
  "2025-10-21 was the day on which the bridge closed.",
  "Dates and figs are dearer.",
  "The date 2025-10-21 is wrong.",
])("none in %j", (text) => {
  expect(one(text)).toMatchObject({ text, date: null });
});

test("a date that is none is told, and the report is read", () => {
  const found = plain("a.txt", "date 2025-10-41 The bridge is closed.");
  expect(found.drafts).toMatchObject([{ text: "The bridge is closed.", date: null }]);
  expect(found.unread).toEqual([
    { input: "a.txt", message: "not a date: 2025-10-41 (a.txt)", kind: "failed" },
  ]);
});

test("the text is as given, but for line ends and blank ends", () => {
  expect(one("\n\n  Bridge closed\r\n\r\n\tIt is  shut.\r“Why?”\n \n")?.text).toBe(
    "  Bridge closed\n\n\tIt is  shut.\n“Why?”",
  );
});

test("the first line is not taken for a title", () => {
  expect(one("Bridge closed\n\nIt is shut.")).toMatchObject({
    title: null,
    text: "Bridge closed\n\nIt is shut.",
  });
});

test("front matter states title, outlet, authors, date and address", () => {
  const text = [
    "---",
    'title: "Bridge closed: what we know"',
    "outlet: The Harbour Post",
    "authors: [Ada Lund, Bo Marsh]",
    "date: 2025-10-21",
    "url: https://post.example/bridge",
    "---",
    "",
    "It is shut.",
  ].join("\n");
  expect(one(text)).toMatchObject({
    title: "Bridge closed: what we know",
    outlet: "The Harbour Post",
    authors: ["Ada Lund", "Bo Marsh"],
    date: day("2025-10-21"),
    url: "https://post.example/bridge",
    text: "It is shut.",
  });
});

test.each(["---\ndate: 2025-10-21T14:05:00-04:00\n---\nShut.", "date 2025-10-21T14:05:00-0400 Shut."])(
  "a date keeps its hour: %j",
  (text) => {
    expect(one(text)).toMatchObject({ date: day("2025-10-21"), at: "2025-10-21T14:05:00-04:00" });
  },
);

test("a list of authors may stand below its key, and one author beside it", () => {
  expect(one("---\nauthor:\n  - Ada Lund\n  - Bo Marsh\n---\nShut.")?.authors).toEqual([
    "Ada Lund",
    "Bo Marsh",
  ]);
  expect(one("---\nauthor: Ada Lund\n---\nShut.")?.authors).toEqual(["Ada Lund"]);
});

test.each(["---\nIt is shut.\n---\nSaid the mayor.", "---\ntitle: Shut", "----\ntitle: a\n----\nShut."])(
  "dashes alone make no front matter: %j",
  (text) => {
    expect(one(text)).toMatchObject({ text, title: null });
  },
);

test.each(["", " \n\t\n", "date 2025-10-21\n\n", "---\ntitle: Nothing\n---\n"])(
  "empty report: %j",
  (text) => {
    expect(plain("a.txt", text)).toEqual({
      drafts: [],
      unread: [{ input: "a.txt", message: "empty report: a.txt", kind: "failed" }],
    });
  },
);

test("more than five million characters are too long", () => {
  expect(plain("big.txt", "a".repeat(20_000_000)).unread[0]?.message).toBe(
    "too long: big.txt (20,000,000 characters, at most 5,000,000)",
  );
});

test.each([
  "The minister resigned. Continue reading…",
  "The minister resi…",
  "The minister resi... [+2315 chars]",
  "The minister resigned.\n\nSubscribe to read the full story",
  "The minister resigned. Read more »",
])("%j is a part", (text) => {
  expect(one(text)?.coverage).toBe("partial");
});

test.each([
  "The minister … resigned.",
  "Subscribe to the choir, she said.",
  "He told them to read more books.",
])("%j may be the whole", (text) => {
  expect(one(text)?.coverage).toBe("full");
});

test.each(["\n", " \n", "---\n", "- a\n", "date ", "2025-10-21\n", "read more ", ". ", '"'])(
  "stays quick on a page of %j",
  (piece) => {
    expect(plain("a.txt", piece.repeat(100_000))).toBeDefined();
    expect(plain("a.txt", `---\n${piece.repeat(3000)}`)).toBeDefined();
  },
);
