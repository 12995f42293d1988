import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const INSTALLED = [
  process.env.CHROME_PATH ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** A headless Chromium: the one from its package where that runs (Linux on x86-64), else an installed one, else `null`. */
export async function openBrowser(): Promise<Browser | null> {
  const starts = [
    packaged,
    ...INSTALLED.filter((path) => path !== "" && existsSync(path)).map((path) => () => installed(path)),
  ];
  for (const start of starts) {
    try {
      return await start();
    } catch {
      // This one does not run here; the next may.
    }
  }
  return null;
}

async function packaged(): Promise<Browser> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("no package: not Linux on x86-64");
  // So it brings the libraries too that a small Linux does not have.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: packed } = await import("@sparticuz/chromium");
  // In a single process the first context to close would take the browser with it.
  const args = packed.args.filter((arg) => arg !== "--single-process");
  return chromium.launch({ executablePath: await packed.executablePath(), args });
}

function installed(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}
