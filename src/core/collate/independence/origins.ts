import type { Attribution } from "../../model/attribution.ts";
import type { Source } from "../../model/source.ts";
import type { Passage } from "../../model/span.ts";
import { outletKey } from "../../read/outletKey.ts";
import { areApart, setApart } from "./apart.ts";
import type { Carriage } from "./carriage.ts";

/** A passage that makes the claim, with the attribution it stands in. */
export interface Voice {
  readonly passage: Passage;
  readonly attribution: Attribution | null;
  /** True where the words round it say that it was said for itself: "separately". */
  readonly apart?: boolean;
}

/** Somebody or something from which the claim comes; `source` is null where no source is shown. */
export interface Origin {
  readonly key: string;
  readonly source: Source | null;
  readonly passages: readonly Passage[];
  /** The held reports that each report which names it has something from, if there is no other that names it. */
  readonly through: readonly string[];
  /** True where a report says that it was the one told. */
  readonly told: boolean;
}

/** A passage that adds no origin, and why. */
export interface Relay {
  readonly passage: Passage;
  readonly note: string;
  /** The source that the relay names instead of its parent's, if it names one. */
  readonly named: Source | null;
  readonly parent: string;
}

export interface Origins {
  readonly origins: readonly Origin[];
  readonly relays: readonly Relay[];
  /** True where every passage rests on another one of them. */
  readonly circular: boolean;
}

/**
 * The innermost node of each passage's chain, report > outlet > source. A passage that relays a held report
 * which makes the claim itself adds nothing; nor does a report's own voice beside its own source, or beside
 * the source of a report whose text it shares.
 */
export function originsOf(
  voices: readonly Voice[],
  carriage: Carriage,
  sources: ReadonlyMap<string, Source>,
): Origins {
  const present = new Set(voices.map(({ passage }) => passage.report));
  const standings = voices.map((voice) => standing(voice, present, carriage, sources));
  const first = gathered(standings, carriage);
  if (first.origins.length > 0 || first.relays.length === 0) return { ...first, circular: false };
  // Reports that have things from each other: unless they say whom they have this from, their own sources stand.
  const circling = inCircle(first.relays);
  const freed = standings.map((one) =>
    !one.cites && one.speaker !== null && circling.has(one.passage.report) ? { ...one, parent: null } : one,
  );
  const second = gathered(freed, carriage);
  if (second.origins.length > 0) return { ...second, circular: false };
  const lone = first.relays.map(({ passage }) => passage).sort(inOrder)[0] as Passage;
  const circle: Origin = { key: "circle", source: null, passages: [lone], through: [], told: false };
  return { origins: [circle], relays: first.relays, circular: true };
}

/** The reports that have it, by way of others, from themselves. */
function inCircle(relays: readonly Relay[]): ReadonlySet<string> {
  const parents = new Map<string, Set<string>>();
  for (const { passage, parent } of relays)
    parents.set(passage.report, (parents.get(passage.report) ?? new Set()).add(parent));
  const reaches = (report: string) => {
    const seen = new Set(parents.get(report));
    for (const id of seen) for (const parent of parents.get(id) ?? []) seen.add(parent);
    return seen.has(report);
  };
  return new Set([...parents.keys()].filter(reaches));
}

/** What is known of one passage before it is set beside the others. */
interface Standing {
  readonly passage: Passage;
  /** Who says it, if a reader can see that. */
  readonly speaker: Source | null;
  /** The outlet that says it. */
  readonly outlet: Source | null;
  /** The held report, itself making the claim, from which the passage has it. */
  readonly parent: string | null;
  /** True where the passage itself names its parent's outlet. */
  readonly cites: boolean;
  readonly told: boolean;
}

