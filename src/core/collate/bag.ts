import type { Certainty } from "../model/attribution.ts";
import type { Mention, Quantity } from "../model/mention.ts";
import type { Token } from "../model/text.ts";
import type { Contrast, Tense, Words } from "../model/words.ts";

/** A word or expression that tells something, and how much. */
export interface Term {
  readonly lemma: string;
  readonly weight: number;
  /** Part of a name. */
  readonly name: boolean;
  /** Several words: "put on hold". */
  readonly expression: boolean;
  /** The concepts that it stands for. */
  readonly concepts: readonly string[];
}

/** What a clause says is done, and by and to whom as far as the order of words shows it. */
export interface Act {
  readonly lemma: string;
  readonly concepts: readonly string[];
  readonly denied: boolean;
  readonly tense: Tense | null;
  /** False for "to leave", "leaving", "an officer hurt in the raid": it hangs on another word. */
  readonly free: boolean;
  /** True where another verb hangs on it: "expected to leave". */
  readonly leads: boolean;
  /** Entities, or lemmas of names, in the place of the one who does it, and of the one it is done to. */
  readonly agents: ReadonlySet<string>;
  readonly patients: ReadonlySet<string>;
  /** The nouns right before and right after the verb, turned round in a passive: names or not. */
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
}

/** A number, and the word before it that says what it is: fell *by* 30 %, fell *to* 30 %. */
export interface Amount {
  readonly quantity: Quantity;
  readonly slot: string | null;
}

/** "A school in Ellery": the place after "in" or the like, and what is said to be there. */
export interface Place {
  /** Its entity id, then those of the places that it lies in, as far as that is known. */
  readonly ids: readonly string[];
  /** The lemma of the word that the place goes with: `school`. */
  readonly of: string;
}

/** What a clause says, taken apart for comparing: made once for each clause, compared often. */
export interface Bag {
  readonly terms: ReadonlyMap<string, Term>;
  /** The sum of the weights of its terms, and of those that are no names. */
  readonly weight: number;
  readonly commonWeight: number;
  readonly concepts: ReadonlySet<string>;
  /** Entity ids. */
  readonly entities: ReadonlySet<string>;
  /** Those of places. */
  readonly places: ReadonlySet<string>;
  /** Those of people, with the words by which it names them. */
  readonly people: ReadonlyMap<string, readonly string[]>;
  /** Where something is said to be. */
  readonly located: readonly Place[];
  readonly amounts: readonly Amount[];
  /** Days that it names, as ISO dates, both inclusive; only where both ends are known. */
  readonly times: readonly { readonly earliest: string; readonly latest: string }[];
  /** The main verb first. */
  readonly acts: readonly Act[];
  readonly certainty: Certainty;
  /** Words that exclude others of their kind. */
  readonly contrasts: readonly Contrast[];
}

/**
 * Takes a clause apart.
 *
 * @param clause its tokens, tagged.
 * @param mentions those that lie in it, with their entities, times and quantities.
 * @param within the ids of the places that a place lies in: a town's country.
 * @param weigh how much a lemma counts in this story, 0 to 1: one that nearly every sentence of it has says little.
 */
export function bag(
  clause: readonly Token[],
  mentions: readonly Mention[],
  words: Words,
  weigh: (lemma: string) => number = () => 1,
  within: (place: string) => readonly string[] = () => [],
): Bag {
  const lemmas = clause.map(({ text, pos }) => words.lemma(text, pos));
  const tags = clause.map(({ pos }) => pos);
  const uses = words.concepts(lemmas, tags);
  const terms = new Map<string, Term>();
  const add = (lemma: string, weight: number, name: boolean, concepts: readonly string[]) => {
    if (weight > 0 && !terms.has(lemma))
      terms.set(lemma, { lemma, weight, name, expression: lemma.includes(" "), concepts });
  };
  const conceptsAt = (at: number) =>
    uses.filter(({ first, last }) => at >= first && at < last).map(({ concept }) => concept);
  const expression = new Map(
    uses.filter(({ first, last }) => last - first > 1).map((use) => [use.first, use.last]),
  );
  for (let at = 0; at < clause.length; at++) {
    const last = expression.get(at);
    if (last !== undefined) {
      // "put on hold" is one term; none of its words says the same alone.
      add(lemmas.slice(at, last).join(" "), expressionWeight, false, conceptsAt(at));
      at = last - 1;
      continue;
    }
    const tag = tags[at] as string;
    const lemma = lemmas[at] as string;
    const share = tells(tag, lemma);
    if (share > 0)
      add(lemma, share * words.frequency(lemma) * weigh(lemma), tag.startsWith("NNP"), conceptsAt(at));
  }
  return {
    terms,
    weight: total(terms, () => true),
    commonWeight: total(terms, ({ name }) => !name),
    concepts: new Set(uses.map(({ concept }) => concept)),
    entities: new Set(mentions.flatMap(({ entity }) => (entity === null ? [] : [entity]))),
    places: new Set(
      mentions.flatMap(({ entity, kind }) => (entity === null || kind !== "place" ? [] : [entity])),
    ),
    people: new Map(
      mentions.flatMap(({ entity, kind, start, end }) =>
        entity === null || kind !== "person"
          ? []
          : [[entity, lemmas.filter((_, i) => isIn(clause[i] as Token, start, end))] as const],
      ),
    ),
    // A town that nobody lists may be taken for something else; after "in" it is where something is.
    located: mentions.flatMap(({ entity, kind, start }) => {
      const of =
        kind !== "time" && kind !== "quantity" && entity !== null
          ? placedAt(clause, lemmas, start, kind)
          : null;
      return of === null ? [] : [{ ids: [entity as string, ...within(entity as string)], of }];
    }),
    amounts: mentions.flatMap(({ quantity, start }) =>
      quantity === undefined ? [] : [{ quantity, slot: slotBefore(clause, start) }],
    ),
    times: mentions.flatMap(({ time }) =>
      time === undefined || time.earliest === null || time.latest === null
        ? []
        : [{ earliest: time.earliest, latest: time.latest }],
    ),
    acts: actsOf(
      clause,
      lemmas,
      mentions,
      words,
      conceptsAt,
      uses.filter(({ first, last }) => last - first > 1),
    ),
    certainty: words.certainty(clause).certainty,
    contrasts: words.contrasts(clause),
  };
}

