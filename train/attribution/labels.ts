import type { Span } from "../../src/core/model/span.ts";
import type { Token } from "../../src/core/model/text.ts";
import type { Stretch } from "../../src/languages/en/attribution/around.ts";
import type { Article } from "./brat.ts";

/** The numbers of `SEGMENTS`. */
const SOURCE = { before: 1, after: 2 };
const CUE = 3;
const CONTENT = { before: 4, after: 5 };

/** What annotators marked in a stretch, as `segment` labels tokens. What stands before its cue is `before`. */
export function labels({ marked }: Article, tokens: readonly Token[], { first, last }: Stretch): Uint8Array {
  const found = new Uint8Array(last - first);
  const from = tokens[first]!.start;
  const to = tokens[last - 1]!.end;
  const put = (span: Span, kind: number) => {
    if (span.end <= from || span.start >= to) return;
    const held = [];
    for (let i = first; i < last; i++)
      if (tokens[i]!.start < span.end && tokens[i]!.end > span.start) held.push(i - first);
    if (held.length === 0 || held.some((i) => found[i] !== 0)) return;
    for (const i of held) found[i] = kind * 2;
    found[held[0]!] = kind * 2 - 1;
  };
  for (const { source, cue, content } of marked) {
    const at = cue[0]?.start ?? -1;
    for (const span of cue) put(span, CUE);
    for (const span of source) put(span, span.start < at ? SOURCE.before : SOURCE.after);
    for (const span of content) put(span, span.start < at ? CONTENT.before : CONTENT.after);
  }
  return found;
}
