import { tagWith } from "../../src/languages/en/tag.ts";
import { asTokens, type Example } from "../corpora.ts";
import { labelsOf, trainTagger, unpackTagger } from "../tagger.ts";
import type { Parsed } from "./treebank.ts";

const FOLDS = 5;

/** Trees with the tags of a tagger that has not seen their documents: what the parser will meet. */
export function retagged(trees: readonly Parsed[], examples: readonly Example[]): Parsed[] {
  const labels = labelsOf(examples);
  const documents = [...new Set(trees.map(({ document }) => document))].sort();
  const fold = new Map(documents.map((document, i): [string, number] => [document, i % FOLDS]));
  const taggers = Array.from({ length: FOLDS }, (_, f) =>
    unpackTagger(
      trainTagger(
        examples.filter(({ document }) => fold.get(document) !== f),
        labels,
        1,
      ),
    ),
  );
  return trees.map((tree) => {
    const { tokens, sentences } = asTokens(tree.words);
    return { ...tree, tags: tagWith(taggers[fold.get(tree.document)!]!, tokens, sentences) };
  });
}
