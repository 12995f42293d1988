import type { Certainty } from "../../model/attribution.ts";
import type { Appearance } from "../../model/claim.ts";
import type { Derivation } from "../../model/derivation.ts";
import type { Difference } from "../../model/difference.ts";
import { contentId } from "../../model/id.ts";
import type { Reading } from "../../model/reading.ts";
import type { Words } from "../../model/words.ts";
import type { Made } from "../claims/claims.ts";
import { isOneAct } from "../claims/cluster.ts";
import type { Member } from "../claims/member.ts";
import { type Along, transmission } from "./edges.ts";

const ladder: readonly Certainty[] = ["denied", "possible", "probable", "asserted"];

/** One report's weakest wording of a claim. */
interface Wording {
  readonly appearance: Appearance;
  readonly member: Member;
}

/**
 * Where a report is surer, or less sure, than the one it has a claim from: "may be closed" has become "is closed".
 * A report that says it both ways is given its weakest wording. Different speakers may well be differently sure.
 */
export function certaintyDifferences(
  made: readonly Made[],
  readings: ReadonlyMap<string, Reading>,
  along: Along,
  words: Words,
): Difference[] {
  return made.flatMap(({ claim, members }) => {
    const weakest = new Map<string, Wording>();
    for (const [i, appearance] of claim.appearances.entries()) {
      const member = members[i] as Member;
      const known = weakest.get(appearance.report);
      if (!member.open && (known === undefined || level(appearance) < level(known.appearance)))
        weakest.set(appearance.report, { appearance, member });
    }
    const wordings = [...weakest.values()];
    return wordings.flatMap((to) =>
      wordings.flatMap((from) => {
        const edge = from === to ? null : along(to.appearance.report, from.appearance.report);
        return edge === null || !shifted(from, to, words)
          ? []
          : [differenceOf(claim.id, from.appearance, to.appearance, edge, readings)];
      }),
    );
  });
}

function shifted(from: Wording, to: Wording, words: Words): boolean {
  const [a, b] = [level(from.appearance), level(to.appearance)];
  if (a === b || a === 0 || b === 0) return false;
  const [x, y] = [from.member.bag.acts[0], to.member.bag.acts[0]];
  if (x === undefined || y === undefined || !isOneAct(x, y, words)) return false;
  const speakers = [from, to].map(({ member }) => member.clause.attribution?.speaker ?? null);
  return (
    speakers.includes(null) || speakers[0] === speakers[1] || to.member.clause.attribution?.via.length !== 0
  );
}

function differenceOf(
  claim: string,
  from: Appearance,
  to: Appearance,
  edge: Derivation,
  readings: ReadonlyMap<string, Reading>,
): Difference {
  const passages = [from, to].map(({ report, start, end }) => ({ report, start, end }));
  return {
    id: contentId("d", "certainty", claim, from.report, to.report),
    kind: "certainty",
    subkind: level(to) > level(from) ? "surer" : "less-sure",
    claim,
    readings: passages.map((passage) => ({
      text: readings.get(passage.report)?.report.text.slice(passage.start, passage.end) ?? "",
      passages: [passage],
    })),
    relation: "conflict",
    cause: "transmission",
    because: [
      transmission(edge),
      {
        step: "differences",
        note: `${from.certainty} in ${from.report}, ${to.certainty} in ${to.report}`,
        passages,
      },
    ],
  };
}

function level({ certainty }: Appearance): number {
  return ladder.indexOf(certainty);
}
