import type { PlannedStatus } from "../../model/planned.ts";
import { type Chain, chain } from "./chain.ts";
import { type Match, nounsAt, statesAt, verbsAt } from "./lexicon.ts";
import { outcome } from "./outcome.ts";
import type { Finding, Seen, Theme } from "./seen.ts";
import { settingOf } from "./setting.ts";
import { endingAt, isHeld, subjectOf } from "./subject.ts";
import type { Word } from "./word.ts";

// "postponed the talks" · "the talks were postponed" · "talks postponed" · "the talks fell apart"
export function ofVerb(seen: Seen, at: number): Finding | null {
  const { line, lexicon, events } = seen;
  for (const match of verbsAt(line.words, at, lexicon)) {
    const verb = chain(line.words, at, events);
    if (!isVerb(line.words[at] as Word, verb)) return null;
    const theme =
      match.expression.use === "subject" ? subjectOf(seen, verb.first) : themeOf(seen, match, verb);
    const found = theme === null ? null : conclude(seen, match, verb, theme);
    if (found !== null) return found;
  }
  return null;
}

/** Taggers err on verbs such as "table" and "cannot postpone"; a helper before it tells, or a form that only verbs have. */
function isVerb({ pos, lower, verb }: Word, { helped, tense }: Chain): boolean {
  if (lower.endsWith("ing")) return helped && tense !== "base";
  return helped || isParticiple(lower, verb) || !/^(?:NN|JJ|VB$)/.test(pos);
}

const isParticiple = (lower: string, verb: string): boolean => lower !== verb && !/(?:ing|s)$/.test(lower);

function themeOf(seen: Seen, match: Match, verb: Chain): Theme | null {
  const { line, events } = seen;
  if (verb.passive) return subjectOf(seen, verb.first);
  const object = seen.phrases.find(({ first }) => first === match.object);
  const next = line.words[match.object];
  if (object !== undefined) {
    const outside = match.object < match.last && object.head >= match.last - 1;
    return outside || next?.marked ? null : { phrase: object };
  }
  if (next?.pos === "PRP" && events.pronouns.has(next.lower))
    return { before: match.object, plural: events.plurals.has(next.lower) };
  // "Harbour talks delayed": a participle right after its noun, with nothing that it could be done to.
  // "Races shifted from …": they did so themselves.
  if (match.expression.course === "moved" && next?.lower !== events.to) return null;
  const { lower, verb: base } = line.words[match.first] as Word;
  if (verb.helped || match.object !== match.last || !isParticiple(lower, base)) return null;
  if (next !== undefined && /^(?:DT|PRP|NN|JJ|CD)/.test(next.pos) && next.time === null) return null;
  const comma = line.words[match.first - 1]?.text === "," && /^(?:IN|TO)/.test(next?.pos ?? "");
  const phrase = endingAt(seen, comma ? match.first - 1 : match.first);
  return phrase === null || isHeld(seen, phrase) ? null : { phrase };
}

// "the talks are on hold" · "talks due today"
export function ofState(seen: Seen, at: number): Finding | null {
  const { line, lexicon, events } = seen;
  const before = line.words[at - 1];
  if (!line.states.has(at) || before === undefined) return null;
  for (const match of statesAt(line.words, at, lexicon)) {
    const after = line.words[match.last];
    // "due to begin" helps a verb, "due to snow" gives a reason, "off the coast" a place.
    if (
      after?.lower === events.to ||
      (match.last === at + 1 && /^(?:DT|PRP\$|NN|JJ)/.test(after?.pos ?? "") && after?.time === null)
    )
      continue;
    const verb = chain(line.words, at, events);
    const theme = themeOfState(seen, at, verb, before);
    const found = theme === null ? null : conclude(seen, match, { ...verb, tense: "present" }, theme);
    if (found !== null) return found;
  }
  return null;
}

