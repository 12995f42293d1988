import type { Token } from "../model/text.ts";

// Letters with dots between (U.S., p.m.) · numbers (1,200.5, 6:30) · words with inner hyphens and
// apostrophes (pre-meeting, O'Brien, Trump–Putin) · runs of dots or dashes · any other mark alone.
// Each alternative starts with another kind of character, so that no input makes it look back.
const piece =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|m|bn|k)?(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:[-‐‑–'’&_][\p{L}\p{N}\p{M}]+)*|\.{2,}|-{2,}|[^\s\p{L}\p{N}\p{M}]|\p{M}/gu;

const clitic = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/**
 * Words, numbers and marks with their places, much as in the Penn Treebank: clitics stand alone, marks
 * stand alone, but a hyphenated word stays one.
 *
 *     Mr. Okafor’s 3 pre-talks weren’t “on”.
 *     ^^^ ^^^^^^^^ ^ ^^^^^^^^^ ^^^^^^^^^^^^^  Mr. | Okafor | ’s | 3 | pre-talks | were | n’t | “ | on | ” | .
 *
 * @param abbreviations words that keep the full stop after them, lower case, without it.
 */
export function tokenise(text: string, abbreviations: ReadonlySet<string> = new Set()): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number) =>
    tokens.push({ start, end, text: text.slice(start, end), pos: "" });
  for (const match of text.matchAll(piece)) {
    const word = match[0];
    const start = match.index;
    const end = start + word.length;
    const tail = word.length > 2 && word.length < 40 ? clitic.exec(word) : null;
    if (tail !== null && tail.index > 0) {
      push(start, start + tail.index);
      push(start + tail.index, end);
    } else if (text[end] === "." && abbreviations.has(word.toLowerCase())) {
      push(start, end + 1);
    } else if (tokens.at(-1)?.end !== end) {
      // Otherwise this is the full stop that the abbreviation before it has taken.
      push(start, end);
    }
  }
  return tokens;
}
