import type { Story } from "../core/model/story.ts";
import type { Unread } from "../core/model/unread.ts";
import { outline } from "./sections/outline.ts";
import { type Paint, paints } from "./text/paint.ts";
import { section } from "./text/section.ts";
import { branches } from "./text/tree.ts";
import { wrap } from "./text/wrap.ts";
import { withSigla } from "./words/sigla.ts";
import { prose } from "./words/visible.ts";

/** How the terminal view is laid out, and how much of it is wanted. Under 40 columns it is laid out for 40. */
export interface TextOptions {
  readonly width: number;
  readonly colour: boolean;
  readonly brief: boolean;
  readonly why: boolean;
}

/** The story for a terminal: plain lines, none wider than `width`, ending with a line break. */
export function text(story: Story, unread: readonly Unread[], options: TextOptions): string {
  const width = Math.max(40, Math.floor(options.width));
  const paint: Paint = paints(options.colour);
  const { reports, sourcing, tree, sections, closing } = outline(withSigla(story), unread, options);
  const parts = [
    section(reports, width, paint),
    wrap(prose(sourcing), width).map(paint.strong),
    branches(tree, width, paint),
    ...sections.map((each) => section(each, width, paint)),
    wrap(closing, width).map(paint.quiet),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}
