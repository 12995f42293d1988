import { expect, test } from "vitest";
import { exampleStory, exampleUnread } from "../../test/fixtures/story.ts";
import { markdown } from "./markdown.ts";

test.each([
  ["whole", { brief: false, why: false }],
  ["brief", { brief: true, why: false }],
  ["why", { brief: false, why: true }],
])("writes the example: %s", async (name, asked) => {
  await expect(markdown(exampleStory, exampleUnread, asked)).toMatchFileSnapshot(
    `expected/example-${name}.md`,
  );
});
