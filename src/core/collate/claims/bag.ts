import type { Certainty } from "../../model/attribution.ts";
import type { Quantity } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Token } from "../../model/text.ts";
import type { Words } from "../../model/words.ts";
import { within } from "../../read/attribution/unit.ts";
import type { Clause } from "./clauses.ts";

/** A word of a clause that says something, or a name in it. */
export interface Feature {
  /** The lemma, or the entity's id for a name. */
  readonly key: string;
  readonly name: boolean;
  /** True for the main verb and what stands for it. */
  readonly verb: boolean;
  /** What it stands for: `delay` for "shelved", for "put on hold". */
  readonly concepts: readonly string[];
  /** Background weight of the word, before the story's own. */
  readonly weight: number;
}

/** A clause as it is compared with others: what it is about, what happens, how much, when, how surely. */
export interface Bag {
  readonly clause: Clause;
  readonly features: readonly Feature[];
  readonly concepts: ReadonlySet<string>;
  /** People and bodies in the order in which they stand, for who did what to whom. */
  readonly actors: readonly string[];
  readonly quantities: readonly Quantity[];
  /** Days that the clause's times cover, if it has any. */
  readonly days: readonly { readonly earliest: string; readonly latest: string }[];
  readonly negated: boolean;
  readonly certainty: Exclude<Certainty, "denied">;
}

/** A name tells less than a rare word: a story's people are in most of its clauses. */
const nameWeight = 3.5;

/** "put on hold", "step down": as telling as a rather rare verb. */
const expressionWeight = 5;

const empty = new Set("be have do say tell make get go take will would can could may might must should shall not also then there here other such so very more most just even only still now".split(" "));

/** Measures a clause. */
export function bag(clause: Clause, reading: Reading, words: Words): Bag {
  const tokens = reading.tokens.slice(clause.first, clause.last);
  const mentions = within(reading.mentions, clause.start, clause.end);
  const named = mentions.filter(({ kind, entity }) => entity !== null && kind !== "time" && kind !== "quantity");
  const times = mentions.filter(({ kind }) => kind === "time");
  const lemmas = tokens.map(({ text, pos }) => words.lemma(text, pos));
  const uses = words.concepts(lemmas, tokens.map(({ pos }) => pos));
  const features = new Map<string, Feature>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const expression = uses.find(({ first, last }) => first === i && last - first > 1);
    const lemma = expression === undefined ? (lemmas[i] as string) : lemmas.slice(expression.first, expression.last).join("_");
    const here = uses.filter(({ first, last }) => first <= i && i < last);
    if (expression !== undefined) i = expression.last - 1;
    else if (!counts(token, lemma) || times.some((time) => time.start <= token.start && token.end <= time.end)) continue;
    const mention = named.find((m) => m.start <= token.start && token.end <= m.end);
    const key = mention?.entity ?? lemma;
    if (features.has(key)) continue;
    const weight = mention !== undefined ? nameWeight : expression !== undefined ? expressionWeight : words.frequency(lemma);
    const concepts = mention === undefined ? here.map(({ concept }) => concept) : [];
    features.set(key, { key, name: mention !== undefined, verb: token.pos.startsWith("VB"), concepts, weight });
  }
  const verb = tokens.findIndex(({ pos }) => /^(?:VBD|VBZ|VBP|MD|VB|VBN)$/u.test(pos));
  return {
    clause,
    features: [...features.values()],
    concepts: new Set(uses.map(({ concept }) => concept)),
    actors: [...new Set(named.filter(({ kind }) => kind !== "place" && kind !== "outlet").map(({ entity }) => entity as string))],
    quantities: mentions.flatMap(({ quantity }) => (quantity === undefined ? [] : [quantity])),
    days: times.flatMap(({ time }) =>
      time?.earliest == null || time.latest == null ? [] : [{ earliest: time.earliest, latest: time.latest }],
    ),
    negated: verb >= 0 && words.negated(tokens, verb),
    certainty: words.certainty(tokens).certainty,
  };
}

function counts({ text, pos }: Token, lemma: string): boolean {
  return /^(?:NN|VB|JJ|CD|RB|FW)/u.test(pos) && /[\p{L}\p{N}]/u.test(text) && !empty.has(lemma) && text.length > 1;
}
