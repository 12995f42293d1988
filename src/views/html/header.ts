import type { Unread } from "../../core/model/unread.ts";
import { days } from "../words/date.ts";
import { sourcing } from "../words/sourcing.ts";
import type { Headline } from "./headline.ts";
import { joined, type Markup, markup } from "./markup.ts";
import { numbers } from "./numbers.ts";
import type { Page } from "./page.ts";
import { words } from "./words.ts";

/** The verdict in ten seconds: a headline, five numbers, one sentence on the sourcing. */
export function header(page: Page, unread: readonly Unread[], { text, whose }: Headline): Markup {
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
