import type { Reading } from "../../model/reading.ts";
import { sharedReason } from "./borneOut.ts";
import { directionOf } from "./direction.ts";
import type { Edge, Lost } from "./edge.ts";
import type { Evidence } from "./evidence.ts";
import { passagesOf } from "./runs.ts";
import type { Shared } from "./shared.ts";
import type { Words } from "./words.ts";

/** An uncredited copy has at least this part of the text that the other report credits. */
const LEAST = 0.35;

/** So many outlets credit a report with the whole of theirs if it is one that is given out for others to print. */
const SERVED = 2;

/**
 * Copies of a credited report that leave the credit out: two papers print one text, and one of them says that
 * it is an agency's. If that agency's report is lost, both are from it; if it is held and several credit it, so is
 * every other that has its text, unless something in that one shows that it had the words first.
 */
export function uncredited(evidence: Evidence, pairs: readonly Shared[], stated: readonly Edge[]): Edge[] {
  const credits = new Map<number, Edge["parent"]>();
  const crediting = new Map<number, Set<string | null>>();
  for (const { child, parent, kind } of stated) {
    if (kind !== "copies") continue;
    credits.set(child, parent);
    if (typeof parent === "number")
      crediting.set(parent, (crediting.get(parent) ?? new Set()).add(publisher(evidence, child)));
  }
  const found = new Map<string, Edge>();
  for (const pair of pairs) {
    for (const [child, other] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      if (credits.has(child) || pair.containment < LEAST) continue;
      const credited = credits.get(other);
      const parent = isServed(evidence, pair, child, other, crediting)
        ? other
        : typeof credited === "object" && publisher(evidence, child) !== credited.outlet
          ? credited
          : null;
      if (parent === null) continue;
      const key = `${child} ${keyOf(parent)}`;
      const note =
        parent === other
          ? "has the text that other reports credit it with"
          : "has the text that another report credits";
      const because = [{ ...sharedReason(evidence, pair), note }];
      if (!found.has(key)) found.set(key, { child, parent, kind: "copies", direction: "inferred", because });
    }
  }
  return [...found.values()];
}

/** Whether a report is given out for others to print, and nothing shows that the other had the words before it. */
function isServed(
  { readings, words, outlets, citing }: Evidence,
  pair: Shared,
  child: number,
  parent: number,
  crediting: ReadonlyMap<number, ReadonlySet<string | null>>,
): boolean {
  if ((crediting.get(parent)?.size ?? 0) < SERVED) return false;
  const [a, b] = [readings[pair.a] as Reading, readings[pair.b] as Reading];
  if (outlets.publisher(a) === outlets.publisher(b)) return false;
  const passages = {
    a: passagesOf(a.report.id, words[pair.a] as Words, pair.runs, "a"),
    b: passagesOf(b.report.id, words[pair.b] as Words, pair.runs, "b"),
  };
  return directionOf(a, b, passages, outlets, citing)?.parent !== readings[child];
}

function publisher({ readings, outlets }: Evidence, report: number): string | null {
  return outlets.publisher(readings[report] as Reading);
}

function keyOf(parent: number | Lost): string {
  return typeof parent === "number" ? `${parent}` : parent.lost;
}
