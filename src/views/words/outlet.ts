import type { LostReport } from "../../core/model/derivation.ts";
import type { Reading } from "../../core/model/reading.ts";
import { days } from "./date.ts";

/** Who published a report: `Harbour Courier`, or `outlet unknown`. */
export function outletName(reading: Reading): string {
  return reading.outlet.name ?? "outlet unknown";
}

/** Who and when, each with how it is known: `Daily Lantern (inferred), 3 March 2026`. */
export function imprint(reading: Reading): string {
  const { outlet, published } = reading;
  const inferred = (how: string, known: boolean) => (how === "inferred" && known ? " (inferred)" : "");
  const dated = published.earliest !== null || published.latest !== null;
  return [
    outletName(reading) + inferred(outlet.how, outlet.name !== null),
    days(published.earliest, published.latest) + inferred(published.how, dated),
  ].join(", ");
}

/** A report that is not held: `a Northern Wire report (not held)`. */
export function lostName(lost: LostReport): string {
  return lost.outlet === null ? "a report that nobody names (not held)" : `${lost.outlet} (not held)`;
}
