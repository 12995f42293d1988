import type { Lexicon } from "./lexicon.ts";
import type { Line } from "./line.ts";
import type { Phrase } from "./phrase.ts";
import type { Finding, Seen } from "./seen.ts";
import { existential, hollow, undated } from "./silent.ts";
import { ofNoun, ofState, ofVerb } from "./status.ts";

/** Every status that a line gives to an event, in the order of the words. A question gives none. */
export function findings(line: Line, phrases: readonly Phrase[], lexicon: Lexicon): Finding[] {
  if (line.asks) return [];
  const seen: Seen = { line, phrases, lexicon, events: lexicon.events };
  const found: Finding[] = [];
  const told = new Set<string>();
  for (let at = 0; at < line.words.length; at++) {
    const one = steps.reduce<Finding | null>((known, step) => known ?? step(seen, at), null);
    if (one === null) continue;
    const key = `${"phrase" in one.theme ? one.theme.phrase.head : "before"} ${one.status}`;
    if (!told.has(key)) found.push(one);
    told.add(key);
  }
  return found;
}

const steps = [existential, hollow, undated, ofVerb, ofState, ofNoun];
