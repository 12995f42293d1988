import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bracketed, plain } from "../../../test/bracketed.ts";
import { furniture } from "../../languages/en/furniture.ts";
import { quoteMarks } from "../../languages/en/quoteMarks.ts";
import { blocks } from "./blocks.ts";
import { quotations } from "./quotations.ts";

const found = (text: string) => quotations(text, blocks(text, null, furniture), quoteMarks);
const marked = (text: string) => bracketed(text, found(text));

test.each([
  "Police said “[nobody was hurt]” in the fire.",
  'It was "[a very bad day]", the mayor said, "[for everyone]".',
  "‘[We don’t know,]’ said Ms Okafor.",
  "'[We don't know,]' said Ms Okafor.",
  "“[He told me ‘run’,]” she said.",
  "\"[He told me 'run',]\" she said.",
  "“[He said “run” and I ran,]” she said.",
  '"[He said “run” and I ran,]" she said.',
  "„[We tried,]“ said Ito Ren.",
  "„[We tried,]” said Ito Ren.",
  "«[We tried,]» said Ito Ren.",
  "« [We tried] », said Ito Ren.",
  "(“[We tried]”)",
  "Ito Ren:“[We tried.]”",
  'the "[five-minute]" rule',
  "the dockers’ leader said ‘[we tried]’ on Friday.",
  "‘[The dockers’ leader tried,]’ she said.",
  "»[We tried,]« said Ito Ren.",
  "‹[We tried,]› said Ito Ren.",
  "“[‘Go,’ she told me,]” he said. “[‘Now.’]”",
  "‘[“Go,” she told me,]’ he said.",
  "He said: ‘[The dockers’ union won’t pay,]’ and left. The ferries’ crews agreed.",
  "'[We won't go,]' said Ms O'Neill. '[It's the Joneses' boat.]'",
  "Okafor said “[the plan—“night plan,” as he called it—failed]”.",
  "She asked, \"[What is '90s music?]\" He didn't know.",
  "“[We tried]”—and failed—“[again,]” she said.",
  'The 6\' 2" man said "[I am 6\' 2" tall]" and left.',
  // TeX marks, two strokes, and marks that a page did not turn into characters.
  "``[We tried,]'' said Ito Ren.",
  "''[We tried,]'' said Ito Ren. ''[It's over.]''",
  "''[I said, 'Go,' and 'run,' and they went,]'' he said.",
  "''[I said, 'go.']'' Then he left.",
  "`[We tried,]' said Ito Ren.",
  '``[We tried,]" said Ito Ren.',
  "“[We tried,]’’ said Ito Ren.",
  "‘‘[We tried,]’’ said Ito Ren.",
  ",,[We tried,]'' said Ito Ren.",
  '\\"[We tried,]\\" said Ito Ren.',
  "&quot;[We tried,]&quot; said Ito Ren.",
  "&ldquo;[We tried,]&rdquo; said Ito Ren.",
  // Opened with one mark and closed with another.
  '"[We need to ask,]” she said on "[The Late Hour]".',
  '“[We need to ask,]" she said. "[It is over.]"',
  "“[We tried,]“ she said. “[It is over.]”",
  "”[We tried,]” she said, and ”[it failed]”.",
  // Spaces that do not belong there.
  'He said "[I don\'t know.]"She left. "[I don\'t,]"she said.',
  "“ [We tried,] ” said Ito Ren.",
  '"[We tried,] " said Ito Ren.',
  // A mark that the writer forgot to close, before another.
  "“[We tried.] “[It failed.]”",
  '"[We tried.] "[It failed,]" she said.',
  // A mark that nothing closes reaches to the end of its sentence.
  "“[We tried and tried again.] Then they left for home.",
  // A mark that nothing opens reaches back to the beginning of its sentence.
  "[We tried and tried again,]” she said. Then they left.",
  "They left. [We tried and tried again,]” she said.",
  // Inches and feet inside a quotation.
  '"[It is a 6" pipe,]" she said.',
  "“[He is 6’2”. He can play,]” she said.",
  // Over several paragraphs each opens again, and the last one closes.
  "“[We tried.]\n“[It failed.]\n“[We are sorry,]” said Ito Ren.",
  "“[We tried.]”\n“[It failed.]”",
  '"[We tried.]\n"[It failed,]" said Ito Ren.',
  // Or only the last one closes.
  "“[We tried for all of the long night.]\n[Then it failed, as such things do.]\n[We are sorry, and we shall try again,]” said Ito Ren.",
  // What stands below a pull quote is who said it.
  '"[We tried for all of the long night.]\nIto Ren, harbour master."',
])("finds %s", (text) => {
  expect(marked(plain(text))).toBe(text);
});

