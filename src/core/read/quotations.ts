import type { Block, Quotation } from "../model/text.ts";

/** A pair of marks around direct speech, one character each: `["“", "”"]`. */
type Marks = readonly [open: string, close: string];

/** An unclosed quotation shorter than this is a stray mark. */
const strayLimit = 12;

/**
 * The words between quotation marks, marks left out.
 *
 *     Police said “nobody was hurt” in the fire.
 *                  ^^^^^^^^^^^^^^^
 *
 * A quotation inside a quotation belongs to the outer one. A paragraph that ends inside a quotation is closed
 * by its end if the next one opens with the mark again, as print does with long speech; that one `continues`.
 * A mark that nothing closes otherwise is taken to reach to the end of its sentence. Apostrophes (’90s,
 * dockers’), inches (6") and marks between letters are none. One pass, no looking back.
 */
export function quotations(text: string, blocks: readonly Block[], marks: readonly Marks[]): Quotation[] {
  const found: Quotation[] = [];
  let running = false;
  const pairs = new Map(marks);
  const spoken = blocks.filter(({ kind }) => kind !== "notice" && kind !== "byline");
  for (const [i, block] of spoken.entries()) {
    const inBlock = inParagraph(text, block, pairs);
    const last = inBlock.at(-1);
    const next = spoken[i + 1];
    for (const quotation of inBlock) {
      const carriesOn = running && quotation === inBlock[0] && quotation.start - 1 === block.start;
      if (quotation.closed || quotation !== last) found.push({ ...quotation, continues: carriesOn });
    }
    running = false;
    if (last === undefined || last.closed) continue;
    const carried = inBlock.length === 1 && last.start - 1 === block.start && found.at(-1)?.closed === false;
    if (next !== undefined && text[next.start] === text[last.start - 1]) {
      found.push({ ...last, continues: carried });
      running = true;
    } else {
      const end = sentenceEnd(text, last.start, block.end);
      if (end - last.start >= strayLimit) found.push({ ...last, end, continues: carried });
    }
  }
  return found;
}

type Raw = Omit<Quotation, "continues">;

/** Quotations of one paragraph. An unclosed one before another ends where that begins. */
function inParagraph(text: string, block: Block, pairs: ReadonlyMap<string, string>): Raw[] {
  const found: Raw[] = [];
  let open = -1;
  let close = "";
  let inner = 0;
  for (let at = block.start; at < block.end; at++) {
    const character = text[at] as string;
    if (open < 0) {
      const closing = pairs.get(character);
      if (closing === undefined || !opens(text, at, block)) continue;
      open = at + 1;
      close = closing;
      inner = 0;
    } else if ((character === close || (close === '"' && character === "”")) && closes(text, at, block)) {
      // A page that mixes its marks closes a straight one with a curly one.
      if (inner > 0) inner--;
      else {
        if (at > open) found.push({ start: open, end: at, kind: "speech", closed: true });
        open = -1;
      }
    } else if (close === "”" && character === "“") {
      // Either a quotation set in the same marks inside this one, or the closing mark of this was forgotten.
      if (
        at - open > 0 &&
        /[.!?,]\s$/u.test(text.slice(at - 2, at)) &&
        !hasLater(text, close, at, block.end, 2)
      ) {
        const end = text.slice(open, at).trimEnd().length + open;
        if (end > open) found.push({ start: open, end, kind: "speech", closed: false });
        open = at + 1;
      } else inner = Math.min(inner + 1, 1);
    }
  }
  if (open >= 0 && open < block.end)
    found.push({ start: open, end: block.end, kind: "speech", closed: false });
  return found;
}

/** Are there at least `wanted` such marks from `at` on? Looks no further than 2,000 characters. */
function hasLater(text: string, mark: string, at: number, end: number, wanted: number): boolean {
  const ahead = text.slice(at, Math.min(end, at + 2000));
  let found = -1;
  for (let count = 0; count < wanted; count++) {
    found = ahead.indexOf(mark, found + 1);
    if (found < 0) return false;
  }
  return true;
}

const letter = /[\p{L}\p{N}]/u;

function opens(text: string, at: number, block: Block): boolean {
  const before = at > block.start ? (text[at - 1] as string) : " ";
  const after = at + 1 < block.end ? (text[at + 1] as string) : " ";
  if (/\s/u.test(after)) return false;
  const mark = text[at] as string;
  if (mark === "“" || mark === "«" || mark === "„") return true;
  if (letter.test(before)) return false;
  if (mark === '"') return !/[.,!?]/u.test(before) || at === block.start;
  // A single mark before digits or a clipped word is an apostrophe: ’90s, ’em.
  if (/[.,!?)”"]/u.test(before)) return false;
  return !/^\d/u.test(after) && !clipped.test(text.slice(at + 1, at + 7)) && hasClosing(text, at, block);
}

const clipped = /^(?:em|til|tis|twas|cause|bout|round|n)\b/iu;

/** A single mark opens only if one that can close it stands in the same paragraph, not too far away. */
function hasClosing(text: string, at: number, block: Block): boolean {
  const close = text[at] === "‘" ? "’" : (text[at] as string);
  const end = Math.min(block.end, at + 600);
  for (let i = at + 2; i < end; i++) if (text[i] === close && closes(text, i, block)) return true;
  return false;
}

function closes(text: string, at: number, block: Block): boolean {
  const before = text[at - 1] as string;
  const after = at + 1 < block.end ? (text[at + 1] as string) : " ";
  const mark = text[at] as string;
  if (mark === "”" || mark === "»" || mark === "“") return true;
  if (letter.test(after)) return false;
  if (mark === '"') return !/\s/u.test(before);
  // “the dockers’ best years”: after an s and before a word it is more likely an apostrophe.
  return !/\s/u.test(before) && !(before === "s" && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3)));
}

function sentenceEnd(text: string, from: number, limit: number): number {
  const end = /[.!?](?=\s|$)/gu;
  end.lastIndex = from;
  const match = end.exec(text.slice(0, limit));
  return match === null ? limit : match.index + 1;
}
