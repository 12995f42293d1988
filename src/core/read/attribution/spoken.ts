import type { Entity, Mention } from "../../model/mention.ts";
import type { Block, Quotation, Sentence, Token } from "../../model/text.ts";

/** A report that has been read as far as its names: what the search for who says what needs of it. */
export interface Spoken {
  readonly report: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** Name of the report's own outlet, where it is known. */
  readonly outlet: string | null;
}
