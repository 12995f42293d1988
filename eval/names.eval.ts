import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sentence } from "../src/core/model/text.ts";
import { tokenise } from "../src/core/read/tokens.ts";
import { abbreviations } from "../src/languages/en/abbreviations.ts";
import { names } from "../src/languages/en/names.ts";
import { tag } from "../src/languages/en/tag.ts";
import { bracketedNames, type NamedText, universalNames } from "./names.gold.ts";
import { WIRE } from "./names.wire.ts";
import type { Row } from "./row.ts";

const KINDS = { person: "PER", organisation: "ORG", place: "LOC", outlet: "ORG" } as const;
const SAID = { PER: "people", ORG: "organisations", LOC: "places" } as const;
/** F1 of two people who label the same text. */
const PEOPLE = { PER: 97, ORG: 87, LOC: 83 } as const;

/**
 * Scores names on plain text: a name counts when start, end and kind are right. No corpus has outlets; they count as
 * organisations. The wire texts are our own, in the manner of agencies, and stand for CoNLL-2003, which is not here.
 */
export function rows(gold: string): Row[] {
  const web = readFileSync(join(gold, "names/uner-en-ewt/en_ewt-ud-test.iob2"), "utf8");
  return [
    ...scored("UNER English test", universalNames(web), PEOPLE),
    ...scored("agency texts of our own", bracketedNames(WIRE), null),
  ];
}

function scored(
  corpus: string,
  texts: readonly NamedText[],
  people: Readonly<Record<string, number>> | null,
): Row[] {
  const counts = { PER: [0, 0, 0], ORG: [0, 0, 0], LOC: [0, 0, 0] } as Record<keyof typeof SAID, number[]>;
  for (const text of texts) {
    const gold = new Set(text.names);
    const add = (name: string, at: number) => {
      const count = counts[name.slice(0, 3) as keyof typeof SAID];
      count[at] = (count[at] as number) + 1;
    };
    for (const name of gold) add(name, 1);
    for (const name of found(text)) {
      add(name, 2);
      if (gold.has(name)) add(name, 0);
    }
  }
  const kinds = Object.entries(counts).map(([kind, [right, gold, found]]): [string, number] => [
    kind,
    (200 * (right as number)) / ((gold as number) + (found as number)),
  ]);
  const row = (metric: string, ours: number, people: number | null): Row => ({
    corpus,
    metric,
    ours,
    published: null,
    people,
    noise: 1,
  });
  return [
    ...kinds.map(([kind, f1]) =>
      row(`${SAID[kind as keyof typeof SAID]}, exact F1`, f1, people?.[kind] ?? null),
    ),
    row("mean of the three", kinds.reduce((sum, [, f1]) => sum + f1, 0) / kinds.length, null),
  ];
}

/** The names that the program finds, each as its kind, start and end. */
function found({ text, lines }: NamedText): string[] {
  const plain = tokenise(text, abbreviations);
  const sentences: Sentence[] = [];
  let first = 0;
  for (const [block, { start, end }] of lines.entries()) {
    let last = first;
    while (last < plain.length && (plain[last]?.start as number) < end) last++;
    if (last > first) sentences.push({ start, end, block, first, last });
    first = last;
  }
  const tags = tag(plain, sentences);
  const tokens = plain.map((token, i) => ({ ...token, pos: tags[i] as string }));
  return names(text, tokens, sentences).map(({ kind, start, end }) => `${KINDS[kind]} ${start} ${end}`);
}
