import type { Span } from "../../core/model/span.ts";
import { escaped } from "./markup.ts";

/** A stretch of a text that gets a tag of its own. */
export interface Mark extends Span {
  /** Attributes of the `span`, escaped, without a leading space. */
  readonly attributes: string;
  /** The name of the place, for what the page links to: given to the first piece, the others refer to it. */
  readonly name: string | null;
}

/** HTML to put in at one place of the text, after the words that end there. */
export interface Point {
  readonly at: number;
  readonly html: string;
}

/**
 * Writes `text.slice(from, to)` as HTML with a `span` for each mark. HTML nests and marks overlap, so those
 * that cross are cut in pieces:
 *
 *     The mayor said nobody was hurt.
 *     [-- 1 -------]
 *               [-- 2 -------------]
 *     <1>The mayor <2>said</2></1><2>nobody was hurt.</2>
 *
 * A mark with a name is kept whole where only marks without one stand in its way, because without scripts
 * a browser highlights one element only. Marks must be sorted by start, the longer first.
 */
export function segmented(
  text: string,
  { start: from, end: to }: Span,
  marks: readonly Mark[],
  points: readonly Point[] = [],
): string {
  const open: Mark[] = [];
  let html = "";
  let at = from;
  let nextMark = 0;
  let nextPoint = 0;

  const write = (until: number) => {
    html += escaped(text.slice(at, until));
    at = until;
  };
  // Ends the marks from `index` inward, and begins again those that go on.
  const close = (index: number, first: Mark | null) => {
    const ended = open.splice(index);
    html += "</span>".repeat(ended.length);
    const rest = ended.filter((mark) => mark.end > at && mark !== first);
    if (first) begin(first, at > first.start);
    for (const mark of rest) begin(mark, true);
  };
  const begin = (mark: Mark, again: boolean) => {
    const name = mark.name === null ? "" : again ? ` data-of="${mark.name}"` : ` id="${mark.name}"`;
    html += `<span${name} ${mark.attributes}>`;
    open.push(mark);
  };

  while (true) {
    const mark = marks[nextMark];
    const point = points[nextPoint];
    const ending = open.reduce((soonest, { end }) => Math.min(soonest, end), to);
    const starting = mark === undefined ? to : Math.max(from, mark.start);
    const pointing = point === undefined ? to + 1 : point.at;
    const next = Math.min(ending, starting, Math.max(from, pointing));
    if (next > at) write(Math.min(next, to));

    if (open.some(({ end }) => end <= at)) {
      close(
        open.findIndex(({ end }) => end <= at),
        null,
      );
    } else if (pointing <= at) {
      html += (point as Point).html;
      nextPoint++;
    } else if (mark !== undefined && starting <= at && at < to) {
      nextMark++;
      const inTheWay = open.findIndex(({ end, name }) => name === null && end < mark.end);
      if (mark.name !== null && inTheWay >= 0 && open.slice(inTheWay).every(({ name }) => name === null)) {
        close(inTheWay, mark);
      } else {
        begin(mark, at > mark.start);
      }
    } else if (at >= to) {
      return html + "</span>".repeat(open.length);
    }
  }
}
