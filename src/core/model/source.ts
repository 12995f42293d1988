/**
 * A person, body, document or unnamed person to whom a report attributes something.
 * Never a guess: an unnamed source has a `descriptor` and no `name`.
 */
export interface Source {
  readonly id: string;
  readonly kind: "person" | "organisation" | "outlet" | "document" | "anonymous" | "unknown";
  readonly name: string | null;
  readonly role: string | null;
  readonly aliases: readonly string[];
  /** How the text describes someone it does not name: "a White House official". */
  readonly descriptor: string | null;
  /** "three officials" → 3; `null` where no number is declared. */
  readonly declaredCount: number | null;
  /** True for "officials", "sources": more than one, however many. */
  readonly plural: boolean;
  /** For an unnamed source: the outlet that it spoke to, where the text says so: a source id; its key while reports are read and compared. */
  readonly heldBy: string | null;
}
