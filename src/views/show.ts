import type { Reading } from "../core/model/reading.ts";
import type { Span } from "../core/model/span.ts";
import { paints } from "./text/paint.ts";
import { wrap } from "./text/wrap.ts";
import { imprint } from "./words/outlet.ts";
import { prose } from "./words/visible.ts";

/** How the words are laid out. */
export interface ShowOptions {
  readonly width: number;
  readonly colour: boolean;
}

const AROUND = 200;

/**
 * The exact words of a span, in brackets within their surroundings, under a line that says where they stand:
 *
 *     A · Harbour Courier, 3 March 2026 · courier.html
 *
 *     … the two sides' expectations differ. [A preliminary meeting planned for Thursday] was to prepare …
 *
 *     characters 271 to 312 of 774
 */
export function show(reading: Reading, span: Span, { width: asked, colour }: ShowOptions): string {
  const { report } = reading;
  const { start, end } = span;
  if (
    !(
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      start >= 0 &&
      start < end &&
      end <= report.text.length
    )
  ) {
    throw new Error(
      `no such passage: ${report.id}:${start}-${end} (${report.id} has ${report.text.length} characters)`,
    );
  }
  const width = Math.max(40, Math.floor(asked));
  const paint = paints(colour);
  const from = before(reading, start);
  const to = after(reading, end);
  const marked = [
    from > 0 ? "… " : "",
    paragraphs(report.text.slice(from, start)),
    OPEN,
    paragraphs(report.text.slice(start, end)),
    CLOSE,
    paragraphs(report.text.slice(end, to)),
    to < report.text.length ? " …" : "",
  ].join("");
  const filled = marked.split("\n").filter((paragraph) => paragraph.trim() !== "");
  const words = filled.map((paragraph) => wrap(paragraph, width).join("\n"));
  return [
    wrap(prose(`${report.id} · ${imprint(reading)} · ${report.input}`), width)
      .map(paint.strong)
      .join("\n"),
    bracketed(words.join("\n\n"), paint.badge),
    wrap(`characters ${start} to ${end} of ${report.text.length}`, width).map(paint.quiet).join("\n"),
  ]
    .map((part) => `${part}\n`)
    .join("\n");
}

// Characters that no report's words keep once they are safe to print, so they can mark the ends of the span.
const OPEN = "\u2062[";
const CLOSE = "]\u2063";

// Each line of the span is painted by itself, so that nothing runs on into the margin.
function bracketed(text: string, paint: (text: string) => string): string {
  const [lead = "", rest = ""] = text.split("\u2062");
  const [inside = "", tail = ""] = rest.split("\u2063");
  return lead + inside.split("\n").map(paint).join("\n") + tail;
}

// From the sentence before, or as much of it as has room; never from within a word.
function before({ report, sentences }: Reading, start: number): number {
  const floor = Math.max(0, start - AROUND);
  const from = sentences.filter((each) => each.start < start && each.start >= floor).slice(-2)[0]?.start;
  if (from !== undefined) return from;
  const space = report.text.indexOf(" ", floor);
  return floor === 0 ? 0 : space >= 0 && space < start ? space + 1 : start;
}

function after({ report, sentences }: Reading, end: number): number {
  const ceiling = Math.min(report.text.length, end + AROUND);
  const to = sentences.filter((each) => each.end > end && each.end <= ceiling)[1]?.end;
  if (to !== undefined) return to;
  const space = report.text.lastIndexOf(" ", ceiling);
  return ceiling === report.text.length ? ceiling : Math.max(space, end);
}

// Line breaks stay, for they show where a paragraph ends; a space at either end stays between the parts.
function paragraphs(text: string): string {
  const lead = /^\s/.test(text) && !text.startsWith("\n") ? " " : "";
  const tail = /\s$/.test(text) && !text.endsWith("\n") ? " " : "";
  return lead + text.split("\n").map(prose).join("\n") + tail;
}
