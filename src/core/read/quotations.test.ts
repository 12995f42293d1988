import { expect, test } from "vitest";
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
  "„[We tried,]“ said Ito Ren.",
  "«[We tried,]» said Ito Ren.",
  "(“[We tried]”)",
  "Ito Ren:“[We tried.]”",
  'the "[five-minute]" rule',
  "the dockers’ leader said ‘[we tried]’ on Friday.",
  // Opened with one mark and closed with another.
  '"[We need to ask,]” she said on "[The Late Hour]".',
  // A mark that the writer forgot to close, before another.
  "“[We tried.] “[It failed.]”",
  // A mark that nothing closes reaches to the end of its sentence.
  "“[We tried and tried again.] Then they left for home.",
  // Over several paragraphs each opens again, and the last one closes.
  "“[We tried.]\n“[It failed.]\n“[We are sorry,]” said Ito Ren.",
  "“[We tried.]”\n“[It failed.]”",
])("finds %s", (text) => {
  expect(marked(plain(text))).toBe(text);
});

test.each([
  "The ’90s were the dockers’ best years.",
  "It was the summer of '99 and rock 'n' roll.",
  "Get ’em while you can, ’cause they’re going.",
  'A 6" pipe and a 9" pipe burst.',
  "O’Brien’s boat isn't the Wexcombes' boat.",
  "“ ” and “” are nothing.",
  "“Why",
  "© 2031 “Northwire”",
])("finds nothing in %s", (text) => {
  expect(marked(text)).toBe(text);
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
])("tells in %j what goes on and what is closed", (text, expected) => {
  expect(found(text).map(({ continues, closed }) => [continues, closed])).toEqual(expected);
});

test.each(["“", "”", '"', "‘", "’", "'", "«", "„", " '", " ‘a", "“a. ", '"a '])(
  "stays quick on a page of %j",
  (mark) => {
    const text = mark.repeat(40_000);
    for (const { start, end } of found(text)) expect(start < end && end <= text.length).toBe(true);
  },
);
