import type { Language } from "../../model/language.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Sentence, Token } from "../../model/text.ts";
import { within } from "../../read/attribution/unit.ts";
import { type Lexicon, statesAt } from "./lexicon.ts";
import { type Voice, voiceAt } from "./voice.ts";

/** A word of a sentence as the search for planned events sees it. */
export interface Word extends Token {
  readonly lower: string;
  /** Its dictionary form if it is a verb. */
  readonly verb: string;
  /** The expression of time that it belongs to. */
  readonly time: Mention | null;
  /** The name that it belongs to, and all names that lie in it: "Ames–Brill". */
  readonly name: Mention | null;
  readonly names: readonly Mention[];
}

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

/** The sentences of a report that say anything about the world. */
export function lines(reading: Reading, at: number, language: Language, lexicon: Lexicon): Line[] {
  const voices = voiceAt(reading);
  return reading.sentences.flatMap((sentence, i) => {
    const kind = reading.blocks[sentence.block]?.kind;
    return kind === "body" || kind === "title"
      ? [line(reading, sentence, { at, sentence: i, voices, language, lexicon })]
      : [];
  });
}

interface Place {
  readonly at: number;
  readonly sentence: number;
  readonly voices: (token: number) => Voice;
  readonly language: Language;
  readonly lexicon: Lexicon;
}

const mark = /^(?:["“”„«»‘]|''|``)$/u;

function line(
  reading: Reading,
  sentence: Sentence,
  { at, sentence: i, voices, language, lexicon }: Place,
): Line {
  const mentions = within(reading.mentions, sentence.start, sentence.end);
  const times = mentions.filter(({ kind }) => kind === "time");
  const names = mentions.filter(({ kind }) => kind !== "time" && kind !== "quantity");
  const words: Word[] = [];
  const said: Voice[] = [];
  const time = follower(times);
  const named = follower(names);
  for (let t = sentence.first; t < sentence.last; t++) {
    const token = reading.tokens[t] as Token;
    if (mark.test(token.text)) continue;
    const found = named(token);
    words.push({
      ...token,
      lower: token.text.toLowerCase(),
      verb: language.words.lemma(token.text, "VBD"),
      time: time(token)[0] ?? null,
      name: found[0] ?? null,
      names: found,
    });
    said.push(voices(t));
  }
  const states = new Set(
    words.flatMap((_, word) => (statesAt(words, word, lexicon).length > 0 ? [word] : [])),
  );
  return { at, sentence: i, words, voices: said, asks: words.at(-1)?.text === "?", states };
}

/** The mentions that a token has a part in, tokens asked for in order. */
function follower(mentions: readonly Mention[]): (token: Token) => Mention[] {
  let next = 0;
  return ({ start, end }) => {
    while (next < mentions.length && (mentions[next] as Mention).end <= start) next++;
    const found: Mention[] = [];
    for (let i = next; i < mentions.length && (mentions[i] as Mention).start < end; i++)
      found.push(mentions[i] as Mention);
    return found;
  };
}
