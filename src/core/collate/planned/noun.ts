import type { Events } from "../../model/events.ts";
import type { Word } from "./word.ts";

/** "pre-meeting" → `meeting`; `null` for a word that stands for no event. */
export function nounOf(word: Word | undefined, events: Events): string | null {
  if (word === undefined) return null;
  if (events.nouns.has(word.lower)) return word.lower;
  if (!word.lower.includes("-")) return null;
  const [prefix = "", ...rest] = word.lower.split("-");
  const base = rest.at(-1);
  return base !== undefined && events.nouns.has(base) && !events.notPrefix.has(prefix) ? base : null;
}

export function kindOf(word: Word | undefined, events: Events): string | null {
  const noun = nounOf(word, events);
  return noun === null ? null : (events.nouns.get(noun) ?? null);
}

export function isHead(words: readonly Word[], at: number, events: Events): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  const after = words[at + 1];
  if (before !== undefined && events.notAfter.has(before.lower)) return false;
  if (after !== undefined && events.notBefore.get(word.lower)?.has(after.lower)) return false;
  if (/^(?:VB|MD)/.test(word.pos)) {
    const noun =
      /^(?:DT|JJ|PRP\$|POS|CD)/.test(before?.pos ?? "") ||
      (before !== undefined && events.planned.has(before.lower));
    const pair = /(?:s|ing)$/.test(word.lower) && after?.lower === "between";
    if (!noun && !pair && !(events.pluralOnly.has(word.lower) && /^NN/.test(before?.pos ?? ""))) return false;
  } else if (!/^(?:NN|JJ)/.test(word.pos)) return false;
  if (word.pos === "JJ" && /^(?:NN|JJ)/.test(after?.pos ?? "")) return false;
  // "meeting room", "strike action": the next noun is what it is about, unless it only says when.
  return after === undefined || after.time !== null || !/^NN/.test(after.pos) || isVerbForm(after, events);
}

// A tagger takes "cannot" and "delayed" for nouns at times.
function isVerbForm({ lower, pos }: Word, events: Events): boolean {
  if (events.modals.has(lower) || events.helpers.has(lower)) return true;
  return lower.endsWith("ed") && pos !== "NNP";
}

export function isIdle({ lower, pos }: Word, events: Events): boolean {
  return (
    pos === "JJS" ||
    events.plain.has(lower) ||
    events.planned.has(lower) ||
    events.ordinals.has(lower) ||
    events.earlier.has(lower) ||
    events.preliminary.has(lower) ||
    events.parts.has(lower) ||
    events.nouns.has(lower)
  );
}

export function singular(noun: string, { pluralOnly }: Events): string {
  if (pluralOnly.has(noun) || !noun.endsWith("s") || /(?:ss|us|is)$/.test(noun)) return noun;
  if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  return noun.slice(0, /(?:ch|sh|x)es$/.test(noun) ? -2 : -1);
}
