/** One expectation, and what was seen. `severe`: an error that misleads a reader, not one that leaves something out. */
export interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly severe: boolean;
  readonly seen: string;
}

/** A finding; not severe unless told. */
export function finding(what: string, ok: boolean, seen: string, severe = false): Finding {
  return { what, ok, severe, seen };
}

/** Parts of which any will do, in words. */
export function either(parts: string | readonly string[]): string {
  return [parts].flat().join(" or ");
}

/** A range in words. */
export function range([low, high]: readonly [number, number]): string {
  return low === high ? `${low}` : `${low} to ${high}`;
}

/** What was seen, in words. */
export function list(items: readonly (string | null)[]): string {
  return items.length === 0 ? "none" : items.join(", ");
}
