import type { Key } from "../key.ts";
import type { StoryJson } from "../storyJson.ts";
import { differences } from "./differences.ts";
import { furniture, onlyIn, plannedFindings, timeline } from "./events.ts";
import type { Finding } from "./finding.ts";
import { lookUp } from "./lookUp.ts";
import { claimFindings, overcounted, people, speakerFinding, utterances } from "./saying.ts";
import { derivations, lostReports, reports } from "./sourcing.ts";

/** Holds a story against its key, an expectation a finding, in the order of the key. */
export function check(story: StoryJson, key: Key): Finding[] {
  const found = lookUp(story, key);
  return [
    ...reports(story, key, found),
    ...lostReports(story, key, found),
    ...derivations(story, key, found),
    overcounted(story, key, found),
    ...key.claims.flatMap((claim) => claimFindings(story, claim, found)),
    ...key.speakers.map((speaker) => speakerFinding(story, speaker, found)),
    ...utterances(story, key, found),
    ...differences(story, key, found),
    ...timeline(story, key, found),
    ...(key.planned ?? []).flatMap((event) => plannedFindings(story, event, found)),
    ...onlyIn(story, key, found),
    ...people(story, key),
    ...key.furniture.map((at) => furniture(story, at, found)),
  ];
}
