import { type Bag, bag } from "../../src/core/collate/bag.ts";
import { context } from "../../src/core/collate/similarity.ts";
import type { Token } from "../../src/core/model/text.ts";
import { english } from "../../src/languages/en/english.ts";
import { lemma } from "../../src/languages/en/lemma.ts";
import { quantities } from "../../src/languages/en/quantities.ts";
import { tag } from "../../src/languages/en/tag.ts";
import { allSentences, type EventSentence, eventSentences } from "./ecbplus.ts";

/** Two sentences of different texts of one topic, and whether they tell of one action. */
export interface Pair {
  readonly topic: number;
  readonly a: Bag;
  readonly b: Bag;
  readonly same: boolean;
  /** True where the texts tell of look-alike events. */
  readonly lookAlike: boolean;
  /** The share of the actions of both that both tell of. */
  readonly shared: number;
  /** How much the two whole texts have in common. */
  readonly context: number;
  readonly texts: readonly [string, string];
}

/** All pairs of checked sentences across documents of the topics, as bags weighed within each topic. */
export function pairsOf(gold: string, topics: (topic: number) => boolean, perEvent = false): Pair[] {
  const sentences = eventSentences(gold, topics);
  const pairs: Pair[] = [];
  for (const topic of new Set(sentences.map((sentence) => sentence.topic))) {
    const here = sentences.filter((sentence) => sentence.topic === topic);
    const tagged = here.map(taggedWords);
    const all = inStory(tagged);
    const own = {
      ecb: inStory(tagged.filter((_, k) => here[k]?.event === "ecb")),
      ecbplus: inStory(tagged.filter((_, k) => here[k]?.event === "ecbplus")),
    };
    const bags = tagged.map((tokens, k) =>
      bag(tokens, quantities(tokens), english.words, perEvent ? own[(here[k] as EventSentence).event] : all),
    );
    const texts = new Map<string, ReturnType<typeof gist>>();
    const whole = allSentences(gold, (t) => t === topic);
    for (const document of new Set(whole.map((sentence) => sentence.document))) {
      texts.set(document, gist(whole.filter((sentence) => sentence.document === document).map(taggedWords)));
    }
    for (let i = 0; i < here.length; i++) {
      for (let j = i + 1; j < here.length; j++) {
        const [x, y] = [here[i] as EventSentence, here[j] as EventSentence];
        if (x.document === y.document) continue;
        const chains = new Set(x.actions.map(({ chain }) => chain));
        pairs.push({
          topic,
          a: bags[i] as Bag,
          b: bags[j] as Bag,
          same: y.actions.some(({ chain }) => chains.has(chain)),
          lookAlike: x.event !== y.event,
          shared: jaccard(x, y),
          context: context(
            texts.get(x.document) as Map<string, number>,
            texts.get(y.document) as Map<string, number>,
          ),
          texts: [x.words.join(" "), y.words.join(" ")],
        });
      }
    }
  }
  return pairs;
}

function jaccard(x: EventSentence, y: EventSentence): number {
  const a = new Set(x.actions.map(({ chain }) => chain));
  const b = new Set(y.actions.map(({ chain }) => chain));
  const both = [...a].filter((chain) => b.has(chain)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

function gist(sentences: readonly (readonly Token[])[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const tokens of sentences)
    for (const { lemma: word, weight } of bag(tokens, [], english.words).terms.values())
      weights.set(word, weight);
  return weights;
}

// How much a lemma counts in a story: 1 for one in a sentence, towards 0 for one in all of them.
function inStory(sentences: readonly (readonly Token[])[]): (lemma: string) => number {
  const counts = new Map<string, number>();
  for (const tokens of sentences) {
    for (const word of new Set(tokens.map(({ text, pos }) => lemma(text, pos))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const all = Math.log(sentences.length + 1);
  return (word) => Math.min(1, 1.2 * (1 - Math.log(counts.get(word) ?? 1) / all));
}

function taggedWords({ words }: EventSentence): Token[] {
  let start = 0;
  const tokens = words.map((text) => {
    const token = { text, pos: "", start, end: start + text.length };
    start = token.end + 1;
    return token;
  });
  const tags = tag(tokens, [{ start: 0, end: start, block: 0, first: 0, last: tokens.length }]);
  return tokens.map((token, i) => ({ ...token, pos: tags[i] as string }));
}

/** F1 over all pairs at a threshold, and how many pairs of look-alike events are taken for one. */
export function score(pairs: readonly Pair[], of: (pair: Pair) => number, threshold: number) {
  let hit = 0;
  let found = 0;
  let wanted = 0;
  let traps = 0;
  let trapped = 0;
  for (const pair of pairs) {
    const said = of(pair) >= threshold;
    if (pair.same) wanted++;
    if (said) found++;
    if (said && pair.same) hit++;
    if (pair.lookAlike && !pair.same) {
      traps++;
      if (said) trapped++;
    }
  }
  const precision = found === 0 ? 1 : hit / found;
  const recall = wanted === 0 ? 1 : hit / wanted;
  return {
    precision,
    recall,
    f1: hit === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    trapRate: trapped / traps,
  };
}
