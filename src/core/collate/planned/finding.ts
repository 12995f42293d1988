import type { Events } from "../../model/events.ts";
import type { PlannedStatus } from "../../model/planned.ts";
import { type Chain, chain } from "./chain.ts";
import { type Lexicon, type Match, nounsAt, statesAt, verbsAt } from "./lexicon.ts";
import type { Line, Word } from "./line.ts";
import { outcome, type Setting } from "./outcome.ts";
import type { Phrase } from "./phrase.ts";

/** What a status is said of: an event that the line names, or one that was named before. */
export type Theme =
  | { readonly phrase: Phrase }
  | { readonly before: number; readonly plural: boolean | null };

/** A status that a line gives to an event. Words are counted in the line, half-open. */
export interface Finding {
  readonly line: Line;
  readonly theme: Theme;
  readonly status: PlannedStatus;
  readonly first: number;
  readonly last: number;
}

/** Every status that a line gives to an event, in the order of the words. */
export function findings(line: Line, phrases: readonly Phrase[], lexicon: Lexicon): Finding[] {
  if (line.asks) return [];
  const found: Finding[] = [];
  const told = new Set<string>();
  const seen: Seen = { line, phrases, lexicon, events: lexicon.events };
  for (let at = 0; at < line.words.length; at++) {
    const one =
      existential(seen, at) ??
      hollow(seen, at) ??
      undated(seen, at) ??
      ofVerb(seen, at) ??
      ofState(seen, at) ??
      ofNoun(seen, at);
    if (one === null) continue;
    const key = `${"phrase" in one.theme ? one.theme.phrase.head : "before"} ${one.status}`;
    if (!told.has(key)) found.push(one);
    told.add(key);
  }
  return found;
}

interface Seen {
  readonly line: Line;
  readonly phrases: readonly Phrase[];
  readonly lexicon: Lexicon;
  readonly events: Events;
}

// "postponed the talks" · "the talks were postponed" · "talks postponed" · "the talks fell apart"
function ofVerb(seen: Seen, at: number): Finding | null {
  const { line, lexicon, events } = seen;
  for (const match of verbsAt(line.words, at, lexicon)) {
    const verb = chain(line.words, at, events);
    const word = line.words[at] as Word;
    if (/^(?:NN|JJ)/.test(word.pos) && !verb.helped && !isParticiple(word)) continue;
    const theme =
      match.expression.use === "subject" ? subjectOf(seen, verb.first) : themeOf(seen, match, verb);
    if (theme === null) continue;
    const object = "phrase" in theme && theme.phrase.first >= match.first;
    const found = conclude(seen, match, object ? { ...verb, passive: false } : verb, theme);
    if (found !== null) return found;
  }
  return null;
}

const isParticiple = ({ lower, verb }: Word): boolean =>
  lower !== verb && !lower.endsWith("ing") && !lower.endsWith("s");

function themeOf(seen: Seen, match: Match, verb: Chain): Theme | null {
  const { line, events } = seen;
  if (verb.passive) return subjectOf(seen, verb.first);
  const object = seen.phrases.find(({ first }) => first === match.object);
  if (object !== undefined)
    return match.object < match.last && object.head >= match.last - 1 ? null : { phrase: object };
  const next = line.words[match.object];
  if (next !== undefined && next.pos === "PRP" && events.pronouns.has(next.lower))
    return { before: match.object, plural: next.lower === "they" };
  // "Harbour talks delayed": a participle right after its noun, with nothing that it could be done to.
  const word = line.words[match.first] as Word;
  if (verb.helped || match.object !== match.last || !isParticiple(word)) return null;
  if (next !== undefined && /^(?:DT|PRP|NN|JJ|CD)/.test(next.pos) && next.time === null) return null;
  const phrase = seen.phrases.find(
    ({ named, last, first }) =>
      first < match.first &&
      (named === match.first || last === match.first || reaches(line, named, match.first)),
  );
  return phrase === undefined || isHeld(seen, phrase) ? null : { phrase };
}

