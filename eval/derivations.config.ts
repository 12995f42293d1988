import { defineConfig } from "vitest/config";

// Scores of derivations and groups against the gold corpora: npx vitest run --config eval/derivations.config.ts
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["eval/derivations.eval.ts", "eval/groups.eval.ts"],
    testTimeout: 300_000,
  },
});
