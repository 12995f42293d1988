// Counts in how many documents each lemma stands, and writes src/languages/en/weights/frequency.ts.
// An event with many reports counts three times at most, so that its own words do not pass for common ones.
//
//     node train/run.mjs words/frequency
import { writeFileSync } from "node:fs";
import { documents, lemmas } from "./corpus.ts";

const perEvent = 3;
const kept = 8000;

const events = new Map<string, Set<string>[]>();
for (const { event, text } of documents()) {
  events.set(event, [...(events.get(event) ?? []), new Set(lemmas(text))]);
}
let total = 0;
const counts = new Map<string, number>();
for (const reports of events.values()) {
  total += Math.min(reports.length, perEvent);
  const here = new Map<string, number>();
  for (const words of reports) for (const word of words) here.set(word, (here.get(word) ?? 0) + 1);
  for (const [word, n] of here) counts.set(word, (counts.get(word) ?? 0) + Math.min(n, perEvent));
}
const order = (a: [string, number], b: [string, number]) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
const top = [...counts]
  .filter(([word]) => /^[a-z][a-z'-]+$/.test(word))
  .sort(order)
  .slice(0, kept);
const byCount = new Map<number, string[]>();
for (const [word, n] of top) byCount.set(n, [...(byCount.get(n) ?? []), word]);
const lines = [...byCount].map(([n, words]) => `${n} ${words.join(" ")}`);
const head = `// Made by train/words/frequency.ts. In how many documents a lemma stands, commonest first: a count and its lemmas
// to a line. Counted over PolNeAR train, news stories (BASIL and others), ECB+ topics 1-35 and GUM; no text is kept.
`;
writeFileSync(
  "src/languages/en/weights/frequency.ts",
  `${head}export const documents = ${total};\nexport const counts = \`\n${lines.join("\n")}\n\`;\n`,
);
console.log(
  `${events.size} events, ${total} documents, ${counts.size} lemmas, ${top.length} kept, least ${top.at(-1)?.[1]}`,
);
