// Trains the model for names: node train/run.mjs names FOLDER, with the folder of the gold corpora.
import { writeFileSync } from "node:fs";
import type { Sentence, Token } from "../src/core/model/text.ts";
import { type LinearModel, unpackLinear } from "../src/core/read/linear.ts";
import {
  bestLabel,
  candidates,
  labelNames,
  NAME_LABELS,
  NAME_TEMPLATES,
  nameFeatures,
  nameView,
} from "../src/languages/en/names/label.ts";
import { tag } from "../src/languages/en/tag.ts";
import { type Document, gum, named, polnear, uner, wikigold } from "./corpora.ts";
import { mean, Perceptron, packLinear, shuffled } from "./perceptron.ts";

const EPOCHS = 10;
const SCALE = 40;
const MODELS = 4;
const LEAST = 8;
const OFTEN = 3;

const folder = process.argv[3]!;
const training: Document[] = [
  ...named(gum(folder)),
  ...named(wikigold(folder)),
  ...Array.from({ length: 3 }, () => named(uner(folder, "dev"))).flat(),
  ...named(polnear(folder)),
];
const packed = train(training);
const model = unpackLinear(NAME_LABELS, packed);
score(model, "UNER test", named(uner(folder, "test")));
writeFileSync(
  new URL("src/languages/en/weights/names.ts", `file://${process.cwd()}/`),
  `// Made by train/names.ts; see docs/models.md.\nexport const NAME_WEIGHTS =\n  "${packed}";\n`,
);
console.log(`${packed.length} characters of weights`);

interface Tagged {
  readonly tokens: Token[];
  readonly sentences: Sentence[];
}

function tagged({ tokens, sentences }: Document): Tagged {
  const tags = tag(tokens, sentences);
  return { tokens: tokens.map((token, i) => ({ ...token, pos: tags[i]! })), sentences };
}

function train(documents: readonly Document[]): string {
  const found = new Int32Array(NAME_TEMPLATES);
  const scores = new Float64Array(NAME_LABELS.length);
  const views = documents.map((document) => {
    const { tokens, sentences } = tagged(document);
    const truth = document.kinds.map((kind) => Math.max(0, NAME_LABELS.indexOf(kind as "O")));
    return { view: nameView(tokens, sentences), sentences, truth };
  });
  const models = Array.from({ length: MODELS }, (_, seed) => {
    const perceptron = new Perceptron(NAME_LABELS.length);
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      for (const { view, sentences, truth } of shuffled(views, seed * EPOCHS + epoch + 1)) {
        const labels = new Uint8Array(view.tokens.length);
        for (const sentence of sentences) {
          for (const [start, end] of candidates(view, sentence)) {
            for (let i = start; i < end; i++) {
              const count = nameFeatures(view, labels, i, start, end, sentence, found);
              perceptron.score(found, count, scores);
              const guess = bestLabel(scores, i > start ? labels[i - 1]! : 0);
              let right = truth[i]!;
              // After a mistake the name may have to begin here.
              if (right > 0 && right % 2 === 0 && labels[i - 1] !== right && labels[i - 1] !== right - 1)
                right--;
              perceptron.learn(found, count, right, guess);
              labels[i] = guess;
            }
          }
        }
      }
    }
    return perceptron.averaged(SCALE, LEAST, OFTEN);
  });
  return packLinear(mean(models, LEAST));
}

function score(model: LinearModel, name: string, documents: readonly Document[]): void {
  const counts = new Map<string, { right: number; gold: number; found: number }>();
  const of = (kind: string) => {
    const old = counts.get(kind) ?? { right: 0, gold: 0, found: 0 };
    counts.set(kind, old);
    return old;
  };
  for (const document of documents) {
    const { tokens, sentences } = tagged(document);
    const labels = labelNames(model, nameView(tokens, sentences), sentences);
    const gold = spans(document.kinds);
    const guesses = spans(Array.from(labels, (label) => NAME_LABELS[label]!));
    for (const span of gold) of(span.split(" ")[0]!).gold++;
    for (const span of guesses) {
      of(span.split(" ")[0]!).found++;
      if (gold.includes(span)) of(span.split(" ")[0]!).right++;
    }
  }
  for (const [kind, { right, gold, found }] of [...counts].sort()) {
    const f1 = (200 * right) / (gold + found);
    console.log(
      `${name} ${kind}: P ${((100 * right) / found).toFixed(1)} R ${((100 * right) / gold).toFixed(1)} F1 ${f1.toFixed(1)}`,
    );
  }
}

function spans(kinds: readonly string[]): string[] {
  const found: string[] = [];
  kinds.forEach((kind, i) => {
    if (!kind.startsWith("B-")) return;
    let end = i + 1;
    while (kinds[end] === kind.replace("B-", "I-")) end++;
    found.push(`${kind.slice(2)} ${i} ${end}`);
  });
  return found;
}
