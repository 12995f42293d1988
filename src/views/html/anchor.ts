import { contentId } from "../../core/model/id.ts";
import type { Passage, Span } from "../../core/model/span.ts";
import { type Markup, markup } from "./markup.ts";

/** The words that something on the page points at, by report: what the reading views must give a place. */
export type Cited = Map<string, Map<string, Span>>;

/** An id as it can stand in an address: itself where it is plain, else a short one made from it. */
export function slug(id: string): string {
  return /^[\p{L}\p{N}]{1,24}$/u.test(id) ? id : contentId("r", id);
}

/** The name of a report's reading view: `r-A`. */
export function reportAnchor(id: string): string {
  return `r-${slug(id)}`;
}

/** The name of the exact words: `A-412-460`, as `stemma show A:412-460` prints them. */
export function passageAnchor(passage: Passage): string {
  return `${slug(passage.report)}-${passage.start}-${passage.end}`;
}

/** The reports that passages lie in, as an attribute that the script reads: ` data-in="A B"`. */
export function carriers(passages: readonly Passage[]): Markup {
  return markup` data-in="${[...new Set(passages.map(({ report }) => slug(report)))].join(" ")}"`;
}

/** Notes that the page links to these words, and names their place. */
export function cite(cited: Cited, passage: Passage): string {
  const name = passageAnchor(passage);
  const spans = cited.get(passage.report) ?? new Map<string, Span>();
  spans.set(name, passage);
  cited.set(passage.report, spans);
  return name;
}

/** The name of a finding: its id, which is made from content and so outlives a second run. */
export function finding(id: string): string {
  return /^[\p{L}\p{N}_-]{1,64}$/u.test(id) ? id : contentId("f", id);
}
