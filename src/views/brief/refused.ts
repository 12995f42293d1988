import type { Lookup } from "../words/lookup.ts";
import { prose } from "../words/visible.ts";
import { CUT, inWordsOf } from "./statement.ts";

/**
 * Reads a finished statement again, knowing nothing of how it was made, and tells why it may not stand: it names
 * no report, a report that is not held, or words that are not in the reports it names. `null` where it may.
 */
export function refused(line: string, { readings }: Lookup): string | null {
  const ids = idsAtEnd(line);
  if (ids.length === 0) return "names no report";
  const missing = ids.find((id) => !readings.has(id));
  if (missing !== undefined) return `no such report: ${missing}`;
  const isIn = (words: string, id: string) => prose(readings.get(id)?.report.text ?? "").includes(words);
  for (const [, words = ""] of line.matchAll(/“([^“”]*)”/gu))
    if (!ids.some((id) => isIn(words, id))) return `not in ${ids.join(", ")}: ${words}`;
  for (const { id, words } of told(line)) {
    if (!ids.includes(id)) return `not named: ${id}`;
    if (!isIn(words, id)) return `not in ${id}: ${words}`;
  }
  return null;
}

/** The letters of reports with which a line ends: `[A][B] and 3 more`. */
function idsAtEnd(line: string): string[] {
  const end = line
    .slice(-600)
    .replaceAll("\u200b", "")
    .replace(/ and \d{1,6} more$/u, "");
  const row = end.slice(end.lastIndexOf(" ") + 1);
  return /^(?:\[[^[\]]{1,40}\])+$/u.test(row) ? row.slice(1, -1).split("][") : [];
}

/** What a line gives as the words of a report, without the bracket that stands behind them. */
function told(line: string): { id: string; words: string }[] {
  const [lead, colon] = inWordsOf("\n").split("\n") as [string, string];
  const parts = ` ${line.slice(0, 1).toLowerCase()}${line.slice(1)}`.split(` ${lead}`).slice(1);
  return parts.flatMap((part) => {
    const [at, end] = [part.indexOf(colon), part.lastIndexOf(" (")];
    if (at < 0 || end <= at) return [];
    const words = part.slice(at + colon.length, end);
    const whole = words.endsWith(CUT) ? words.slice(0, -CUT.length) : words;
    return [{ id: part.slice(0, at), words: /^“[^“”]*”$/u.test(whole) ? whole.slice(1, -1) : whole }];
  });
}
