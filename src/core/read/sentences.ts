import type { Language } from "../model/language.ts";
import type { Span } from "../model/span.ts";
import type { Block, Sentence, Token } from "../model/text.ts";

/** Longest piece that the segmenter is given at once; it is slower than linear on endless lines. */
const piece = 20_000;

/**
 * The sentences of every paragraph, with the tokens in them. Boundaries are those of Unicode (UAX 29), less those after an initial, a title or an abbreviation, and
 * those before a lower-case word.
 *
 *     Gen. A. B. Ito left. “Why now?” he asked. The U.S. Senate met at 5 p.m. on Friday.
 *                        |                     |
 *
 * A dateline, "PORT ELLERY (Northwire) —", is a sentence of its own.
 */
export function sentences(
  text: string,
  blocks: readonly Block[],
  tokens: readonly Token[],
  language: Pick<Language, "code" | "abbreviations" | "starters">,
): Sentence[] {
  const segmenter = segmenterOf(language.code);
  const found: Sentence[] = [];
  let first = 0;
  for (const [block, { start, end }] of blocks.entries()) {
    for (const span of split(text, start, end, segmenter, language)) {
      while (first < tokens.length && (tokens[first] as Token).start < span.start) first++;
      let last = first;
      while (last < tokens.length && (tokens[last] as Token).start < span.end) last++;
      if (last > first) found.push({ start: span.start, end: span.end, block, first, last });
      first = last;
    }
  }
  return found;
}

const segmenters = new Map<string, Intl.Segmenter>();

// One takes as long to make as a report of a page takes to be cut up.
function segmenterOf(code: string): Intl.Segmenter {
  const made = segmenters.get(code) ?? new Intl.Segmenter(code, { granularity: "sentence" });
  segmenters.set(code, made);
  return made;
}

function split(
  text: string,
  start: number,
  end: number,
  segmenter: Intl.Segmenter,
  language: Pick<Language, "abbreviations" | "starters">,
): Span[] {
  const spans: Span[] = [];
  for (let from = start; from < end; from += piece) {
    const part = text.slice(from, Math.min(end, from + piece));
    for (const { segment, index } of segmenter.segment(part)) {
      const next = trimmed(segment, from + index);
      const last = spans.at(-1);
      if (next === null) continue;
      if (
        last !== undefined &&
        ((from + index === from && from > start) || runsOn(text, last, next, language))
      )
        spans[spans.length - 1] = { start: last.start, end: next.end };
      else spans.push(next);
    }
  }
  const head = spans[0];
  const line = head === undefined ? 0 : dateline(text.slice(head.start, head.start + 120));
  if (head === undefined || line === 0 || head.start + line >= head.end) return spans;
  const parts = [
    text.slice(head.start, head.start + line).trimEnd().length + head.start,
    head.start + line,
  ] as const;
  return [{ start: head.start, end: parts[0] }, { start: parts[1], end: head.end }, ...spans.slice(1)];
}

function trimmed(segment: string, at: number): Span | null {
  const start = at + segment.length - segment.trimStart().length;
  const end = at + segment.trimEnd().length;
  return end > start ? { start, end } : null;
}

/** Is the boundary between two pieces no end of a sentence? */
function runsOn(
  text: string,
  last: Span,
  next: Span,
  language: Pick<Language, "abbreviations" | "starters">,
): boolean {
  const before = text.slice(Math.max(last.start, last.end - 24), last.end);
  const after = text.slice(next.start, next.start + 2);
  if (/^[\p{Ll},;)\]—–-]/u.test(after)) return true;
  if (/^[”’"']$/u.test(text.slice(next.start, next.end))) return true;
  const word = /(\S+)\.$/u.exec(before)?.[1];
  if (word === undefined) return false;
  const plain = word.replace(/^["“‘'(]+/u, "");
  if (/^(?:\p{Lu}|\p{Lu}(?:\.\p{Lu})+)$/u.test(plain))
    return isNameStart(plain, text.slice(next.start, next.start + 24), language.starters);
  return language.abbreviations.has(plain.toLowerCase());
}

// "A. B. Ito" and "the U.S. Senate" run on; "from the U.S. The Senate" and "Plan B. We left" do not.
function isNameStart(initials: string, after: string, starters: ReadonlySet<string>): boolean {
  const word = /^\p{L}+/u.exec(after)?.[0] ?? "";
  if (initials === "I") return false;
  return /^\p{Lu}/u.test(word) && !starters.has(word.toLowerCase());
}

/** The length of a dateline at the start of a report: a place, an agency in brackets, a dash. */
export function dateline(head: string): number {
  if (!/[(—–-]/.test(head)) return 0;
  const match =
    /^(?:[\p{Lu}][\p{L}.,’' \d/-]{0,60} ?)?\([\p{Lu}][\p{L}.&’' /-]{1,40}\) ?(?:—|–|--?|:) ?/u.exec(head) ??
    /^[\p{Lu}][\p{Lu}.’' -]{2,40}(?:, [\p{L}. \d]{1,30})? (?:—|–|--?) /u.exec(head) ??
    /^[\p{Lu}][\p{Lu}.’' -]{2,40}, [\p{L}. \d]{1,30} (?:—|–|--) /u.exec(head);
  return match?.[0].length ?? 0;
}
