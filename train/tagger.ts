import { unpackLinear } from "../src/core/read/linear.ts";
import type { Tagger } from "../src/languages/en/tag.ts";
import { MARKS, TEMPLATES, tagDictionary, tagFeatures } from "../src/languages/en/tag.ts";
import { wordClasses } from "../src/languages/en/wordClass.ts";
import { words as measure, SHAPE } from "../src/languages/en/words.ts";
import { asTokens, type Example } from "./corpora.ts";
import { mean, Perceptron, packLinear, shuffled } from "./perceptron.ts";

const EPOCHS = 8;
/** The mean of several perceptrons is steadier than each. */
const PASSES = 3;
const SCALE = 40;
const LEAST = 14;
const OFTEN = 2;

/** A trained tagger as it is shipped. */
export interface PackedTagger {
  /** Tags, the most frequent first. */
  readonly labels: readonly string[];
  /** Words with one tag: by tag, a list with spaces between. */
  readonly lists: Record<string, string>;
  readonly packed: string;
}

/** The tags of a corpus, the most frequent first. */
export function labelsOf(examples: readonly Example[]): string[] {
  const counts = new Map([...MARKS.values(), "''", "``", "SYM", "POS"].map((tag) => [tag, 0]));
  for (const { tags } of examples) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts.keys()].filter((tag) => tag !== "HYPH").sort((a, b) => counts.get(b)! - counts.get(a)!);
}

export function unpackTagger({ labels, lists, packed }: PackedTagger): Tagger {
  return { model: unpackLinear(labels, packed), dictionary: tagDictionary(labels, lists) };
}

/** Trains the part-of-speech tagger, its labels given so that parts of a corpus share them. */
export function trainTagger(
  training: readonly Example[],
  labels: readonly string[],
  passes = PASSES,
): PackedTagger {
  const lists = unambiguous(training);
  const dictionary = tagDictionary(labels, lists);
  const models = Array.from({ length: passes }, (_, pass) =>
    trained(training, labels, dictionary, pass).averaged(SCALE, 1, OFTEN),
  );
  return { labels, lists, packed: packLinear(mean(models, LEAST)) };
}

/** One perceptron; each pass takes the sentences in another order. */
function trained(
  training: readonly Example[],
  labels: readonly string[],
  dictionary: ReadonlyMap<string, number>,
  pass: number,
): Perceptron {
  const model = new Perceptron(labels.length);
  const found = new Int32Array(TEMPLATES);
  const scores = new Float64Array(labels.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const [n, example] of shuffled(training, pass * EPOCHS + epoch + 1).entries()) {
      // Now and then a sentence in capitals, so that headlines are read as well.
      const capitals = (n + epoch) % 25 === 0;
      const words = capitals ? example.words.map((word) => word.toUpperCase()) : example.words;
      const { tokens, sentences } = asTokens(words);
      const measured = measure(tokens, sentences);
      const kinds = measured.word.map(wordClasses().classOf);
      const tags = new Uint8Array(tokens.length);
      for (let i = 0; i < tokens.length; i++) {
        const shape = measured.shape[i]!;
        const truth = Math.max(0, labels.indexOf(example.tags[i]!));
        const known = dictionary.get(tokens[i]!.text);
        if (known !== undefined) tags[i] = known;
        else if (shape === SHAPE.mark) tags[i] = truth;
        else if (shape === SHAPE.number) tags[i] = labels.indexOf("CD");
        else {
          const count = tagFeatures(measured, kinds, tags, i, 0, tokens.length, found);
          model.score(found, count, scores);
          const guess = highest(scores);
          model.learn(found, count, truth, guess);
          tags[i] = guess;
        }
      }
    }
  }
  return model;
}

function highest(values: Float64Array): number {
  let at = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[at]!) at = i;
  return at;
}

/** Words met often and with one tag only: by tag, a list with spaces between. */
function unambiguous(examples: readonly Example[]): Record<string, string> {
  const seen = new Map<string, Map<string, number>>();
  for (const { words, tags } of examples) {
    words.forEach((word, i) => {
      if (!/^[a-z'’]+$/.test(word)) return;
      const of = seen.get(word) ?? new Map<string, number>();
      seen.set(word, of.set(tags[i]!, (of.get(tags[i]!) ?? 0) + 1));
    });
  }
  const lists: Record<string, string[]> = {};
  for (const [word, tags] of seen) {
    const total = [...tags.values()].reduce((a, b) => a + b);
    const [tag, count] = [...tags].sort(([, a], [, b]) => b - a)[0]!;
    if (total < 12 || count / total < 0.995) continue;
    lists[tag] = [...(lists[tag] ?? []), word];
  }
  return Object.fromEntries(
    Object.entries(lists)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([tag, words]) => [tag, words.sort().join(" ")]),
  );
}
