import type { Phrase } from "./phrase.ts";
import type { Seen, Theme } from "./seen.ts";

/**
 * The event that is the subject of the verb that begins at `from`; "plans for talks may stall" says it of the
 * talks, "the reason for the talks is unknown" does not.
 */
export function subjectOf(seen: Seen, from: number): Theme | null {
  const { line, events } = seen;
  const { words } = line;
  const phrase = endingAt(seen, from);
  if (phrase !== null) {
    const holder = isHeld(seen, phrase) ? holderOf(seen, phrase) : phrase;
    return holder === null ? null : { phrase: holder };
  }
  const before = words[from - 1];
  if (before === undefined) return null;
  if (events.relative.has(before.lower)) {
    const owner = endingAt(seen, words[from - 2]?.text === "," ? from - 2 : from - 1);
    if (owner !== null) return { phrase: owner };
  }
  if (/^(?:PRP|DT)$/.test(before.pos) && events.pronouns.has(before.lower))
    return { before: from - 1, plural: events.plurals.has(before.lower) };
  return null;
}

/** "a hearing ahead of the vote | was …": it is the hearing that was. */
function holderOf(seen: Seen, { first }: Phrase): Phrase | null {
  const { words } = seen.line;
  const end = /^RB/.test(words[first - 2]?.pos ?? "") ? first - 2 : first - 1;
  const phrase = seen.phrases.find(({ named }) => named === end);
  return phrase === undefined || isHeld(seen, phrase) ? null : phrase;
}

/** The event whose words, with those of time and place after it, end before a word. */
export function endingAt({ line, phrases }: Seen, at: number): Phrase | null {
  return (
    phrases.find(
      ({ head, last, named }) =>
        head < at && (last === at || named === at || onlyTime(line.words, named, at)),
    ) ?? null
  );
}

/** "the talks | on Friday | were …", "the talks | themselves | are …" */
function onlyTime(words: Seen["line"]["words"], from: number, to: number): boolean {
  if (to < from || to - from > 12) return false;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word === undefined) return false;
    if (word.time !== null || /^RB/.test(word.pos) || word.lower.endsWith("selves")) continue;
    if (!/^(?:IN|TO)$/.test(word.pos) || i + 1 >= to || words[i + 1]?.time == null) return false;
  }
  return true;
}

/** An event inside another phrase is not what the verb is about, unless that phrase is a plan of it. */
export function isHeld({ line, events }: Seen, { first }: Phrase): boolean {
  const preposition = line.words[first - 1];
  if (preposition === undefined || !events.prepositions.has(preposition.lower)) return false;
  // "after the talks were …", "around": openers of clauses are among them.
  if (events.clauseOpeners.has(preposition.lower)) return false;
  const holder = line.words[first - 2];
  return holder === undefined || !events.carriers.has(holder.lower);
}
