import { expect, test } from "vitest";
import { english } from "../../../languages/en/english.ts";
import { plainReport } from "../../model/report.ts";
import { read } from "../../read/read.ts";
import { standing } from "./standing.ts";

/** How well the words in brackets stand alone. */
function standingOf(marked: string): number {
  const text = marked.replace(/[[\]]/g, "");
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const { tokens } = read(plainReport("A", "A.txt", text), english);
  return standing(tokens.filter((token) => token.start >= start && token.end <= end));
}

test.each([
  "[The dam will hold until spring], the mayor said.",
  "The mayor said [the dam will hold].",
  "[Only three gates were opened], she said.",
  "[The man who opened the gates was held], she said.",
  "[In May the dam was closed], she said.",
])("stands: %s", (text) => expect(standingOf(text)).toBe(2));

test.each([
  "The mayor said [it will hold until the spring comes].",
  "She said [they were opened by the port on Monday].",
])("leaves open of what it speaks: %s", (text) => expect(standingOf(text)).toBe(1));

test.each([
  "The dam, [which will hold until spring], is old.",
  "The mayor spoke [as the gates were opened].",
  "It is the town [where a boy was hurt].",
  "He closed it [and opened the gates].",
  "She urged them [to open the gates].",
  "The port [was closed on Monday].",
  "“[It is wrong],” she said.",
  "[Captain Ito of the port, who had come early], spoke.",
  "[Outside the court, where the jury met], people gathered.",
  "She spoke of [the impact it had on the town].",
  "The mayor spoke of [the gates of the dam].",
])("is part of another: %s", (text) => expect(standingOf(text)).toBe(0));
