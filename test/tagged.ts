import type { Sentence, Token } from "../src/core/model/text.ts";
import { tokenise } from "../src/core/read/tokens.ts";
import { abbreviations } from "../src/languages/en/abbreviations.ts";
import { tag } from "../src/languages/en/tag.ts";

/** The tokens of one English sentence, with their tags. */
export function tagged(text: string): Token[] {
  const tokens = tokenise(text, abbreviations);
  const whole: Sentence = { start: 0, end: text.length, block: 0, first: 0, last: tokens.length };
  const tags = tag(tokens, [whole]);
  return tokens.map((token, i) => ({ ...token, pos: tags[i] as string }));
}
