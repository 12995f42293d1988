import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { early, script, style } from "../src/views/html/assets.ts";
import { html } from "../src/views/html/html.ts";
import { openBrowser } from "../test/page/browser.ts";
import { many } from "../test/page/many.ts";
import { median, table, timed } from "./measure.ts";

const rounds = 7;
/** Reports in a story, and milliseconds until its page is to be seen. */
const stories = [
  [5, 300],
  [600, 2_000],
] as const;

// The page's policy forbids what would wait for it from outside.
const FIRST_PAINT = `new Promise((found) => {
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === "first-contentful-paint") found(startTime);
  }).observe({ type: "paint", buffered: true });
})`;

/** How large the page is, how long a story takes to become one, and how soon a browser paints it from disk. */
export async function pages(): Promise<string> {
  const own = gzipSync(style + early + script).length;
  const head = `The page: ${(own / 1000).toFixed(1)} kB of its own code and style, compressed; median of ${rounds}\n`;
  const browser = await openBrowser();
  if (browser === null) return `${head}  no Chromium starts here\n`;
  try {
    const rows = [["reports", "page, kB", "rendered, ms", "first paint, ms", "at most"]];
    for (const [count, most] of stories) rows.push(await row(browser, count, most));
    return head + table(rows);
  } finally {
    await browser.close();
  }
}

async function row(browser: Browser, count: number, most: number): Promise<string[]> {
  const story = many(count);
  const page = html(story, []);
  const rendered = Array.from({ length: rounds }, () => timed(() => html(story, [])));
  const paints = await painted(browser, page);
  const bytes = Buffer.byteLength(page) / 1000;
  return [String(count), ...[bytes, median(rendered), median(paints), most].map((value) => value.toFixed(0))];
}

async function painted(browser: Browser, page: string): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), "stemma-bench-"));
  const file = join(folder, "story.html");
  writeFileSync(file, page);
  const times: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const tab = await context.newPage();
      await tab.goto(pathToFileURL(file).href);
      times.push(await tab.evaluate<number>(FIRST_PAINT));
      await context.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return times;
}