const isIn = (token: Token, start: number, end: number) => token.start >= start && token.end <= end;

function total(terms: ReadonlyMap<string, Term>, counts: (term: Term) => boolean): number {
  let sum = 0;
  for (const term of terms.values()) if (counts(term)) sum += term.weight;
  return sum;
}

// An expression is about as telling as a word in one text of a hundred.
const expressionWeight = 4.6;

// How far a word of a kind tells what a clause is about; helpers, pronouns and the like do not.
function tells(tag: string, lemma: string): number {
  if (empty.has(lemma)) return 0;
  if (tag.startsWith("NNP")) return 1.2;
  if (/^(?:NN|VB|FW)/.test(tag)) return 1;
  if (tag === "CD") return 0.8;
  if (/^(?:JJ|RB)/.test(tag)) return 0.7;
  return 0;
}

const empty: ReadonlySet<string> = new Set([
  "be",
  "have",
  "do",
  "not",
  "'s",
  "mr",
  "mr.",
  "ms",
  "ms.",
  "mrs",
  "mrs.",
]);

// "by", "to" or "from" right before a quantity; "some", "about" and the like lie inside its span.
function slotBefore(clause: readonly Token[], start: number): string | null {
  const index = clause.findIndex((token) => token.start >= start);
  const word = clause[index - 1]?.text.toLowerCase() ?? "";
  return /^(?:by|to|from)$/.test(word) ? word : null;
}

// "a school in Ellery", "met near Porton"; a country that does something, or that a war is against, is no such place.
function placedAt(
  clause: readonly Token[],
  lemmas: readonly string[],
  start: number,
  kind: Mention["kind"],
): string | null {
  const index = clause.findIndex((token) => token.start >= start);
  const before = clause[index - 1]?.text.toLowerCase() ?? "";
  if (!(kind === "place" ? /^(?:in|at|near|outside|inside|around|off|on)$/ : /^(?:in|near)$/).test(before))
    return null;
  for (let i = index - 2; i >= Math.max(0, index - 5); i--) {
    if (/^(?:NN|VB)/.test((clause[i] as Token).pos)) return lemmas[i] as string;
  }
  return null;
}

// Each verb with who stands before and after it, turned round where "was … by" does so.
function actsOf(
  clause: readonly Token[],
  lemmas: readonly string[],
  mentions: readonly Mention[],
  words: Words,
  conceptsAt: (at: number) => readonly string[],
  expressions: readonly { readonly first: number; readonly last: number }[],
): Act[] {
  const acts: Act[] = [];
  const verbs = clause.flatMap(({ pos }, at) =>
    pos.startsWith("VB") && !helps(clause, lemmas, at) ? [at] : [],
  );
  for (const [i, at] of verbs.entries()) {
    const from = verbs[i - 1] ?? -1;
    const to = verbs[i + 1] ?? clause.length;
    const before = namesIn(clause, lemmas, mentions, from + 1, at);
    const after = namesIn(clause, lemmas, mentions, at + 1, to);
    // "Be beaten" as a whole stands for losing, which the one in front does.
    const whole = expressions.some(({ first, last }) => first < at && at < last && lemmas[first] === "be");
    const passive = (clause[at] as Token).pos === "VBN" && !whole && isPassive(clause, lemmas, at);
    const by = passive
      ? clause.findIndex((token, j) => j > at && j < to && token.text.toLowerCase() === "by")
      : -1;
    const byNames = by === -1 ? new Set<string>() : namesIn(clause, lemmas, mentions, by + 1, to);
    const phrasal = clause[at + 1]?.pos === "RP" && expressions.some(({ first }) => first === at);
    acts.push({
      // "Called off" is another verb than "called".
      lemma: phrasal ? `${lemmas[at]} ${lemmas[at + 1]}` : (lemmas[at] as string),
      concepts: conceptsAt(at),
      denied: words.negated(clause, at),
      tense: words.tense(clause, at),
      free: stands(clause, lemmas, at) && !hangs(clause, lemmas, at),
      leads: clause[at + 1]?.pos === "TO",
      // "Orr is in talks to buy Lund": who is in talks is who buys.
      agents: passive ? byNames : before.size > 0 ? before : (acts.at(-1)?.agents ?? before),
      patients: passive ? before : after,
      subjects: passive
        ? by === -1
          ? []
          : nounsAfter(clause, lemmas, by, to)
        : hangs(clause, lemmas, at) && acts.length > 0
          ? doerAbove(acts.at(-1) as Act)
          : nounsBefore(clause, lemmas, at, from),
      objects: passive ? nounsBefore(clause, lemmas, at, from) : nounsAfter(clause, lemmas, at, to),
    });
  }
  return acts;
}

