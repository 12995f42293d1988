import type { Span } from "../../model/span.ts";
import type { Speech } from "../../model/speech.ts";
import type { Found } from "./found.ts";
import { isVerb, phraseFrom } from "./phrase.ts";
import { bodyEnd, spanOf, type Unit } from "./unit.ts";

/** "According to X, …" and "…, according to X". */
export function according(units: readonly Unit[], speech: Speech): Found[] {
  const found: Found[] = [];
  const end = bodyEnd(units);
  for (let i = 0; i < end; i++) {
    const words = speech.accordingTo.find((list) => list.every((word, k) => units[i + k]?.word === word));
    if (words === undefined) continue;
    const from = i + words.length;
    // "According to show insiders": what a tagger takes for a verb there is none.
    const phrase = phraseFrom(units, isVerb(units[from]) ? from + 1 : from, end);
    const source = phrase === null ? null : spanOf(units, from, phrase.last);
    const cue = spanOf(units, i, i + words.length);
    if (phrase === null || source === null || cue === null) continue;
    const content = accordingContent(units, i, phrase.last, end);
    const head = spanOf(units, phrase.head, phrase.head + 1);
    found.push({
      source,
      head,
      cue,
      content,
      frame: "say",
      stance: "asserts",
      addressee: null,
      medium: null,
    });
  }
  return found;
}

function accordingContent(units: readonly Unit[], cue: number, after: number, end: number): Span[] {
  let first = 0;
  let last = cue;
  while (last > 0 && /^[,:]$/u.test(units[last - 1]?.pos ?? "")) last--;
  while (first < last && /^(?:CC|,)$/u.test(units[first]?.pos ?? "")) first++;
  const content = spanOf(units, first, last);
  const opening =
    last - first < 2 || !units.slice(first, last).some((unit) => isVerb(unit) || unit.quotation !== null);
  if (content !== null && !opening) return [content];
  let next = after;
  if (units[next]?.pos === ",") next++;
  const rest = spanOf(units, next, end);
  return [...(content !== null && last - first >= 2 ? [content] : []), ...(rest === null ? [] : [rest])];
}
