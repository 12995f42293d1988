// Trains the model for names: node train/run.mjs names FOLDER, with the folder of the gold corpora.
import { writeFileSync } from "node:fs";
import { type Prepared, prepared, trainNames } from "./chain.ts";
import { type Document, gum, named, polnear, uner, wikigold } from "./corpora.ts";
import { numbers } from "./random.ts";
import { wire } from "./wire.ts";

const folder = process.argv[3]!;
const packed = trainNames(
  [
    ...of(named(gum(folder)), 1),
    ...of(named(wikigold(folder)), 1),
    ...of(named(polnear(folder)), 1),
    ...of(named(uner(folder, "dev")), 3),
    ...of(wire(1000, numbers(12345)), 0.5),
  ],
  { epochs: 8, rate: 0.1, l1: 0.3, l2: 1, often: 2 },
);
writeFileSync(
  new URL("src/languages/en/weights/names.ts", `file://${process.cwd()}/`),
  `// Made by train/names.ts; see docs/models.md.\nexport const NAME_WEIGHTS =\n  "${packed}";\n`,
);
console.log(`${packed.length} characters of weights`);

function of(documents: readonly Document[], weight: number): Prepared[] {
  return documents.map((document) => prepared(document, weight));
}
