import { expect, test } from "vitest";
import { exampleStory, exampleUnread } from "../../test/fixtures/story.ts";
import { text } from "./text.ts";

const plain = { width: 80, colour: false, brief: false, why: false };

test.each([
  ["80", plain],
  ["40", { ...plain, width: 40 }],
  ["brief", { ...plain, brief: true }],
  ["why", { ...plain, why: true }],
])("draws the example: %s", async (name, options) => {
  await expect(text(exampleStory, exampleUnread, options)).toMatchFileSnapshot(
    `expected/example-${name}.txt`,
  );
});