// "the talks are on hold" · "talks due today"
function ofState(seen: Seen, at: number): Finding | null {
  const { line, lexicon, events } = seen;
  if (!line.states.has(at)) return null;
  for (const match of statesAt(line.words, at, lexicon)) {
    const before = line.words[at - 1];
    if (before === undefined) continue;
    // "due to snow" gives a reason; "off the coast" a place.
    const after = line.words[match.last];
    if (after !== undefined && /^(?:DT|PRP\$)$/.test(after.pos) && match.expression.words.length === 1)
      continue;
    if (
      after?.lower === events.to &&
      match.last === at + 1 &&
      !/^VB/.test(line.words[match.last + 1]?.pos ?? "")
    )
      continue;
    // Before a verb it is a helper: "is due to begin", "is unlikely to be held".
    if (after?.lower === events.to && /^VB/.test(line.words[match.last + 1]?.pos ?? "")) continue;
    const verb = chain(line.words, at, events);
    const linked =
      verb.helped && line.words.slice(verb.first, at).some(({ lower }) => events.linking.has(lower));
    const theme = linked
      ? subjectOf(seen, verb.first)
      : events.linking.has(before.lower)
        ? subjectOf(seen, chain(line.words, at - 1, events).first)
        : adjoining(seen, at);
    if (theme === null) continue;
    const found = conclude(seen, match, verb, theme);
    if (found !== null) return found;
  }
  return null;
}

function adjoining(seen: Seen, at: number): Theme | null {
  const phrase = seen.phrases.find(
    ({ named, head }) => head < at && (named === at || reaches(seen.line, named, at)),
  );
  return phrase === undefined ? null : { phrase };
}

// "the postponement of the talks" · "the talks' postponement"
function ofNoun(seen: Seen, at: number): Finding | null {
  const { line, lexicon, events } = seen;
  const word = line.words[at] as Word;
  if (!/^(?:NN|VBG)/.test(word.pos)) return null;
  const [match] = nounsAt(line.words, at, lexicon);
  if (match === undefined) return null;
  const after = line.words[match.last];
  const phrase =
    after !== undefined && events.prepositions.has(after.lower)
      ? seen.phrases.find(({ first }) => first === match.last + 1)
      : seen.phrases.find(({ head }) => head === at - 2 && line.words[at - 1]?.pos === "POS");
  if (phrase === undefined) return null;
  // "wants a delay of the trial", "no postponement": only one that the text takes for granted is there.
  const opener = line.words[phrase.first < at ? phrase.first : at - 1];
  if (opener === undefined || !events.definite.has(opener.lower)) return null;
  const setting = settingOf(seen, at, match.last);
  if (setting.clause !== null && setting.clause !== "unknown") return null;
  return {
    line,
    theme: { phrase },
    status: match.expression.course as PlannedStatus,
    first: Math.min(at, phrase.first),
    last: Math.max(match.last, phrase.named),
  };
}

// "there will be talks" · "there never was a meeting" · "there is no meeting planned"
function existential(seen: Seen, at: number): Finding | null {
  const { line, events } = seen;
  if (line.words[at]?.lower !== events.existential || line.words[at]?.pos !== "EX") return null;
  let i = at + 1;
  while (
    i < line.words.length &&
    (events.helpers.has((line.words[i] as Word).lower) ||
      events.modals.has((line.words[i] as Word).lower) ||
      events.negations.has((line.words[i] as Word).lower)) &&
    (line.words[i] as Word).lower !== "no"
  )
    i++;
  const be = i - 1;
  if (be <= at || !line.words.slice(at + 1, i).some(({ lower }) => events.be.has(lower))) return null;
  const phrase = seen.phrases.find(({ first }) => first === i);
  if (phrase === undefined) return null;
  const verb = chain(line.words, be, events);
  const past =
    /^(?:was|were|been)$/.test((line.words[be] as Word).lower) ||
    verb.tense === "past" ||
    line.words.slice(at, i).some(({ lower }) => lower === "was" || lower === "were" || lower === "been");
  const negated =
    verb.negated || phrase.none || line.words.slice(at, i).some(({ lower }) => events.negations.has(lower));
  const setting = settingOf(seen, at, phrase.last);
  const done = { ...verb, negated: false, tense: past ? ("past" as const) : verb.tense };
  if (negated) {
    if (setting.clause !== null || setting.limited === "yet") return null;
    const status =
      done.modality === "future" ? "cancelled" : done.modality === null ? "never scheduled" : null;
    return status === null ? null : { line, theme: { phrase }, status, first: at, last: phrase.named };
  }
  const status =
    past && done.modality === null
      ? "took place"
      : done.modality === null
        ? null
        : outcome("happens", done, setting);
  return status === null ? null : { line, theme: { phrase }, status, first: at, last: phrase.named };
}

