import type { PartyStatus, PlannedEvent } from "../../core/model/planned.ts";
import { days } from "../words/date.ts";
import { person } from "../words/person.ts";
import { carriers, finding } from "./anchor.ts";
import { chips, folded, here, quoted } from "./links.ts";
import { joined, type Markup, markup } from "./markup.ts";
import type { Page } from "./page.ts";
import type { Panel } from "./panel.ts";
import { words } from "./words.ts";

const OPEN = 8;
const MOST = 60;

/** Planned events: for each what every party says of it, in its own words, and what it waits for. */
export function planned(page: Page): Panel | null {
  const all = page.story.planned;
  if (all.length === 0) return null;
  const shown = all.slice(0, MOST);
  const ids = new Set(shown.map(({ id }) => id));
  const events = shown.map((each) => event(page, each, ids));
  return {
    id: "planned",
    name: "Planned",
    heading: "Planned events, party by party",
    count: all.length,
    body: markup`<ul class="plain">${folded(events, OPEN, all.length, "planned event")}</ul>`,
  };
}

function event(page: Page, each: PlannedEvent, shown: ReadonlySet<string>): Markup {
  const { id, label, when, waitsFor, statuses } = each;
  const before = waitsFor.map((other) => {
    const name = words(page.planned.get(other)?.label ?? "another event", 80);
    return shown.has(other) ? markup`<a href="#${finding(other)}">${name}</a>` : name;
  });
  return markup`<li class="plan" id="${finding(id)}" data-finding${carriers(statuses.flatMap(({ passages }) => passages))}><h3>${words(label, 140)} ${here(id)}</h3>
<p class="by">${when ? days(when.earliest, when.latest) : "date unknown"}${before.length > 0 && markup`, waits for ${joined(before, ", ")}`}</p>
<dl>${statuses.slice(0, MOST).map((status) => party(page, status))}</dl></li>`;
}

function party(page: Page, { party, status, passages }: PartyStatus): Markup {
  const [first] = passages;
  return markup`<dt>${party === null ? "no source named" : words(person(page.sources.get(party)), 110)}</dt>
<dd><b class="status">${status}</b> ${first && quoted(page, first, 160)} ${chips(page, passages.slice(0, 60))}</dd>`;
}
