import { lemma } from "../../src/languages/en/lemma.ts";
import { gold, tagOf } from "./corpus.ts";
import { eventSentences } from "./ecbplus.ts";
import { pairKey } from "./wordnet.ts";

// Words that stand for any action, and so say nothing of two that they are one.
const empty = new Set(
  "be have do go come get make take give it this that which they what one thing set put see place event keep up out life out off on in use mark drive link list problem report say tell accord confirm announce statement round".split(
    " ",
  ),
);

/** Pairs of lemmas that name one action in at least two events of ECB+, and how closely that relates them. */
export function learnedPairs(topics: (topic: number) => boolean): Map<string, number> {
  const chains = new Map<string, { event: string; heads: Set<string> }>();
  for (const { topic, event, actions } of eventSentences(gold, topics)) {
    for (const { chain, words } of actions) {
      const known = chains.get(chain) ?? { event: `${topic}${event}`, heads: new Set<string>() };
      chains.set(chain, known);
      known.heads.add(headLemma(words));
    }
  }
  const events = new Map<string, Set<string>>();
  for (const { event, heads } of chains.values()) {
    const list = [...heads].filter((head) => !empty.has(head) && /^[a-z-]{3,}$/.test(head));
    for (const a of list) {
      for (const b of list)
        if (a < b) events.set(pairKey(a, b), (events.get(pairKey(a, b)) ?? new Set()).add(event));
    }
  }
  return new Map(
    [...events]
      .filter(([, seen]) => seen.size >= 2)
      .map(([pair, seen]) => [pair, seen.size >= 3 ? 0.75 : 0.6]),
  );
}

const particles =
  /^(?:the|a|an|to|was|were|been|be|is|are|has|have|had|will|up|down|out|in|off|over|into|on|for|away|from|of|back|at|with|his|her|their)$/i;

// "has been shot dead", "the arrest of": the last word that says what was done.
function headLemma(words: readonly string[]): string {
  const head = words.filter((word) => !particles.test(word)).at(-1) ?? (words[0] as string);
  const tag = tagOf(head.toLowerCase(), "");
  return lemma(head.toLowerCase(), tag.startsWith("NNP") ? "NN" : tag);
}
