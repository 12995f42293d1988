import type { Story } from "../core/model/story.ts";
import { refused } from "./brief/refused.ts";
import { statements } from "./brief/statements.ts";
import { sigla } from "./text/section.ts";
import { wrap } from "./text/wrap.ts";
import { lookup } from "./words/lookup.ts";
import { withSigla } from "./words/sigla.ts";
import { prose } from "./words/visible.ts";

/** A briefing has no more words than this. */
const most = 250;

/** Lines with so many characters in common at their beginning tell the same, the words of the report and its letter among them. */
const alike = 80;

/**
 * A briefing for an editor: at most 250 words, chosen and set by templates. Each statement ends with the letters
 * of the reports that it rests on, and has their own words; one that does not is left out.
 */
export function brief(given: Story, width: number): string {
  const story = withSigla(given);
  const found = lookup(story);
  const chosen: string[] = [];
  const told = new Set<string>();
  let left = most;
  for (const { text, about, cites } of statements(found)) {
    const line = `${prose(text)} ${sigla(cites)}`;
    const words = line.split(/\s+/).length;
    // Two claims of one sentence are told once, and so are two sentences that begin alike.
    const opening = line.slice(0, alike);
    if (words > left || told.has(about) || told.has(opening) || refused(line, found) !== null) continue;
    told.add(about).add(opening);
    chosen.push(line);
    left -= words;
  }
  return `${chosen.map((line) => wrap(line, width).join("\n")).join("\n\n")}\n`;
}
