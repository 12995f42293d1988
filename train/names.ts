// Trains the model for names: node train/run.mjs names FOLDER, with the folder of the gold corpora.
import { writeFileSync } from "node:fs";
import { type Prepared, prepared, trainNames } from "./chain.ts";
import { type Document, gum, named, polnear, uner, wikigold } from "./corpora.ts";
import { numbers } from "./random.ts";
import { small } from "./small.ts";
import { wire } from "./wire/wire.ts";

const folder = process.argv[3]!;
const web = named(uner(folder, "dev"));
const made = wire(1000, numbers(12345));
const others = [...named(gum(folder)), ...named(wikigold(folder)), ...named(polnear(folder))];
const packed = trainNames(
  [
    ...of(others, 1),
    ...of(made, 0.5),
    ...of(web, 3),
    ...of(web.map(small), 1),
    ...of([...others, ...made].filter((_, i) => i % 16 === 0).map(small), 0.3),
  ],
  { epochs: 6, rate: 0.1, l1: 0.6, l2: 1, often: 2 },
);
writeFileSync(
  new URL("src/languages/en/weights/names.ts", `file://${process.cwd()}/`),
  `// Made by train/names.ts; see docs/models.md.\nexport const NAME_WEIGHTS =\n  "${packed}";\n`,
);
console.log(`${packed.length} characters of weights`);

function of(documents: readonly Document[], weight: number): Prepared[] {
  return documents.map((document) => prepared(document, weight));
}
