import type { Reading } from "../../model/reading.ts";
import { sharedReason } from "./borneOut.ts";
import type { Edge, Lost } from "./edge.ts";
import type { Evidence } from "./evidence.ts";
import { type Family, families } from "./families.ts";
import { wordCount } from "./runs.ts";
import type { Shared } from "./shared.ts";

/**
 * Edges for shared text that nothing gives a direction to: three reports or more with one text in common are tied
 * to a lost report (one of them may be it), two are tied to each other.
 */
export function undirectedEdges(evidence: Evidence, pairs: readonly Shared[]): Edge[] {
  const { families: found, single } = families(
    pairs,
    evidence.words.map(({ ids }) => ids.length),
  );
  return [
    ...found.flatMap((family, at) => fromLost(evidence, family, { lost: `shared ${at}`, outlet: null })),
    ...single.map(
      (pair): Edge => ({
        child: pair.a,
        parent: pair.b,
        kind: "shares",
        direction: "open",
        because: [sharedReason(evidence, pair)],
      }),
    ),
  ];
}

function fromLost(evidence: Evidence, { members, pairs }: Family, lost: Lost): Edge[] {
  const ids = members.map((member) => (evidence.readings[member] as Reading).report.id);
  const note = `${ids.length} reports share this text, and none shows that it had it first: ${listed(ids)}`;
  const strongest = new Map<number, Shared>();
  for (const pair of pairs) {
    for (const member of [pair.a, pair.b]) {
      const known = strongest.get(member);
      if (known === undefined || wordCount(pair.runs) > wordCount(known.runs)) strongest.set(member, pair);
    }
  }
  return members.map((child) => {
    const most = strongest.get(child) as Shared;
    return {
      child,
      parent: lost,
      kind: "shares",
      direction: "open",
      because: [{ ...sharedReason(evidence, most), note }],
    };
  });
}

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, 6).join(", ");
  return ids.length > 6 ? `${shown} …` : shown;
}
