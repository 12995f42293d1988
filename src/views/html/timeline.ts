import { contentId } from "../../core/model/id.ts";
import type { TimelineEntry } from "../../core/model/timeline.ts";
import { days } from "../words/date.ts";
import { wordsAt } from "../words/lookup.ts";
import { chips, evidence, folded, reportChip, sigla } from "./links.ts";
import { type Markup, markup, type Part } from "./markup.ts";
import type { Page } from "./page.ts";
import { words } from "./words.ts";

const OPEN = 12;
const MOST = 150;
const MOST_EACH = 40;

/** Some days, what happened on them and what was published. */
interface Days {
  readonly earliest: string;
  readonly latest: string;
  readonly events: TimelineEntry[];
  readonly published: string[];
}

/** What happened when, and when each report was published: two lanes beside one line of days. */
export function timeline(page: Page): Part {
  const all = daysOf(page);
  if (all.length === 0) return null;
  const shown = all.slice(0, MOST).map((each) => row(page, each));
  return markup`<section id="timeline" aria-labelledby="h-timeline"><h2 id="h-timeline">Timeline</h2>
<ol class="plain">${folded(shown, OPEN, all.length, "day")}</ol></section>`;
}

function row(page: Page, { earliest, latest, events, published }: Days): Markup {
  const letters = sigla(published.map((id) => reportChip(page, id)));
  return markup`<li class="day"><h3>${days(earliest, latest)}</h3><div>
${events.slice(0, MOST_EACH).map((entry) => event(page, entry))}${events.length > MOST_EACH && markup`<p class="left">and ${events.length - MOST_EACH} more, in the JSON view</p>`}
${published.length > 0 && markup`<div class="pub">Published ${letters}</div>`}</div></li>`;
}

function event(page: Page, entry: TimelineEntry): Markup {
  const { earliest, latest, text, passages, how } = entry;
  const [first] = passages;
  const id = contentId("t", earliest, latest, text, first ? `${first.report} ${first.start}` : "");
  const original = timeWords(page, entry);
  return markup`<div class="event" id="${id}" data-finding>${first ? evidence(page, first, words(text, 260)) : words(text, 260)} ${chips(page, passages.slice(0, 60))}
${how === "inferred" && markup`<span class="by">date inferred${original && markup` from “${words(original, 60)}”`}</span>`}</div>`;
}

// The expression of time in the entry's own words that gives these days.
function timeWords(page: Page, { passages, earliest, latest }: TimelineEntry): string | null {
  for (const { report, start, end } of passages) {
    const mention = page.readings
      .get(report)
      ?.mentions.find(
        (each) =>
          each.time?.earliest === earliest &&
          each.time.latest === latest &&
          each.start >= start &&
          each.end <= end,
      );
    if (mention) return wordsAt(page, { report, start: mention.start, end: mention.end });
  }
  return null;
}

function daysOf({ story }: Page): Days[] {
  const found = new Map<string, Days>();
  const at = (earliest: string, latest: string): Days => {
    const key = `${earliest} ${latest}`;
    const known = found.get(key) ?? { earliest, latest, events: [], published: [] };
    found.set(key, known);
    return known;
  };
  for (const entry of story.timeline) at(entry.earliest, entry.latest).events.push(entry);
  for (const { report, published } of story.readings)
    if (published.earliest !== null && published.latest !== null)
      at(published.earliest, published.latest).published.push(report.id);
  return [...found].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, each]) => each);
}
