import type { Reading } from "../../model/reading.ts";
import type { Event } from "./event.ts";
import type { Phrase } from "./phrase.ts";

/** The shortest phrase of the texts that tells which event is meant: "Ames–Brill summit" rather than "the summit". */
export function label({ phrases }: Event, readings: readonly Reading[]): string {
  const all = phrases.map((phrase) => ({ words: wordsOf(phrase, readings), clear: clarity(phrase) }));
  return all.reduce((best, next) =>
    next.clear > best.clear || (next.clear === best.clear && next.words.length < best.words.length)
      ? next
      : best,
  ).words;
}

function clarity({ names, marks, places, preliminary }: Phrase): number {
  if (names.size > 1) return 3;
  return names.size + marks.size + places.size + (preliminary ? 1 : 0) > 0 ? 2 : 1;
}

/** Its words without "the" or "that". */
function wordsOf({ line, first, named }: Phrase, readings: readonly Reading[]): string {
  const { text } = (readings[line.at] as Reading).report;
  const from =
    /^(?:DT|PRP\$|PDT)$/.test(line.words[first]?.pos ?? "") && named - first > 1 ? first + 1 : first;
  return text.slice(line.words[from]?.start, line.words[named - 1]?.end).replace(/\s+/g, " ");
}
