import type { Attribution } from "../../model/attribution.ts";
import type { Difference } from "../../model/difference.ts";
import { contentId } from "../../model/id.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { within } from "../../read/attribution/unit.ts";
import type { Made } from "../claims/claims.ts";
import { type Along, transmission } from "./edges.ts";

/**
 * Where reports put one saying on different days: "said Thursday" has become "said earlier this week".
 *
 *     Okafor said on Thursday that the dam would close.      Okafor had said last week that …
 *            ^^^^^^^^^^^^^^^^ when it was said, not when it would close
 */
export function spokenDifferences(made: readonly Made[], readings: readonly Reading[], along: Along): Difference[] {
  return made.flatMap(({ claim, members }) => {
    const dated = members.flatMap(({ clause }) => {
      const reading = readings[clause.at] as Reading;
      const said = clause.attribution === null ? null : saidOn(clause.attribution, reading);
      return said === null || clause.attribution?.speaker == null ? [] : [{ reading, said, speaker: clause.attribution.speaker }];
    });
    const found = new Map<string, Difference>();
    for (const child of dated)
      for (const parent of dated) {
        const edge = child.reading === parent.reading || child.speaker !== parent.speaker ? null : along(child.reading.report.id, parent.reading.report.id);
        if (edge === null || !apart(child.said, parent.said)) continue;
        const sides = [parent, child].map(({ reading: { report }, said: { start, end } }) => ({
          text: report.text.slice(start, end),
          passages: [{ report: report.id, start, end }],
        }));
        const id = contentId("d", "time", claim.id, ...sides.map(({ text }) => text));
        found.set(id, {
          id,
          kind: "time",
          subkind: "when-said",
          claim: claim.id,
          readings: sides,
          relation: "conflict",
          cause: "transmission",
          because: [transmission(edge), { step: "differences", note: "one saying, put on different days", passages: sides.flatMap(({ passages }) => passages) }],
        });
      }
    return [...found.values()];
  });
}

/** The time that stands with the cue, outside what was said. */
function saidOn({ source, cue, content }: Attribution, { mentions, sentences }: Reading): Mention | null {
  if (cue === null) return null;
  const [sentence] = within(sentences, cue.start, cue.end);
  if (sentence === undefined) return null;
  const inside = (at: number) => content.some(({ start, end }) => start <= at && at < end);
  const from = Math.min(source?.start ?? cue.start, cue.start) - 40;
  const near = within(mentions, Math.max(sentence.start, from), Math.min(sentence.end, cue.end + 60));
  const times = near.filter(({ kind, start, time }) => kind === "time" && !inside(start) && time?.type === "DATE" && time.earliest !== null && time.latest !== null);
  const nearest = times.toSorted((a, b) => Math.abs(a.start - cue.end) - Math.abs(b.start - cue.end))[0];
  return nearest ?? null;
}

function apart(a: Mention, b: Mention): boolean {
  const [x, y] = [a.time, b.time];
  if (x?.earliest == null || x.latest == null || y?.earliest == null || y.latest == null) return false;
  return x.latest < y.earliest || y.latest < x.earliest;
}
