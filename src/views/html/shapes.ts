import { type Markup, trusted } from "./markup.ts";

/** What a node of the tree is; each has a shape of its own, so that colour carries nothing. */
export type Shape = "report" | "lost" | "unnamed" | "document" | "person" | "copies";

/** The outline of a shape in a box of 36 by 28, round the middle of its top edge. */
export function outline(shape: Shape): Markup {
  return trusted(OUTLINES[shape]);
}

const OUTLINES: Readonly<Record<Shape, string>> = {
  report: `<path class="o" d="M-18 0h36v28h-36z"/>`,
  lost: `<path class="o dash" d="M-18 0h36v28h-36z"/>`,
  unnamed: `<ellipse class="o" cy="14" rx="18" ry="14"/>`,
  document: `<path class="o" d="M-14 0h20l8 8v20h-28z"/><path class="o" d="M6 0v8h8"/>`,
  person: `<path class="o" d="M-18 14l8-14h20l8 14l-8 14h-20z"/>`,
  copies: `<path class="o" d="M-12 -6h36v28"/><path class="o" d="M-15 -3h36v28"/><path class="o" d="M-18 0h36v28h-36z"/>`,
};

/** A small copy of a shape, to stand in a line of text; the words beside it say the same. */
export function glyph(shape: Shape): Markup {
  return trusted(
    `<svg class="glyph" viewBox="-20 -8 46 38" width="20" height="16" aria-hidden="true" focusable="false">${OUTLINES[shape]}</svg>`,
  );
}
