import type { Words } from "../../model/words.ts";

/** How a language brings words to their dictionary form, and how much each tells. */
export type Lexicon = Pick<Words, "lemma" | "frequency">;
