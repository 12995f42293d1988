import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export const desk: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  reducedMotion: "reduce",
};

export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  reducedMotion: "reduce",
};

/** What was noticed while a page was open. */
export interface Seen {
  /** Addresses asked for, but for the page's own. */
  readonly asked: string[];
  /** What the browser had to say: errors, warnings, dialogs. */
  readonly said: string[];
}

/** Opens a page from disk, as somebody would. */
export async function visit(
  browser: Browser,
  written: string,
  options: BrowserContextOptions,
  use: (page: Page, seen: Seen) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "stemma-page-"));
  const file = join(folder, "story.html");
  writeFileSync(file, written);
  const address = pathToFileURL(file).href;
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const seen: Seen = { asked: [], said: [] };
    page.on("request", (request) => {
      if (!request.url().startsWith(address)) seen.asked.push(request.url());
    });
    page.on("console", (message) => seen.said.push(message.text()));
    page.on("pageerror", (error) => seen.said.push(error.message));
    page.on("dialog", (dialog) => seen.said.push(dialog.message()));
    await page.goto(address);
    await use(page, seen);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
}
