import type { PartyStatus, PlannedEvent } from "../../core/model/planned.ts";
import { listed } from "../words/count.ts";
import { days } from "../words/date.ts";
import { attributionAt, type Lookup, reportsOf, wordsAt } from "../words/lookup.ts";
import { person, viaWords } from "../words/person.ts";
import { capped, type Line, quoted, type Section } from "./section.ts";

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
  const words = first === undefined ? "" : ` · ${quoted(wordsAt(lookup, first), 140)}`;
  return {
    text: `${via === "" ? who : `${who}, ${via}`}: ${status}${words}`,
    cites: reportsOf(lookup, passages),
  };
}
