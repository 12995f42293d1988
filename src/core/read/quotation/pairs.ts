import type { Span } from "../../model/span.ts";
import type { Mark, Marks } from "./marks.ts";

/** Words between marks, the marks left out; without the second mark they reach to the next one or to the end. */
export interface Pair extends Span {
  readonly open: Mark;
  /** `null` where it is missing. */
  readonly close: Mark | null;
}

// How far from its opening mark a single one may be closed.
const reach = 600;

/**
 * Pairs the marks of a paragraph that ends at `end`: what stands inside a pair belongs to it, and a mark that nothing
 * closes reaches to the next one that opens, or to the end. Linear: what follows a mark is looked up in a list.
 *
 *     “He told me “run” and I ran,” she said. “It failed.
 *      [-------------------------]             [--------)
 */
export function pairsOf(
  text: string,
  marks: readonly Mark[],
  end: number,
  closers: ReadonlyMap<string, ReadonlySet<string>>,
): Pair[] {
  const pairs: Pair[] = [];
  const ahead = lookAhead(marks);
  let open: Mark | null = null;
  let inner = 0;
  for (const [i, mark] of marks.entries()) {
    if (open === null) {
      if (begins(text, marks, i, ahead, closers)) {
        open = mark;
        inner = 0;
      }
      continue;
    }
    if (mark.double !== open.double) continue;
    if (mayClose(open, marks, i, ahead, closers) && !isInches(text, marks, i, ahead)) {
      if (inner > 0) inner--;
      else {
        add(open, mark.start, mark);
        open = null;
      }
    } else if (mark.double && mark.opens) {
      // Either a quotation inside this one, or the closing mark of this was forgotten.
      if (!isOther(open, marks, i, ahead, closers) && isForgotten(text, marks, i, ahead)) {
        add(open, mark.start, null);
        open = mark;
        inner = 0;
      } else inner = 1;
    }
  }
  if (open !== null) add(open, end, null);
  return pairs;

  function add(open: Mark, to: number, close: Mark | null): void {
    let start = open.end;
    while (start < to && /\s/u.test(text[start] as string)) start++;
    let last = to;
    while (last > start && /\s/u.test(text[last - 1] as string)) last--;
    if (last > start) pairs.push({ start, end: last, open, close });
  }
}

/** For each mark the next of some sort behind it, as places in the list; -1 for none. */
interface Ahead {
  readonly double: readonly number[];
  readonly closer: readonly number[];
  readonly singleCloser: readonly number[];
}

function lookAhead(marks: readonly Mark[]): Ahead {
  const double = new Array<number>(marks.length);
  const closer = new Array<number>(marks.length);
  const singleCloser = new Array<number>(marks.length);
  let [nextDouble, nextCloser, nextSingle] = [-1, -1, -1];
  for (let i = marks.length - 1; i >= 0; i--) {
    double[i] = nextDouble;
    closer[i] = nextCloser;
    singleCloser[i] = nextSingle;
    const mark = marks[i] as Mark;
    if (mark.double) nextDouble = i;
    if (mark.double && mark.closes && !mark.opens) nextCloser = i;
    if (!mark.double && mark.closes) nextSingle = i;
  }
  return { double, closer, singleCloser };
}

function begins(
  text: string,
  marks: readonly Mark[],
  i: number,
  ahead: Ahead,
  closers: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const mark = marks[i] as Mark;
  if (mark.double) {
    if (mark.opens) return closers.has(mark.text) || ahead.closer[i] !== -1;
    // A page has lost the space before it.
    const next = marks[ahead.double[i] as number];
    const glued = !mark.closes && /[.!?]/u.test(text[mark.start - 1] ?? "");
    if (glued && next?.closes && !next.opens) return true;
    // Set off by spaces on both sides, as some pages do: " We tried , " she said.
    const spaced = /\s/u.test(text[mark.end] ?? " ") && !mark.closes;
    return spaced && next !== undefined && !next.opens;
  }
  // A single mark opens only if one that can close it stands not too far away, and no double one between them,
  // unless it ends a sentence or a clause.
  if (!mark.opens) return false;
  const closer = marks[ahead.singleCloser[i] as number];
  if (closer === undefined || closer.start - mark.end > reach || closer.start - mark.end < 1) return false;
  if (closers.get(mark.text)?.has(closer.text) !== true) return false;
  const next = marks[ahead.double[i] as number];
  return (
    next === undefined ||
    next.start > closer.start ||
    /[.,!?]/u.test(text[closer.start - 1] as string) ||
    next.closes
  );
}

function mayClose(
  open: Mark,
  marks: readonly Mark[],
  i: number,
  ahead: Ahead,
  closers: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const mark = marks[i] as Mark;
  const own = closers.get(open.text)?.has(mark.text) === true;
  if (!open.double) return own && mark.closes;
  if (own && (mark.closes || mark.text === "“")) return true;
  // A page that mixes its marks closes a curly one with a straight one, or with one the wrong way round.
  if (mark.closes && !mark.opens && mixes(open) && mixes(mark)) return true;
  // “We tried, " she said: set off by a space that does not belong there.
  const next = marks[ahead.double[i] as number];
  return own && !mark.opens && (next === undefined || next.opens || !open.opens);
}

function mixes({ text }: Mark): boolean {
  return text !== "«" && text !== "»";
}

// "It is a 6" pipe," she said, "and he is 6’2”.": a mark after a digit, with another behind it that has to close.
function isInches(text: string, marks: readonly Mark[], i: number, ahead: Ahead): boolean {
  const mark = marks[i] as Mark;
  const before = text.slice(Math.max(0, mark.start - 6), mark.start);
  const feet = /\d\s?['’]\s?\d+$/u.test(before);
  if (!/\d$/u.test(before) || (mark.text !== '"' && !feet)) return false;
  const next = marks[ahead.double[i] as number];
  if (next === undefined || next.opens || !next.closes) return false;
  return feet || /^ \p{Ll}/u.test(text.slice(mark.end, mark.end + 2)) || next.start - mark.end < 2;
}

// "He called it “over” twice.": marks of another sort, which have their own closing one.
function isOther(
  open: Mark,
  marks: readonly Mark[],
  i: number,
  ahead: Ahead,
  closers: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const mark = marks[i] as Mark;
  const next = marks[ahead.double[i] as number];
  return (
    mark.text !== open.text &&
    next !== undefined &&
    closers.get(mark.text)?.has(next.text) === true &&
    closers.get(open.text)?.has(next.text) !== true
  );
}

// An opening mark inside a quotation: where only one is left to close the two, the first was forgotten.
function isForgotten(text: string, marks: readonly Mark[], i: number, ahead: Ahead): boolean {
  const mark = marks[i] as Mark;
  const one = ahead.closer[i] as number;
  const two = one < 0 ? -1 : (ahead.closer[one] as number);
  const afterSentence = /[.!?,…—]\s*$/u.test(text.slice(Math.max(0, mark.start - 3), mark.start));
  if (two < 0) return afterSentence || one >= 0;
  const next = ahead.double[one];
  // “We tried. “It failed,” she said, “twice.”: the second closing mark has an opening one of its own.
  return afterSentence && next !== two;
}

/** For each opening mark those that may close it. */
export function closersOf(pairs: readonly Marks[]): ReadonlyMap<string, ReadonlySet<string>> {
  const closers = new Map<string, Set<string>>();
  for (const [open, close] of pairs) closers.set(open, (closers.get(open) ?? new Set()).add(close));
  return closers;
}
