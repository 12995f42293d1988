// Trains the two passes of the model of attributions: npm run train -- attribution
import { writeFileSync } from "node:fs";
import { plainReport } from "../src/core/model/report.ts";
import { STRIDE } from "../src/core/read/chain.ts";
import { read } from "../src/core/read/read.ts";
import { salted } from "../src/core/read/table.ts";
import type { Stretch } from "../src/languages/en/attribution/around.ts";
import { draftOf } from "../src/languages/en/attribution/draft.ts";
import { features, SALTS } from "../src/languages/en/attribution/features.ts";
import { firstLook, mayTurn, type Pass, viewOf } from "../src/languages/en/attribution/passes.ts";
import { SECOND_SALTS, secondFeatures } from "../src/languages/en/attribution/second.ts";
import { english } from "../src/languages/en/english.ts";
import { articles } from "./attribution/brat.ts";
import { labels } from "./attribution/labels.ts";
import type { Example } from "./attribution/learner.ts";
import { type Packed, SCALE, trained, unpacked } from "./attribution/pass.ts";

/** The second pass learns from what a first pass finds in articles that it has not learned from: in so many parts. */
const PARTS = 4;
/** Tuned on the development part, by the kinds of `SEGMENTS`: sources come too often, cues and contents too seldom. */
const FIRST_BIAS = [0, 0.15, 0.15, 0.15, 0.15, 0.15];
const SECOND_BIAS = [0, 0.05, 0.05, 0.25, 0.25, 0.25];

const documents = articles(process.argv[3]!, "train").map((article) => {
  const reading = read(plainReport("A", article.id, article.text), { ...english, pieces: () => [] });
  const { tokens, mentions } = reading;
  const report = {
    ...reading,
    text: article.text,
    names: mentions.filter(({ kind }) => kind !== "time" && kind !== "quantity"),
    times: mentions.filter(({ kind }) => kind === "time"),
  };
  const view = viewOf(report);
  return {
    // One article read by two annotators is in one part.
    name: article.id.replace(/_[^_]*$/, ""),
    view,
    gold: view.stretches.map((part) => labels(article, tokens, part)),
  };
});
type Document = (typeof documents)[number];
const names = [...new Set(documents.map(({ name }) => name))];

const [first, firstFrom] = trained(documents.map(firstExamples), FIRST_BIAS, null);
const folds = Array.from({ length: PARTS }, (_, part) =>
  unpacked(firstFrom((n) => partOf(documents[n]!) !== part)),
);
const [second] = trained(
  documents.map((document) => secondExamples(document, folds[partOf(document)]!)),
  SECOND_BIAS,
  first,
);

writeFileSync(
  new URL("src/languages/en/weights/attribution.ts", `file://${process.cwd()}/`),
  [
    "// Made by train/attribution.ts; see docs/models.md.",
    ...written("FIRST", first),
    ...written("SECOND", second),
    "",
  ].join("\n"),
);

function partOf({ name }: Document): number {
  return names.indexOf(name) % PARTS;
}

function firstExamples({ view: { seen, stretches, around }, gold }: Document): Example[] {
  return stretches.map((part, n) => ({
    features: valuesOf(part, SALTS, (i, into) => {
      features(seen, part, around, i, into);
      return true;
    }),
    labels: gold[n]!,
    given: null,
  }));
}

function secondExamples({ view, gold }: Document, pass: Pass): Example[] {
  const { seen, stretches, around } = view;
  const look = firstLook(pass, view);
  const draft = draftOf(view, look.labels);
  const scores = Float32Array.from(look.scores, (score) => score / SCALE);
  return stretches.map((part, n) => ({
    features: valuesOf(part, SECOND_SALTS, (i, into) => {
      const open = mayTurn(look.scores, look.labels, i);
      if (open) secondFeatures(seen, part, n, around, draft, i, into);
      return open;
    }),
    labels: gold[n]!,
    given: scores.subarray(part.first * STRIDE, part.last * STRIDE),
  }));
}

/** The features of a stretch; `write` tells whether it has written the values of a token. */
function valuesOf(
  { first, last }: Stretch,
  salts: Int32Array,
  write: (i: number, into: Int32Array) => boolean,
): Int32Array {
  const width = salts.length;
  const found = new Int32Array((last - first) * width);
  for (let i = first, at = 0; i < last; i++, at += width) {
    const here = found.subarray(at, at + width);
    if (write(i, here)) for (let f = 0; f < width; f++) here[f] = salted(here[f]!, salts[f]!);
  }
  return found;
}

function written(name: string, { change, stay, table }: Packed): string[] {
  return [
    `export const ${name}: {`,
    "  readonly change: readonly number[];",
    "  readonly stay: readonly number[];",
    "  readonly table: string;",
    "} = {",
    `  change: ${JSON.stringify(change)},`,
    `  stay: ${JSON.stringify(stay)},`,
    `  table:\n    "${table}",`,
    "};",
  ];
}
