// Runs a training script: node train/run.mjs tag --gold FOLDER
// Node 20 cannot read TypeScript by itself; the bundler that builds the program reads it here as well.
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const script = process.argv[2];
if (!/^[a-z-]+$/.test(script ?? "")) throw new Error(`no such script: ${script}`);
const folder = mkdtempSync(join(import.meta.dirname, ".run-"));
try {
  const bundle = await rolldown({ input: join(import.meta.dirname, `${script}.ts`), platform: "node" });
  await bundle.write({ file: join(folder, "script.mjs"), format: "esm" });
  await import(pathToFileURL(join(folder, "script.mjs")).href);
} finally {
  rmSync(folder, { recursive: true });
}
