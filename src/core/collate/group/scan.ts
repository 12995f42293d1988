/** A word as it stands in a text. */
export interface Word {
  readonly text: string;
  /** It starts with a capital or a digit where no sentence starts. */
  readonly isName: boolean;
  readonly isQuoted: boolean;
}

/** What may stand between quotation marks is over with its paragraph. */
const NEW_LINE = 10;

/**
 * The words of two characters and more in a text up to `end`, each with as much of its surroundings as one look at
 * every character shows: a feed is too long to be read as reports are.
 *
 *     “The Marigold ran aground,” said Ada Ito.
 *          name     quoted             name
 */
export function scan(text: string, end: number, visit: (word: Word) => void): void {
  let isQuoted = false;
  let opens = true;
  const last = Math.min(end, text.length);
  for (let at = 0; at < last; at++) {
    const unit = text.charCodeAt(at);
    if (isWordUnit(unit)) {
      const start = at;
      while (at + 1 < last && isWordUnit(text.charCodeAt(at + 1))) at++;
      if (at > start) {
        const word = text.slice(start, Math.min(at + 1, start + LONGEST));
        visit({ text: word, isName: !opens && isLarge(unit), isQuoted });
      }
      opens = false;
    } else if (unit === NEW_LINE) {
      isQuoted = false;
      opens = true;
    } else if (unit === 0x22) {
      isQuoted = !isQuoted;
      opens = true;
    } else if (unit === 0x201c || unit === 0x201d) {
      isQuoted = unit === 0x201c;
      opens = true;
    } else if (unit === 0x2e || unit === 0x3f || unit === 0x21 || unit === 0x3a) {
      opens = true;
    }
  }
}

/** Longer words are none. */
const LONGEST = 40;

function isLarge(unit: number): boolean {
  return unit < 128 ? unit < 91 : large.test(String.fromCharCode(unit));
}

const large = /\p{Lu}/u;
const wordUnit = /[\p{L}\p{N}\p{M}\p{Cs}]/u;

// 0 where nobody has asked yet, 1 no, 2 yes; one byte for each UTF-16 code unit.
const known = new Uint8Array(0x10000);

function isWordUnit(unit: number): boolean {
  const before = known[unit] as number;
  if (before !== 0) return before === 2;
  const is = wordUnit.test(String.fromCharCode(unit));
  known[unit] = is ? 2 : 1;
  return is;
}
