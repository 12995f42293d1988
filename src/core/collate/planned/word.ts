import type { Mention } from "../../model/mention.ts";
import type { Token } from "../../model/text.ts";

/** A word of a sentence as the search for planned events sees it. */
export interface Word extends Token {
  readonly lower: string;
  /** Its dictionary form if it is a verb. */
  readonly verb: string;
  /** The expression of time that it belongs to. */
  readonly time: Mention | null;
  /** The name that it belongs to, and all names that lie in it: "Ames–Brill". */
  readonly name: Mention | null;
  readonly names: readonly Mention[];
  /** A quotation mark stands right before it. */
  readonly marked: boolean;
}
