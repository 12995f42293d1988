import { cite, slug } from "./anchor.ts";
import { type Curve, curve, path, pointAt, round } from "./curve.ts";
import { type Graph, graph, type Line, type Node } from "./graph.ts";
import { BOX, type Drawing, LINE_HEIGHT, layout, type Placed } from "./layout.ts";
import { type Markup, markup, type Part } from "./markup.ts";
import type { Page } from "./page.ts";
import { paragraph } from "./paragraph.ts";
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

function shape({ id, shape, letter, date, caption, texts, href, x, y }: Placed): Markup {
  const body = markup`<title>${clipped(caption, 120)}</title>${outline(shape)}<text class="letter${letter.length > 3 && " small"}" y="19.5">${clipped(letter, 5)}</text>${texts.map(
    (text, index) =>
      markup`<text class="cap${text === date && " soft"}" y="${round(BOX + 13 + index * LINE_HEIGHT)}">${text}</text>`,
  )}`;
  const placed = markup`transform="translate(${round(x)} ${round(y)})" class="node ${shape}" data-report="${slug(id)}"`;
  return href === null
    ? markup`<g ${placed}>${body}</g>`
    : markup`<a ${placed} href="#${href}" tabindex="-1">${body}</a>`;
}

// Where several lines of a kind lead to one node, their word stands once, and where there is room for it.
function edges(page: Page, drawn: Drawing): Part[] {
  const worded = new Set<string>();
  const taken = [...drawn.nodes.values()].flatMap(boxesOf);
  return drawn.lines.map((line) => {
    const [one, other] = [drawn.nodes.get(line.from), drawn.nodes.get(line.to)];
    if (one === undefined || other === undefined) return null;
    // A line without a direction is drawn from the upper end.
    const way = line.kind === "shares" && one.row > other.row ? curve(other, one) : curve(one, other);
    const key = `${line.kind} ${line.to}`;
    const place = line.kind === "tells" || worded.has(key) ? null : roomFor(line.kind, way, taken);
    worded.add(key);
    return edge(page, line, way, place);
  });
}

function edge(page: Page, { kind, passage, note }: Line, way: Curve, place: Box | null): Part {
  const d = path(way);
  const tip = kind !== "shares" && markup` marker-end="url(#tip)"`;
  const where = [note, passage && paragraph(page, passage)].filter((part) => part !== null);
  const drawn = [
    where.length > 0 && markup`<title>${clipped(where.join(", "), 160)}</title>`,
    markup`<path class="edge ${kind}" d="${d}"${tip}/>`,
    kind === "copies" && markup`<path class="edge gap" d="${d}"/>`,
    place &&
      markup`<text class="word" x="${round((place.left + place.right) / 2)}" y="${round(place.bottom - 3)}">${kind}</text>`,
  ];
  if (passage === null || !page.readings.has(passage.report)) return drawn;
  return markup`<a href="#${cite(page.cited, passage)}" class="ev" tabindex="-1">${drawn}</a>`;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a letter of a caption and of a word on a line is wide, nearly. */
const CAPTION_LETTER = 5.6;
const WORD_LETTER = 4.8;
const WORD_HEIGHT = 13;

function boxesOf({ x, y, texts }: Placed): Box[] {
  const half = Math.max(0, ...texts.map(({ length }) => length)) * (CAPTION_LETTER / 2);
  const bottom = y + BOX + texts.length * LINE_HEIGHT;
  return [
    { left: x - 20, right: x + 20, top: y - 8, bottom: y + BOX },
    { left: x - half, right: x + half, top: y + BOX, bottom },
  ];
}

// A place on the line for its word, rather towards the lower end, where the lines to several nodes have parted.
function roomFor(word: string, way: Curve, taken: Box[]): Box | null {
  const half = (word.length * WORD_LETTER) / 2 + 2;
  for (const share of [0.75, 0.66, 0.58, 0.5, 0.84, 0.42, 0.34, 0.26]) {
    const [x, y] = pointAt(way, share);
    const box = {
      left: x - half,
      right: x + half,
      top: y - WORD_HEIGHT / 2,
      bottom: y + WORD_HEIGHT / 2,
    };
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    return box;
  }
  return null;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
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
