import type { Events } from "../../model/events.ts";
import type { Line } from "./line.ts";
import type { Phrase } from "./phrase.ts";

/** One event comes before another, in the words of one sentence. */
export interface Order {
  readonly first: Phrase;
  /** The event that waits; `null` for all others: "before anything else". */
  readonly waits: Phrase | null;
}

/** How many words may stand between a cue and the event after it: "before the planned". */
const NEAR = 2;

/**
 * Which events of a line wait for which:
 *
 *     The vote was put off until after the hearing.      A hearing ahead of the vote
 *         waits            ^^^^^^^^^^^     first           first   ^^^^^^^^     waits
 */
export function orders(line: Line, phrases: readonly Phrase[], events: Events): Order[] {
  const found: Order[] = [];
  if (phrases.length === 0 || line.asks) return found;
  for (let at = 0; at < line.words.length; at++) {
    for (const [cues, firstIsLeft] of [
      [events.first, true],
      [events.waiting, false],
    ] as const) {
      const cue = cues.find((words) => stands(line, at, words));
      if (cue === undefined) continue;
      const left = phrases.findLast(({ head, named }) => head < at && named <= at);
      const right = phrases.find(({ first }) => first >= at + cue.length && first <= at + cue.length + NEAR);
      if (left === undefined || right === undefined || left === right) continue;
      found.push(firstIsLeft ? { first: left, waits: right } : { first: right, waits: left });
    }
    if (events.foremost.some((words) => stands(line, at, words))) {
      const left = phrases.findLast(({ head }) => head < at);
      if (left !== undefined) found.push({ first: left, waits: null });
    }
  }
  return found;
}

function stands(line: Line, at: number, cue: readonly string[]): boolean {
  return cue.every((word, i) => line.words[at + i]?.lower === word);
}
