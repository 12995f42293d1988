/** One sentence of a briefing: its text, and the ids of the reports that it rests on. */
export interface Statement {
  readonly text: string;
  /** What it tells; nothing is told twice. */
  readonly about: string;
  readonly cites: readonly string[];
}

/** What stands before a report's own words that are in no quotation marks. */
export const inWordsOf = (id: string): string => `in the words of ${id}: `;

/** What stands after words that were cut. */
export const CUT = " …";
