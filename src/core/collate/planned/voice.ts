import type { Attribution } from "../../model/attribution.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import type { Token } from "../../model/text.ts";
import { bisect } from "../../read/bisect.ts";

/** The innermost attribution whose content a word is; `null` in the report's own voice. */
export type Voice = Attribution | null;

/** For each token of a report whose word it is. A cue ("announced") belongs to the one who speaks. */
export function voiceAt({ tokens, attributions }: Reading): (token: number) => Voice {
  const voices = new Array<Voice>(tokens.length).fill(null);
  const extent = new Float64Array(tokens.length).fill(Number.POSITIVE_INFINITY);
  const cover = (span: Span, attribution: Attribution, size: number) => {
    for (
      let t = firstAt(tokens, span.start);
      t < tokens.length && (tokens[t] as Token).start < span.end;
      t++
    ) {
      if (size >= (extent[t] as number)) continue;
      voices[t] = attribution;
      extent[t] = size;
    }
  };
  const spoken = attributions.filter(({ stance }) => stance !== "holds");
  for (const attribution of spoken) {
    // What somebody thinks is told by the one who tells of the thought.
    if (attribution.stance === "believes" && attribution.mode === "indirect") continue;
    for (const span of attribution.content) cover(span, attribution, span.end - span.start);
  }
  // The cue stands in the words of whoever reports it; only where nobody does, it is the speaker's own deed.
  for (const attribution of spoken) {
    if (attribution.cue !== null && attribution.content.length > 0)
      cover(attribution.cue, attribution, Number.MAX_VALUE);
  }
  return (token) => voices[token] ?? null;
}

function firstAt(tokens: readonly Token[], start: number): number {
  return bisect(tokens, (token) => token.start < start);
}

/** Whose words they are as a source id; `undefined` where somebody's, but nobody can tell whose. */
export function partyOf(voice: Voice): string | null | undefined {
  if (voice === null) return null;
  return voice.speaker ?? voice.via.at(-1) ?? undefined;
}
