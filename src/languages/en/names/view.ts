import type { Sentence, Token } from "../../../core/model/text.ts";
import { SHAPE, type Words, words } from "../words.ts";
import { LISTED, listed } from "./gazetteer.ts";

/** What the model for names sees of a text. */
export interface NameView extends Words {
  readonly tokens: readonly Token[];
  readonly lists: Int32Array;
  /** Bits that the whole text says of each token's word. */
  readonly elsewhere: Uint16Array;
  /** Each token's tag as a number. */
  readonly pos: Uint8Array;
  /** 1 in sentences without capitals, where names have none either. */
  readonly small: Uint8Array;
  /** What kind of line each token stands in. */
  readonly line: Uint8Array;
}

/** What the rest of the text says of a word. */
const ELSEWHERE = {
  /** It stands in small letters, too. */
  small: 1,
  /** It has its capital inside sentences. */
  capital: 2,
  /** It follows a title or a given name. */
  person: 4,
  /** It follows "in", "at" or "near". */
  place: 8,
  /** It comes more than once with a capital. */
  again: 16,
  /** "Inc" or "Police" follows. */
  body: 32,
  /** Somebody of that name said something. */
  says: 64,
  /** It stands in brackets. */
  bracketed: 128,
  /** It follows "the". */
  article: 256,
} as const;

/** Measures a text for the model. */
export function nameView(tokens: readonly Token[], sentences: readonly Sentence[]): NameView {
  const measured = words(tokens, sentences);
  const small = smallSentences(tokens, measured, sentences);
  const lists = listed(tokens, small);
  return {
    ...measured,
    tokens,
    lists,
    elsewhere: evidence(tokens, measured, lists),
    pos: tagNumbers(tokens),
    small,
    line: lines(tokens, measured, sentences),
  };
}

/** Sentences of people who do not trouble with capitals. */
function smallSentences(
  tokens: readonly Token[],
  { shape }: Words,
  sentences: readonly Sentence[],
): Uint8Array {
  const small = new Uint8Array(shape.length);
  for (const { first, last } of sentences) {
    let words = 0;
    let i = first;
    for (; i < last; i++) {
      const s = shape[i] as number;
      if (s === SHAPE.lower) words++;
      else if (s < SHAPE.number && tokens[i]?.text !== "I") break;
    }
    if (i === last && words >= 2) small.fill(1, first, last);
  }
  return small;
}

function tagNumbers(tokens: readonly Token[]): Uint8Array {
  const numbers = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const { pos } = tokens[i] as Token;
    if (pos !== "")
      numbers[i] = (pos.charCodeAt(0) * 31 + pos.charCodeAt(pos.length - 1) * 7 + pos.length) % 97;
  }
  return numbers;
}

const IN = new Set(["in", "at", "near", "from"]);
const SAYS = new Set(["said", "says", "told", "added", "asked", "wrote", "who"]);

function evidence(tokens: readonly Token[], { word, shape }: Words, lists: Int32Array): Uint16Array {
  const known = new Map<number, number>();
  for (let i = 0; i < tokens.length; i++) {
    const key = word[i] as number;
    const s = shape[i] as number;
    if (s !== SHAPE.lower && !isCapital(s)) continue;
    const old = known.get(key) ?? 0;
    let bits = old;
    if (s === SHAPE.lower) bits |= ELSEWHERE.small;
    else {
      if ((bits & ELSEWHERE.capital) !== 0) bits |= ELSEWHERE.again;
      if (s !== SHAPE.first) bits |= ELSEWHERE.capital;
      if (i > 0) {
        const before = (tokens[i - 1] as Token).text;
        const listsBefore = lists[i - 1] as number;
        if ((listsBefore & (LISTED.given | LISTED.title)) !== 0) bits |= ELSEWHERE.person;
        if (IN.has(before)) bits |= ELSEWHERE.place;
        else if (before === "the" || before === "The") bits |= ELSEWHERE.article;
        else if (before === "(" && tokens[i + 1]?.text === ")") bits |= ELSEWHERE.bracketed;
      }
      if (i + 1 < tokens.length) {
        const listsAfter = lists[i + 1] as number;
        if ((listsAfter & LISTED.organisationHead) !== 0 && isCapital(shape[i + 1] as number))
          bits |= ELSEWHERE.body;
        if (SAYS.has((tokens[i + 1] as Token).text)) bits |= ELSEWHERE.says;
      }
    }
    if (bits !== old) known.set(key, bits);
  }
  const found = new Uint16Array(word.length);
  for (let i = 0; i < word.length; i++) found[i] = known.get(word[i] as number) ?? 0;
  return found;
}

export function isCapital(shape: number): boolean {
  return shape >= SHAPE.capital && shape <= SHAPE.mixed;
}

/** Kinds of lines. */
const LINE = { prose: 0, capitals: 1, headline: 2, row: 3, short: 4 } as const;

function lines(tokens: readonly Token[], { shape }: Words, sentences: readonly Sentence[]): Uint8Array {
  const kinds = new Uint8Array(tokens.length);
  for (const { first, last } of sentences) {
    let capital = 0;
    let small = 0;
    let numbers = 0;
    let caseless = 0;
    for (let i = first; i < last; i++) {
      const s = shape[i] as number;
      if (s === SHAPE.lower) {
        if ((tokens[i] as Token).text.length > 3) small++;
      } else if (s === SHAPE.number) numbers++;
      else if (s === SHAPE.caseless) caseless++;
      else if (isCapital(s)) capital++;
    }
    const kind =
      caseless > 0
        ? LINE.capitals
        : numbers >= 2 && numbers * 2 >= small + capital && small <= 2
          ? LINE.row
          : capital >= 4 && small * 4 <= capital
            ? LINE.headline
            : last - first <= 4
              ? LINE.short
              : LINE.prose;
    if (kind !== LINE.prose) kinds.fill(kind, first, last);
  }
  return kinds;
}

/** The text of a token; empty beyond the ends. */
export function word({ tokens }: NameView, i: number): string {
  return tokens[i]?.text ?? "";
}

/** Whether a list says one of these things of a token. */
export function has({ lists }: NameView, i: number, bits: number): boolean {
  return ((lists[i] as number) & bits) !== 0;
}
