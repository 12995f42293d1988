import { contentId } from "../model/id.ts";
import type { Language } from "../model/language.ts";
import type { PartyStatus, PlannedEvent, PlannedStatus } from "../model/planned.ts";
import type { Reading } from "../model/reading.ts";
import type { Passage } from "../model/span.ts";
import { type Event, gather } from "./planned/event.ts";
import { type Finding, findings } from "./planned/finding.ts";
import { label } from "./planned/label.ts";
import { lexicon } from "./planned/lexicon.ts";
import { lines } from "./planned/line.ts";
import { passageOf } from "./planned/passage.ts";
import { type Phrase, phrases } from "./planned/phrase.ts";
import { recall } from "./planned/recall.ts";
import { partyOf } from "./planned/voice.ts";
import { orders } from "./planned/waiting.ts";
import { waitsFor } from "./planned/waits.ts";
import { when } from "./planned/when.ts";

/**
 * The events that the reports tell of as planned, and what each party says of how they stand. Never a verdict: one
 * line for each party and status. An event that is only told as over is none.
 *
 *     A: The talks have been put off, a minister said.       the talks   minister: postponed
 *     B: No talks were ever planned, the union replied.                  union: never scheduled
 */
export function planned(readings: readonly Reading[], language: Language): PlannedEvent[] {
  const { events } = language;
  const known = lexicon(events);
  const reports = readings.map((reading, at) =>
    lines(reading, at, language, known).map((line) => ({ line, phrases: phrases(line, events) })),
  );
  const { events: found, of } = gather(reports.map((report) => report.flatMap(({ phrases }) => phrases)));
  const told = new Map<Event, Finding[]>();
  for (const report of reports) {
    const recalled = recall(report, of);
    for (const { line, phrases } of report) {
      for (const finding of findings(line, phrases, known)) {
        const event = "phrase" in finding.theme ? of.get(finding.theme.phrase) : recalled(finding);
        if (event === undefined) continue;
        const list = told.get(event);
        if (list === undefined) told.set(event, [finding]);
        else list.push(finding);
      }
    }
  }
  const order = reports.flat().flatMap(({ line, phrases }) => orders(line, phrases, events));
  const listed = found.flatMap((event) => {
    const statuses = byParty(told.get(event) ?? [], readings);
    const days = when(event, told.get(event) ?? [], readings);
    return isPlanned(event, statuses, days !== null) ? [{ event, statuses, days }] : [];
  });
  const ids = new Map(listed.map(({ event }) => [event, idOf(event, readings)]));
  const waits = waitsFor(order, of, [...ids.keys()]);
  return listed.map(({ event, statuses, days }) => ({
    id: ids.get(event) as string,
    label: label(event, readings),
    when: days,
    waitsFor: (waits.get(event) ?? []).flatMap((one) => ids.get(one) ?? []),
    statuses,
  }));
}

const over: ReadonlySet<PlannedStatus> = new Set(["took place", "under way"]);

function isPlanned(event: Event, statuses: readonly PartyStatus[], dated: boolean): boolean {
  if (event.earlier) return false;
  if (statuses.some(({ status }) => !over.has(status))) return true;
  return statuses.length === 0 && dated && event.phrases.some(({ planned }) => planned);
}

function byParty(found: readonly Finding[], readings: readonly Reading[]): PartyStatus[] {
  const statuses = new Map<string, { party: string | null; status: PlannedStatus; passages: Passage[] }>();
  for (const finding of found) {
    const party = partyOf(finding.line.voices[finding.last - 1] ?? null);
    if (party === undefined) continue;
    const key = `${party} ${finding.status}`;
    const known = statuses.get(key) ?? { party, status: finding.status, passages: [] };
    const passage = passageOf(finding, readings);
    if (!known.passages.some(({ report, start }) => report === passage.report && start === passage.start))
      known.passages.push(passage);
    statuses.set(key, known);
  }
  return [...statuses.values()];
}

function idOf({ phrases }: Event, readings: readonly Reading[]): string {
  const [{ line, first, head }] = phrases as [Phrase];
  const { id } = (readings[line.at] as Reading).report;
  return contentId("planned", id, String(line.words[first]?.start), String(line.words[head]?.start));
}
