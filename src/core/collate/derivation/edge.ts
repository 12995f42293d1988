import type { Derivation } from "../../model/derivation.ts";
import type { Reason } from "../../model/span.ts";

/** A report that is not held: known by its outlet, or only by a text that several reports share. */
export interface Lost {
  /** The same for all edges that lead to it. */
  readonly lost: string;
  readonly outlet: string | null;
}

/** A derivation before lost reports have their letters; reports stand by their places in the list. */
export interface Edge {
  readonly child: number;
  readonly parent: number | Lost;
  readonly kind: Derivation["kind"];
  readonly direction: Derivation["direction"];
  readonly because: readonly Reason[];
}
