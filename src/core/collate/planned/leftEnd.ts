import type { Events } from "../../model/events.ts";
import type { Word } from "./word.ts";

export function leftEnd(words: readonly Word[], head: number, events: Events, from: number): number {
  let first = head;
  while (first > from) {
    const { pos, lower } = words[first - 1] as Word;
    if (/^(?:DT|PDT|PRP\$)$/.test(pos) || events.none.has(lower)) {
      if (lower !== "never") first--;
      break;
    }
    if (!isModifier(words, first - 1, events)) break;
    first--;
  }
  while (first < head && (words[first] as Word).pos === "POS") first++;
  return withParts(words, first, events, from);
}

/** "postponed talks": a participle belongs to the noun after "the" or "new", to a verb after "has" or "they". */
function isModifier(words: readonly Word[], at: number, events: Events): boolean {
  const { pos, lower, text } = words[at] as Word;
  const before = words[at - 1];
  if (/^(?:JJ|NN|CD|POS|HYPH)/.test(pos) || text === "–" || text === "&") return true;
  // "put off pay talks", where a tagger takes "pay" for a verb.
  if (pos === "VB") return before?.pos === "RP";
  const verbal =
    before !== undefined && (events.helpers.has(before.lower) || /^(?:MD|NN|PRP$|TO)/.test(before.pos));
  if (verbal) return false;
  if (events.planned.has(lower)) return true;
  return /^VB[DNG]$/.test(pos) && (before === undefined || /^(?:DT|PRP\$|POS|JJ)/.test(before.pos));
}

/** "the last round of" before "pay talks" belongs to them. */
function withParts(words: readonly Word[], first: number, events: Events, from: number): number {
  const part = first - 2;
  if (part < from || words[first - 1]?.lower !== "of" || !events.parts.has((words[part] as Word).lower))
    return first;
  return leftEnd(words, part, events, from);
}
