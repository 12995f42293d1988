/** A range of calendar days, both inclusive, as ISO 8601 dates (`2025-10-21`). One day has both ends equal. */
export interface DateRange {
  readonly earliest: string;
  readonly latest: string;
}

/** How a value about a report is known: it says so, it shows so, or nobody can tell. */
export type How = "stated" | "inferred" | "unknown";

/** A value of TimeML (ISO-TimeML, TIMEX3), and the days that it covers; an end that is open is `null`. */
export interface TimeValue {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value: `2025-10-16`, `2025-W43`, `P2M`, `XXXX-WXX-2`, `PRESENT_REF` … */
  readonly value: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}
