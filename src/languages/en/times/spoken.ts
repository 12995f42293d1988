import { ends } from "./tense.ts";
import type { Word } from "./words.ts";

/** Where something stands among the words: from `first` to before `last`. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

// How far from a quotation the words stand that say when it was spoken.
const REACH = 30;
const SAYING = new Set(
  (
    "said says say told tells wrote writes tweeted posted added adds announced warned testified argued asked replied recalled " +
    "quoted insisted declared explained stated read reads noted claimed vowed promised admitted concluded answered shouted called"
  ).split(" "),
);

/**
 * For each expression inside quotation marks, the one outside that says when the words were spoken; else -1. "Tomorrow"
 * is then the day after that one.
 *
 *     “We leave tomorrow,” she said on Sunday.
 *               ^^^^^^^^            ^^^^^^
 */
export function spokenWhen(words: readonly Word[], found: readonly Stretch[]): readonly number[] {
  const when = found.map(() => -1);
  if (found.length < 2) return when;
  let at = 0;
  for (const quote of quoted(words)) {
    while (at < found.length && (found[at] as Stretch).first < quote.first) at++;
    const inside = at;
    while (at < found.length && (found[at] as Stretch).last <= quote.last) at++;
    if (at === inside) continue;
    const governor = before(words, found, inside, quote.first) ?? after(words, found, at, quote.last);
    if (governor !== null) when.fill(governor, inside, at);
  }
  return when;
}

// The clause before the mark, back to where its sentence begins.
function before(
  words: readonly Word[],
  found: readonly Stretch[],
  next: number,
  mark: number,
): number | null {
  let start = mark - 1;
  while (start > Math.max(0, mark - REACH) && !ends(words, start - 1) && !isMark(words[start - 1])) start--;
  return within(words, found, next - 1, start, mark);
}

function after(words: readonly Word[], found: readonly Stretch[], next: number, mark: number): number | null {
  let end = mark;
  while (
    end < Math.min(words.length, mark + REACH) &&
    !(end > mark + 1 && isMark(words[end])) &&
    !ends(words, end)
  )
    end++;
  return within(words, found, next, mark, end);
}

// The expression has to stand with the verb itself: "its plant, closed in 2012, said" dates no words.
function within(
  words: readonly Word[],
  found: readonly Stretch[],
  index: number,
  start: number,
  end: number,
): number | null {
  const there = found[index];
  if (there === undefined || there.first < start || there.last > end) return null;
  let said = -1;
  for (let at = start; at < end; at++) if (SAYING.has((words[at] as Word).lower)) said = at;
  if (said < 0 || (said >= there.first && said < there.last)) return null;
  const opens = there.first - start < 3 && said - there.last < 9;
  return (said < there.first ? addressed(words, said + 1, there.first) : opens) ? index : null;
}

const ADDRESSED = new Set(
  (
    "on in at late early a an the to by from with during of his her their reporters journalists statement interview conference " +
    "news press speech briefing email letter tweet post court parliament congress television radio"
  ).split(" "),
);

// "said Ms Okafor in a statement on Monday"
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
function addressed(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    if (!word.capital && word.lower !== "." && !ADDRESSED.has(word.lower)) return false;
  }
  return to - from < 14;
}

/** Between double marks; what nothing closes runs to the end of the paragraph. */
function quoted(words: readonly Word[]): Stretch[] {
  const quotes: Stretch[] = [];
  let open = -1;
  for (let at = 0; at < words.length; at++) {
    if (!isMark(words[at])) continue;
    const { lower } = words[at] as Word;
    const opening = lower === "“" || lower === "`" || (lower === '"' && open < 0);
    if (opening) open = open < 0 ? at + 1 : open;
    else if (open >= 0) {
      quotes.push({ first: open, last: at });
      open = -1;
    }
  }
  if (open >= 0) quotes.push({ first: open, last: words.length });
  return quotes;
}

function isMark(word: Word | undefined): boolean {
  return word !== undefined && /^["“”`]$/.test(word.lower);
}
