import type { Reason } from "../../core/model/span.ts";
import { prose } from "../words/visible.ts";

/**
 * A line of a view before it is laid out. Its text may hold words of reports, so every layout makes it safe;
 * `cites` are report ids.
 */
export interface Line {
  /** What stands in brackets before the text. */
  readonly badge?: string;
  /** What stands in a column of its own before the text. */
  readonly label?: string;
  readonly text: string;
  readonly cites?: readonly string[];
  readonly under?: readonly Line[];
  /** Said for those who ask why; laid out more quietly. */
  readonly quiet?: boolean;
}

/** A part of a view under one heading; `columns` heads a table of labels and texts. */
export interface Section {
  readonly heading: string;
  readonly columns?: readonly [string, string];
  readonly lines: readonly Line[];
}

/** The reasons of a finding as quiet lines, each with the passages that `stemma show` takes. */
export function reasons(because: readonly Reason[]): Line[] {
  return capped(because, 8, reason, "").map((line) => ({ ...line, quiet: true }));
}

function reason({ step, note, passages }: Reason): Line {
  const shown = passages
    .slice(0, passages.length > 6 ? 5 : 6)
    .map(({ report, start, end }) => `${report}:${start}-${end}`);
  const more = passages.length > shown.length ? [`and ${passages.length - shown.length} more`] : [];
  return { text: [`why: ${note} (${step})`, ...shown, ...more].join(" ") };
}

/** What a reader is told where a view stops short. */
export const HINT = " (--format json has all)";

/** Lines for the first `most` items, and one that says honestly how many more there are. */
export function capped<T>(items: readonly T[], most: number, draw: (item: T) => Line, hint = HINT): Line[] {
  const rest = items.length - most;
  // One more line says as much as a line that counts it.
  if (rest < 2) return items.map(draw);
  return [...items.slice(0, most).map(draw), { text: `… and ${rest} more${hint}` }];
}

/** A text cut at a word after at most `most` characters, with … where it goes on. */
export function excerpt(text: string, most: number): string {
  const whole = prose(text);
  return closed(whole.length <= most ? whole : `${beginning(whole, most)} …`);
}

// Marks that open and never close would run on over what follows: they are closed, with … where the words go on.
function closed(text: string): string {
  const end = text.endsWith("…") ? "" : " …";
  if (text.lastIndexOf("“") > text.lastIndexOf("”")) return `${text}${end}”`;
  const last = text.lastIndexOf('"');
  // A straight mark opens where a space stands before it and none behind.
  return /^[ (]"[^ ]/.test(` ${text}`.slice(last, last + 3)) && last >= 0 ? `${text}${end}"` : text;
}

/** A quotation in marks, whole or cut at a word with … after the marks; a trailing comma of the sentence is left out. */
export function quoted(text: string, most: number): string {
  const whole = prose(text);
  if (whole.length > most) return `“${beginning(whole, most)}” …`;
  return `“${whole.endsWith(",") ? whole.slice(0, -1) : whole}”`;
}

/** The beginning of a text, up to a word that ends after at most `most` characters. */
export function beginning(text: string, most: number): string {
  const cut = text.lastIndexOf(" ", most);
  return text.slice(0, cut > most / 2 ? cut : most);
}
