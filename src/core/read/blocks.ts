import type { Furniture } from "../model/language.ts";
import type { Span } from "../model/span.ts";
import type { Block, BlockKind } from "../model/text.ts";

/** The longest stretch of a paragraph that patterns for page furniture are shown. */
const shown = 240;

/**
 * The paragraphs of a text, each with what it is. A line is a paragraph, except in hard-wrapped text,
 * where a blank line parts them.
 *
 *     Mayor resigns                      title
 *     By Amara Okafor                    byline
 *     The mayor of Ellery resigned …     body
 *     What happens next                  heading
 *     The mayor. Ito Ren/Northwire       caption
 *     © 2031 Northwire                   notice
 */
export function blocks(text: string, title: string | null, furniture: readonly Furniture[]): Block[] {
  const spans = paragraphs(text);
  const below = longestBelow(spans);
  let body = 0;
  return spans.map((span, index) => {
    const words = text.slice(span.start, span.end);
    const kind = kindOf(words, body, spans.length, below[index] as number, title, furniture);
    if (kind === "body") body++;
    return { ...span, kind };
  });
}

function kindOf(
  words: string,
  body: number,
  paragraphs: number,
  below: number,
  title: string | null,
  furniture: readonly Furniture[],
): BlockKind {
  if (title !== null && body === 0 && same(words, title)) return "title";
  const head = words.slice(0, shown);
  const tail = words.length > shown ? words.slice(-shown) : null;
  const found = furniture.find(({ pattern }) => pattern.test(head) || (tail !== null && pattern.test(tail)));
  if (found !== undefined) return found.kind;
  if (paragraphs === 1 || !isLabel(words)) return "body";
  // A first line without a full stop is a title only if it is one: short, and with a text below it.
  if (body > 0) return wordCount(words) <= 12 ? "heading" : "body";
  if (below <= words.length * 1.5) return "body";
  return wordCount(words) >= 3 ? "title" : "heading";
}

/** The length of the longest paragraph below each. */
function longestBelow(spans: readonly Span[]): number[] {
  const found = new Array<number>(spans.length).fill(0);
  for (let i = spans.length - 2; i >= 0; i--) {
    const { start, end } = spans[i + 1] as Span;
    found[i] = Math.max(found[i + 1] as number, end - start);
  }
  return found;
}

/** Short, starts like a line of its own, and does not end like a sentence. */
function isLabel(words: string): boolean {
  return (
    words.length <= 160 &&
    wordCount(words) <= 22 &&
    /^[^\p{Ll},;:.]/u.test(words) &&
    !/[.!:;,…"”’»]$/u.test(words)
  );
}

function wordCount(words: string): number {
  return words.split(/\s+/u).length;
}

function same(a: string, b: string): boolean {
  return a.replace(/\s+/gu, " ").trim() === b.replace(/\s+/gu, " ").trim();
}

/** Non-blank stretches between line ends, outer blanks left out. */
function paragraphs(text: string): Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const start = match.index + match[0].length - match[0].trimStart().length;
    const end = match.index + match[0].trimEnd().length;
    if (end > start) lines.push({ start, end });
  }
  return isWrapped(text, lines) ? joinLines(text, lines) : lines;
}

/** Lines that go on in the middle of a sentence on the next one: an old mail or wire, wrapped by hand. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  const running = lines.filter((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && goesOn(text, line, next);
  });
  return running.length >= 3 && running.length * 3 >= lines.length;
}

function goesOn(text: string, line: Span, next: Span): boolean {
  const length = line.end - line.start;
  return (
    length >= 40 &&
    length <= 130 &&
    /[\p{L},;\d-]/u.test(text[line.end - 1] ?? "") &&
    /\p{Ll}/u.test(text[next.start] ?? "")
  );
}

function joinLines(text: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let last: Span | undefined;
  for (const line of lines) {
    const gap = last === undefined ? "\n\n" : text.slice(last.end, line.start);
    if (last !== undefined && gap.split("\n").length === 2)
      joined[joined.length - 1] = { start: joined.at(-1)?.start ?? line.start, end: line.end };
    else joined.push(line);
    last = line;
  }
  return joined;
}
