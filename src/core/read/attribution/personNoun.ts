import type { People } from "../../model/people.ts";
import type { Speech } from "../../model/speech.ts";
import type { Sentence, Token } from "../../model/text.ts";
import type { Pointer, Scan } from "./pointer.ts";
import { roleOf, speaks } from "./role.ts";

/** The longest phrase that is looked at, in tokens. */
const PHRASE = 10;

/**
 * A noun for one person with the words before it.
 *
 *     the former deputy mayor of Ellery      the 52-year-old
 *     ^^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^
 */
export function noun(
  scan: Scan,
  sentence: Sentence,
  at: number,
  before: Pointer | undefined,
  quotation: number,
): Pointer | null {
  const { tokens, speech, people } = scan;
  const token = tokens[at] as Token;
  const word = token.text.toLowerCase();
  const age = /^(?:\d{1,3}-)?year-old$/.test(word) && !/^NN/.test(tokens[at + 1]?.pos ?? "");
  if (!age) {
    // "the official said": the tagger may take it for what goes before a noun.
    const isNoun =
      /^NN/.test(token.pos) || (token.pos === "JJ" && !/^(?:NN|JJ)/.test(tokens[at + 1]?.pos ?? ""));
    if (!isNoun) return null;
    if (!isPersonNoun(word, speech, people)) return null;
    // "police officer training": a noun before a noun is no person, unless a name follows.
    const next = tokens[at + 1];
    if (next !== undefined && at + 1 < sentence.last && /^NNS?$/.test(next.pos)) return null;
  }
  let first = at;
  const floor = Math.max(sentence.first, before?.last ?? 0, at - PHRASE);
  const modifiers: string[] = [];
  while (first > floor && /^(?:NN|JJ|CD|VBN|VBG|HYPH|POS)|^:$/.test((tokens[first - 1] as Token).pos)) {
    if ((tokens[first - 1] as Token).text === "—") break;
    first--;
    modifiers.unshift((tokens[first] as Token).text);
  }
  const start = tokens[first - 1];
  const lead = first > sentence.first ? (start?.text.toLowerCase() ?? "") : "";
  const owned =
    modifiers.some((one) => /^['’]s?$/.test(one)) ||
    (start?.pos === "PRP$" && first > sentence.first) ||
    (before !== undefined && before.last === first && before.role === "possessive");
  const determiner = owned
    ? "possessive"
    : people.definite.has(lead)
      ? "definite"
      : people.indefinite.has(lead)
        ? "indefinite"
        : "none";
  if (determiner === "definite" || determiner === "indefinite") first--;
  const number = /^(\d{1,3})/.exec(word)?.[1] ?? modifiers.findLast((one) => /^\d{1,3}$/.test(one));
  if (age && (number === undefined || determiner === "none")) return null;
  const head = { start: token.start, end: token.end };
  return {
    start: (tokens[first] as Token).start,
    end: token.end,
    form: "noun",
    head,
    first,
    last: at + 1,
    entity: null,
    unlisted: false,
    pronoun: null,
    word: age ? (number as string) : word,
    modifiers: age ? [] : modifiers.filter((one) => /\p{L}/u.test(one)),
    complement: complement(tokens, sentence, at + 1),
    determiner,
    role: roleOf(scan, sentence, first, at + 1),
    quotation,
    speaks: quotation < 0 && speaks(scan, sentence, first, at + 1),
    of: null,
  };
}

/** A noun for one person: not "one", "someone", which stand for anybody. */
export function isPersonNoun(word: string, speech: Speech, people: People): boolean {
  const known = speech.people.get(word);
  if (known !== undefined) return !known.plural && (known.lemma !== "person" || word === "person");
  return people.nouns.has(word) || people.epithets.has(word) || speech.spokespeople.has(word);
}

/** What hangs on a noun: "mayor of Ellery", "lawyer for the families". */
function complement(tokens: readonly Token[], sentence: Sentence, from: number): string[] {
  if (!/^(?:IN|TO)$/.test(tokens[from]?.pos ?? "") || from >= sentence.last) return [];
  const words: string[] = [];
  for (let i = from; i < Math.min(sentence.last, from + PHRASE); i++) {
    const { text, pos } = tokens[i] as Token;
    if (/^(?:NN|JJ)/.test(pos)) words.push(text.toLowerCase());
    else if (!/^(?:IN|TO|DT|CD|POS|PRP\$)$/.test(pos)) break;
  }
  return words;
}
