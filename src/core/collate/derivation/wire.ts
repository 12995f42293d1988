import { sharedReason } from "./borneOut.ts";
import type { Edge, Lost } from "./edge.ts";
import type { Evidence } from "./evidence.ts";
import type { Shared } from "./shared.ts";

/** An uncredited copy has at least this part of the text that the other report credits. */
const LEAST = 0.35;

/**
 * Copies of a credited report that leave the credit out: two papers print one text, and one of them says that
 * it is an agency's. If that agency's report is lost, both are from it.
 */
export function uncredited(evidence: Evidence, pairs: readonly Shared[], stated: readonly Edge[]): Edge[] {
  const credits = new Map<number, Lost>();
  for (const { child, parent, kind } of stated) {
    if (kind === "copies" && typeof parent !== "number") credits.set(child, parent);
  }
  const found = new Map<string, Edge>();
  for (const pair of pairs) {
    for (const [child, other] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      const parent = credits.get(other);
      if (
        parent === undefined ||
        credits.has(child) ||
        pair.containment < LEAST ||
        sameOutlet(evidence, child, parent)
      )
        continue;
      const key = `${child} ${parent.lost}`;
      const because = [{ ...sharedReason(evidence, pair), note: "has the text that another report credits" }];
      if (!found.has(key)) found.set(key, { child, parent, kind: "copies", direction: "inferred", because });
    }
  }
  return [...found.values()];
}

function sameOutlet({ readings, outlets }: Evidence, child: number, { outlet }: Lost): boolean {
  const reading = readings[child];
  return reading !== undefined && outlet !== null && outlets.publisher(reading) === outlet;
}
