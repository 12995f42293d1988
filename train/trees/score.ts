import { RELATIONS } from "../../src/core/model/tree.ts";
import { type Parser, parseWith } from "../../src/languages/en/parse.ts";
import { asTokens } from "../corpora.ts";
import type { Parsed } from "./treebank.ts";

const PUNCT = RELATIONS.indexOf("punct");

/** How many words but marks have the right head, and the right relation as well; by relation, F1. */
export function score(parser: Parser, test: readonly Parsed[]): string {
  let words = 0;
  let headed = 0;
  let labelled = 0;
  const right = new Float64Array(RELATIONS.length);
  const meant = new Float64Array(RELATIONS.length);
  const given = new Float64Array(RELATIONS.length);
  for (const tree of test) {
    const { tokens, sentences } = asTokens(tree.words, tree.tags);
    const { heads, relations } = parseWith(parser, tokens, sentences[0]!);
    for (const [i, head] of tree.heads.entries()) {
      const relation = tree.relations[i]!;
      if (relation === PUNCT) continue;
      words++;
      meant[relation]!++;
      given[relations[i]!]!++;
      if (heads[i] !== head) continue;
      headed++;
      if (relations[i] !== relation) continue;
      labelled++;
      right[relation]!++;
    }
  }
  const share = (part: number) => ((100 * part) / words).toFixed(2);
  const each = RELATIONS.flatMap((label, r) =>
    meant[r]! === 0
      ? []
      : [`${label} ${((200 * right[r]!) / (meant[r]! + given[r]!)).toFixed(1)} (${meant[r]})`],
  );
  return `UAS ${share(headed)}, LAS ${share(labelled)} of ${words}\n  ${each.join("  ")}`;
}
