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
  const { id, text } = (readings[line.at] as Reading).report;
  const start = (words[from] as Word).start;
  return { report: id, start, end: closed(text, start, (words[to - 1] as Word).end) };
}

/** With the mark that closes a quotation, if one is opened. */
function closed(text: string, start: number, end: number): number {
  const inside = text.slice(start, end);
  const opened = inside.includes("“") ? !inside.includes("”") : inside.split('"').length % 2 === 0;
  const rest = opened ? /^[.,]?["”]/.exec(text.slice(end, end + 2)) : null;
  return rest === null ? end : end + rest[0].length;
}
