import type { Quote } from "../../core/model/quote.ts";
import { listed } from "../words/count.ts";
import { attributionAt } from "../words/lookup.ts";
import { person, personShort } from "../words/person.ts";
import { finding } from "./anchor.ts";
import { collated } from "./collation.ts";
import { markup, type Part } from "./markup.ts";
import type { Page } from "./page.ts";
import { words } from "./words.ts";

const MOST = 100;

/** Utterances that reports print in more than one wording, side by side, with the words marked that differ. */
export function quotations(page: Page): Part {
  const several = severalWordings(page);
  if (several.length === 0) return null;
  return markup`<section id="quotations" aria-labelledby="h-quotations"><h2 id="h-quotations">One utterance, several wordings</h2>
<ul class="plain">${several.map(
    (quote) =>
      markup`<li class="collation" id="${finding(quote.id)}" data-finding><h3>${words(speakerOf(page, quote), 200)}</h3>${collated(
        page,
        quote.readings.map((reading) => ({
          ...reading,
          note: !reading.direct && markup`<span class="by">without quotation marks</span>`,
        })),
      )}</li>`,
  )}</ul></section>`;
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
