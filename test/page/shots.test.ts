import { mkdirSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { html } from "../../src/views/html/html.ts";
import { filesOf, reportsIn, storyOf } from "../pipeline.ts";
import { openBrowser } from "./browser.ts";
import { desk, phone, visit } from "./visit.ts";

// Pictures of the gallery, for a person to look at: in `shots/`, which git leaves out.
const shots = fileURLToPath(new URL("shots/", import.meta.url));
const gallery = fileURLToPath(new URL("../../stories/", import.meta.url));
const stories = readdirSync(gallery, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const browser = await openBrowser();
afterAll(() => browser?.close());

describe.skipIf(browser === null)("the gallery", { timeout: 120_000 }, () => {
  mkdirSync(shots, { recursive: true });

  test.each(stories)("%s is shown on a desk, a phone, in the dark and on paper", async (name) => {
    const written = html(storyOf(await reportsIn(filesOf(`${gallery}${name}`))), []);
    const looks: Readonly<Record<string, BrowserContextOptions>> = {
      desk,
      dark: { ...desk, colorScheme: "dark" },
      phone,
      print: { viewport: { width: 794, height: 1123 } },
    };
    for (const [look, options] of Object.entries(looks)) {
      if (browser === null) throw new Error("no browser");
      await visit(browser, written, options, async (page, { asked, said }) => {
        if (look === "print") await page.emulateMedia({ media: "print" });
        await page.screenshot({ path: `${shots}${name}-${look}.png` });
        expect(await page.locator("h1, .sourcing, .numbers").filter({ visible: true }).count()).toBe(3);
        const width = options.viewport?.width ?? 0;
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
        expect([...asked, ...said]).toEqual([]);
      });
    }
  });
});
