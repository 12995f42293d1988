// Prints the scores: npm run eval [-- NAME…] [-- --update]
// Node 20 cannot read TypeScript by itself; the bundler that builds the program reads it here as well.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const file = join(import.meta.dirname, "../.bench/eval/eval.mjs");
const bundle = await rolldown({
  input: join(import.meta.dirname, "eval.ts"),
  platform: "node",
  external: ["canvas"],
});
await bundle.write({ file, format: "esm", codeSplitting: false });
await import(pathToFileURL(file).href);