test.each([
  "The ’90s were the dockers’ best years.",
  "The ‘90s were the dockers‘ best years.",
  "It was the summer of '99 and rock 'n' roll.",
  "Get ’em while you can, ’cause they’re going.",
  'A 6" pipe and a 9" pipe burst.',
  "He is 6'2\" and she is 5’4”.",
  "O’Brien’s boat isn't the Wexcombes' boat.",
  "“ ” and “” are nothing.",
  "“Why",
  "© 2031 “Northwire”",
  '<a class="story-link" id="x12">',
  '"""""""""""""""',
  "''''''''''''",
  "They sailed at 5' and came back at 7'.",
  "Roll ‘n’ rock, and fish ’n’ chips.",
  "The boys' and girls' teams won; the Joneses' didn't.",
])("finds nothing in %s", (text) => {
  expect(marked(text)).toBe(text);
});

test.each([
  "She said [“we tried”] and left.",
  "[''We tried,''] she said.",
  "[``We tried,''] she said.",
  "[&quot;We tried,&quot;] she said.",
  "[“ We tried, ”] she said.",
  "[“We tried and tried again.] Then they left.",
  "[We tried and tried again,”] she said.",
])("takes the marks in: %s", (text) => {
  expect(
    bracketed(
      plain(text),
      found(plain(text)).map((one) => one.marked),
    ),
  ).toBe(text);
});

describe("kinds", () => {
  test.each([
    ["“We tried,” she said.", "speech"],
    ["“Never,” she said.", "speech"],
    ["“We tried”, she said.", "speech"],
    ["““We tried,”” she said.", "speech"],
    ["She asked: “Why?”", "speech"],
    ["It was “a very bad day for everyone”.", "speech"],
    ["The “rescue” was late.", "words"],
    ["He called it “a disaster” and left.", "words"],
    ["The harbour’s so-called “night plan” failed.", "words"],
    ["She sang in “The Long Way Home” for years.", "title"],
    ["He told “Good Morning Varn,” a show, that he would go.", "title"],
    ["His book, “A Night with the Dockers of Varn,” sold well.", "title"],
    ["Michael “Mike” Okafor left.", "title"],
    // In a headline every word has a capital.
    ["Okafor: ‘We Tried All Night’", "speech"],
    ["“Thank You All.”", "speech"],
  ])("%s is %s", (text, kind) => {
    expect(found(text).map((quotation) => quotation.kind)).toEqual([kind]);
  });
});

test.each([
  ["“We tried.”", [[false, true]]],
  ["“We tried and tried again.", [[false, false]]],
  [
    "“We tried. “It failed.”",
    [
      [false, false],
      [false, true],
    ],
  ],
  [
    "“We tried.\n“It failed.\n“Sorry,” said Ito.",
    [
      [false, false],
      [true, false],
      [true, true],
    ],
  ],
  [
    "“We tried.”\n“It failed.”",
    [
      [false, true],
      [false, true],
    ],
  ],
  [
    "“We tried for all of the night.\nIt failed, and we are sorry, and we shall try it again tonight.”",
    [
      [false, false],
      [true, true],
    ],
  ],
])("tells in %j what goes on and what is closed", (text, expected) => {
  expect(found(text).map(({ continues, closed }) => [continues, closed])).toEqual(expected);
});

// One after the other, in the paragraphs, and without spaces at their ends.
test("quotations lie in the text in order, whatever the marks", () => {
  const pieces = fc.constantFrom(..."“|”|\"|'|‘|’|''|``|«|»|„|&quot;| |\n|a|We|6|.|, |s ".split("|"));
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (all) => {
      const text = all.join("");
      let at = 0;
      for (const { start, end } of found(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  "“",
  "”",
  '"',
  "‘",
  "’",
  "'",
  "«",
  "„",
  " '",
  " ‘a",
  "“a. ",
  '"a ',
  " a' ",
  "’ ‘a ",
  "''a ",
  "``",
  '"a" ',
  "“a\n",
  "a.” ",
  '6" ',
])("stays quick on a page of %j", (mark) => {
  const text = mark.repeat(100_000);
  const started = performance.now();
  for (const { start, end } of quotations(text, [{ start: 0, end: text.length, kind: "body" }], quoteMarks))
    if (start >= end || end > text.length) throw new Error(`out of the text: ${start}–${end}`);
  expect(performance.now() - started).toBeLessThan(6000);
});
