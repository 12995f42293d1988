import { contentId } from "../model/id.ts";
import type { Language } from "../model/language.ts";
import type { Mention } from "../model/mention.ts";
import type { PartyStatus, PlannedEvent, PlannedStatus } from "../model/planned.ts";
import type { Reading } from "../model/reading.ts";
import type { Passage } from "../model/span.ts";
import { type Event, gather } from "./planned/event.ts";
import { findings } from "./planned/finding.ts";
import { label } from "./planned/label.ts";
import { lexicon } from "./planned/lexicon.ts";
import { lines } from "./planned/line.ts";
import { passageOf } from "./planned/passage.ts";
import { type Phrase, phrases } from "./planned/phrase.ts";
import { recall } from "./planned/recall.ts";
import type { Finding } from "./planned/seen.ts";
import { partyOf } from "./planned/voice.ts";
import { type Order, orders } from "./planned/waiting.ts";
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
  const order: Order[] = [];
  const all = reports.map((report) =>
    report.flatMap(({ line, phrases }) => {
      const found = findings(line, phrases, known);
      order.push(...orders(line, phrases, found, known));
      return found;
    }),
  );
  const { events: found, of } = gather(
    reports.map((report) => report.flatMap(({ phrases }) => phrases)),
    singleDays(reports, all),
  );
  const told = new Map<Event, Finding[]>();
  const tell = (event: Event | undefined, finding: Finding) => {
    if (event === undefined) return;
    const list = told.get(event);
    if (list === undefined) told.set(event, [finding]);
    else list.push(finding);
  };
  for (const finding of all.flat())
    if ("phrase" in finding.theme) tell(of.get(finding.theme.phrase), finding);
  // "It was put off", "no date was set": what is planned, and not what is over, is put off.
  const open = new Set([...told.keys()].filter((event) => isPlanned(event, told.get(event) ?? [])));
  for (const [i, report] of reports.entries()) {
    const recalled = recall(
      report,
      (phrase) => of.get(phrase),
      (event) => open.has(event),
    );
    for (const finding of all[i] ?? []) {
      const event = "phrase" in finding.theme ? undefined : recalled(finding);
      if (event !== undefined) open.add(event);
      tell(event, finding);
    }
  }
  const listed = found.flatMap((event) => {
    const findings = told.get(event) ?? [];
    if (!isPlanned(event, findings)) return [];
    const statuses = byParty(findings, readings);
    const days = when(event, findings, readings);
    return statuses.length > 0 || days !== null ? [{ event, statuses, days }] : [];
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

function isPlanned({ earlier, phrases }: Event, findings: readonly Finding[]): boolean {
  if (earlier) return false;
  if (findings.some(({ status }) => !over.has(status))) return true;
  return findings.length === 0 && phrases.some(({ planned }) => planned);
}

/** The single days that an event is said to be on, by its own words or those that tell its status. */
function singleDays(
  reports: readonly (readonly { readonly phrases: readonly Phrase[] }[])[],
  all: readonly (readonly Finding[])[],
): ReadonlyMap<Phrase, readonly string[]> {
  const days = new Map<Phrase, string[]>();
  const note = (phrase: Phrase, { time }: Mention) => {
    if (time?.earliest == null || time.earliest !== time.latest || time.type === "DURATION") return;
    days.set(phrase, [...(days.get(phrase) ?? []), time.earliest]);
  };
  for (const { phrases } of reports.flat())
    for (const phrase of phrases) for (const time of phrase.times) note(phrase, time);
  for (const { theme, time, status } of all.flat())
    if ("phrase" in theme && time !== null && status === "scheduled") note(theme.phrase, time);
  return days;
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