// "no date was set" · "no date to move" · "a date has been set for the talks"
function undated(seen: Seen, at: number): Finding | null {
  const { line, events } = seen;
  const { words } = line;
  if (!events.dates.has((words[at] as Word).lower) || words[at]?.time != null) return null;
  if (!events.none.has(words[at - 1]?.lower ?? "")) return null;
  let i = at + 1;
  let about: Phrase | undefined;
  if (events.prepositions.has(words[i]?.lower ?? "")) {
    about = seen.phrases.find(({ first }) => first === i + 1);
    if (about === undefined) return null;
    i = about.named;
  }
  const bare = words[i]?.lower === events.to && objectVerb(seen, i + 1);
  while (
    i < words.length &&
    (events.helpers.has((words[i] as Word).lower) || (words[i] as Word).pos === "RB")
  )
    i++;
  const set =
    i < words.length &&
    verbsAt(words, i, seen.lexicon).find(
      ({ expression }) =>
        expression.course === "scheduled" ||
        expression.course === "agreed" ||
        expression.course === "confirmed",
    );
  if (!bare && !set) return null;
  const last = bare ? i + 2 : (set as Match).last;
  about ??= events.prepositions.has(words[last]?.lower ?? "")
    ? seen.phrases.find(({ first }) => first === last + 1)
    : undefined;
  const setting = settingOf(seen, at, last);
  if (setting.clause !== null) return null;
  const yet =
    setting.limited === "yet" || words.slice(at, last).some(({ lower }) => events.notYet.has(lower));
  return {
    line,
    theme: about === undefined ? { before: at, plural: null } : { phrase: about },
    status: yet ? "uncertain" : "never scheduled",
    first: clauseStart(line, at - 1, events),
    last: about === undefined ? last : Math.max(last, about.named),
  };
}

// "you cannot postpone what has not been scheduled" · "nothing to postpone" · "putting off something that does not exist"
function hollow(seen: Seen, at: number): Finding | null {
  const { line, events } = seen;
  const { words } = line;
  const match = objectVerb(seen, at);
  if (match === null) return null;
  const before = words[at - 2];
  if (words[at - 1]?.lower === events.to && before !== undefined && before.lower === "nothing")
    return {
      line,
      theme: { before: at, plural: null },
      status: "never scheduled",
      first: clauseStart(line, at, events),
      last: match.last,
    };
  if (!events.something.has(words[match.last]?.lower ?? "")) return null;
  for (let i = match.last + 1; i < Math.min(words.length, match.last + 9); i++) {
    const word = words[i] as Word;
    if (/^[,;:.]$/.test(word.text)) return null;
    const course = verbsAt(words, i, seen.lexicon)[0]?.expression.course;
    const plan =
      course === "scheduled" || course === "confirmed" || course === "agreed" || course === "happens";
    if (!plan && !/^(?:exist|be)$/.test(word.verb)) continue;
    if (/^be$/.test(word.verb) && words[i + 1] !== undefined && !/^[,;:.]$/.test((words[i + 1] as Word).text))
      continue;
    if (!chain(words, i, events).negated) return null;
    return {
      line,
      theme: { before: at, plural: null },
      status: "never scheduled",
      first: clauseStart(line, at, events),
      last: i + 1,
    };
  }
  return null;
}

/** A verb that puts an event off or calls it off. */
function objectVerb(seen: Seen, at: number): Match | null {
  if (at >= seen.line.words.length) return null;
  const off = new Set(["postponed", "cancelled", "delayed", "moved", "on hold", "rescheduled"]);
  return (
    verbsAt(seen.line.words, at, seen.lexicon).find(
      ({ expression }) => expression.use === "object" && off.has(expression.course),
    ) ?? null
  );
}

function conclude(seen: Seen, match: Match, verb: Chain, theme: Theme): Finding | null {
  const { line } = seen;
  const phrase = "phrase" in theme ? theme.phrase : null;
  const first = Math.min(verb.first, phrase?.first ?? ("before" in theme ? theme.before : verb.first));
  const last = Math.max(match.last, phrase !== null && phrase.first >= match.first ? phrase.named : 0);
  const setting = settingOf(seen, Math.min(first, verb.first), last);
  const none = phrase?.none === true && phrase.first !== 0;
  const negated = none || phrase?.none ? !verb.negated : verb.negated;
  let status = outcome(match.expression.course, { ...verb, negated }, setting);
  if (status === "moved" || status === "scheduled") status = moved(seen, status, match.last, setting);
  return status === null ? null : { line, theme, status, first, last };
}

/** Moved to another day is rescheduled, to "a later date" postponed, to another place moved. */
function moved({ line, events }: Seen, status: PlannedStatus, at: number, setting: Setting): PlannedStatus {
  if (status === "scheduled") return status;
  if (setting.later) return "postponed";
  const near = line.words.slice(at, at + 5);
  return near.some(({ time, lower }) => time !== null && !events.later.has(lower)) ? "rescheduled" : "moved";
}

