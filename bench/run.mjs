// Runs the benchmarks: npm run bench
// Node 20 cannot read TypeScript by itself; the bundler that builds the program reads it here as well, so that what
// is measured is what is shipped.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const file = join(import.meta.dirname, "../.bench/bench.mjs");
const bundle = await rolldown({
  input: join(import.meta.dirname, "bench.ts"),
  platform: "node",
  external: ["canvas", /^compromise/, /^wink-/, /^playwright-/, /^@sparticuz\//],
});
await bundle.write({ file, format: "esm", codeSplitting: false });
await import(pathToFileURL(file).href);
