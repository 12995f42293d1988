import { cite, slug } from "./anchor.ts";
import { type Graph, graph, type Line, type Node } from "./graph.ts";
import { BOX, type Drawing, LINE_HEIGHT, layout, type Placed, WIDTH } from "./layout.ts";
import { type Markup, markup, type Part } from "./markup.ts";
import type { Page } from "./page.ts";
import { glyph, outline } from "./shapes.ts";
import { clipped } from "./words.ts";

/**
 * The tree as a drawing. It repeats the list below it, which is what keyboards and screen readers walk, so it
 * is hidden from them; a pointer may follow its nodes and lines.
 */
export function drawing(page: Page): Part {
  if (page.family.members.size < 2) return null;
  const found = graph(page);
  const drawn = layout(found);
  return markup`<figure class="drawing"><svg viewBox="0 0 ${drawn.width} ${round(drawn.height)}" aria-hidden="true" focusable="false">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7.4" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 .8L8 4L0 7.2z"/></marker></defs>
${edges(page, drawn)}${[...drawn.nodes.values()].map(shape)}</svg><figcaption>${legend(found)}</figcaption></figure>`;
}

function shape({ id, shape, letter, caption, texts, href, x, y }: Placed): Markup {
  const body = markup`<title>${clipped(caption, 120)}</title>${outline(shape)}<text class="letter${letter.length > 3 && " small"}" y="19.5">${clipped(letter, 5)}</text>${texts.map(
    (text, index) => markup`<text class="cap" y="${round(BOX + 13 + index * LINE_HEIGHT)}">${text}</text>`,
  )}`;
  const placed = markup`transform="translate(${round(x)} ${round(y)})" class="node ${shape}" data-report="${slug(id)}"`;
  return href === null
    ? markup`<g ${placed}>${body}</g>`
    : markup`<a ${placed} href="#${href}" tabindex="-1">${body}</a>`;
}

// Where several lines of a kind lead to one node, their word stands once.
function edges(page: Page, drawn: Drawing): Part[] {
  const worded = new Set<string>();
  return drawn.lines.map((line) => {
    const key = `${line.kind} ${line.to}`;
    const part = edge(page, line, drawn, line.kind !== "tells" && !worded.has(key));
    worded.add(key);
    return part;
  });
}

function edge(page: Page, { from, to, kind, passage }: Line, { nodes }: Drawing, worded: boolean): Part {
  const [one, other] = [nodes.get(from), nodes.get(to)];
  if (one === undefined || other === undefined) return null;
  // A line without a direction is drawn from the upper end.
  const [a, b] = kind === "shares" && one.row > other.row ? [other, one] : [one, other];
  const { d, x, y } = a.row === b.row ? across(a, b) : a.row + 1 < b.row ? around(a, b) : down(a, b);
  const tip = kind !== "shares" && markup` marker-end="url(#tip)"`;
  const drawn = [
    markup`<path class="edge ${kind}" d="${d}"${tip}/>`,
    kind === "copies" && markup`<path class="edge gap" d="${d}"/>`,
    worded && markup`<text class="word" x="${round(x)}" y="${round(y)}">${kind}</text>`,
  ];
  if (passage === null || !page.readings.has(passage.report)) return drawn;
  return markup`<a href="#${cite(page.cited, passage)}" class="ev" tabindex="-1">${drawn}</a>`;
}

interface Curve {
  readonly d: string;
  /** Where its word stands. */
  readonly x: number;
  readonly y: number;
}

const bottomOf = (node: Placed) => node.y + BOX + node.texts.length * LINE_HEIGHT + 6;
const topOf = (node: Placed) => node.y - (node.shape === "copies" ? 8 : 2);

function down(a: Placed, b: Placed): Curve {
  const [from, to] = [bottomOf(a), topOf(b)];
  const half = (from + to) / 2;
  const d = `M${round(a.x)} ${round(from)}C${round(a.x)} ${round(half)} ${round(b.x)} ${round(half)} ${round(b.x)} ${round(to)}`;
  // Near the lower end, where the lines to several nodes have parted.
  return { d, x: a.x + (b.x - a.x) * 0.85, y: from + (to - from) * 0.72 };
}

// Past the rows between, on the side where there is more room.
function around(a: Placed, b: Placed): Curve {
  const [from, to] = [a.y + BOX / 2, b.y + BOX / 2];
  const side = Math.max(a.x, b.x) + 66 < WIDTH ? 1 : -1;
  const bow = side > 0 ? Math.max(a.x, b.x) + 78 : Math.min(a.x, b.x) - 78;
  const d = `M${round(a.x + side * 18)} ${round(from)}C${round(bow)} ${round(from)} ${round(bow)} ${round(to)} ${round(b.x + side * 20)} ${round(to)}`;
  return { d, x: bow - side * 18, y: (from + to) / 2 };
}

function across(a: Placed, b: Placed): Curve {
  const side = a.x < b.x ? 18 : -18;
  const y = a.y + BOX / 2;
  return {
    d: `M${round(a.x + side)} ${round(y)}L${round(b.x - side)} ${round(y)}`,
    x: (a.x + b.x) / 2,
    y: y - 5,
  };
}

const KINDS: Readonly<Record<Line["kind"], string>> = {
  tells: "is a source of",
  relays: "relayed by",
  copies: "its words are in",
  quotes: "cited for a passage",
  revises: "earlier version of",
  shares: "shares text, direction unknown",
};

// Says what the shapes and lines of this drawing mean, and no others.
function legend({ nodes, lines }: Graph): Part {
  const shapes = [
    ["lost", "not held"],
    ["unnamed", "unnamed source"],
    ["document", "document"],
    ["copies", "several alike"],
  ] as const;
  const has = (shape: Node["shape"]) => [...nodes.values()].some((node) => node.shape === shape);
  const drawn = new Set(lines.map(({ kind }) => kind));
  return [
    shapes
      .filter(([shape]) => has(shape))
      .map(([shape, words]) => markup`<span>${glyph(shape)} ${words}</span> `),
    (Object.keys(KINDS) as Line["kind"][])
      .filter((kind) => drawn.has(kind))
      .map((kind) => markup`<span><i class="line ${kind}"></i> ${KINDS[kind]}</span> `),
  ];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
