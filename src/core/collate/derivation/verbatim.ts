import type { Reading } from "../../model/reading.ts";
import type { Citation } from "./declared.ts";
import type { Outlets } from "./outlets.ts";

/** Fewer quoted words than these may have been put otherwise, or cut. */
const LEAST_WORDS = 8;
/** So many words in a row are the same words. */
const RUN = 4;

/**
 * Whether a report lacks every word that another quotes from the outlet: then another report of that outlet is cited.
 *
 *     “The dam was never inspected by anybody at all,” the Gazette wrote in 1972.
 *      ---------------------------------------------- stands in the report that is meant
 *
 * What was only said to the outlet may have been said on air, and proves nothing.
 */
export function lacksItsWords(
  reading: Reading,
  citation: Citation,
  parent: Reading,
  outlets: Outlets,
): boolean {
  const quoted = quotedFrom(reading, citation, outlets).filter(({ length }) => length >= LEAST_WORDS);
  if (quoted.length === 0) return false;
  const runs = new Set(runsOf(wordsOf(parent.report.text)));
  return !quoted.some((words) => runsOf(words).some((run) => runs.has(run)));
}

/** The quotations that came by way of the outlet, as words. */
function quotedFrom(
  { report, quotations, attributions }: Reading,
  { outlet }: Citation,
  { find }: Outlets,
): string[][] {
  const written = attributions.filter(
    ({ speaker, via, addressee }) =>
      addressee === null && [speaker, ...via].some((id) => id !== null && find(id) === outlet),
  );
  const contents = written.flatMap(({ content }) => content);
  return quotations
    .filter(({ start, end }) => contents.some((content) => content.start < end && start < content.end))
    .map(({ start, end }) => wordsOf(report.text.slice(start, end)));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" "));
}
