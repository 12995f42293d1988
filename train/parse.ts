// Trains the dependency parser: node train/run.mjs parse FOLDER, with the folder of the gold corpora.
// First on nine documents of ten, to score the tenth; then on all, to write the weights.
import { writeFileSync } from "node:fs";
import { RELATIONS } from "../src/core/model/tree.ts";
import { parseWith, unpackParser } from "../src/languages/en/parse.ts";
import { asTokens, gum, heldOut, polnear } from "./corpora.ts";
import { trainParser } from "./trees/learn.ts";
import { retagged } from "./trees/retagged.ts";
import { type Parsed, treebank } from "./trees/treebank.ts";

const folder = process.argv[3]!;
const gold = treebank(folder);
const trees = retagged(gold, [...gum(folder), ...polnear(folder)]);
const held = heldOut(gold);

const trial = trainParser(trees.filter(({ document }) => !held.has(document)));
score(
  "tags by hand",
  gold.filter(({ document }) => held.has(document)),
);
score(
  "tags by machine",
  trees.filter(({ document }) => held.has(document)),
);
console.log(`${trial.moves.length} + ${trial.relations.length} characters of weights`);
if (process.argv[4] !== "trial") {
  const { moves, relations } = trainParser(trees);
  writeFileSync(
    new URL("src/languages/en/weights/parse.ts", `file://${process.cwd()}/`),
    [
      "// Made by train/parse.ts; see docs/models.md.",
      `export const MOVE_WEIGHTS =\n  "${moves}";`,
      `export const RELATION_WEIGHTS =\n  "${relations}";`,
      "",
    ].join("\n"),
  );
  console.log(`${moves.length} + ${relations.length} characters of weights`);
}

/** Prints how many words but marks have the right head, and the right relation as well. */
function score(name: string, test: readonly Parsed[]): void {
  const parser = unpackParser(trial.moves, trial.relations);
  let words = 0;
  let marks = 0;
  let headed = 0;
  let labelled = 0;
  let millis = 0;
  const right = new Float64Array(RELATIONS.length);
  const meant = new Float64Array(RELATIONS.length);
  const given = new Float64Array(RELATIONS.length);
  const punct = RELATIONS.indexOf("punct");
  for (const tree of test) {
    const { tokens, sentences } = asTokens(tree.words, tree.tags);
    const from = performance.now();
    const { heads, relations } = parseWith(parser, tokens, sentences[0]!);
    millis += performance.now() - from;
    for (const [i, head] of tree.heads.entries()) {
      const relation = tree.relations[i]!;
      if (relation === punct) {
        marks++;
        continue;
      }
      words++;
      meant[relation]!++;
      given[relations[i]!]!++;
      if (heads[i] !== head) continue;
      headed++;
      if (relations[i] !== relation) continue;
      labelled++;
      right[relation]!++;
    }
  }
  const share = (part: number) => ((100 * part) / words).toFixed(2);
  const speed = ((1000 * millis) / (words + marks)).toFixed(2);
  console.log(`${name}: UAS ${share(headed)}, LAS ${share(labelled)} of ${words}; ${speed} µs a word`);
  console.log(
    RELATIONS.map((label, r) => [label, (200 * right[r]!) / (meant[r]! + given[r]!), meant[r]!] as const)
      .filter(([, , count]) => count > 0)
      .map(([label, f1, count]) => `${label} ${f1.toFixed(1)} (${count})`)
      .join("  "),
  );
}
