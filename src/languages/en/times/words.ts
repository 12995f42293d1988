import type { Span } from "../../../core/model/span.ts";

/**
 * A word, number or mark, cut finer than a token: letters, digits and marks apart.
 *
 *     6 a.m. on the 16th
 *     ^ ^^^^ ^^ ^^^ ^^^^
 *     6 a . m . on the 16 th
 */
export interface Word extends Span {
  /** Lower case. `\n` is a break that nothing runs across. */
  readonly lower: string;
  /** The whole number that the digits write; `null` for anything else. */
  readonly number: number | null;
  readonly capital: boolean;
  /** White space stands before it. */
  readonly spaced: boolean;
}

// Words and digit runs longer than this are no words of ours, whatever they are.
const LONGEST = 24;
// A line shorter than this was not broken because the page was full.
const FULL_LINE = 50;

// A paragraph of more words is cut at the next full stop, so that a text of one line needs no memory for all its words.
const LONG = 5000;

/**
 * The words of a text, a list for each paragraph. A short line ends a paragraph; a full one is taken to
 * run on, as in wire copy with hard line ends.
 */
export function* paragraphs(text: string): Generator<Word[]> {
  let words: Word[] = [];
  let spaced = true;
  let lineStart = 0;
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === SPACE || kind === LINE) {
      spaced = true;
      if (kind === LINE) {
        if (at - lineStart < FULL_LINE && words.length > 0) {
          yield words;
          words = [];
        }
        lineStart = at + 1;
      }
      at++;
      continue;
    }
    let end = at + 1;
    if (kind !== MARK) while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end++;
    words.push(word(text, at, end, kind, spaced));
    spaced = false;
    at = end;
    if (words.length >= LONG && (text[at - 1] === "." || words.length >= 2 * LONG)) {
      yield words;
      words = [];
    }
  }
  if (words.length > 0) yield words;
}

function word(text: string, start: number, end: number, kind: number, spaced: boolean): Word {
  const written = end - start > LONGEST ? "" : text.slice(start, end);
  const lower = written.toLowerCase();
  const number = kind === DIGIT && written !== "" && written.length < 10 ? Number(written) : null;
  return {
    start,
    end,
    lower,
    number,
    capital: kind === LETTER && written !== "" && written[0] !== lower[0],
    spaced,
  };
}

const SPACE = 0;
const LINE = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;

function kindOf(code: number): number {
  if (code < 128) return ASCII[code] as number;
  if (code === 0xa0 || code === 0x2009 || code === 0x202f) return SPACE;
  return code >= 0xc0 && code < 0x250 ? LETTER : MARK;
}

const ASCII = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (char === "\n") return LINE;
  if (/\s/.test(char)) return SPACE;
  if (/[a-z]/i.test(char)) return LETTER;
  return /\d/.test(char) ? DIGIT : MARK;
});
