import type { Difference } from "../../model/difference.ts";
import { contentId } from "../../model/id.ts";
import type { Reading } from "../../model/reading.ts";
import type { Source } from "../../model/source.ts";
import type { Passage, Span } from "../../model/span.ts";
import type { Made } from "../claims/claims.ts";
import { joinOf } from "../independence/joins.ts";
import { type Along, transmission } from "./edges.ts";

/** Words that all unnamed sources share; they name no one apart. */
const plain =
  /^(?:one|two|three|several|some|another|other|the|a|an|of|unnamed|unidentified|anonymous|senior|top|sources?|person|people|familiar|with|matter|talks?|discussions?|issue|plans?|situation|thinking|close|to|by|on|said|who|was|were|briefed|knowledge|direct)$/iu;

/**
 * Where a report gives a claim to somebody other than the report it has it from does: "one of the sources" has
 * become "a ministry official". A plainer or fuller name for the same source is no difference.
 */
export function attributionDifferences(
  made: readonly Made[],
  readings: ReadonlyMap<string, Reading>,
  sources: ReadonlyMap<string, Source>,
  along: Along,
): Difference[] {
  return made.flatMap(({ claim, counted }) => {
    const found: Difference[] = [];
    for (const relay of counted.relays) {
      if (relay.named === null) continue;
      const edge = along(relay.passage.report, relay.parent);
      const said = claim.appearances.filter(
        ({ report, attribution }) => report === relay.parent && attribution !== null,
      );
      const originals = said.map(({ attribution }) => attributionOf(readings, relay.parent, attribution));
      const speakers = originals
        .map((one) => sources.get(one?.speaker ?? ""))
        .filter((source) => source !== undefined);
      if (
        edge === null ||
        speakers.length === 0 ||
        speakers.some((source) => alike(source, relay.named as Source))
      )
        continue;
      const mine = spanOf(
        readings,
        relay.passage.report,
        claim.appearances.find(
          ({ report, start }) => report === relay.passage.report && start === relay.passage.start,
        )?.attribution ?? null,
      );
      const theirs = spanOf(readings, relay.parent, said[0]?.attribution ?? null);
      if (mine === null || theirs === null) continue;
      const both = [theirs, mine].map((passage) => ({
        text: textOf(readings, passage),
        passages: [passage],
      }));
      const subkind = upgraded(speakers[0] as Source, relay.named) ? "upgrade" : "drift";
      found.push({
        id: contentId("d", "attribution", claim.id, mine.report, String(mine.start)),
        kind: "attribution",
        subkind,
        claim: claim.id,
        readings: both,
        relation: "conflict",
        cause: "transmission",
        because: [
          transmission(edge),
          { step: "differences", note: "the source is another one", passages: [theirs, mine] },
        ],
      });
    }
    return found;
  });
}

function alike(a: Source, b: Source): boolean {
  if (a.id === b.id) return true;
  if (joinOf(a, b).join === "must") return true;
  const left = telling(a);
  const right = telling(b);
  return left.length === 0
    ? right.length === 0
    : right.length === 0 || left.some((word) => right.includes(word));
}

function telling(source: Source): string[] {
  return (source.name ?? source.descriptor ?? "")
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== "" && !plain.test(word));
}

function upgraded(before: Source, after: Source): boolean {
  return (
    before.kind === "anonymous" &&
    (after.kind !== "anonymous" || (telling(before).length === 0 && telling(after).length > 0))
  );
}

function attributionOf(readings: ReadonlyMap<string, Reading>, report: string, id: string | null) {
  return readings.get(report)?.attributions.find((attribution) => attribution.id === id);
}

function spanOf(readings: ReadonlyMap<string, Reading>, report: string, id: string | null): Passage | null {
  const span: Span | null = attributionOf(readings, report, id)?.source ?? null;
  return span === null ? null : { report, start: span.start, end: span.end };
}

function textOf(readings: ReadonlyMap<string, Reading>, { report, start, end }: Passage): string {
  return readings.get(report)?.report.text.slice(start, end) ?? "";
}
