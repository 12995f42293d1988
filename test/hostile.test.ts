import { describe, expect, test } from "vitest";
import type { Reading } from "../src/core/model/reading.ts";
import { plainReport } from "../src/core/model/report.ts";
import { read } from "../src/core/read/read.ts";
import { english } from "../src/languages/en/english.ts";
import { reportJson } from "../src/views/json.ts";

/** Characters of the short text; the long one has twice as many. */
const SHORT = 20_000;
/** Below this many milliseconds the clock tells nothing. */
const NOTHING = 60;
const TRIES = 8;

const of = (piece: string) => (length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Texts that no newsroom writes, by the troublesome thing in them; each a function of its length. */
const texts: Readonly<Record<string, (length: number) => string>> = {
  // Quotation marks that open, close or do neither.
  ...Object.fromEntries(
    ['"', "“", "”", "'", "‘", "’", "«", "»", "„", "`", "“‘\"'"].map((mark) => [mark, of(mark)]),
  ),
  "quotations of one letter": of("“a” "),
  "straight quotations of one letter": of('"a" '),
  "quotations that never close": of("He said “it. "),
  "questions in quotation marks": of("“Why?” he asked. "),
  // Lines and words.
  "one line of words": of("the harbour was shut and nobody knew for how long it would be "),
  "a word without end": of("abcdefghij"),
  "line ends": of("\n"),
  "lines of a letter": of("a\n"),
  "paragraphs of a letter": of("a\n\n"),
  blanks: of(" "),
  "words far apart": of("a     "),
  "old line ends": of("\r\n"),
  // Marks.
  "deep brackets": (length) => "(".repeat(length / 2) + ")".repeat(length / 2),
  "open square brackets": of("["),
  "brackets round letters": of("(a) "),
  "a name and a bracket": of("Okafor ("),
  dots: of("."),
  commas: of(","),
  hyphens: of("-"),
  "hyphens between letters": of("a-"),
  dashes: of("a — "),
  strokes: of("A/"),
  semicolons: of("; "),
  colons: of("a: "),
  apostrophes: of("n't"),
  addresses: of("https://example.com/a/b "),
  // Letters and figures.
  digits: of("1234567890"),
  thousands: of("1,"),
  decimals: of("1."),
  "figures apart": of("1 "),
  years: of("2016 "),
  percentages: of("5 % "),
  capitals: of("A"),
  "capitals apart": of("A "),
  initials: of("A. "),
  "headlines in capitals": of("MAYOR SAYS NO\n"),
  // Characters that cannot be seen, or are half of one.
  "zero-width spaces": of("\u200b"),
  "zero-width spaces in words": of("a\u200b"),
  "turns of direction": of("\u202e\u202d\u2066\u2069"),
  "turns of direction between words": of("said\u202e "),
  "lone high surrogates": of("\ud83d"),
  "lone low surrogates": of("a\udc00"),
  nulls: of("\0"),
  "nulls in words": of("a\0b "),
  "accents without end": (length) => `a${of("\u0301")(length)}`,
  faces: of("😀"),
  // Words that reading looks for.
  "said said said": of("said "),
  "a name said": of("Okafor said "),
  "one name again and again": of("Amara Okafor "),
  "names with commas": of("Amara Okafor, "),
  "many names in a row": (length) => {
    const letter = (from: number, n: number) => String.fromCharCode(from + (n % 26));
    const name = (n: number) =>
      `${letter(65, n)}${letter(97, n * 7)}nd${letter(97, n)} ${letter(65, n * 3)}okar${letter(97, n >> 5)}`;
    return Array.from({ length: length / 12 }, (_, n) => name(n)).join(" ");
  },
  "names with and": of("Oslo and "),
  "of the of the": of("of the "),
  "according to according to": of("according to "),
  "told an outlet": of("told CNN "),
  "reported that reported that": of("CNN reported that "),
  "he said": of("He said. "),
  "who said that": of("who said that "),
  "which said": of(", which said "),
  denials: of("denied saying that he said "),
  weekdays: of("Monday "),
  "years ago": of("two years ago "),
  "from 10 to": of("from 10 to "),
  "between and": of("between 1 and "),
  "tens of tens of": of("tens of "),
  bylines: of("By Amara Okafor\n"),
  credits: of("Photo: "),
};

const reading = (text: string): Reading => read(plainReport("a", "a.txt", text), english);

function time(text: string): number {
  const begun = performance.now();
  reading(text);
  return performance.now() - begun;
}

describe("reading", () => {
  test.each(Object.keys(texts))(
    "takes twice as long for twice as much: %s",
    (name) => {
      const make = texts[name] as (length: number) => string;
      const [short, long] = [make(SHORT), make(2 * SHORT)];
      let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      // The least of several: a busy moment of the machine is no growth.
      for (let n = 0; n < TRIES && (n === 0 || (twice > NOTHING && twice > 3 * once)); n++) {
        once = Math.min(once, time(short));
        twice = Math.min(twice, time(long));
      }
      if (twice > NOTHING) expect(twice / once).toBeLessThan(3);
    },
    120_000,
  );

  test.each(Object.keys(texts))("finds only what is there: %s", (name) => {
    const found = reading((texts[name] as (length: number) => string)(2000));
    const { text } = found.report;
    const spans = [
      ...found.blocks,
      ...found.sentences,
      ...found.quotations,
      ...found.mentions,
      ...found.attributions.flatMap(({ source, cue, content }) => [source, cue, ...content]),
    ].filter((span) => span !== null);
    expect(spans.filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length))).toEqual([]);
    expect(JSON.parse(JSON.stringify(reportJson(found))).text).toBe(text);
  });
});
