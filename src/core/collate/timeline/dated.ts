import { readDay } from "../../model/date.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Passage } from "../../model/span.ts";
import type { Sentence, Token } from "../../model/text.ts";
import { bisect, within } from "../../read/bisect.ts";

/** A sentence and days that it names. */
export interface Dated {
  readonly earliest: string;
  readonly latest: string;
  /** The words name the day of the calendar. */
  readonly stated: boolean;
  /** One day, or a short stretch that is over: it can stand on the timeline by itself. */
  readonly stands: boolean;
  /** The weekday that it must be (Monday 1 … Sunday 7): "last Thursday", where the day of publication is not known. */
  readonly on: number | null;
  readonly text: string;
  readonly passage: Passage;
  /** Its words and names, those of the expressions of time left out: they say nothing of what happened. */
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** How much there is to read until the day is named and to the end, in characters. */
  readonly burden: number;
  /** Stands on its own: does not begin with "he" or "that". */
  readonly clear: boolean;
}

/** A stretch longer than this tells nothing that a timeline could show. */
const LONGEST = 7;
/** A stretch up to this long can still be known to be a day that another report gives: "in August". */
const LONGEST_KNOWN = 31;

/**
 * The sentences of a report's own text that name a day, once for each day; where one names none, the stretch of
 * days that it names. Stretches that are not over at publication are plans without a day, and left out.
 */
export function dated(reading: Reading): Dated[] {
  const { sentences, blocks, mentions } = reading;
  const found: Dated[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const here: Mention[] = [];
    for (; (mentions[at]?.start ?? sentence.end) < sentence.end; at++) here.push(mentions[at] as Mention);
    if (blocks[sentence.block]?.kind === "body") found.push(...fromSentence(reading, sentence, here));
  }
  return found;
}

function fromSentence(reading: Reading, sentence: Sentence, inside: readonly Mention[]): Dated[] {
  const mentions = inside.filter(({ time }) => time?.type === "DATE" || time?.type === "TIME");
  if (mentions.length === 0) return [];
  const tokens = reading.tokens.slice(sentence.first, sentence.last);
  if (!tokens.some(({ pos }) => pos.startsWith("VB"))) return [];
  const { start, end } = sentence;
  const rest = {
    text: reading.report.text.slice(start, end).replace(/\s+/g, " ").trim(),
    passage: { report: reading.report.id, start, end },
    tokens: outside(tokens, mentions),
    mentions: inside.filter(({ kind }) => kind !== "time"),
    clear: isClear(tokens),
  };
  const spans = mentions
    .flatMap((mention) => daysOf(mention, reading).map((days) => ({ mention, ...days })))
    .map(({ mention, ...days }) => ({
      ...days,
      stands: days.stands && dates(mention, tokens) && (days.stated || !isQuoted(mention, reading)),
    }));
  const exact = spans.filter(({ earliest, latest }) => earliest === latest);
  // A list of dates that no full stop parts: which of its words belong to which day is not known.
  if (new Set(exact.map(({ earliest }) => earliest)).size > MOST_DAYS) return [];
  const shown = new Map<string, Dated>();
  for (const days of exact.length > 0 ? exact : spans) {
    const key = `${days.earliest} ${days.latest}`;
    const { at, ...known } = days;
    const stated = days.stated || shown.get(key)?.stated === true;
    const burden = Math.min(end - start + (at - start), shown.get(key)?.burden ?? Number.POSITIVE_INFINITY);
    const stands = days.stands || shown.get(key)?.stands === true;
    shown.set(key, { ...known, ...rest, stated, stands, burden });
  }
  return [...shown.values()];
}

/** A sentence that names more days than this is a list. */
const MOST_DAYS = 3;

/**
 * Does an expression of time say when the sentence's own happening was, and not which debate is meant, or what it
 * came before?
 *
 *     the Oct. 19 debate was shown again     Tuesday’s vote stands     clear since Friday
 *         ^^^^^^^                            ^^^^^^^                         ^^^^^^
 */
function dates({ start, end, time }: Mention, tokens: readonly Token[]): boolean {
  const first = bisect(tokens, (token) => token.end <= start);
  const last = bisect(tokens, (token) => token.start < end);
  const [before, after] = [tokens[first - 1], tokens[last]];
  const inside = tokens.slice(first, last);
  if (after?.pos === "POS" || inside.at(-1)?.pos === "POS" || /['’]s?$/u.test(inside.at(-1)?.text ?? ""))
    return false;
  // ") November 8, 2031": the stamp of a post that the text shows.
  if (before?.text === ")") return false;
  // "Shortly after 6 a.m." is that morning still.
  if (time?.type === "DATE" && BOUND.test(before?.text ?? "")) return false;
  if (/^instead$/i.test(tokens[first - 2]?.text ?? "")) return false;
  const marked = inside[0]?.pos === "DT" || /^(?:DT|JJ|PRP\$|POS)$/.test(before?.pos ?? "");
  return !(marked && /^(?:NN|JJ)/.test(after?.pos ?? ""));
}

const BOUND = /^(?:before|until|till|since|after|than|pre|post)$/i;

// "Today" in somebody's words is the day on which they were said.
function isQuoted({ start, end }: Mention, { quotations }: Reading): boolean {
  return within(quotations, start, end).some((one) => one.start <= start && end <= one.end);
}

interface Days extends Pick<Dated, "earliest" | "latest" | "stated" | "stands" | "on"> {
  readonly at: number;
}

function daysOf({ start, end, time }: Mention, { report, published }: Reading): Days[] {
  if (time === undefined || time.latest === null) return [];
  const { latest, value } = time;
  // "More than two months ago" is open at one end; its value is the month where it most likely begins.
  const earliest = time.earliest ?? (/^\d{4}-\d\d$/.test(value) ? `${value}-01` : null);
  if (earliest === null || earliest > latest) return [];
  const days = { earliest, latest, at: start, stated: false, stands: false, on: null };
  if (earliest === latest)
    return [{ ...days, stated: namesDate(report.text.slice(start, end), earliest), stands: true }];
  const on = /^XXXX-WXX-(\d)/.exec(value)?.[1];
  const length = (readDay(latest) ?? 0) - (readDay(earliest) ?? 0) + 1;
  if (on !== undefined) return length <= LONGEST_KNOWN ? [{ ...days, on: Number(on) }] : [];
  const over = published.earliest !== null && latest <= published.earliest;
  return over && length <= LONGEST_KNOWN && !value.includes("X")
    ? [{ ...days, stands: length <= LONGEST }]
    : [];
}

// "the 16th", "Oct. 16", "2031-10-16", and not "at 16:30".
function namesDate(words: string, day: string): boolean {
  return new RegExp(`(?<![\\d:.])0?${Number(day.slice(8))}(?![\\d:]|\\.\\d)`).test(words);
}

// Both are in the order of the text.
function outside(tokens: readonly Token[], times: readonly Mention[]): Token[] {
  let at = 0;
  return tokens.filter(({ start }) => {
    while ((times[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return start < (times[at]?.start ?? Number.POSITIVE_INFINITY);
  });
}

function isClear(tokens: readonly Token[]): boolean {
  const [first, ...rest] = tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (first === undefined || /^(?:PRP|PRP\$|CC)$/.test(first.pos)) return false;
  if (/^(?:this|that|these|those)$/i.test(first.text)) return false;
  return !(/^the$/i.test(first.text) && /^(?:next|same|following|previous)$/i.test(rest[0]?.text ?? ""));
}
