import { expect, test } from "vitest";
import { furniture } from "../../languages/en/furniture.ts";
import { blocks } from "./blocks.ts";

/** Each paragraph after its kind. */
function told(text: string, title: string | null = null): string[] {
  return blocks(text, title, furniture).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

const kinds = (text: string) => blocks(text, null, furniture).map(({ kind }) => kind);

const body =
  "The mayor of Ellery resigned on Friday after the harbour board refused to hear her plan for the dam.";

test("tells title, byline, body, heading, caption and notice apart", () => {
  const page = [
    "title: Mayor of Ellery resigns",
    "byline: By Amara Okafor",
    `body: ${body}`,
    "heading: What happens next",
    `body: ${body}`,
    "caption: The mayor on Friday. Ito Ren/Northwire",
    "notice: © 2031 Northwire",
  ];
  expect(told(page.map((line) => line.slice(line.indexOf(": ") + 2)).join("\n"))).toEqual(page);
});

test("takes the title that is stated for one, whatever it looks like", () => {
  const title = "“We tried.”";
  expect(told(`${title}\n${body}`, title)).toEqual([`title: ${title}`, `body: ${body}`]);
  expect(told(`“We  tried.”\n${body}`, title)[0]).toBe("title: “We  tried.”");
});

test.each([
  ["byline", "By Ito Ren, Northwire"],
  ["byline", "Words by Ito Ren"],
  ["byline", "Ito Ren, political editor".replace(",", "")],
  ["notice", "Updated 21 October 2031 at 6pm"],
  ["notice", "Last updated: Oct 21, 2031"],
  ["notice", "This story has been updated with the mayor’s words."],
  ["notice", "Correction: an earlier version named the wrong dam."],
  ["notice", "Additional reporting by Ito Ren"],
  ["notice", "Read more: the dam that never was"],
  ["notice", "Subscribe to our newsletter for more"],
  ["notice", "All rights reserved."],
  ["caption", "Photo: Ito Ren"],
  ["caption", "The dam at night. Photo by Ito Ren"],
  ["caption", "File photo of the dam"],
])("knows a %s: %s", (kind, line) => {
  expect(kinds(`${body}\n${line}\n${body}`)).toEqual(["body", kind, "body"]);
});

test.each([
  "By noon the water had reached the market.",
  "Nobody was hurt.",
  "“Nobody was hurt,” she said.",
  "the water rose",
  "The photo shows the dam before it broke, the board said.",
  "Updated plans were shown to the board on Friday.",
  "This story of a dam begins in Ellery.",
  "Correction of the river began in spring.",
])("leaves %s in the body", (line) => {
  expect(kinds(`${body}\n${line}\n${body}`)).toEqual(["body", "body", "body"]);
});

test("a first line is a title only above a longer text", () => {
  expect(kinds("Mayor of Ellery resigns")).toEqual(["body"]);
  expect(kinds("Mayor of Ellery resigns\nDam of Ellery is safe")).toEqual(["body", "heading"]);
  expect(kinds(`Live\n${body}`)).toEqual(["heading", "body"]);
});

test("joins the lines of text that was wrapped by hand", () => {
  const wrapped = [
    "The mayor of Ellery resigned on Friday after the board",
    "refused to hear her plan for the dam, which had broken",
    "twice in a year and cost the town its market, she said",
    "in a letter to the board.",
    "",
    "The board met on Monday and said nothing of the letter",
    "that she had written.",
  ].join("\n");
  expect(told(wrapped)).toHaveLength(2);
  expect(kinds(wrapped)).toEqual(["body", "body"]);
});

test("has nothing for a text without words", () => {
  expect(blocks("", null, furniture)).toEqual([]);
  expect(blocks(" \n\t\n ", null, furniture)).toEqual([]);
});

test.each([
  ["By A", 5000],
  ["\n", 100_000],
  ["\n ", 100_000],
  ["A label\n", 5000],
  ["/ A", 50_000],
  ["By Ito Ren, Northwire\n", 3000],
  ["Photo ", 20_000],
  ["(photo ", 20_000],
  ["updated ", 20_000],
  ["A.A/", 30_000],
  ["A.", 30_000],
])("stays quick on %j, many times", (piece, times) => {
  const text = piece.repeat(times);
  const found = blocks(text, null, furniture);
  for (const { start, end } of found) expect(text.slice(start, end).trim()).toHaveLength(end - start);
});
