import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read } from "../src/core/read/read.ts";
import { english } from "../src/languages/en/english.ts";
import { reportsIn, storyOf } from "./pipeline.ts";

const folder = "../shared/seeds";

describe.skipIf(!existsSync(folder))("the seeds, which are not in the project", () => {
  const reports = () =>
    reportsIn(
      readdirSync(folder)
        .sort()
        .map((file) => `${folder}/${file}`),
    );

  test("the days of the story are on its timeline", async () => {
    const { timeline } = storyOf(await reports());
    const days = timeline
      .filter(({ earliest, latest }) => earliest === latest)
      .map(({ earliest }) => earliest);
    expect([...new Set(days)]).toEqual(
      ["08-15", "10-16", "10-17", "10-18", "10-19", "10-20", "10-21"].map((day) => `2025-${day}`),
    );
  });

  test("the report without a date is of the week of 20 October 2025", async () => {
    const found = (await reports())
      .filter(({ date }) => date === null)
      .map((report) => read(report, english).published);
    expect(found).toMatchObject([{ earliest: "2025-10-20", latest: "2025-10-26", how: "inferred" }]);
  });
});
