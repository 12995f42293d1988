import type { Mention } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import type { Scene } from "./scene.ts";

/** One of several who speak together: the words for it, and their main word. */
export interface Part {
  readonly source: Span;
  readonly head: Span;
}

/** How long a source is looked through for those who speak together, in characters. */
const LONGEST = 400;

/**
 * The members of a source that is several people or bodies.
 *
 *     Ada Ito, the mayor, and Hugh Hill said      the board and the union said
 *     ^^^^^^^                 ^^^^^^^^^           ^^^^^^^^^     ^^^^^^^^^
 *
 * Nothing where all of it is one: "the Trade and Transport Board", "Ada Ito, a mother and the mayor".
 */
export function jointParts(scene: Scene, source: Span, inside: readonly Mention[]): Part[] {
  const { text } = scene;
  if (source.end - source.start > LONGEST) return [];
  const words = text.slice(source.start, source.end);
  if (!/\s(?:and|or)\s/iu.test(words)) return [];
  const pieces = split(scene, source, inside);
  const linked = pieces.findIndex(({ link }) => link === "and");
  if (linked <= 0) return [];
  const named = pieces.filter((piece) => piece.kind === "name");
  const last = pieces[linked] as Piece;
  if (named.length > 1 && last.kind === "name") return named;
  const first = pieces[0] as Piece;
  const own = /^(?:his|her|their|its)\s/iu.test(text.slice(last.source.start, last.source.end));
  if (first.kind === null || last.kind === null || (linked > 1 && !own)) return [];
  return [first, last];
}

interface Piece extends Part {
  /** `null` for a piece that is nobody on its own. */
  readonly kind: "name" | "noun" | null;
  /** What stands before it. */
  readonly link: "and" | "," | null;
}

function split(scene: Scene, source: Span, inside: readonly Mention[]): Piece[] {
  const { text } = scene;
  const words = text.slice(source.start, source.end);
  const cuts: { at: number; next: number; link: "and" | "," }[] = [];
  for (const match of words.matchAll(/,? (?:and|or) |, /giu)) {
    const at = source.start + match.index;
    if (inside.some(({ start, end }) => start < at && at < end)) continue;
    cuts.push({ at, next: at + match[0].length, link: match[0] === ", " ? "," : "and" });
  }
  const pieces: Piece[] = [];
  let start = source.start;
  let link: Piece["link"] = null;
  for (const cut of [...cuts, { at: source.end, next: source.end, link: null }]) {
    pieces.push(piece(scene, { start, end: cut.at }, link, inside));
    start = cut.next;
    link = cut.link;
  }
  return pieces;
}

function piece(scene: Scene, source: Span, link: Piece["link"], inside: readonly Mention[]): Piece {
  const { text, speech } = scene;
  const name = inside.find(
    (m) => m.start >= source.start && m.end <= source.end && m.entity !== null && m.kind !== "place",
  );
  const before = name === undefined ? "" : text.slice(source.start, name.start);
  const after = name === undefined ? "" : text.slice(name.end, source.end);
  if (
    name !== undefined &&
    !/\b(?:of|for|in|at|from|with|to|by|on)\b/iu.test(before) &&
    !/^['’]s?\b|^ \p{Ll}/u.test(after)
  )
    return { source, head: name, kind: "name", link };
  // the board · her lawyer · a spokesman for the union
  const phrase =
    /^(?:the|a|an|his|her|its|their|one|another)\s(?:[\p{L}’'-]+\s){0,3}?([\p{L}-]+)(?=$|\s(?:of|for|in|at|from|with|who)\b)/iu.exec(
      text.slice(source.start, source.end),
    );
  const noun = phrase?.[1];
  if (noun === undefined) return { source, head: source, kind: null, link };
  const word = noun.toLowerCase();
  const known = speech.people.has(word) || speech.spokespeople.has(word) || speech.bodies.has(word);
  const end = source.start + (phrase as RegExpExecArray)[0].length;
  return { source, head: { start: end - noun.length, end }, kind: known ? "noun" : null, link };
}
