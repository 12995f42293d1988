import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const languages = join(import.meta.dirname, "../src/languages");
const files = readdirSync(languages, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => join(languages, file));
const weights = files.filter((file) => /[\\/]weights[\\/]/.test(file));

test("weights and word lists take less than 8 MB in all", () => {
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  expect(bytes).toBeLessThan(8_000_000);
  expect(weights).not.toEqual([]);
});

// Words in the order of the alphabet are a list; in any other order they might be a passage.
test.each(weights)("%s holds lists of words, and no run of a text", (file) => {
  const source = readFileSync(file, "utf8").replace(/^\/\/.*$/gm, "");
  const strings = source.match(/"[^"]*"|`[^`]*`/g) ?? [];
  const runs = strings.flatMap((string) => string.match(/[\p{L}’'-]+(?: [\p{L}’'-]+){3,}/gu) ?? []);
  const passages = runs.filter((run) => {
    const words = run.split(" ");
    return words.some((word, i) => i > 0 && word < (words[i - 1] as string));
  });
  expect(passages).toEqual([]);
});
