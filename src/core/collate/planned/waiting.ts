import type { Lexicon } from "./lexicon.ts";
import type { Line } from "./line.ts";
import type { Phrase } from "./phrase.ts";
import type { Finding } from "./seen.ts";
import type { Word } from "./word.ts";

/** One event comes before another, in the words of one sentence. */
export interface Order {
  readonly first: Phrase;
  /** The event that waits; `null` for all others: "before anything else". */
  readonly waits: Phrase | null;
}

/** How many words may stand between an event and the cue, and between the cue and the other event. */
const FAR = 9;
const NEAR = 2;

/**
 * Which events of a line wait for which:
 *
 *     The vote was put off until after the hearing.      A hearing ahead of the vote
 *         waits            ^^^^^^^^^^^     first           first   ^^^^^^^^     waits
 */
export function orders(
  line: Line,
  phrases: readonly Phrase[],
  found: readonly Finding[],
  { events, cues }: Lexicon,
): Order[] {
  const orders: Order[] = [];
  if (phrases.length === 0 || line.asks) return orders;
  for (let at = 0; at < line.words.length; at++) {
    if (!cues.has((line.words[at] as Word).lower)) continue;
    const left = phrases.findLast(({ named }) => named <= at && at - named <= FAR);
    if (left === undefined || somebodyBetween(line, left.named, at)) continue;
    if (cueAt(line, at, events.foremost) > 0) orders.push({ first: left, waits: null });
    const after = (length: number) =>
      phrases.find(({ first }) => length > 0 && first >= at + length && first <= at + length + NEAR);
    const waits = after(cueAt(line, at, events.first));
    if (waits !== undefined) orders.push({ first: left, waits });
    const first =
      after(cueAt(line, at, events.waiting)) ??
      (isToCome(left, found) ? after(cueAt(line, at, events.afterwards)) : undefined);
    if (first !== undefined) orders.push({ first, waits: left });
  }
  return orders;
}

/** The length of the longest cue that begins at a word; 0 for none. */
function cueAt({ words }: Line, at: number, cues: readonly (readonly string[])[]): number {
  let longest = 0;
  for (const cue of cues)
    if (cue.length > longest && cue.every((word, i) => words[at + i]?.lower === word)) longest = cue.length;
  return longest;
}

/** "At the meeting they said they would prepare for the vote" tells no order of the two. */
function somebodyBetween({ words }: Line, from: number, to: number): boolean {
  return words.slice(from, to).some(({ pos }) => /^(?:PRP|NNP|WP)/.test(pos));
}

const ahead: ReadonlySet<string> = new Set(["scheduled", "confirmed", "agreed", "proposed", "rescheduled"]);

function isToCome(phrase: Phrase, found: readonly Finding[]): boolean {
  return found.some(({ theme, status }) => "phrase" in theme && theme.phrase === phrase && ahead.has(status));
}
