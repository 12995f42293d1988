import { expect, test } from "vitest";
import { storyOf } from "../../../../test/pipeline.ts";
import { plainReport } from "../../model/report.ts";

const head =
  "Seven miners died in a blast at the Varn mine on Tuesday. Rescuers are still searching for two men. " +
  "The blast struck at dawn. Police closed the road to the mine.\n\n";

/** Whether what two reports say after their heads is background. */
function isBackground(sentence: string): boolean {
  const date = { earliest: "2031-10-16", latest: "2031-10-16" };
  const { claims } = storyOf(
    ["Ellery Post", "Daily Echo"].map((outlet, i) => ({
      ...plainReport("AB"[i] as string, `${i}.txt`, head + sentence),
      outlet,
      date,
    })),
  );
  const words = sentence.slice(0, 12);
  const found = claims.filter(({ text }) => text.startsWith(words));
  expect(found).toHaveLength(1);
  return found[0]?.flags.includes("background") === true;
}

test.each([
  "Thirty-one men died in a flood at the mine in 1998.",
  "The Varn mine employs about 900 people.",
  "Varn is a town of 8,000 people in the hills.",
])("is background: %s", (sentence) => {
  expect(isBackground(sentence)).toBe(true);
});

test.each([
  "Thirty-one men died in a flood at the mine on Monday.",
  "The driver is in hospital with burns.",
  "The mine owner has no plans to close it.",
  "The fire is the worst in the country’s history.",
  "The Varn mine employs about 900 people, the mayor said.",
  "The union wants an inquiry into the blast.",
])("is none: %s", (sentence) => {
  expect(isBackground(sentence)).toBe(false);
});
