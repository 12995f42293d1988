import type { Attribution } from "./attribution.ts";
import type { How } from "./date.ts";
import type { Entity, Mention } from "./mention.ts";
import type { Report } from "./report.ts";
import type { Source } from "./source.ts";
import type { Passage, Span } from "./span.ts";
import type { Block, Quotation, Sentence, Token } from "./text.ts";

/** Who published a report, and how that is known. */
export interface Publisher {
  readonly name: string | null;
  readonly how: How;
  readonly because: readonly Passage[];
}

/** When a report was published, as bounds; an end that nothing bounds is `null`. */
export interface Published {
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The moment, where an hour is stated beside the text, with its zone if that is stated too (see `Report`). */
  readonly at: string | null;
  readonly how: How;
  readonly because: readonly Passage[];
}

/** One report and all that it says, read on its own. Lists are in the order of the text. */
export interface Reading {
  readonly report: Report;
  readonly language: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly outlet: Publisher;
  readonly published: Published;
  /** Words that say the report was changed after publication, if it has them. */
  readonly updated: Span | null;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
}
