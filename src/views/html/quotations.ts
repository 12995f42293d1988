import type { Quote } from "../../core/model/quote.ts";
import { listed } from "../words/count.ts";
import { attributionAt } from "../words/lookup.ts";
import { person, personShort } from "../words/person.ts";
import { carriers, finding } from "./anchor.ts";
import { collated } from "./collation.ts";
import { here } from "./links.ts";
import { type Markup, markup } from "./markup.ts";
import type { Page } from "./page.ts";
import type { Panel } from "./panel.ts";
import { words } from "./words.ts";

const MOST = 100;

/** Utterances that reports print in more than one wording, side by side, with the words marked that differ. */
export function quotations(page: Page): Panel | null {
  const several = severalWordings(page);
  if (several.length === 0) return null;
  return {
    id: "quotations",
    name: "Wordings",
    heading: "One utterance, several wordings",
    count: several.length,
    body: markup`<ul class="plain">${several.map((quote) => collation(page, quote))}</ul>`,
  };
}

function collation(page: Page, quote: Quote): Markup {
  const wordings = quote.readings.map((reading) => ({
    ...reading,
    note: !reading.direct && markup`<span class="by">without quotation marks</span>`,
  }));
  const passages = quote.readings.flatMap((reading) => reading.passages);
  return markup`<li class="collation" id="${finding(quote.id)}" data-finding${carriers(passages)}><h3>${words(speakerOf(page, quote), 200)} ${here(quote.id)}</h3>${collated(page, wordings)}</li>`;
}

/** The utterances shown there; of very many the rest stand with their speakers. */
export function severalWordings({ story }: Page): Quote[] {
  return story.quotes.filter(({ readings }) => readings.length > 1).slice(0, MOST);
}

// Who said it, or between whom that is not clear.
function speakerOf(page: Page, { speaker, readings }: Quote): string {
  if (speaker !== null) return person(page.sources.get(speaker));
  const passages = readings.flatMap((reading) => reading.passages);
  const between = passages.flatMap((passage) => attributionAt(page, passage)?.unclearBetween ?? []);
  const names = [...new Set(between)].map((id) => personShort(page.sources.get(id)));
  return names.length < 2 ? "Speaker not clear" : `Not clear which said it: ${listed(names)}`;
}
