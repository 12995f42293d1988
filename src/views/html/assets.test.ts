import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundled } from "../../web/bundle.mjs";
import { early, script, style } from "./assets.ts";

test("the page carries its style and scripts as they stand in src/web", async () => {
  const written = readFileSync(new URL("./assets.ts", import.meta.url), "utf8");
  expect(written === (await bundled()), "run npm run page").toBe(true);
});

test("they stay small", () => {
  expect(gzipSync(style + early + script).length).toBeLessThan(12_000);
});
