// Scores Stemma on the gold corpora that are present, and holds the scores of eval/scores.json.
//
//     npm run eval                    all, in this order
//     npm run eval -- times groups    these
//     npm run eval -- --update        writes the better scores
//
// STEMMA_GOLD names the folder with the corpora, by default ../shared/gold. A score that fell by more than its noise
// ends the run with 1.
// With --cases, evaluations that can show their single cases on standard error.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rows as aliases } from "./aliases.eval.ts";
import { rows as alignment } from "./alignment.eval.ts";
import { rows as attribution } from "./attribution.eval.ts";
import { rows as claims } from "./claims.eval.ts";
import { rows as conflicts } from "./conflicts.eval.ts";
import { rows as derivations } from "./derivations.eval.ts";
import { rows as groups } from "./groups.eval.ts";
import { rows as names } from "./names.eval.ts";
import { rows as quotations } from "./quotations.eval.ts";
import { rows as quotes } from "./quotes.eval.ts";
import { held, type Scores } from "./ratchet.ts";
import { rows as relays } from "./relays.eval.ts";
import type { Row, Rows } from "./row.ts";
import { rows as speakers } from "./speakers.eval.ts";
import { table } from "./table.ts";
import { rows as times } from "./times.eval.ts";

/** Each evaluation, in order, with what it needs of the gold folder. */
const evaluations: readonly { name: string; needs: readonly string[]; rows: Rows }[] = [
  { name: "attribution", needs: ["polnear/cofenet", "polnear/dev"], rows: attribution },
  { name: "speakers", needs: ["polnear/dev", "names/gum"], rows: speakers },
  { name: "relays", needs: ["polnear/dev", "stories"], rows: relays },
  { name: "aliases", needs: ["names/gum", "ecbplus"], rows: aliases },
  { name: "names", needs: ["names/uner-en-ewt"], rows: names },
  { name: "quotations", needs: ["polnear/train", "polnear/dev"], rows: quotations },
  { name: "quotes", needs: ["polnear/train"], rows: quotes },
  { name: "times", needs: ["temporal/tempeval3-tbaq/data"], rows: times },
  { name: "alignment", needs: ["ecbplus"], rows: alignment },
  { name: "claims", needs: ["stories/basil.jsonl"], rows: claims },
  { name: "derivations", needs: ["ecbplus/reuse_edges.json"], rows: derivations },
  { name: "conflicts", needs: ["ecbplus/value_conflicts.json"], rows: conflicts },
  { name: "groups", needs: ["stories", "ecbplus"], rows: groups },
];

const gold = process.env.STEMMA_GOLD ?? "../shared/gold";
const file = "eval/scores.json";
const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith("--"));
const unknown = [
  ...wanted.filter((name) => !evaluations.some((one) => one.name === name)),
  ...args.filter((arg) => arg.startsWith("--") && !["--update", "--cases"].includes(arg)),
];
if (unknown.length > 0) throw new Error(`no such evaluation: ${unknown[0]}`);

const before: Scores = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
const best: Record<string, Readonly<Record<string, number>>> = {};
const printed: Row[] = [];
const notes: string[] = [];
let failed = false;
for (const { name, needs, rows } of evaluations) {
  const old = before[name];
  if (old !== undefined) best[name] = old;
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const absent = needs.filter((path) => !existsSync(join(gold, path)));
  if (absent.length > 0) {
    notes.push(`absent: ${absent.join(", ")} (${name})`);
    continue;
  }
  process.stderr.write(`${name} `);
  const begun = performance.now();
  const found = rows(gold);
  process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
  printed.push(...found);
  const { best: better, fell, rose } = held(found, old ?? {});
  best[name] = better;
  notes.push(...fell.map((line) => `fell: ${line}`), ...rose.map((line) => `rose: ${line}`));
  failed ||= fell.length > 0;
}
console.log([table(printed), ...notes].join("\n"));
if (args.includes("--update")) writeFileSync(file, `${JSON.stringify(best, null, 2)}\n`);
if (failed) process.exitCode = 1;
