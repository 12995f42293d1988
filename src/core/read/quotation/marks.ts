import type { Span } from "../../model/span.ts";

/** A pair of marks around direct speech: `["“", "”"]`, `["``", "''"]`, `["&quot;", "&quot;"]`. */
export type Marks = readonly [open: string, close: string];

/** A quotation mark in its place. */
export interface Mark extends Span {
  /** As it is written. */
  readonly text: string;
  /** Double marks stand round speech; single ones may be apostrophes. */
  readonly double: boolean;
  /** It may begin a quotation, as far as what stands beside it tells. */
  readonly opens: boolean;
  /** It may end one. */
  readonly closes: boolean;
}

const letter = /[\p{L}\p{N}]/u;
const space = /\s/u;
const single = /^(?:['‘’‚‹›`]|&(?:lsquo|rsquo|apos|#39|#x27|#8216|#8217);)$/u;
// A single mark before digits or a clipped word is an apostrophe: ’90s, ’em.
const clipped = /^(?:\d|(?:em|til|tis|twas|cause|bout|round|n)\b)/iu;
// A longer run of the same mark is a line that is drawn with it.
const longestRun = 3;

/**
 * Finds the quotation marks of a stretch of text. Straight marks open after a space and close before one; those that
 * have two shapes say themselves which they are, unless both sides contradict.
 *
 *     He said ''run'', then “walk”.
 *             ^^   ^^       ^    ^
 */
export function marksOf(pairs: readonly Marks[]): (text: string, start: number, end: number) => Mark[] {
  const opening = new Set(pairs.map(([open]) => open));
  const closing = new Set(pairs.map(([, close]) => close));
  const spellings = [...new Set(pairs.flat())].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    spellings.map((mark) => mark.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|"),
    "g",
  );
  return (text, start, end) => {
    const marks: Mark[] = [];
    // A search in the whole text would go on to the next mark, however far it is.
    const stretch = text.slice(start, end);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(stretch); match !== null; match = pattern.exec(stretch)) {
      let at = start + match.index;
      let written = match[0];
      if (written.length === 1 && isApostrophe(text, at)) continue;
      const run = runOf(text, at, end);
      if (run > longestRun) {
        pattern.lastIndex = at + run - start;
        continue;
      }
      // Of three single strokes at the end of a quotation the first closes the one inside it: 'I said, 'go.'''
      if (run === 3 && written.length === 2 && at > start && !space.test(text[at - 1] as string)) {
        marks.push(markAt(text, at, "'", start, end));
        at++;
        written = "''";
        pattern.lastIndex = at + 2 - start;
      }
      marks.push(markAt(text, at, written, start, end));
    }
    return marks;
  };

  function markAt(text: string, start: number, written: string, from: number, to: number): Mark {
    const end = start + written.length;
    const before = start > from ? (text[start - 1] as string) : "";
    const after = end < to ? (text[end] as string) : "";
    const double = !single.test(written);
    const shape = opening.has(written)
      ? closing.has(written) && written !== "“"
        ? "either"
        : "opens"
      : "closes";
    const opens = double
      ? doubleOpens(shape, before, after)
      : shape !== "closes" && singleOpens(text, end, before, after);
    const closes = double
      ? doubleCloses(shape, before, after)
      : closing.has(written) && singleCloses(text, end, before, after);
    return { start, end, text: written, double, opens, closes };
  }
}

/** What a mark is by its shape alone: `"` is either, `“` opens, `”` closes. */
type Shape = "either" | "opens" | "closes";

// A mark of one of two shapes may stand the wrong way round: ”Yes,“ she said.
function doubleOpens(shape: Shape, before: string, after: string): boolean {
  if (shape === "opens") return !blank(after) || (blank(before) && after !== "");
  if (shape === "closes") return blank(before) && !blank(after);
  return !blank(after) && !/[,;)]/.test(after) && !letter.test(before) && !/[.,!?=]/.test(before);
}

function doubleCloses(shape: Shape, before: string, after: string): boolean {
  if (shape === "opens") return blank(after) && (!blank(before) || after === "");
  if (shape === "closes") return !blank(before) || !letter.test(after);
  return !blank(before) && !letter.test(after);
}

function singleOpens(text: string, end: number, before: string, after: string): boolean {
  if (blank(after) || letter.test(before) || /[.,!?)”"]/.test(before)) return false;
  return !clipped.test(text.slice(end, end + 6));
}

// “the dockers’ best years”: after an s and before a word it is more likely an apostrophe.
function singleCloses(text: string, end: number, before: string, after: string): boolean {
  if (blank(before) || letter.test(after)) return false;
  return before !== "s" || !/^ \p{Ll}/u.test(text.slice(end, end + 2));
}

/** White space, or the end of the paragraph. */
function blank(character: string): boolean {
  return character === "" || space.test(character);
}

// don’t
function isApostrophe(text: string, at: number): boolean {
  const mark = text[at];
  return (
    (mark === "'" || mark === "’") && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1))
  );
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function runOf(text: string, at: number, end: number): number {
  let next = at + 1;
  while (next < end && text[next] === text[at]) next++;
  return text[at] === "&" ? 1 : next - at;
}
