import type { Attribution } from "../../model/attribution.ts";
import type { Passage } from "../../model/span.ts";
import type { Source } from "../../model/source.ts";
import type { Carriage } from "./carriage.ts";

/** A passage that makes the claim, with the attribution it stands in. */
export interface Voice {
  readonly passage: Passage;
  readonly attribution: Attribution | null;
}

/** Somebody or something from which the claim comes; `source` is null where no source is shown. */
export interface Origin {
  readonly key: string;
  readonly source: Source | null;
  readonly passages: readonly Passage[];
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
 * which makes the claim itself adds nothing; nor does a report's own voice beside its own source.
 */
export function originsOf(voices: readonly Voice[], carriage: Carriage, sources: ReadonlyMap<string, Source>): Origins {
  const present = new Set(voices.map(({ passage }) => passage.report));
  const attributed = new Set(
    voices.filter(({ attribution }) => isVisible(speakerOf(attribution, sources))).map(({ passage }) => passage.report),
  );
  const found = new Map<string, { source: Source | null; passages: Passage[] }>();
  const relays: Relay[] = [];
  const keep = (key: string, source: Source | null, passage: Passage) => {
    const known = found.get(key);
    if (known === undefined) found.set(key, { source, passages: [passage] });
    else known.passages.push(passage);
  };
  for (const { passage, attribution } of voices) {
    const { report } = passage;
    const speaker = speakerOf(attribution, sources);
    const visible = isVisible(speaker);
    const parent = parentWith(report, attribution, speaker, present, carriage, sources);
    if (visible && speaker !== null && (speaker.kind !== "anonymous" || parent === null)) keep(speaker.id, speaker, passage);
    else if (parent !== null)
      relays.push({ passage, note: `${report} has it from ${parent}`, named: visible ? speaker : null, parent });
    else if (attributed.has(report)) {
      // The report's own words beside its own source for the same thing.
    } else keep(unseen(report, speaker, carriage), null, passage);
  }
  const own = [...found].filter(([, { source }]) => source !== null);
  const circular = found.size === 0 && relays.length > 0;
  const lone = relays[0];
  if (circular && lone !== undefined) keep("circle", null, lone.passage);
  void own;
  return { origins: [...found].map(([key, value]) => ({ key, ...value })), relays, circular };
}

export function speakerOf(attribution: Attribution | null, sources: ReadonlyMap<string, Source>): Source | null {
  return attribution?.speaker == null ? null : (sources.get(attribution.speaker) ?? null);
}

/** A source that a reader can see: not an outlet, not "reports say". */
export function isVisible(source: Source | null): boolean {
  return source !== null && source.kind !== "outlet" && source.kind !== "unknown";
}

/** The held report, itself making the claim, from which this passage has it. */
function parentWith(
  report: string,
  attribution: Attribution | null,
  speaker: Source | null,
  present: ReadonlySet<string>,
  carriage: Carriage,
  sources: ReadonlyMap<string, Source>,
): string | null {
  const cited = [...(attribution?.via ?? []).map((id) => sources.get(id)), speaker?.kind === "outlet" ? speaker : undefined];
  for (const outlet of cited) {
    const held = outlet?.name == null ? [] : carriage.held(outlet.name);
    const parent = held.find((id) => id !== report && present.has(id));
    if (parent !== undefined) return parent;
    // It names an outlet that is not held: whatever else the report relays, this is not from there.
    if (outlet !== undefined) return null;
  }
  return carriage.parents(report).find((id) => id !== report && present.has(id)) ?? null;
}

/** A name for what stands behind a passage without a source: the cited outlet, the lost report, the report itself. */
function unseen(report: string, speaker: Source | null, carriage: Carriage): string {
  if (speaker?.kind === "outlet") return `outlet ${speaker.id}`;
  const lost = carriage.parents(report)[0];
  return lost === undefined ? `report ${report}` : `report ${lost}`;
}
