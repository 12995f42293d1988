import { type Parser, parseWith } from "../../src/languages/en/parse.ts";
import type { Reported } from "./reported.ts";

/**
 * How often a parser agrees with what annotators marked without trees: that what is said hangs on the verb of
 * saying in one piece, and that who says it hangs on that verb where no other stands between.
 */
export function agreement(parser: Parser, sentences: readonly Reported[]): string {
  let contents = 0;
  let rightContents = 0;
  let sources = 0;
  let rightSources = 0;
  for (const { tokens, frames } of sentences) {
    const { heads } = parseWith(parser, tokens, {
      start: 0,
      end: 0,
      block: 0,
      first: 0,
      last: tokens.length,
    });
    for (const { cue, content, source, near, split } of frames) {
      const above = [...content].filter((i) => !content.has(heads[i]!));
      contents++;
      if (
        split
          ? content.has(heads[cue]!) || above.every((i) => heads[i] === cue)
          : above.length === 1 && heads[above[0]!] === cue
      )
        rightContents++;
      if (!near) continue;
      sources++;
      const top = [...source].filter((i) => !source.has(heads[i]!));
      if (top.length === 1 && heads[top[0]!] === cue) rightSources++;
    }
  }
  const share = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} % of ${all}`;
  return `content on its cue ${share(rightContents, contents)}, source ${share(rightSources, sources)}`;
}
