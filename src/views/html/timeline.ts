import { contentId } from "../../core/model/id.ts";
import type { Passage } from "../../core/model/span.ts";
import type { TimelineEntry } from "../../core/model/timeline.ts";
import { days } from "../words/date.ts";
import { wordsAt } from "../words/lookup.ts";
import { carriers } from "./anchor.ts";
import { chips, evidence, folded, reportChip, sigla } from "./links.ts";
import { type Markup, markup, type Part } from "./markup.ts";
import type { Page } from "./page.ts";
import type { Panel } from "./panel.ts";
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
export function timeline(page: Page): Panel | null {
  const all = daysOf(page);
  if (all.length === 0) return null;
  const shown = all.slice(0, MOST).map((each) => row(page, each));
  return {
    id: "timeline",
    name: "Timeline",
    heading: "What happened when, and when it was published",
    count: all.length,
    body: markup`<p class="lanes" aria-hidden="true"><span>Happened</span><span>Published</span></p>
<ol class="plain">${folded(shown, OPEN, all.length, "day")}</ol>`,
  };
}

function row(page: Page, { earliest, latest, events, published }: Days): Markup {
  return markup`<li class="day"><h3>${days(earliest, latest)}</h3><div>
${events.slice(0, MOST_EACH).map((entry) => event(page, entry))}${events.length > MOST_EACH && markup`<p class="left">and ${events.length - MOST_EACH} more, in the JSON view</p>`}</div>
${published.length > 0 && markup`<div class="pub"><span class="vh">Published: </span>${sigla(published.map((id) => reportChip(page, id)))}</div>`}</li>`;
}

function event(page: Page, entry: TimelineEntry): Markup {
  const { earliest, latest, text, passages } = entry;
  const [first] = passages;
  const id = contentId("t", earliest, latest, text, first ? `${first.report} ${first.start}` : "");
  return markup`<div class="event" id="${id}" data-finding${carriers(passages)}>${first ? evidence(page, first, words(text, 260)) : words(text, 260)} ${chips(page, passages.slice(0, 60))}
${dated(page, entry)}</div>`;
}

// The words that give the day, beside the day.
function dated(page: Page, entry: TimelineEntry): Part {
  const original = timeWords(page, entry);
  if (original === null) return entry.how === "inferred" && markup`<span class="by">date inferred</span>`;
  const how = entry.how === "inferred" ? "dated from" : "dated by";
  return markup`<span class="by">${how} ${evidence(page, original, markup`“${words(wordsAt(page, original), 60)}”`)}</span>`;
}

// The expression of time in the entry's own words that gives these days.
function timeWords(page: Page, { passages, earliest, latest }: TimelineEntry): Passage | null {
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
    if (mention) return { report, start: mention.start, end: mention.end };
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
