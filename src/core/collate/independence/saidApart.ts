import type { Attribution } from "../../model/attribution.ts";
import type { Reading } from "../../model/reading.ts";
import { bisect } from "../../read/bisect.ts";

/**
 * Do the words round what is said tell that it was said for itself?
 *
 *     Separately, an official told reporters that the bridge will close.
 *     ^^^^^^^^^^
 */
export function saidApart(attribution: Attribution | null, { report, sentences }: Reading): boolean {
  const first = attribution?.content[0];
  if (attribution === null || first === undefined) return false;
  const sentence = sentences[bisect(sentences, ({ end }) => end <= first.start)];
  if (sentence === undefined) return false;
  let from = sentence.start;
  const words: string[] = [];
  for (const { start, end } of attribution.content) {
    words.push(report.text.slice(from, start));
    from = Math.max(from, end);
  }
  words.push(report.text.slice(from, sentence.end));
  return words.some((part) => apart.test(part));
}

const apart = /\b(?:separately|independently)\b/iu;
