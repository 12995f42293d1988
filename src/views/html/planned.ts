import { days } from "../words/date.ts";
import { person } from "../words/person.ts";
import { finding } from "./anchor.ts";
import { chips, left, quoted } from "./links.ts";
import { joined, markup, type Part } from "./markup.ts";
import type { Page } from "./page.ts";
import { words } from "./words.ts";

const MOST = 60;

/** Planned events: for each what every party says of it, in its own words, and what it waits for. */
export function planned(page: Page): Part {
  const all = page.story.planned;
  if (all.length === 0) return null;
  const labels = new Map(all.map(({ id, label }) => [id, label]));
  return markup`<section id="planned" aria-labelledby="h-planned"><h2 id="h-planned">Planned</h2>
<ul class="plain">${all.slice(0, MOST).map(
    ({
      id,
      label,
      when,
      waitsFor,
      statuses,
    }) => markup`<li class="plan" id="${finding(id)}" data-finding><h3>${words(label, 140)}</h3>
<p class="by">${when ? days(when.earliest, when.latest) : "date unknown"}${
      waitsFor.length > 0 &&
      markup`, waits for ${joined(
        waitsFor.map((other) =>
          labels.has(other)
            ? markup`<a href="#${finding(other)}">${words(labels.get(other) as string, 80)}</a>`
            : words(other, 40),
        ),
        ", ",
      )}`
    }</p>
<dl>${statuses.slice(0, MOST).map(({ party, status, passages }) => {
      const [first] = passages;
      return markup`<dt>${party === null ? "no source named" : words(person(page.sources.get(party)), 110)}</dt>
<dd><b class="status">${status}</b> ${first && quoted(page, first, 160)} ${chips(page, passages.slice(0, 60))}</dd>`;
    })}</dl></li>`,
  )}${left(all.length, MOST, "planned events")}</ul></section>`;
}
