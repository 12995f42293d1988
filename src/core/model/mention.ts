import type { TimeValue } from "./date.ts";
import type { Span } from "./span.ts";

export type MentionKind = "person" | "organisation" | "place" | "outlet" | "time" | "quantity";

/** A number with what it counts. `low` and `high` differ for ranges and vague words; `null` is open. */
export interface Quantity {
  readonly low: number | null;
  readonly high: number | null;
  /** `exact` 18 · `about` roughly 18 · `atLeast` more than 18 · `atMost` up to 18 · `vague` dozens. */
  readonly bound: "exact" | "about" | "atLeast" | "atMost" | "vague";
  /** `people`, `%`, `USD`, `km` …, lower case and singular; `null` where the text names none. */
  readonly unit: string | null;
}

/** Words that stand for somebody, somewhere, some time or some amount. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** The entity that it names, once that is known. */
  readonly entity: string | null;
  readonly time?: TimeValue;
  readonly quantity?: Quantity;
}

/** Somebody or something that is named, one record however it is spelled. */
export interface Entity {
  readonly id: string;
  readonly kind: "person" | "organisation" | "place" | "outlet";
  /** The fullest form of the name, without its role. */
  readonly name: string;
  /** Every other form in the texts, sorted. */
  readonly aliases: readonly string[];
  /** "Kremlin spokesperson", as a text puts it; `null` where none does. */
  readonly role: string | null;
}
