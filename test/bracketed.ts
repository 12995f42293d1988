import type { Span } from "../src/core/model/span.ts";

/** A span and the marks that are written round it: `["[", "]"]`. */
export interface Marked extends Span {
  readonly marks: readonly [open: string, close: string];
}

/** A text without the marks that a test has written into it. */
export function plain(marked: string, marks: RegExp = /[[\]]/g): string {
  return marked.replace(marks, "");
}

/** A text with `[ ]` round each span. */
export function bracketed(text: string, spans: readonly Span[]): string {
  return withMarks(
    text,
    spans.map((span) => ({ start: span.start, end: span.end, marks: ["[", "]"] })),
  );
}

/** A text with marks round spans, which may lie in one another: the wider one's are the outer ones. */
export function withMarks(text: string, spans: readonly Marked[]): string {
  const openings = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const closings = [...spans].sort((a, b) => a.end - b.end || b.start - a.start);
  let out = "";
  let at = 0;
  const upTo = (end: number, mark: string) => {
    out += text.slice(at, end) + mark;
    at = end;
  };
  let c = 0;
  for (const { start, marks } of openings) {
    for (; c < closings.length && (closings[c] as Marked).end <= start; c++)
      upTo((closings[c] as Marked).end, (closings[c] as Marked).marks[1]);
    upTo(start, marks[0]);
  }
  for (; c < closings.length; c++) upTo((closings[c] as Marked).end, (closings[c] as Marked).marks[1]);
  return out + text.slice(at);
}
