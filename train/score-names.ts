// Scores names as the program finds them, on plain text: node train/run.mjs score-names FOLDER
import { rows } from "../eval/names.eval.ts";

for (const { corpus, metric, ours } of rows(process.argv[3]!))
  console.log(`${corpus}, ${metric} ${ours?.toFixed(1)}`);
