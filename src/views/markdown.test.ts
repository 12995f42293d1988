import fc from "fast-check";
import { expect, test } from "vitest";
import { anyStory } from "../../test/fixtures/anyStory.ts";
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

test("nothing in any story becomes markup", () => {
  fc.assert(
    fc.property(anyStory, fc.boolean(), (story, why) => {
      const lines = markdown(story, [], { brief: false, why }).split("\n");
      for (const line of lines) {
        const bare = line.replace(/\\./g, "");
        expect(bare, line).not.toMatch(/<|\]\(|!\[|`|~|:\/\/|^ *#+ +#|\$/);
        expect(line, line).toMatch(/^(?:$|#{1,2} |\*\*|\| |---$|\* *[^ ]|\*| *- )/);
        if (bare.startsWith("| ")) expect(bare.split("|"), line).toHaveLength(4);
      }
    }),
    { seed: 2026, numRuns: 100 },
  );
});
