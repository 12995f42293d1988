import type { Block, Quotation } from "../model/text.ts";
import { kindOf } from "./quotation/kind.ts";
import { type Mark, type Marks, marksOf } from "./quotation/marks.ts";
import { closersOf, type Pair, pairsOf } from "./quotation/pairs.ts";

/** An unclosed quotation shorter than this is a stray mark. */
const strayLimit = 12;
/** Over so many paragraphs a quotation may run that does not open again in each. */
const longest = 8;
/** A line shorter than this that closes a quotation on its own names who said it. */
const signature = 60;

/**
 * The words between quotation marks, marks left out.
 *
 *     Police said “nobody was hurt” in the fire.
 *                  ^^^^^^^^^^^^^^^
 *
 * A quotation inside a quotation belongs to the outer one. A paragraph that ends inside a quotation is closed
 * by its end if the next one opens with a mark again, as print does with long speech, or if one that follows
 * closes what it never opened; those `continue`. A mark that nothing closes otherwise is taken to reach to the
 * end of its sentence, and where only the closing one stands, the words reach back to the beginning of theirs.
 * Apostrophes (’90s, dockers’), inches (6") and marks between letters are none. Linear in the text.
 */
export function quotations(text: string, blocks: readonly Block[], marks: readonly Marks[]): Quotation[] {
  const marksIn = marksOf(marks);
  const closers = closersOf(marks);
  const spoken = blocks.filter(({ kind }) => kind !== "notice" && kind !== "byline");
  const all = spoken.map(({ start, end }) => marksIn(text, start, end));
  const found: Quotation[] = [];
  // The paragraph that closes what is open, and whether the one before ended in a quotation that this opens again.
  let until = -1;
  let running = false;
  for (const [i, block] of spoken.entries()) {
    const own = all[i] as Mark[];
    const first = own.find(({ double }) => double);
    const wasRunning = running;
    running = false;
    if (i < until || (i === until && first === undefined)) {
      add(block, { ...block, marked: block, continues: true, closed: false });
      continue;
    }
    const carried = i === until && first !== undefined;
    const pairs = pairsOf(text, carried ? own.slice(own.indexOf(first) + 1) : own, block.end, closers);
    if (carried) {
      const marked = { start: block.start, end: first.end };
      if (!isSignature(text, block, first))
        add(block, { start: block.start, end: first.start, marked, continues: true, closed: true });
    } else {
      const lost = lostOpening(text, block, first, pairs);
      if (lost !== null) add(block, lost);
    }
    for (const [k, { start, end, open, close }] of pairs.entries()) {
      const continues = wasRunning && k === 0 && open.start === block.start;
      const marked = { start: open.start, end: close?.end ?? end };
      if (close !== null || k < pairs.length - 1) {
        add(block, { start, end, marked, continues, closed: close !== null });
        continue;
      }
      if (!open.double) continue;
      running = opensAgain(spoken[i + 1], all[i + 1]);
      until = running ? -1 : closedLater(spoken, all, i + 1);
      const last = running || until > i ? end : sentenceEnd(text, start, block.end);
      if (running || until > i || last - start >= strayLimit)
        add(block, { start, end: last, marked: { ...marked, end: last }, continues, closed: false });
    }
  }
  return found;

  function add(block: Block, one: Omit<Quotation, "kind">): void {
    const { start, marked, continues, closed } = one;
    let { end } = one;
    while (end > start && /\s/u.test(text[end - 1] as string)) end--;
    if (end <= start) return;
    const kind = kindOf(text, { start, end }, block);
    found.push({ start, end, marked: { start: marked.start, end: marked.end }, kind, continues, closed });
  }
}

function opensAgain(next: Block | undefined, marks: readonly Mark[] | undefined): boolean {
  const first = marks?.find(({ double }) => double);
  return next !== undefined && first !== undefined && first.start === next.start && first.opens;
}

// Below a pull quote the name of who said it may stand within the marks.
function isSignature(text: string, block: Block, mark: Mark): boolean {
  return (
    mark.end === block.end &&
    mark.start - block.start < signature &&
    /[.!?]\s*$/u.test(text.slice(Math.max(0, block.start - 4), block.start))
  );
}

/** The paragraph whose first mark closes what was opened before it; -1 for none. */
function closedLater(blocks: readonly Block[], all: readonly (readonly Mark[])[], from: number): number {
  for (let i = from; i < Math.min(blocks.length, from + longest); i++) {
    if (blocks[i]?.kind !== "body") return -1;
    const first = all[i]?.find(({ double }) => double);
    if (first !== undefined) return first.closes && !first.opens ? i : -1;
  }
  return -1;
}

// We tried,” she said: the first mark closes words that a page has lost the opening mark of.
function lostOpening(
  text: string,
  block: Block,
  first: Mark | undefined,
  pairs: readonly Pair[],
): Omit<Quotation, "kind"> | null {
  if (first === undefined || first.opens || !first.closes || (pairs[0]?.start ?? Infinity) <= first.end)
    return null;
  if (!/[.,!?…]/u.test(text[first.start - 1] ?? "")) return null;
  const before = text.slice(block.start, first.start);
  const start = block.start + sentenceStart(before);
  return first.start - start < strayLimit
    ? null
    : { start, end: first.start, marked: { start, end: first.end }, continues: false, closed: false };
}

// Behind the last full stop before the words.
function sentenceStart(text: string): number {
  let start = 0;
  for (const { index } of text.slice(0, -1).matchAll(/[.!?]\s+(?=\p{Lu})/gu)) start = index;
  return start === 0 ? 0 : start + (/^[.!?]\s+/u.exec(text.slice(start))?.[0].length ?? 0);
}

function sentenceEnd(text: string, from: number, limit: number): number {
  const end = /[.!?](?=\s|$)/gu;
  end.lastIndex = from;
  const match = end.exec(text.slice(0, limit));
  return match === null ? limit : match.index + 1;
}
