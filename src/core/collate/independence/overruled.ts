import type { Decided } from "../../model/decision.ts";
import type { Carriage } from "./carriage.ts";
import type { Join, Joined } from "./joins.ts";
import type { Origin } from "./origins.ts";

/** How a person decided that two origins relate; `null` where nobody did. */
export function overruled(a: Origin, b: Origin, shown: Join, { decisions }: Carriage): Joined | null {
  for (const one of decisions) {
    const join = one.of?.kind === "source" ? ofSources(a, b, one) : ofReports(a, b, shown, one);
    if (join !== null) return { join, note: `taken as given: ${one.decision.text}`, decided: true };
  }
  return null;
}

function ofSources(a: Origin, b: Origin, { decision, of, on }: Decided): Join | null {
  const ids = [a.source?.id, b.source?.id];
  if (of === null || on === null || !ids.includes(of.id) || !ids.includes(on.id)) return null;
  return decision.kind === "same" ? "must" : "cannot";
}

// A person or body that both name is one, however each report came by it; so the texts' "must" stands.
function ofReports(a: Origin, b: Origin, shown: Join, { decision, of, on }: Decided): Join | null {
  if (decision.kind !== "independent" || of === null || on === null) return null;
  const unnamed = a.source?.kind === "anonymous" && b.source?.kind === "anonymous";
  if (shown === "must" && !unnamed) return null;
  const split = (x: Origin, y: Origin) =>
    isIn(x, of.id) && isIn(y, on.id) && !isIn(x, on.id) && !isIn(y, of.id);
  return split(a, b) || split(b, a) ? "cannot" : null;
}

function isIn({ passages }: Origin, id: string): boolean {
  return passages.some(({ report }) => report === id);
}
