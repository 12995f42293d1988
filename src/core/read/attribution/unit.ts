import type { Span } from "../../model/span.ts";
import type { Speech } from "../../model/speech.ts";
import type { Quotation, Sentence, Token } from "../../model/text.ts";

/**
 * A sentence as the search for attributions sees it: its words, and each quotation as one piece, marks and
 * all, even where it reaches beyond the sentence.
 *
 *     “We tried. It failed,” Ito said on Friday.
 *     ^^^^^^^^^^^^^^^^^^^^^^ ^^^ ^^^^ ^^ ^^^^^^ ^
 */
export interface Unit extends Span {
  /** Lower case; `""` for a quotation. */
  readonly word: string;
  readonly text: string;
  /** Penn Treebank tag; `"QUOTE"` for a quotation. */
  readonly pos: string;
  readonly quotation: Quotation | null;
  /** True for a word inside an expression of time. */
  readonly time: boolean;
  /** The name that starts or goes on here, by its place in the list of names; -1 for none. */
  readonly name: number;
}

/** A sentence has this many words at most in one stretch, and is cut before its last so many at a mark. */
const longest = 360;
const slack = 60;

/** A sentence; or, where it has no end, its stretches: what has hundreds of words is a list or a table. */
export function stretches(sentence: Sentence, tokens: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let first = sentence.first;
  while (sentence.last - first > longest) {
    let cut = first + longest;
    while (cut > first + longest - slack && !/^[,;:]$/u.test(tokens[cut - 1]?.text ?? "")) cut--;
    if (cut === first + longest - slack) cut = first + longest;
    found.push(stretch(sentence, tokens, first, cut));
    first = cut;
  }
  return first === sentence.first ? [sentence] : [...found, stretch(sentence, tokens, first, sentence.last)];
}

function stretch({ block }: Sentence, tokens: readonly Token[], first: number, last: number): Sentence {
  return { block, first, last, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

/** The units of a sentence. `quotations`, `times` and `names` are those of the whole report, in order. */
export function units(
  text: string,
  sentence: Sentence,
  tokens: readonly Token[],
  near: { quotations: readonly Quotation[]; times: readonly Span[]; names: readonly Span[]; speech: Speech },
): Unit[] {
  const found: Unit[] = [];
  let q = 0;
  let t = 0;
  let n = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token;
    while (q < near.quotations.length && outer(text, near.quotations[q] as Quotation).end <= token.start) q++;
    while (t < near.times.length && (near.times[t] as Span).end <= token.start) t++;
    while (n < near.names.length && (near.names[n] as Span).end <= token.start) n++;
    const quotation = near.quotations[q];
    const marked = quotation === undefined ? null : outer(text, quotation);
    if (
      quotation !== undefined &&
      marked !== null &&
      marked.start <= token.start &&
      token.start < marked.end
    ) {
      if (found.at(-1)?.quotation !== quotation) {
        const words = text.slice(marked.start, marked.end);
        found.push({ ...marked, word: "", text: words, pos: "QUOTE", quotation, time: false, name: -1 });
      }
      continue;
    }
    const time = near.times[t];
    const name = near.names[n];
    found.push({
      start: token.start,
      end: token.end,
      word: token.text.toLowerCase(),
      text: token.text,
      pos: mended(token, tokens[i + 1], near.speech),
      quotation: null,
      time: time !== undefined && time.start <= token.start,
      name: name !== undefined && name.start <= token.start ? n : -1,
    });
  }
  return found;
}

/** The tag of a word, mended where the words for sources are known better: "the senior official", "a source familiar with". */
function mended(token: Token, next: Token | undefined, speech: Speech): string {
  const word = token.text.toLowerCase();
  const alone = !/^(?:NN|JJ)/u.test(next?.pos ?? "") || speech.privy.has(next?.text ?? "");
  if (token.pos === "JJ" && speech.people.has(word) && alone) return "NN";
  if (speech.privy.has(word) && /^(?:with|to|of|on|in|about)$/u.test(next?.text ?? "")) return "JJ";
  // "according to one senator"
  if (token.pos === "PRP" && speech.numbers.has(word) && /^(?:NN|JJ)/u.test(next?.pos ?? "")) return "CD";
  return token.pos;
}

/** A quotation with its marks. */
export function outer(_text: string, quotation: Quotation): Span {
  return quotation.marked;
}

/** The words of units `first` to `last`, half-open; `null` for none. */
export function spanOf(units: readonly Unit[], first: number, last: number): Span | null {
  const from = units[first];
  const to = units[last - 1];
  return from === undefined || to === undefined || last <= first ? null : { start: from.start, end: to.end };
}

/** The end of a sentence without its last mark. */
export function bodyEnd(units: readonly Unit[]): number {
  let end = units.length;
  while (end > 0 && units[end - 1]?.pos === ".") end--;
  return end;
}
