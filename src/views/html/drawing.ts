import { cite } from "./anchor.ts";
import { type Drawing, type Line, layout, type Node } from "./layout.ts";
import { type Markup, markup, type Part } from "./markup.ts";
import type { Page } from "./page.ts";
import { glyph, outline } from "./shapes.ts";
import { clipped } from "./words.ts";

const BOX = 28;
const LINE_HEIGHT = 12;
const LINE_LENGTH = 13;

/**
 * The tree as a drawing. It repeats the list below it, which is what keyboards and screen readers walk, so it
 * is hidden from them; a pointer may follow its nodes and lines.
 */
export function drawing(page: Page): Markup {
  const drawn = layout(page);
  if (drawn === null)
    return markup`<p class="note">Too many reports to draw: the list below has them all.</p>`;
  const { nodes, lines, width, height } = drawn;
  return markup`<figure class="drawing"><svg viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>
${lines.map((line) => edge(page, line, drawn))}${nodes.map(shape)}</svg><figcaption>${legend(nodes, lines)}</figcaption></figure>`;
}

function shape({ shape, letter, caption, href, x, y }: Node): Markup {
  const texts = lineTexts(caption, shape === "unnamed" || shape === "document" ? 3 : 2);
  const body = markup`<title>${clipped(caption, 120)}</title>${outline(shape)}<text class="letter" y="20">${clipped(letter, 5)}</text>${texts.map(
    (text, index) => markup`<text class="cap" y="${BOX + 13 + index * LINE_HEIGHT}">${text}</text>`,
  )}`;
  const placed = markup`transform="translate(${round(x)} ${round(y)})" class="node ${shape}"`;
  return href === null
    ? markup`<g ${placed}>${body}</g>`
    : markup`<a ${placed} href="#${href}" tabindex="-1">${body}</a>`;
}

function edge(page: Page, { from, to, kind, passage }: Line, { nodes }: Drawing): Part {
  const a = nodes.find(({ id }) => id === from);
  const b = nodes.find(({ id }) => id === to);
  if (a === undefined || b === undefined) return null;
  const path = a.y < b.y ? down(a, b) : across(a, b);
  const stroke = markup`<path class="edge ${kind}" d="${path.d}"${kind === "shares" ? null : markup` marker-end="url(#tip)"`}/>${
    kind === "copies" && markup`<path class="edge gap" d="${path.d}"/>`
  }`;
  const word =
    kind === "tells"
      ? null
      : markup`<text class="word" x="${round(path.x)}" y="${round(path.y)}">${kind}</text>`;
  if (passage === null || !page.readings.has(passage.report)) return [stroke, word];
  return markup`<a href="#${cite(page.cited, passage)}" class="ev" tabindex="-1">${stroke}${word}</a>`;
}

function down(a: Node, b: Node): { d: string; x: number; y: number } {
  const top =
    a.y +
    BOX +
    4 +
    lineTexts(a.caption, a.shape === "unnamed" || a.shape === "document" ? 3 : 2).length * LINE_HEIGHT +
    3;
  const bottom = b.y - (b.shape === "copies" ? 8 : 2);
  const half = (top + bottom) / 2;
  const d = `M${round(a.x)} ${round(top)}C${round(a.x)} ${round(half)} ${round(b.x)} ${round(half)} ${round(b.x)} ${round(bottom)}`;
  // Three quarters of the way down the curve, where the lines to several nodes have parted.
  return { d, x: a.x + (b.x - a.x) * 0.84, y: top + (bottom - top) * 0.72 };
}

function across(a: Node, b: Node): { d: string; x: number; y: number } {
  const side = a.x < b.x ? 18 : -18;
  const [x1, x2] = [a.x + side, b.x - side];
  const y = a.y + BOX / 2;
  return { d: `M${round(x1)} ${round(y)}L${round(x2)} ${round(b.y + BOX / 2)}`, x: (x1 + x2) / 2, y: y - 5 };
}

// A caption on at most `most` lines, broken at spaces.
function lineTexts(caption: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of clipped(caption, LINE_LENGTH * most).split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE_LENGTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(clipped(word, LINE_LENGTH));
  }
  return lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]}…`] : lines;
}

const KINDS: Readonly<Record<Line["kind"], string>> = {
  relays: "relays",
  copies: "copies words of",
  quotes: "quotes",
  revises: "revises",
  shares: "shares text, direction unknown",
  tells: "rests on",
};

// Says what the shapes and lines of this drawing mean, and no others.
function legend(nodes: readonly Node[], lines: readonly Line[]): Markup {
  const has = (kind: Node["shape"]) => nodes.some(({ shape }) => shape === kind);
  return markup`${has("lost") && markup`<span>${glyph("lost")} not held</span>`}
${has("unnamed") && markup`<span>${glyph("unnamed")} unnamed source</span>`}
${has("document") && markup`<span>${glyph("document")} document</span>`}
${has("copies") && markup`<span>${glyph("copies")} several alike</span>`}
${(Object.keys(KINDS) as Line["kind"][])
  .filter((kind) => lines.some((line) => line.kind === kind))
  .map((kind) => markup`<span><i class="line ${kind}"></i> ${KINDS[kind]}</span>`)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