/**
 * The event that is the subject of the verb that begins at `from`; "plans for talks may stall" says it of the
 * talks, "the reason for the talks is unknown" does not.
 */
function subjectOf(seen: Seen, from: number): Theme | null {
  const { line, phrases, events } = seen;
  const { words } = line;
  const phrase = phrases.find(
    ({ first, last, named }) =>
      first < from && (last === from || named === from || reaches(line, named, from)),
  );
  if (phrase !== undefined) return isHeld(seen, phrase) ? null : { phrase };
  const before = words[from - 1];
  if (before === undefined) return null;
  if (events.relative.has(before.lower)) {
    const antecedent = words[from - 2]?.text === "," ? from - 2 : from - 1;
    const owner = phrases.find(
      ({ first, named, last }) =>
        first < antecedent &&
        (named === antecedent || last === antecedent || reaches(line, named, antecedent)),
    );
    if (owner !== undefined) return { phrase: owner };
  }
  if (/^(?:PRP|DT)$/.test(before.pos) && events.pronouns.has(before.lower))
    return { before: from - 1, plural: before.lower === "they" };
  return null;
}

/** Are there only words of time and place between? "the talks in Tarn on Friday | were …" */
function reaches(line: Line, from: number, to: number): boolean {
  if (to < from || to - from > 12) return false;
  for (let i = from; i < to; i++) {
    const word = line.words[i] as Word;
    const next = line.words[i + 1];
    if (word.time !== null || (/^(?:IN|TO)$/.test(word.pos) && next?.time != null && i + 1 < to)) continue;
    if (/^RB/.test(word.pos) || (word.pos === "PRP" && word.lower.endsWith("selves"))) continue;
    return false;
  }
  return true;
}

/** An event inside another phrase is not what the verb is about, unless that phrase is a plan of it. */
function isHeld({ line, events }: Seen, { first }: Phrase): boolean {
  const preposition = line.words[first - 1];
  if (preposition === undefined || !/^(?:IN|TO)$/.test(preposition.pos)) return false;
  if (events.open.has(preposition.lower) || !events.prepositions.has(preposition.lower)) {
    // "that the talks", "because the talks": an opener of a clause, which is tagged alike.
    return false;
  }
  const holder = line.words[first - 2];
  return holder === undefined || !events.carriers.has(holder.lower);
}

/** What stands round the words from `first` to `last` and bears on them. */
function settingOf({ line, events }: Seen, first: number, last: number): Setting {
  const { words } = line;
  let clause: Setting["clause"] = null;
  let agreed = false;
  for (let i = first - 1; i >= Math.max(0, first - 7); i--) {
    const word = words[i] as Word;
    if (/^[;:.]$/.test(word.text)) break;
    const opens = events.open.has(word.lower) || /^(?:when)$/.test(word.lower);
    if (opens) {
      const known = words.slice(Math.max(0, i - 5), i).some(({ lower }) => events.unknown.has(lower));
      if (known) clause = "unknown";
      else if (events.open.has(word.lower)) clause = "open";
      break;
    }
    if (word.verb === "agree") agreed = true;
    if (/^(?:MD|VB[DZP])$/.test(word.pos) && word.verb !== "agree" && i < first - 1) break;
  }
  let limited: Setting["limited"] = null;
  let later = false;
  let day = false;
  for (let i = last; i < Math.min(words.length, last + 9); i++) {
    const word = words[i] as Word;
    if (/^[;:.]$/.test(word.text) || (word.text === "," && i > last)) break;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(word.pos) && i > last) break;
    if (events.later.has(word.lower)) later = true;
    if (word.time !== null) day = true;
    if (events.notYet.has(word.lower)) limited = "yet";
    else if (limited === null && (word.time !== null || events.limits.has(word.lower))) limited = "time";
  }
  if (words.slice(first, last).some(({ lower }) => events.notYet.has(lower) && lower !== "still"))
    limited = "yet";
  const stance = line.voices[last - 1]?.stance;
  return {
    clause,
    limited,
    later,
    day,
    agreed,
    stance: stance === "denies" || stance === "orders" ? stance : null,
  };
}

/** Where the clause round a word begins, not further back than a reader would go. */
function clauseStart(line: Line, at: number, _events: Events): number {
  let first = at;
  while (first > 0 && at - first < 12) {
    const before = line.words[first - 1] as Word;
    if (/^[,;:.—–]$/.test(before.text) || line.voices[first - 1] !== line.voices[at]) break;
    first--;
  }
  return first;
}
