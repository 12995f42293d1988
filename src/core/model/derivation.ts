import type { Reason } from "./span.ts";

/**
 * An edge between reports (W3C PROV): `from` has something from `to`. Ends are report ids, or the letter of
 * a lost report. `relays` tells what the other reported · `copies` has its words · `quotes` cites it for a
 * passage · `revises` is a later version · `shares` has text in common, without a reason for a direction.
 */
export interface Derivation {
  readonly from: string;
  readonly to: string;
  readonly kind: "relays" | "copies" | "quotes" | "revises" | "shares";
  readonly direction: "stated" | "inferred" | "open";
  readonly because: readonly Reason[];
}

/** An ancestor that is not held, but whose copies show it: α, β … */
export interface LostReport {
  readonly id: string;
  /** Who published it, where a report says so. */
  readonly outlet: string | null;
  readonly because: readonly Reason[];
}
