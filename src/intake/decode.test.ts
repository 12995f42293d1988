import { assert, property, string, stringMatching } from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, decodeAs } from "./decode.ts";

const windows = new Map(
  [
    ...decodeAs(
      Uint8Array.from({ length: 256 }, (_, i) => i),
      "windows-1252",
    ),
  ].map((c, i) => [c, i]),
);

const encoders = {
  "UTF-8": (text: string) => Buffer.from(text, "utf8"),
  "UTF-8 with its mark": (text: string) => Buffer.from(`\ufeff${text}`, "utf8"),
  "UTF-16 LE": (text: string) => Buffer.from(text, "utf16le"),
  "UTF-16 LE with its mark": (text: string) => Buffer.from(`\ufeff${text}`, "utf16le"),
  "UTF-16 BE": (text: string) => Buffer.from(text, "utf16le").swap16(),
  "UTF-16 BE with its mark": (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
};

const sentence = "“Zwölf Züge fielen aus”, sagte die Bahn – it cost €5,000.";

describe.each(Object.entries(encoders))("%s", (_, encode) => {
  test("is recognised", () => {
    expect(decode(encode(sentence))).toBe(sentence);
  });

  test("gives back every text in the letters of Europe", () => {
    assert(
      property(stringMatching(/^[A-Za-z“”‘’–€äöüéñçøšžā-ſΑ-ω .,\n]{0,80}$/u), (text) => {
        expect(decode(encode(`He said: ${text}`))).toBe(`He said: ${text}`);
      }),
    );
  });
});

test("UTF-8 gives back every text", () => {
  assert(
    property(string({ unit: "grapheme", maxLength: 200 }), (text) => {
      const given = `He said: ${[...text].filter((c) => c > "\u001f" && c < "\ufff0").join("")}`;
      expect(decode(Buffer.from(given))).toBe(given);
    }),
  );
});

test("Windows-1252 keeps its curly quotation marks and dashes, which Node 20 loses if asked at once", () => {
  const bytes = Uint8Array.from(sentence, (c) => windows.get(c) as number);
  expect(decode(bytes)).toBe(sentence);
});

test("a page's own declaration is believed where the bytes are not UTF-8", () => {
  const bytes = Buffer.concat([Buffer.from('<meta charset="iso-8859-2"><p>'), Buffer.from([0xb1, 0xe6])]);
  expect(decode(bytes)).toBe('<meta charset="iso-8859-2"><p>ąć');
});

test("bytes that are UTF-8 are UTF-8, whatever a page declares", () => {
  const page = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>“No”';
  expect(decode(Buffer.from(page))).toBe(page);
});

test("a text cut in the middle of a character keeps all the others", () => {
  const bytes = Buffer.from(`${"“Nein”, sagte Jürgen. ".repeat(20)}ü`).subarray(0, -1);
  expect(decode(bytes)).toBe(`${"“Nein”, sagte Jürgen. ".repeat(20)}\ufffd`);
});

test.each([
  ["a JPEG", [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]],
  ["a PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
  ["a PDF", [..."%PDF-1.7 and words"].map((c) => c.charCodeAt(0))],
  ["a ZIP", [0x50, 0x4b, 0x03, 0x04, 0x41, 0x41]],
  ["a GZIP", [0x1f, 0x8b, 0x08, 0x41]],
  ["zeros", Array.from({ length: 100 }, () => 0)],
  ["zeros among letters", [..."a\0\0b\0cd\0\0\0ef"].map((c) => c.charCodeAt(0))],
  ["control characters", Array.from({ length: 300 }, (_, i) => 1 + (i % 8))],
])("%s is no text", (_, bytes) => {
  expect(decode(Uint8Array.from(bytes))).toBeNull();
});

test("stays quick on a head full of unfinished declarations", () => {
  const bytes = Buffer.concat([Buffer.from("<meta ".repeat(100_000)), Buffer.from([0x92])]);
  expect(decode(bytes)).toMatch(/’$/);
});
