import type { Reading } from "../../model/reading.ts";
import type { Passage } from "../../model/span.ts";
import type { Finding } from "./seen.ts";
import type { Word } from "./word.ts";

/** The words that a status rests on, to the end of their clause, all in one voice. */
export function passageOf({ line, first, last, exact }: Finding, readings: readonly Reading[]): Passage {
  const { words, voices } = line;
  const voice = voices[last - 1];
  let from = first;
  while (from < last - 1 && voices[from] !== voice) from++;
  let to = last;
  while (
    !exact &&
    to < words.length &&
    voices[to] === voice &&
    !/^(?:[,;:.!?—()]|--)$/.test((words[to] as Word).text)
  )
    to++;
  const { id } = (readings[line.at] as Reading).report;
  return { report: id, start: (words[from] as Word).start, end: (words[to - 1] as Word).end };
}
