import type { Sentence, Token } from "../../core/model/text.ts";

/** How a word is written. */
export const SHAPE = {
  lower: 0,
  /** A capital and small letters. */
  capital: 1,
  /** The same as the first word of a sentence, where the capital says nothing. */
  first: 2,
  /** All capitals, two or more. */
  upper: 3,
  /** One capital letter, with or without a stop. */
  initial: 4,
  /** Capitals inside: McRae, iPhone. */
  mixed: 5,
  number: 6,
  /** Letters and digits. */
  coded: 7,
  mark: 8,
  /** In a sentence of capitals, where no capital says anything. */
  caseless: 9,
} as const;

/** What a linear model sees of each token: hashes of its letters, and its shape. */
export interface Words {
  /** Of the word in small letters, digits as one. */
  readonly word: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix2: Int32Array;
  readonly shape: Uint8Array;
  /** 1 with a hyphen inside. */
  readonly hyphen: Uint8Array;
}

/** Measures tokens for the models of this language. */
export function words(tokens: readonly Token[], sentences: readonly Sentence[]): Words {
  if (!same(tokens, latest.tokens)) latest = { tokens, measured: measuredAlone(tokens) };
  const measured = { ...latest.measured, shape: latest.measured.shape.slice() };
  for (const sentence of sentences) {
    if (shouts(measured.shape, sentence)) {
      for (let i = sentence.first; i < sentence.last; i++) {
        const shape = measured.shape[i] as number;
        if (shape >= SHAPE.capital && shape <= SHAPE.mixed) measured.shape[i] = SHAPE.caseless;
      }
    } else {
      let first = sentence.first;
      while (first < sentence.last && measured.shape[first] === SHAPE.mark) first++;
      if (first < sentence.last && measured.shape[first] === SHAPE.capital)
        measured.shape[first] = SHAPE.first;
    }
  }
  return measured;
}

// Tags, names and attributions each ask for the words of one report.
let latest: { readonly tokens: readonly Token[]; readonly measured: Words } = {
  tokens: [],
  measured: measuredAlone([]),
};

function same(some: readonly Token[], others: readonly Token[]): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) {
    if ((some[i] as Token).text !== (others[i] as Token).text) return false;
  }
  return true;
}

/** Tokens measured each by itself, whatever its sentence. */
function measuredAlone(tokens: readonly Token[]): Words {
  const count = tokens.length;
  const measured: Words = {
    word: new Int32Array(count),
    suffix1: new Int32Array(count),
    suffix2: new Int32Array(count),
    suffix3: new Int32Array(count),
    suffix4: new Int32Array(count),
    prefix2: new Int32Array(count),
    shape: new Uint8Array(count),
    hyphen: new Uint8Array(count),
  };
  for (let i = 0; i < count; i++) measure((tokens[i] as Token).text, i, measured);
  return measured;
}

/** More capitals than small letters can explain: a headline or a rant, not a name. */
function shouts(shape: Uint8Array, { first, last }: Sentence): boolean {
  let upper = 0;
  let other = 0;
  for (let i = first; i < last; i++) {
    if (shape[i] === SHAPE.upper) upper++;
    else if (shape[i] === SHAPE.lower || shape[i] === SHAPE.capital || shape[i] === SHAPE.mixed) other++;
  }
  return upper >= 4 && upper > other * 2;
}

/** The hash of one word, as `words` has it, for who needs nothing else. */
export function wordHash(text: string): number {
  let word = HASH;
  for (let at = 0; at < text.length; at++) {
    if (at === LONGEST && text.length > LONGEST * 2) at = text.length - LONGEST;
    let code = text.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) code += 32;
    else if (code >= DIGIT && code <= 0x39) code = DIGIT;
    else if (code === 0x2019) code = 0x27;
    else if (code > 0xbf && code < 0x2000) code = (text[at] as string).toLowerCase().charCodeAt(0);
    word = Math.imul(word ^ code, PRIME);
  }
  return word | 0;
}

const HASH = 0x811c9dc5;
const PRIME = 0x01000193;
const DIGIT = 0x30;
const LONGEST = 40; // a "word" of megabytes is measured by its ends

function measure(text: string, i: number, into: Words): void {
  let word = HASH;
  let uppers = 0;
  let lowers = 0;
  let digits = 0;
  let hyphens = 0;
  const length = text.length;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let prefix = 0;
  for (let at = 0; at < length; at++) {
    if (at === LONGEST && length > LONGEST * 2) at = length - LONGEST;
    let code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) lowers++;
    else if (code >= 0x41 && code <= 0x5a) {
      uppers++;
      code += 32;
    } else if (code >= DIGIT && code <= 0x39) {
      digits++;
      code = DIGIT;
    } else if (code === 0x2d) hyphens++;
    else if (code === 0x2019) code = 0x27;
    else if (code > 0xbf && code < 0x2000) {
      const small = (text[at] as string).toLowerCase().charCodeAt(0);
      if (small === code) lowers++;
      else {
        uppers++;
        code = small;
      }
    }
    word = Math.imul(word ^ code, PRIME);
    if (at === 1) prefix = joined(a, code);
    d = c;
    c = b;
    b = a;
    a = code;
  }
  into.word[i] = word;
  into.suffix1[i] = a;
  into.suffix2[i] = joined(a, b);
  into.suffix3[i] = joined(joined(a, b), c);
  into.suffix4[i] = joined(joined(joined(a, b), c), d);
  into.prefix2[i] = prefix;
  into.hyphen[i] = hyphens > 0 && uppers + lowers + digits > 0 ? 1 : 0;
  into.shape[i] = shapeOf(text, uppers, lowers, digits);
}

function joined(left: number, right: number): number {
  return Math.imul(left, 0x10001) + right;
}

function shapeOf(text: string, uppers: number, lowers: number, digits: number): number {
  if (uppers + lowers === 0) return digits === 0 ? SHAPE.mark : SHAPE.number;
  if (digits > 0) return SHAPE.coded;
  if (uppers === 0) return SHAPE.lower;
  if (lowers === 0) return uppers === 1 ? SHAPE.initial : SHAPE.upper;
  const first = text.charCodeAt(0);
  const startsUpper =
    (first >= 0x41 && first <= 0x5a) || (first > 0xbf && text[0] !== text[0]?.toLowerCase());
  return uppers === 1 && startsUpper ? SHAPE.capital : SHAPE.mixed;
}