function themeOfState(seen: Seen, at: number, verb: Chain, before: Word): Theme | null {
  const { line, events } = seen;
  if (line.words.slice(verb.first, at).some(({ lower }) => events.linking.has(lower)))
    return subjectOf(seen, verb.first);
  if (events.linking.has(before.lower)) return subjectOf(seen, chain(line.words, at - 1, events).first);
  const phrase = endingAt(seen, before.text === "," ? at - 1 : at);
  return phrase === null ? null : { phrase };
}

// "the postponement of the talks" · "the talks' postponement"
export function ofNoun(seen: Seen, at: number): Finding | null {
  const { line, phrases, lexicon, events } = seen;
  const { words } = line;
  const [match] = nounsAt(words, at, lexicon);
  if (match === undefined || !/^(?:NN|VBG)/.test((words[at] as Word).pos)) return null;
  const phrase = events.prepositions.has(words[match.last]?.lower ?? "")
    ? phrases.find(({ first }) => first === match.last + 1)
    : phrases.find(({ head }) => head === at - 2 && words[at - 1]?.pos === "POS");
  if (phrase === undefined) return null;
  // "wants a delay of the trial", "no postponement": only one that the text takes for granted is there.
  const opener = words[phrase.first < at ? phrase.first : at - 1];
  if (opener === undefined || !events.definite.has(opener.lower)) return null;
  const near = words.slice(Math.max(0, at - 5), at);
  if (near.some(({ verb, pos }) => /^(?:VB|NN)/.test(pos) && events.governors.get(verb) === "wished"))
    return null;
  const first = Math.min(at, phrase.first);
  const setting = settingOf(seen, first, match.last);
  if (setting.clause === "open" || setting.stance !== null) return null;
  const status = match.expression.course as PlannedStatus;
  return {
    line,
    theme: { phrase },
    status,
    first,
    last: Math.max(match.last, phrase.named),
    exact: true,
    time: null,
  };
}

function conclude(seen: Seen, match: Match, verb: Chain, theme: Theme): Finding | null {
  const { line } = seen;
  const silent = "before" in theme;
  const { kinds, fresh } = match.expression;
  if (silent ? kinds !== null || fresh : kinds !== null && !kinds.has(theme.phrase.kind)) return null;
  if (!silent && fresh && theme.phrase.first >= match.first && theme.phrase.definite) return null;
  if (silent && theme.before < match.first && opensClause(line.words[match.last])) return null;
  const phrase = silent ? null : theme.phrase;
  const from = phrase?.first ?? (silent ? theme.before : verb.first);
  // "recommends that the meeting go ahead" asks for it; "talks go ahead on Monday" tells it.
  if (
    phrase !== null &&
    phrase.first < match.first &&
    !phrase.plural &&
    verb.tense === "base" &&
    verb.modality === null
  )
    return null;
  const first = Math.min(verb.first, from);
  const last = Math.max(match.last, phrase !== null && phrase.first >= match.first ? phrase.named : 0);
  const setting = settingOf(seen, first, last);
  const negated = phrase?.none ? !verb.negated : verb.negated;
  const status = moved(
    seen,
    outcome(match.expression.course, { ...verb, negated }, setting),
    match.last,
    setting.later,
  );
  return status === null ? null : { line, theme, status, first, last, exact: false, time: setting.time };
}

/** "It is unclear how …", "it was agreed that …": the pronoun stands for the clause. */
function opensClause(word: Word | undefined): boolean {
  return word !== undefined && (/^(?:W|TO)/.test(word.pos) || /^(?:that|whether|if)$/.test(word.lower));
}

/** Moved to another day is rescheduled, to "a later date" postponed, to another place moved. */
function moved(
  { line }: Seen,
  status: PlannedStatus | null,
  at: number,
  later: boolean,
): PlannedStatus | null {
  if (status !== "moved") return status;
  if (later) return "postponed";
  return line.words.slice(at, at + 5).some(({ time }) => time !== null) ? "rescheduled" : "moved";
}
