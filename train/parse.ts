// Trains the dependency parser: node train/run.mjs parse FOLDER, with the folder of the gold corpora.
// First on nine documents of ten, to score the tenth; then on all, to write the weights.
//
//     GUM ──────────────────────────┬─▶ parser ─▶ news, held to PolNeAR ─┐
//       └─▶ tags by a tagger that   │                                    ├─▶ parser
//           has not seen them ──────┴────────────────────────────────────┘
import { writeFileSync } from "node:fs";
import { type Parser, unpackParser } from "../src/languages/en/parse.ts";
import { articles } from "./attribution/brat.ts";
import { gum, heldOut, polnear } from "./corpora.ts";
import { agreement } from "./trees/agreement.ts";
import { type PackedParser, trainParser } from "./trees/learn.ts";
import { heldTo, reported } from "./trees/reported.ts";
import { retagged } from "./trees/retagged.ts";
import { score } from "./trees/score.ts";
import { treebank } from "./trees/treebank.ts";

/** News is taken from one article in three, so that other models can train on parses that are not so held. */
const EVERY = 3;

const folder = process.argv[3]!;
const gold = treebank(folder);
const trees = retagged(gold, [...gum(folder), ...polnear(folder)]);
const held = heldOut(gold);
const seen = trees.filter(({ document }) => !held.has(document));
const news = articles(folder, "train")
  .filter((_, i) => i % EVERY === 0)
  .flatMap(reported);
const withNews = (parser: Parser) => news.flatMap((sentence) => heldTo(parser, sentence) ?? []);

const first = trainParser(seen);
const trial = unpacked(trainParser([...seen, ...withNews(unpacked(first))]));
const test = gold.filter(({ document }) => held.has(document));
console.log(`GUM, tags by hand     ${score(trial, test)}`);
const machine = trees.filter(({ document }) => held.has(document));
console.log(`GUM, tags by machine  ${score(trial, machine)}`);
const dev = articles(folder, "dev").flatMap(reported);
console.log(`PolNeAR dev, GUM only ${agreement(unpacked(first), dev)}`);
console.log(`PolNeAR dev           ${agreement(trial, dev)}`);

const { moves, relations } = trainParser([...trees, ...withNews(trial)]);
console.log(`PolNeAR dev, shipped  ${agreement(unpackParser(moves, relations), dev)}`);
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

function unpacked({ moves, relations }: PackedParser): Parser {
  return unpackParser(moves, relations);
}
