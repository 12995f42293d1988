import type { Attribution, Certainty } from "../../model/attribution.ts";
import type { Appearance, Claim, ClaimFlag } from "../../model/claim.ts";
import { contentId } from "../../model/id.ts";
import type { PlannedEvent } from "../../model/planned.ts";
import type { Reading } from "../../model/reading.ts";
import type { Source } from "../../model/source.ts";
import type { Words } from "../../model/words.ts";
import type { Carriage } from "../independence/carriage.ts";
import { type Counted, independence } from "../independence/independence.ts";
import { speakerOf, type Voice } from "../independence/origins.ts";
import { saidApart } from "../independence/saidApart.ts";
import { sureOf } from "../independence/sure.ts";
import type { Collated } from "../quotes/quotes.ts";
import { isBackground } from "./background.ts";
import { type Apart, cluster, type Tied } from "./cluster.ts";
import { type Member, members } from "./member.ts";
import { standing } from "./standing.ts";

/** A claim with what it was made of, for the steps that compare its appearances. */
export interface Made {
  readonly claim: Claim;
  readonly members: readonly Member[];
  readonly counted: Counted;
}

/** The claims of all reports: clauses brought together, each with its origins and their range. */
export function claims(
  readings: readonly Reading[],
  carriage: Carriage,
  sources: ReadonlyMap<string, Source>,
  words: Words,
  planned: readonly PlannedEvent[],
  collated: readonly Collated[],
): { made: Made[]; members: readonly Member[]; apart: readonly Apart[] } {
  const speakers = oneSpeaker(collated);
  const all = members(readings, words, planned);
  const { clusters, apart } = cluster(all, words, tiedBy(readings, carriage));
  const made = clusters
    .map((list) => claim(list, { readings, carriage, sources, words, speakers }))
    .filter(
      ({ claim: { appearances } }) =>
        reportsOf(appearances) > 1 || appearances.some(({ attribution }) => attribution !== null),
    );
  return { made, members: all, apart };
}

function tiedBy(readings: readonly Reading[], { parents, sharers }: Carriage): Tied {
  const ids = readings.map(({ report }) => report.id);
  const kin = new Map(ids.map((id) => [id, new Set([id, ...parents(id), ...sharers(id)])]));
  return (a, b) => {
    const [left, right] = [kin.get(ids[a] as string), kin.get(ids[b] as string)];
    return left !== undefined && right !== undefined && [...left].some((id) => right.has(id));
  };
}

function reportsOf(appearances: readonly Appearance[]): number {
  return new Set(appearances.map(({ report }) => report)).size;
}

/** What a claim is made with. */
interface Bench {
  readonly readings: readonly Reading[];
  readonly carriage: Carriage;
  readonly sources: ReadonlyMap<string, Source>;
  readonly words: Words;
  /** The speaker of each attribution whose words are one utterance with another's. */
  readonly speakers: ReadonlyMap<string, string>;
}

/** One utterance has one speaker, whomever each report takes for it. */
function oneSpeaker(collated: readonly Collated[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { quote, utterances } of collated)
    for (const { attribution } of utterances)
      if (attribution !== null && quote.speaker !== null && utterances.length > 1)
        found.set(attribution.id, quote.speaker);
  return found;
}

function claim(list: readonly Member[], { readings, carriage, sources, words, speakers }: Bench): Made {
  const appearances = list.map((member) => appearance(member, readings));
  const voices: Voice[] = list.map(({ clause }, i) => ({
    passage: passageOf(appearances[i] as Appearance),
    attribution: withSpeaker(clause.attribution, speakers),
    apart: saidApart(clause.attribution, readings[clause.at] as Reading),
  }));
  const supporting = voices.filter(
    ({ attribution }) => attribution?.stance !== "denies" && attribution?.stance !== "declines",
  );
  const counted = sureOf(independence(supporting.length > 0 ? supporting : voices, carriage, sources), list, {
    readings,
    sources,
    words,
  });
  const origins = counted.origins.flatMap(({ source }) => (source === null ? [] : [source]));
  const shown = clearest(list, readings);
  const text = (readings[shown.clause.at] as Reading).report.text.slice(shown.clause.start, shown.clause.end);
  return {
    claim: {
      id: contentId("c", text, ...appearances.map(({ report, start }) => `${report}${start}`)),
      text,
      about: "world",
      appearances,
      origins: [...new Set(origins.map(({ id }) => id))],
      independent: counted.independent,
      flags: isBackground(list, readings)
        ? ["background"]
        : flags(list, origins, counted, supporting.length < voices.length, sources),
    },
    members: list,
    counted,
  };
}

function withSpeaker(
  attribution: Attribution | null,
  speakers: ReadonlyMap<string, string>,
): Attribution | null {
  const speaker = attribution === null ? undefined : speakers.get(attribution.id);
  return attribution === null || speaker === undefined ? attribution : { ...attribution, speaker };
}

function passageOf({ report, start, end }: Appearance) {
  return { report, start, end };
}

function appearance({ clause, bag: { certainty } }: Member, readings: readonly Reading[]): Appearance {
  const { report } = readings[clause.at] as Reading;
  const denied = clause.attribution?.stance === "denies";
  const sure: Certainty = denied ? "denied" : certainty;
  return {
    report: report.id,
    start: clause.start,
    end: clause.end,
    attribution: clause.attribution?.id ?? null,
    certainty: sure,
  };
}

/** The member that reads best on its own: no part of a sentence, names in it, neither cut short nor endless. */
function clearest(members: readonly Member[], readings: readonly Reading[]): Member {
  const worth = ({ bag: { entities }, clause }: Member) => {
    const said = (readings[clause.at] as Reading).tokens.slice(clause.first, clause.last);
    const names = Math.min(3, entities.size);
    const length = clause.last - clause.first;
    const size = length < 6 ? -3 : length > 32 ? -2 : 0;
    return names + size + 2 * standing(said) + (clause.kind === "title" ? -1 : 0);
  };
  return members.reduce((best, member) => (worth(member) > worth(best) ? member : best));
}

function flags(
  members: readonly Member[],
  origins: readonly Source[],
  counted: Counted,
  denied: boolean,
  sources: ReadonlyMap<string, Source>,
): ClaimFlag[] {
  const found: ClaimFlag[] = [];
  if (origins.length > 0 && origins.every(({ kind }) => kind === "anonymous")) found.push("onlyAnonymous");
  if (origins.length === 0) found.push("noSourceShown");
  if (counted.circular) found.push("circular");
  if (origins.length > 0 && members.every((member) => selfReported(member, sources)))
    found.push("selfReported");
  if (denied) found.push("disputed");
  return found;
}

/** An actor about its own act: the source is the first one named in what it says, or speaks as "we". */
function selfReported({ clause, bag: { acts } }: Member, sources: ReadonlyMap<string, Source>): boolean {
  const speaker = speakerOf(clause.attribution, sources);
  return speaker !== null && acts[0]?.agents.has(speaker.id) === true;
}