// "Orr agreed to sell": Orr sells; "Orr asked the owner to sell": the owner does.
function doerAbove({ subjects, objects }: Act): readonly string[] {
  return objects.length > 0 ? objects : subjects;
}

// Neither "leaving" nor, without a helper, "hurt in the raid".
function stands(clause: readonly Token[], lemmas: readonly string[], at: number): boolean {
  const { pos } = clause[at] as Token;
  if (pos !== "VBN") return pos !== "VBG";
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (/^(?:be|have|get)$/.test(lemmas[i] as string)) return true;
    if (!/^(?:RB|VB)/.test((clause[i] as Token).pos)) break;
  }
  // The first verb of a clause is its own, though the tagger takes it for a participle.
  return !clause.slice(0, at).some((token) => token.pos.startsWith("VB"));
}

// "agreed to sell", but "is to sell", "has to sell".
function hangs(clause: readonly Token[], lemmas: readonly string[], at: number): boolean {
  return clause[at - 1]?.pos === "TO" && !/^(?:be|have)$/.test(lemmas[at - 2] ?? "");
}

// "rejected [the quarry plan] for now": up to the first word that is no part of the noun phrase.
function nounsAfter(clause: readonly Token[], lemmas: readonly string[], at: number, to: number): string[] {
  const found: string[] = [];
  for (let i = at + 1; i < to; i++) {
    const { pos } = clause[i] as Token;
    if (pos.startsWith("NN")) found.push(lemmas[i] as string);
    else if (!/^(?:DT|PDT|JJ|CD|PRP\$|POS|RB|RP|HYPH|\$|``|'')/.test(pos)) break;
  }
  return found;
}

// "[The quarry plan] of the firm fell": the first noun phrase of the stretch.
function nounsBefore(
  clause: readonly Token[],
  lemmas: readonly string[],
  at: number,
  from: number,
): string[] {
  const found: string[] = [];
  for (let i = from + 1; i < at; i++) {
    const { pos } = clause[i] as Token;
    if (pos.startsWith("NN")) found.push(lemmas[i] as string);
    else if (found.length > 0 && !/^(?:POS|JJ|CD|HYPH)/.test(pos)) break;
  }
  return found;
}

// "has", "was", "did" with another verb after them.
function helps(clause: readonly Token[], lemmas: readonly string[], at: number): boolean {
  if (!/^(?:be|have|do|get)$/.test(lemmas[at] as string)) return false;
  for (let i = at + 1; i < Math.min(clause.length, at + 4); i++) {
    const { pos } = clause[i] as Token;
    if (pos.startsWith("VB")) return true;
    if (!pos.startsWith("RB")) return false;
  }
  return false;
}

function isPassive(clause: readonly Token[], lemmas: readonly string[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (/^(?:be|get)$/.test(lemmas[i] as string)) return true;
    if (!/^(?:RB|VB)/.test((clause[i] as Token).pos)) return false;
  }
  return false;
}

function namesIn(
  clause: readonly Token[],
  lemmas: readonly string[],
  mentions: readonly Mention[],
  from: number,
  to: number,
): Set<string> {
  const start = clause[from]?.start ?? 0;
  const end = from < to ? (clause[to - 1]?.end ?? 0) : 0;
  const known = mentions.filter(
    (m) => m.entity !== null && m.start >= start && m.end <= end && m.kind !== "place",
  );
  if (known.length > 0) return new Set(known.map(({ entity }) => entity as string));
  const found = new Set<string>();
  for (let i = from; i < to; i++) {
    const { pos, start: at } = clause[i] as Token;
    if (pos.startsWith("NNP") && !mentions.some((m) => m.kind === "place" && at >= m.start && at < m.end))
      found.add(lemmas[i] as string);
  }
  return found;
}
