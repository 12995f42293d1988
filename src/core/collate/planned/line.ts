import type { Language } from "../../model/language.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Sentence, Token } from "../../model/text.ts";
import { within } from "../../read/bisect.ts";
import { type Lexicon, statesAt } from "./lexicon.ts";
import { type Voice, voiceAt } from "./voice.ts";
import type { Word } from "./word.ts";

/** A sentence without its quotation marks, so that "has been “put on hold”" is one row of words. */
export interface Line {
  /** Place of the report in the list of readings. */
  readonly at: number;
  readonly sentence: number;
  readonly words: readonly Word[];
  /** Who says each word. */
  readonly voices: readonly Voice[];
  readonly asks: boolean;
  /** Where words begin that tell a state of an event: "on hold", "due". */
  readonly states: ReadonlySet<number>;
}

/** A row of words longer than this is no sentence that anybody wrote. */
const LONGEST = 500;

/** How many sentences after one that names an event can still be about it. */
const REACH = 6;

/** The sentences of a report that may tell of an event: those that name one, and a few after each. */
export function lines(reading: Reading, at: number, language: Language, lexicon: Lexicon): Line[] {
  const { nouns } = language.events;
  const told: number[] = [];
  let open = 0;
  for (const [i, { block, first, last }] of reading.sentences.entries()) {
    const kind = reading.blocks[block]?.kind;
    if ((kind !== "body" && kind !== "title") || last - first > LONGEST) continue;
    if (names(reading.tokens, first, last, nouns)) open = REACH + 1;
    if (open > 0) told.push(i);
    open--;
  }
  if (told.length === 0) return [];
  const voices = voiceAt(reading);
  return told.map((i) => line(reading, i, { at, voices, language, lexicon }));
}

function names(
  tokens: readonly Token[],
  first: number,
  last: number,
  nouns: ReadonlyMap<string, string>,
): boolean {
  for (let t = first; t < last; t++) {
    const lower = (tokens[t] as Token).text.toLowerCase();
    if (nouns.has(lower.slice(lower.lastIndexOf("-") + 1))) return true;
  }
  return false;
}

interface Place {
  readonly at: number;
  readonly voices: (token: number) => Voice;
  readonly language: Language;
  readonly lexicon: Lexicon;
}

const mark = /^(?:["“”„«»‘]|''|``)$/;

function line(reading: Reading, i: number, { at, voices, language, lexicon }: Place): Line {
  const sentence = reading.sentences[i] as Sentence;
  const mentions = within(reading.mentions, sentence.start, sentence.end);
  const time = follower(mentions.filter(({ kind }) => kind === "time"));
  const named = follower(mentions.filter(({ kind }) => kind !== "time" && kind !== "quantity"));
  const words: Word[] = [];
  const said: Voice[] = [];
  for (let t = sentence.first; t < sentence.last; t++) {
    const { text, pos, start, end } = reading.tokens[t] as Token;
    if (mark.test(text)) continue;
    const found = named(start, end);
    words.push({
      text,
      pos,
      start,
      end,
      lower: text.toLowerCase(),
      verb: language.words.lemma(text, "VBD"),
      time: time(start, end)[0] ?? null,
      name: found[0] ?? null,
      names: found,
      marked: t > sentence.first && mark.test((reading.tokens[t - 1] as Token).text),
    });
    said.push(voices(t));
  }
  const states = new Set<number>();
  for (let word = 0; word < words.length; word++)
    if (statesAt(words, word, lexicon).length > 0) states.add(word);
  return { at, sentence: i, words, voices: said, asks: words.at(-1)?.text === "?", states };
}

const none: readonly Mention[] = [];

/** The mentions that words have a part in, words asked for in order. */
function follower(mentions: readonly Mention[]): (start: number, end: number) => readonly Mention[] {
  let next = 0;
  return (start, end) => {
    while (next < mentions.length && (mentions[next] as Mention).end <= start) next++;
    if ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) >= end) return none;
    let last = next + 1;
    while (last < mentions.length && (mentions[last] as Mention).start < end) last++;
    return mentions.slice(next, last);
  };
}
