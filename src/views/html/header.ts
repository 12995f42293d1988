import type { Reading } from "../../core/model/reading.ts";
import type { Unread } from "../../core/model/unread.ts";
import { days } from "../words/date.ts";
import { base } from "../words/family.ts";
import { outletName } from "../words/outlet.ts";
import { sourcing } from "../words/sourcing.ts";
import { reportChip } from "./links.ts";
import { joined, type Markup, markup, type Part } from "./markup.ts";
import { numbers } from "./numbers.ts";
import type { Page } from "./page.ts";
import { clipped, words } from "./words.ts";

/** The words that head the page, and whose they are. */
export interface Headline {
  readonly text: string;
  readonly whose: Part;
}

/** The shortest title in the largest family, else the words of the first claim: never words of our own. */
export function headline(page: Page): Headline {
  const shortest = titled(largest(page)) ?? titled(page.story.readings);
  if (shortest) {
    const whose = markup`Headline of ${reportChip(page, shortest.report.id)} ${words(outletName(shortest), 60)}`;
    return { text: clipped(shortest.title as string, 160), whose };
  }
  const [claim] = page.claims;
  const [first] = claim?.appearances ?? [];
  if (claim === undefined || first === undefined) return { text: "A story without a headline", whose: null };
  return { text: clipped(claim.text, 160), whose: markup`Words of ${reportChip(page, first.report)}` };
}

function titled(readings: readonly Reading[]): Reading | undefined {
  const length = ({ title }: Reading) => title?.trim().length ?? 0;
  const found = readings.filter((reading) => length(reading) > 0);
  return found.sort((a, b) => length(a) - length(b))[0];
}

function largest({ family, story }: Page): Reading[] {
  const groups = new Map<string, Reading[]>();
  for (const reading of story.readings) {
    const id = base(family, reading.report.id);
    const group = groups.get(id);
    if (group) group.push(reading);
    else groups.set(id, [reading]);
  }
  return [...groups.values()].reduce((most, group) => (group.length > most.length ? group : most), []);
}

/** The verdict in ten seconds: a headline, five numbers, one sentence on the sourcing. */
export function header(page: Page, unread: readonly Unread[]): Markup {
  const { text, whose } = headline(page);
  return markup`<header class="mast"><p class="kicker"><b>Stemma</b> <span>who got it from whom</span> <span class="asof">${asOf(page)}</span></p>
<h1${text.length > 70 && markup` class="long"`}>${words(text, 160)}</h1>
${whose && markup`<p class="whose">${whose}</p>`}
<p class="numbers">${joined(
    numbers(page, unread).map((number) => markup`<span>${number}</span>`),
    markup` <i aria-hidden="true">·</i> `,
  )}</p>
<p class="sourcing">${words(sourcing(page.story), 900)}</p></header>`;
}

// The latest day on which a report is known to have appeared: of a range of days, the first.
function asOf(page: Page): string {
  const known = page.story.readings.map(({ published }) => published.earliest ?? published.latest);
  const latest = known
    .filter((date) => date !== null)
    .sort()
    .at(-1);
  return latest === undefined ? "date unknown" : `as of ${days(latest, latest)}, the latest report’s date`;
}
