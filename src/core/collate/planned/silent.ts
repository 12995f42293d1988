import { type Chain, chain } from "./chain.ts";
import { type Match, verbsAt } from "./lexicon.ts";
import type { Line } from "./line.ts";
import { outcome } from "./outcome.ts";
import type { Finding, Seen } from "./seen.ts";
import { settingOf } from "./setting.ts";
import type { Voice } from "./voice.ts";
import type { Word } from "./word.ts";

// "there will be talks" · "there never was a meeting"
export function existential(seen: Seen, at: number): Finding | null {
  const { line, phrases, events } = seen;
  const { words } = line;
  if (words[at]?.lower !== events.existential) return null;
  let end = at + 1;
  const helps = ({ lower }: Word) =>
    events.helpers.has(lower) ||
    events.modals.has(lower) ||
    (events.negations.has(lower) && !isNo(words, end));
  while (end < words.length && helps(words[end] as Word)) end++;
  const helpers = words.slice(at + 1, end);
  const phrase = phrases.find(({ first }) => first === end);
  if (phrase === undefined || !helpers.some(({ lower }) => events.be.has(lower))) return null;
  const verb = chain(words, end, events);
  const negated = phrase.none || helpers.some(({ lower }) => events.negations.has(lower));
  const status = existence({ ...verb, negated }, settingOf(seen, at, phrase.last));
  return status === null
    ? null
    : { line, theme: { phrase }, status, first: at, last: phrase.named, exact: false, time: null };
}

function isNo(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === "no" && words[at + 1]?.lower !== "longer";
}

function existence(verb: Chain, setting: ReturnType<typeof settingOf>): Finding["status"] | null {
  const { modality, tense } = verb;
  if (!verb.negated) return modality === null && tense !== "past" ? null : outcome("happens", verb, setting);
  if (setting.clause !== null || setting.limited === "yet" || setting.stance !== null) return null;
  if (modality === "future") return "cancelled";
  return modality === null && tense === "past" ? "never scheduled" : null;
}

// "no date was set" · "no date to move" · "no date for the talks has been fixed"
export function undated(seen: Seen, at: number): Finding | null {
  const { line, phrases, events } = seen;
  const { words } = line;
  if (!events.dates.has(words[at]?.lower ?? "") || !events.none.has(words[at - 1]?.lower ?? "")) return null;
  const after = (preposition: number) =>
    events.prepositions.has(words[preposition]?.lower ?? "")
      ? phrases.find(({ first }) => first === preposition + 1)
      : undefined;
  let phrase = after(at + 1);
  let end = phrase?.named ?? at + 1;
  const off = words[end]?.lower === events.to ? offAt(seen, end + 1) : null;
  while (
    off === null &&
    end < words.length &&
    (events.helpers.has((words[end] as Word).lower) || /^RB/.test((words[end] as Word).pos))
  )
    end++;
  const last = (off ?? settled(seen, end))?.last;
  if (last === undefined) return null;
  phrase ??= after(last);
  const { clause, limited, stance } = settingOf(seen, at - 1, last);
  if (clause !== null || stance !== null) return null;
  const status =
    limited === "yet" || words.slice(at, last).some(({ lower }) => events.notYet.has(lower))
      ? "uncertain"
      : "never scheduled";
  const theme = phrase === undefined ? { before: at, plural: null } : { phrase };
  return {
    line,
    theme,
    status,
    first: clauseStart(line, at),
    last: Math.max(last, phrase?.named ?? 0),
    exact: false,
    time: null,
  };
}

// "you cannot postpone what has not been scheduled" · "nothing to postpone" · "putting off something that does not exist"
export function hollow(seen: Seen, at: number): Finding | null {
  const { line, events } = seen;
  const { words } = line;
  const off = offAt(seen, at);
  if (off === null) return null;
  const found = (last: number): Finding => ({
    line,
    theme: { before: at, plural: null },
    status: "never scheduled",
    first: clauseStart(line, at),
    last,
    exact: false,
    time: null,
  });
  if (words[at - 1]?.lower === events.to && events.nothing.has(words[at - 2]?.lower ?? ""))
    return found(off.last);
  if (!events.something.has(words[off.last]?.lower ?? "")) return null;
  for (let i = off.last + 1; i < Math.min(words.length, off.last + 9); i++) {
    const word = words[i] as Word;
    if (/^[,;:.]$/.test(word.text)) return null;
    if (settled(seen, i) !== null || events.exist.has(word.verb))
      return chain(words, i, events).negated ? found(i + 1) : null;
  }
  return null;
}

/** A verb that puts an event off or calls it off. */
function offAt({ line, lexicon }: Seen, at: number): Match | null {
  if (at >= line.words.length) return null;
  return (
    verbsAt(line.words, at, lexicon).find(
      ({ expression }) => expression.use === "object" && off.has(expression.course),
    ) ?? null
  );
}

/** A verb that fixes an event. */
function settled({ line, lexicon }: Seen, at: number): Match | null {
  if (at >= line.words.length) return null;
  return verbsAt(line.words, at, lexicon).find(({ expression }) => fixed.has(expression.course)) ?? null;
}

const off: ReadonlySet<string> = new Set([
  "postponed",
  "cancelled",
  "delayed",
  "moved",
  "on hold",
  "rescheduled",
]);
const fixed: ReadonlySet<string> = new Set(["scheduled", "confirmed", "agreed"]);

function isCue({ start }: Word, voice: Voice | undefined): boolean {
  const cue = voice?.cue;
  return cue != null && start >= cue.start && start < cue.end;
}

/** Where the clause round a word begins, not further back than a reader would go. */
function clauseStart({ words, voices }: Line, at: number): number {
  let first = at;
  while (first > 0 && at - first < 12) {
    const before = words[first - 1] as Word;
    if (/^[,;:.—–]$/.test(before.text) || voices[first - 1] !== voices[at] || isCue(before, voices[at]))
      break;
    first--;
  }
  while (first < at && /^(?:IN|CC)$/.test((words[first] as Word).pos)) first++;
  return first;
}
