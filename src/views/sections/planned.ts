import type { PartyStatus, PlannedEvent } from "../../core/model/planned.ts";
import type { Passage } from "../../core/model/span.ts";
import { listed } from "../words/count.ts";
import { days } from "../words/date.ts";
import { attributionAt, type Lookup, reportsOf, wordsAt } from "../words/lookup.ts";
import { person, viaWords } from "../words/person.ts";
import { isQuoted } from "../words/quoted.ts";
import { capped, excerpt, type Line, quoted, type Section } from "./section.ts";

/** Planned events: when, what each waits for, and a line for each party. */
export function planned(lookup: Lookup): Section {
  return {
    heading: "Planned events, party by party",
    lines: capped(lookup.story.planned, 8, (event) => ({
      text: title(lookup, event),
      under: capped(event.statuses, 8, (status) => party(lookup, status), ""),
    })),
  };
}

function title({ planned }: Lookup, { label, when, waitsFor }: PlannedEvent): string {
  const before = waitsFor.flatMap((id) => planned.get(id)?.label ?? []);
  return [
    label,
    ...(when === null ? [] : [days(when.earliest, when.latest)]),
    ...(before.length === 0 ? [] : [`waits for: ${listed(before)}`]),
  ].join(" · ");
}

function party(lookup: Lookup, { party, status, passages }: PartyStatus): Line {
  const [first] = passages;
  const via = first === undefined ? "" : viaWords(lookup, attributionAt(lookup, first)?.via ?? []);
  const who = party === null ? "in the report's own words" : person(lookup.sources.get(party));
  const words = first === undefined ? "" : ` · ${shown(lookup, first)}`;
  return {
    text: `${via === "" ? who : `${who}, ${via}`}: ${status}${words}`,
    cites: reportsOf(lookup, passages),
  };
}

// In marks only where the report has marks: a paraphrase must not become a quotation here too.
function shown(lookup: Lookup, passage: Passage): string {
  const words = wordsAt(lookup, passage);
  return isQuoted(lookup, passage) ? quoted(words, 140) : excerpt(words, 140);
}
