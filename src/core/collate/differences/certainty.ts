import type { Certainty } from "../../model/attribution.ts";
import type { Appearance } from "../../model/claim.ts";
import type { Difference } from "../../model/difference.ts";
import { contentId } from "../../model/id.ts";
import type { Reading } from "../../model/reading.ts";
import type { Made } from "../claims/claims.ts";
import { type Along, transmission } from "./edges.ts";

const ladder: readonly Certainty[] = ["denied", "possible", "probable", "asserted"];

/**
 * Where a report is surer, or less sure, than the one it has a claim from: "may be closed" has become "is closed".
 * A report that says it both ways is given its weakest wording.
 */
export function certaintyDifferences(
  made: readonly Made[],
  readings: ReadonlyMap<string, Reading>,
  along: Along,
): Difference[] {
  return made.flatMap(({ claim }) => {
    const weakest = new Map<string, Appearance>();
    for (const appearance of claim.appearances) {
      const known = weakest.get(appearance.report);
      if (known === undefined || level(appearance) < level(known)) weakest.set(appearance.report, appearance);
    }
    const reports = [...weakest.keys()];
    const shifts = reports.flatMap((child) =>
      reports.flatMap((parent) => {
        const edge = child === parent ? null : along(child, parent);
        const [from, to] = [weakest.get(parent) as Appearance, weakest.get(child) as Appearance];
        return edge === null || Math.abs(level(from) - level(to)) < 1 || level(from) === 0 || level(to) === 0 ? [] : [{ edge, from, to }];
      }),
    );
    return shifts.map(({ edge, from, to }) => ({
      id: contentId("d", "certainty", claim.id, from.report, to.report),
      kind: "certainty" as const,
      subkind: level(to) > level(from) ? "surer" : "less-sure",
      claim: claim.id,
      readings: [from, to].map(({ report, start, end }) => ({
        text: readings.get(report)?.report.text.slice(start, end) ?? "",
        passages: [{ report, start, end }],
      })),
      relation: "conflict" as const,
      cause: "transmission" as const,
      because: [
        transmission(edge),
        { step: "differences", note: `${from.certainty} in ${from.report}, ${to.certainty} in ${to.report}`, passages: [from, to].map(({ report, start, end }) => ({ report, start, end })) },
      ],
    }));
  });
}

function level({ certainty }: Appearance): number {
  return ladder.indexOf(certainty);
}
