import { expect, test } from "vitest";
import { escaped, joined, markup, trusted } from "./markup.ts";

test.each([
  ["<b>", "&lt;b&gt;"],
  [`" onload="x`, "&quot; onload=&quot;x"],
  ["it's & that", "it&#39;s &amp; that"],
  ["line\nbreak\ttab", "line\nbreak\ttab"],
  ["one\r\ntwo", "one\ntwo"],
  ["safe\u202Eexe.txt", "safe‹U+202E›exe.txt"],
  ["a\u2067b\u2069", "a‹U+2067›b‹U+2069›"],
  ["zero\u200Bwidth", "zero‹U+200B›width"],
  ["\uFEFFmark", "‹U+FEFF›mark"],
  ["nul\u0000", "nul‹U+0000›"],
  ["half \uD83D pair", "half ‹U+D83D› pair"],
  ["tag \u{E0041}", "tag ‹U+E0041›"],
])("makes %j safe", (text, expected) => {
  expect(escaped(text)).toBe(expected);
});

test.each(["می‌خواهم", "👩‍🚒", "שלום\u200F", "naïve", "王小明"])(
  "leaves the ordinary writing of %s",
  (text) => {
    expect(escaped(text)).toBe(text);
  },
);

test("escapes what is put in, but not markup", () => {
  expect(markup`<p title="${'"'}">${["<", markup`<b>${1}</b>`, null, false]}</p>`.html).toBe(
    '<p title="&quot;">&lt;<b>1</b></p>',
  );
});

test("joins what is not empty", () => {
  expect(joined(["a", null, markup`<i>b</i>`, ""], " & ").html).toBe("a &amp; <i>b</i>");
});

test("keeps our own constants as they are", () => {
  expect(markup`<style>${trusted("a>b{}")}</style>`.html).toBe("<style>a>b{}</style>");
});

test("stays quick on a megabyte of hidden characters", () => {
  expect(escaped("\u202E".repeat(100_000))).toHaveLength(800_000);
});
