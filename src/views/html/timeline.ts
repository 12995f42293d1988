import { contentId } from "../../core/model/id.ts";
import type { TimelineEntry } from "../../core/model/timeline.ts";
import { days } from "../words/date.ts";
import { wordsAt } from "../words/lookup.ts";
import { chips, evidence, left, reportChip } from "./links.ts";
import { joined, type Markup, markup, type Part } from "./markup.ts";
import type { Page } from "./page.ts";
import { words } from "./words.ts";

const MOST = 150;

interface Day {
  readonly earliest: string;
  readonly latest: string;
  readonly events: TimelineEntry[];
  readonly published: string[];
}

/** What happened when, and beside it when each report was published: two lanes on one line of days. */
export function timeline(page: Page): Part {
  const all = daysOf(page);
  if (all.length === 0) return null;
  return markup`<section id="timeline" aria-labelledby="h-timeline"><h2 id="h-timeline">Timeline</h2>
<ol class="plain days">${all.slice(0, MOST).map(
    ({ earliest, latest, events, published }) => markup`<li class="day"><h3>${days(earliest, latest)}</h3>
${events.slice(0, 40).map((entry) => event(page, entry))}${events.length > 40 && markup`<p class="left">and ${events.length - 40} more, in the JSON view</p>`}
${
  published.length > 0 &&
  markup`<p class="pub">Published: <span class="sigs">${joined(
    published.map((id) => reportChip(page, id)),
    " ",
  )}</span></p>`
}</li>`,
  )}${left(all.length, MOST, "days")}</ol></section>`;
}

function event(page: Page, entry: TimelineEntry): Markup {
  const [first] = entry.passages;
  const id = contentId(
    "t",
    entry.earliest,
    entry.latest,
    entry.text,
    first ? `${first.report} ${first.start}` : "",
  );
  const original = first && timeWords(page, entry);
  return markup`<div class="event" id="${id}" data-finding>${first ? evidence(page, first, words(entry.text, 260)) : words(entry.text, 260)} ${chips(page, entry.passages.slice(0, 60))}
${entry.how === "inferred" && markup`<span class="by">date inferred${original && markup` from “${words(original, 60)}”`}</span>`}</div>`;
}

// The expression of time in the entry's own words that gives these days.
function timeWords(page: Page, { passages, earliest, latest }: TimelineEntry): string | null {
  for (const passage of passages) {
    const mention = page.readings
      .get(passage.report)
      ?.mentions.find(
        ({ time, start, end }) =>
          time?.earliest === earliest &&
          time.latest === latest &&
          start >= passage.start &&
          end <= passage.end,
      );
    if (mention) return wordsAt(page, { report: passage.report, start: mention.start, end: mention.end });
  }
  return null;
}

function daysOf({ story }: Page): Day[] {
  const found = new Map<string, Day>();
  const day = (earliest: string, latest: string): Day => {
    const key = `${earliest} ${latest}`;
    const known = found.get(key) ?? { earliest, latest, events: [], published: [] };
    found.set(key, known);
    return known;
  };
  for (const entry of story.timeline) day(entry.earliest, entry.latest).events.push(entry);
  for (const { report, published } of story.readings)
    if (published.earliest !== null && published.latest !== null)
      day(published.earliest, published.latest).published.push(report.id);
  return [...found].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, each]) => each);
}
