import { plainWords } from "./utterance.ts";

/**
 * How two wordings of one utterance differ. `identical` but for marks, capitals and dashes · `cut` the words of one
 * are in the other, in order, as one stretch or with dots for what was left out · `bracketed` words of the report's
 * own stand in brackets · `merged` what stands in two quotations there is one here, without a sign of it ·
 * `overlapping` each goes on where the other stops · `reworded` other words.
 */
export type Variation = "identical" | "cut" | "bracketed" | "merged" | "overlapping" | "reworded";

/** Words in common at an end, so many that each wording is a cut of a longer one. */
const overlap = 4;

const most = 300;

/** Fewer words between two pieces are words of the one wording that the other has not, and no piece left out. */
const gap = 3;

/**
 * The type of variation between two wordings, by their words alone.
 *
 *     we cannot wait for ever            we cannot wait ... for ever after
 *     they [the drivers] cannot wait     the drivers cannot wait
 */
export function variation(a: string, b: string): Variation {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  // "work force" and "workforce", "I.R.S." and "IRS"
  if (left.join("") === right.join("")) return "identical";
  const [short, long] = left.length <= right.length ? [a, b] : [b, a];
  const [few, many] = [wordsOf(short), wordsOf(long)];
  if (stands(few, many) || inPieces(pieces(short), many) || inPieces(pieces(long), few)) return "cut";
  if (hasBrackets(a) || hasBrackets(b)) {
    const [bare, other] = [wordsOf(a.replace(brackets, " ")), wordsOf(b.replace(brackets, " "))];
    if (stands(bare, other) || stands(other, bare) || bracketed(a, b) || bracketed(b, a)) return "bracketed";
  }
  // Nobody quotes so much; and what follows compares every part with every other.
  if (few.length > most) return "reworded";
  if (goesOn(left, right) || goesOn(right, left)) return "overlapping";
  return isMerged(few, many) ? "merged" : "reworded";
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).flatMap(plain);
}

// Marks inside a word but for apostrophes part it, as they do where tokens are made.
function plain(text: string): string[] {
  return plainWords(
    text
      .replaceAll("&", " and ")
      .replace(/[^\p{L}\p{N}'’-]+/gu, " ")
      .trim(),
  )
    .flatMap((word) => word.split(" "))
    .map((word) => word.replace(/^'+|'+$/gu, ""))
    .filter((word) => word !== "");
}

/** Does the one row stand in the other as a stretch? */
function stands(few: readonly string[], many: readonly string[]): boolean {
  return few.length > 0 && ` ${many.join(" ")} `.includes(` ${few.join(" ")} `);
}

/** What stands between dots that leave something out. */
function pieces(text: string): string[][] {
  return text
    .split(/(?:\.\s?){3,}|…/u)
    .map(wordsOf)
    .filter((words) => words.length > 0);
}

/** Two pieces or more that stand in the row one after the other. */
function inPieces(parts: readonly (readonly string[])[], row: readonly string[]): boolean {
  if (parts.length < 2) return false;
  let rest = ` ${row.join(" ")} `;
  for (const part of parts) {
    const at = rest.indexOf(` ${part.join(" ")} `);
    if (at < 0) return false;
    rest = rest.slice(at + part.join(" ").length + 1);
  }
  return true;
}

const brackets = /\[[^[\]]*\]/gu;

function hasBrackets(text: string): boolean {
  return text.includes("[");
}

/** Is the one the other, but for what stands in its brackets? */
function bracketed(a: string, b: string): boolean {
  const parts = a
    .split(brackets)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const row = wordsOf(b);
  return hasBrackets(a) && (parts.length < 2 ? stands(parts[0] ?? [], row) : inPieces(parts, row));
}

/** Does the end of the one stand at the beginning of the other? */
function goesOn(a: readonly string[], b: readonly string[]): boolean {
  for (let length = Math.min(a.length, b.length) - 1; length >= overlap; length--)
    if (a.slice(-length).join(" ") === b.slice(0, length).join(" ")) return true;
  return false;
}

/** Two stretches that stand apart in the longer one, a few words between them, and side by side here. */
function isMerged(few: readonly string[], many: readonly string[]): boolean {
  const row = ` ${many.join(" ")} `;
  for (let cut = overlap; cut <= few.length - overlap; cut++) {
    const [head, tail] = [` ${few.slice(0, cut).join(" ")} `, ` ${few.slice(cut).join(" ")} `];
    const at = row.indexOf(head);
    const next = at < 0 ? -1 : row.indexOf(tail, at + head.length - 1);
    if (next >= 0 && row.slice(at + head.length, next).split(" ").length >= gap) return true;
  }
  return false;
}
