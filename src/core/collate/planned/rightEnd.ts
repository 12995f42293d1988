import type { Events } from "../../model/events.ts";
import type { Mention } from "../../model/mention.ts";
import type { Line } from "./line.ts";
import { isIdle, singular } from "./noun.ts";
import type { Word } from "./word.ts";

/** What follows the noun of an event and belongs to it. */
export interface Right {
  readonly named: number;
  readonly last: number;
  readonly names: readonly Mention[];
  readonly places: readonly Mention[];
  readonly marks: readonly string[];
  readonly times: readonly Mention[];
}

const nominal = /^(?:NN|JJ|CD|PRP\$|DT|PDT|POS|VBN|FW|PRP|&)/;
/** A phrase goes on no longer than this. */
const FAR = 40;

/** What follows the noun and belongs to it: who meets whom, where and when, and what is said of it on the way. */
export function rightEnd(line: Line, head: number, events: Events): Right {
  const { words } = line;
  const names: Mention[] = [];
  const places: Mention[] = [];
  const marks: string[] = [];
  const times: Mention[] = [];
  let named = head + 1;
  // "our High Level Advisors" are no body of that name.
  let described: Mention | null = null;
  let at = head + 1;
  const limit = Math.min(words.length, head + FAR);
  while (at < limit) {
    const word = words[at] as Word;
    if (word.time !== null) {
      if (times.at(-1) !== word.time) times.push(word.time);
      at++;
      continue;
    }
    if (/^(?:IN|TO)$/.test(word.pos) && words[at + 1]?.time != null && events.prepositions.has(word.lower)) {
      at++;
      continue;
    }
    if (!events.prepositions.has(word.lower) || line.states.has(at)) break;
    const end = nounsEnd(line, at + 1, events, limit, events.withWhom.has(word.lower));
    if (end === at + 1) break;
    if (events.withWhom.has(word.lower) || events.where.has(word.lower)) {
      for (let i = at + 1; i < end; i++) take(line, i, end, events.where.has(word.lower));
      named = end;
    }
    at = end;
  }
  const tail = saidOnTheWay(line, at, events, limit);
  return { named, last: tail, names, places, marks, times };

  function take({ words: all }: Line, i: number, end: number, where: boolean): void {
    const word = all[i] as Word;
    const entity = word.name?.entity ?? null;
    if (entity !== null && word.name !== null) {
      if (word.name.kind === "outlet") return;
      const adjective =
        word.name.kind === "place" &&
        i + 1 < end &&
        /^(?:NN|JJ)/.test(all[i + 1]?.pos ?? "") &&
        all[i + 1]?.name !== word.name;
      if (all[i - 1]?.pos === "PRP$") described = word.name;
      if (described === word.name) marks.push(singular(word.lower, events));
      else if (word.name.kind === "place" && where) places.push(word.name);
      else if (!adjective) names.push(word.name);
    } else if (/^NNS?$/.test(word.pos) && !isIdle(word, events) && all[i + 1]?.pos !== "NNP")
      marks.push(singular(word.lower, events));
  }
}

/** The end of the nouns that a preposition takes: "Ames and his Tarnish counterpart Brill". */
function nounsEnd(line: Line, from: number, events: Events, limit: number, joined: boolean): number {
  const { words } = line;
  let at = from;
  let noun = false;
  while (at < limit) {
    const word = words[at] as Word;
    if (word.time !== null || line.states.has(at)) break;
    if (noun && (/^(?:DT|PRP|PRP\$)$/.test(word.pos) || /^VBN$/.test(word.pos))) break;
    if (nominal.test(word.pos)) {
      if (/^(?:NN|PRP$|CD)/.test(word.pos)) noun = true;
      at++;
      continue;
    }
    // "Secretary of State", "between A and B", "Tarn, Hungary"
    const next = words[at + 1];
    if (
      noun &&
      word.lower === "of" &&
      /^NNP/.test(next?.pos ?? "") &&
      /^NNP/.test(words[at - 1]?.pos ?? "")
    ) {
      at++;
      continue;
    }
    if (
      noun &&
      joined &&
      events.joining.has(word.lower) &&
      next !== undefined &&
      nominal.test(next.pos) &&
      next.pos !== "VBN" &&
      next.pos !== "PRP"
    ) {
      at++;
      noun = false;
      continue;
    }
    if (noun && word.text === "," && next?.name?.kind === "place" && words[at - 1]?.name?.kind === "place") {
      at++;
      continue;
    }
    break;
  }
  return noun ? at : from;
}

/**
 * Past what is put in between the noun and its verb:
 *
 *     talks, which Ames had announced for May, have been …      talks due today have been …
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                        ^^^^^^^^^
 */
function saidOnTheWay(line: Line, from: number, events: Events, limit: number): number {
  const { words } = line;
  const word = words[from];
  if (word === undefined) return from;
  if (/^(?:,|—|–|-|--|\()$/.test(word.text)) {
    const closing = word.text === "(" ? ")" : word.text;
    for (let i = from + 1; i < limit; i++)
      if ((words[i] as Word).text === closing) return verbAt(words, i + 1, events) ? i + 1 : from;
    return from;
  }
  // Told apart from "talks delayed by snow" by the verb that comes after it.
  if (!/^VB[ND]$/.test(word.pos) && !line.states.has(from)) return from;
  for (let i = from + 1; i < Math.min(limit, from + 12); i++) {
    const next = words[i] as Word;
    if (/^[,;:.—]$/.test(next.text) || /^(?:CC|W)/.test(next.pos)) return from;
    if (verbAt(words, i, events))
      return /^(?:NN|CD|RB)/.test(words[i - 1]?.pos ?? "") || words[i - 1]?.time != null ? i : from;
  }
  return from;
}

/** Is there a finite verb, past adverbs? */
function verbAt(words: readonly Word[], at: number, events: Events): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (/^RB/.test(word.pos)) return verbAt(words, at + 1, events);
  return /^(?:MD|VBZ|VBP)$/.test(word.pos) || (word.pos === "VBD" && events.helpers.has(word.lower));
}
