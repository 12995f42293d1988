import type { Reading } from "../../model/reading.ts";
import type { Passage } from "../../model/span.ts";
import type { Token } from "../../model/text.ts";
import { plainWords, type Utterance } from "./utterance.ts";

/** Fewer words than this can agree by chance. */
const least = 6;

/**
 * Finds where other reports print the words of a quotation in their own voice, without marks: the place
 * where a paraphrase may have turned into a quotation.
 */
export function unquoted(readings: readonly Reading[]): (utterance: Utterance) => Passage[] {
  const index = new Map<string, { at: number; token: number }[]>();
  const rows = readings.map((reading) => bareWords(reading));
  for (const [at, row] of rows.entries())
    for (let i = 0; i + least <= row.length; i++) {
      if (row[i]?.quoted || row[i + least - 1]?.quoted) continue;
      const key = row
        .slice(i, i + least)
        .map(({ word }) => word)
        .join(" ");
      const list = index.get(key);
      if (list === undefined) index.set(key, [{ at, token: i }]);
      else if (list.length < 50) list.push({ at, token: i });
    }
  return (utterance) => {
    const { words } = utterance;
    if (words.length < least) return [];
    const found: Passage[] = [];
    for (const { at, token } of index.get(words.slice(0, least).join(" ")) ?? []) {
      if (at === utterance.at) continue;
      const row = rows[at] as Bare[];
      let length = least;
      while (
        length < words.length &&
        row[token + length]?.word === words[length] &&
        !row[token + length]?.quoted
      )
        length++;
      // The whole quotation, but for a word or two at its end.
      if (length < words.length - 1) continue;
      const first = row[token] as Bare;
      const last = row[token + length - 1] as Bare;
      found.push({ report: (readings[at] as Reading).report.id, start: first.start, end: last.end });
    }
    return found;
  };
}

interface Bare {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

function bareWords({ tokens, quotations }: Reading): Bare[] {
  const row: Bare[] = [];
  let q = 0;
  for (const { text, start, end } of tokens as readonly Token[]) {
    const words = plainWords(text);
    if (words.length === 0) continue;
    while (q < quotations.length && (quotations[q]?.end ?? 0) <= start) q++;
    const quoted = (quotations[q]?.start ?? Number.POSITIVE_INFINITY) <= start;
    for (const word of words) row.push({ word, start, end, quoted });
  }
  return row;
}
