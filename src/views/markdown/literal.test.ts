import { expect, test } from "vitest";
import { literal } from "./literal.ts";

test.each([
  ["**bold** and _thin_", "\\*\\*bold\\*\\* and \\_thin\\_"],
  ["[a](javascript:1)", "\\[a\\](javascript:1)"],
  ["![a](x)", "\\!\\[a\\](x)"],
  ["<img src=x onerror=1>", "&lt;img src=x onerror=1\\>"],
  ["Fish &amp; chips & &lt;b&gt;", "Fish &amp;amp; chips &amp; &amp;lt;b&amp;gt;"],
  ["a | b", "a \\| b"],
  ["`code` ~~gone~~", "\\`code\\` \\~\\~gone\\~\\~"],
  ["# Title", "\\# Title"],
  ["- item", "\\- item"],
  ["+ item", "\\+ item"],
  ["12. item", "12\\. item"],
  ["=== rule", "\\=== rule"],
  ["back\\slash", "back\\\\slash"],
  ["https://hostile.example", "https\\://hostile.example"],
  ["www.hostile.example", "www\\.hostile.example"],
  ["mailto:a@b.example", "mailto\\:a\\@b.example"],
  ["note[^1] and $x$", "note\\[\\^1\\] and \\$x\\$"],
  ["one\n\n# two", "one \\# two"],
  ["\u001b[2J", "␛\\[2J"],
])("keeps %j as text", (text, expected) => {
  expect(literal(text)).toBe(expected);
});

test.each([
  "plain words, 12.5 per cent – “quoted”",
  "a-b, c+d = e",
  "3 March 2026",
  "(left)",
  "100%",
  "e.g. www",
])("leaves %j as it is", (text) => {
  expect(literal(text)).toBe(text);
});

test.each(["*", "<", "&", "[", "1", ":", " ", "www."])("stays quick on %j", (character) => {
  expect(literal(character.repeat(100_000)).length).toBeGreaterThanOrEqual(0);
});