function gathered(
  standings: readonly Standing[],
  carriage: Carriage,
): { origins: Origin[]; relays: Relay[] } {
  const shown = standings.filter(({ speaker }) => speaker !== null);
  const attributed = new Set(shown.map(({ passage }) => passage.report));
  const holders = new Set(shown.map(({ speaker }) => speaker?.heldBy ?? ""));
  // Whatever a report shares with another that has a source for the claim, by the ties of that one.
  const sourced = new Map<string, string>();
  for (const { passage, told } of shown)
    if (!told) for (const tie of ties(passage.report, carriage)) sourced.set(tie, passage.report);
  const found = new Map<string, Gathering>();
  const relays: Relay[] = [];
  const keep = (key: string, source: Source | null, { passage, parent, told }: Standing) => {
    const known = found.get(key) ?? { source, passages: [], through: new Set(), told: false };
    known.passages.push(passage);
    known.told ||= told;
    if (parent === null) known.through = null;
    else known.through?.add(parent);
    found.set(key, known);
  };
  for (const one of standings) {
    const { passage, speaker, outlet, parent } = one;
    const { report } = passage;
    if (speaker !== null && (speaker.kind !== "anonymous" || parent === null))
      keep(
        speaker.kind === "anonymous" ? setApart(speaker.id, report, attributed, carriage) : speaker.id,
        speaker,
        one,
      );
    else if (parent !== null)
      relays.push({ passage, note: `${report} has it from ${parent}`, named: speaker, parent });
    else if (attributed.has(report) || holders.has(outletKey(outlet?.name ?? "-"))) {
      // The report's own words beside its own source for the same thing, or an outlet beside its source.
    } else {
      const other =
        outlet === null
          ? ties(report, carriage)
              .map((tie) => sourced.get(tie))
              .find((id) => id !== undefined)
          : undefined;
      if (other === undefined) keep(unseen(report, outlet, carriage), null, one);
      else
        relays.push({ passage, note: `${report} shares its text with ${other}`, named: null, parent: other });
    }
  }
  const origins = [...found].map(([key, { through, ...rest }]) => ({
    key,
    ...rest,
    through: [...(through ?? [])],
  }));
  return { origins, relays };
}

interface Gathering {
  readonly source: Source | null;
  readonly passages: Passage[];
  through: Set<string> | null;
  told: boolean;
}

function inOrder(a: Passage, b: Passage): number {
  return a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start;
}

function standing(
  { passage, attribution, apart = false }: Voice,
  among: ReadonlySet<string>,
  carriage: Carriage,
  sources: ReadonlyMap<string, Source>,
): Standing {
  const speaker = speakerOf(attribution, sources);
  const outlet = speaker?.kind === "outlet" ? speaker : null;
  const { report } = passage;
  const present = (id: string) => id !== report && among.has(id) && !areApart(id, report, carriage);
  const cited = [...(attribution?.via ?? []).map((id) => sources.get(id)), outlet ?? undefined].find(
    (one) => one !== undefined,
  );
  const addressee = sources.get(attribution?.addressee ?? "");
  const told = addressee?.name != null && carriage.held(addressee.name).includes(report);
  // If it names an outlet that is not held, then whatever else the report relays, this is not from there.
  const parent =
    isAnother(speaker) || (cited === undefined && (told || apart))
      ? null
      : cited !== undefined
        ? (carriage.held(cited.name ?? "").find(present) ?? null)
        : (carriage.parents(report).find(present) ?? null);
  return {
    passage,
    speaker: isVisible(speaker) ? speaker : null,
    outlet,
    parent,
    cites: cited !== undefined,
    told,
  };
}

/** "Another official", "two other officials": somebody besides the one whom the parent has, whomever they told. */
export function isAnother(speaker: Source | null): boolean {
  return speaker?.kind === "anonymous" && another.test(speaker.descriptor ?? "");
}

const another =
  /^(?:another|(?:an?|one|two|three|four|five|several|some|many|\d+) (?:other|second|third|fourth|different|separate)|other)\b/iu;

export function speakerOf(
  attribution: Attribution | null,
  sources: ReadonlyMap<string, Source>,
): Source | null {
  return attribution?.speaker == null ? null : (sources.get(attribution.speaker) ?? null);
}

/** A source that a reader can see: not an outlet, not "reports say". */
function isVisible(source: Source | null): boolean {
  return source !== null && source.kind !== "outlet" && source.kind !== "unknown";
}

/**
 * A report, the lost ones behind it, and those that it shares text with. Two reports with a tie in common have
 * the same text or news. What two have from a held report is no tie: it is there to see, or not.
 */
export function ties(report: string, { parents, sharers, isHeld }: Carriage): string[] {
  return [report, ...parents(report).filter((id) => !isHeld(id)), ...sharers(report)];
}

/** A name for what stands behind a passage without a source: the cited outlet, the lost report, the report itself. */
function unseen(report: string, outlet: Source | null, carriage: Carriage): string {
  if (outlet !== null) return `outlet ${outlet.id}`;
  return `report ${carriage.parents(report).find((id) => !carriage.isHeld(id)) ?? report}`;
}
