import { expect, test } from "vitest";
import { format } from "./format.ts";

test.each([
  ["a.txt", "It is shut.", "text"],
  ["a.md", "# Shut", "text"],
  ["a.HTML", "<p>Shut.", "html"],
  ["a.html", "It is shut.", "text"],
  ["a.txt", "\n<!DOCTYPE html><p>Shut.", "html"],
  ["a.txt", '<?xml version="1.0"?>\n<html>', "html"],
  ["a.txt", '{"text":"Shut."}', "text"],
  ["a.jsonl", "It is shut.", "json"],
  ["", '{"text":"Shut."}', "json"],
  ["", '[\n  {\n  "text":"Shut."}]', "json"],
  ["", "[Shut], he said.", "text"],
  ["", "<b>Shut</b>, he said.", "text"],
  ["notes", "Shut.", "text"],
  ["feed.xml", '<?xml version="1.0"?>\n<rss version="2.0">', null],
  ["", '<feed xmlns="http://www.w3.org/2005/Atom">', null],
  ["a.xhtml", '<?xml version="1.0"?><html>', "html"],
])("%s that begins with %j", (name, text, form) => {
  expect(format(name, text)).toBe(form);
});

test.each(["<?xml ", "<!--", "{ ", "[ ", " "])("stays quick on %j without end", (piece) => {
  expect(format("", piece.repeat(100_000))).not.toBe("html");
});
