import type { CueWord, Speech } from "../../model/speech.ts";
import { isFiniteVerb, isVerb, type Phrase, phraseFrom, subjectBefore } from "./phrase.ts";
import type { Unit } from "./unit.ts";

/**
 * A cue in a sentence: units `first` to `last`, with what stands round it.
 *
 *     The clinic’s head, Ito Ren, has not said that …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^ subject
 *                                 ^^^^^^^^^^^^ first … last
 */
export interface Cue {
  readonly word: CueWord;
  readonly first: number;
  readonly last: number;
  readonly subject: Phrase | null;
  /** True where the subject follows its verb: “…,” said Ito. */
  readonly inverted: boolean;
  /** True where the subject is that of another verb: Ito left, saying … */
  readonly shared: boolean;
  /** True for "was quoted". */
  readonly passive: boolean;
}

/** Verbs that bring in speech only with a quotation or a clause of their own beside them. */
const weak = new Set(
  "continue begin read show find speak suggest indicate imply observe recall maintain hint signal relate respond counter state post write reply agree disagree see know feel view regard hold add note joke testify reckon relate project conclude argue explain detail outline propose offer advise brief vent cry shout yell whisper mutter exclaim".split(
    " ",
  ),
);

/** Auxiliary forms that belong to a verb group. */
const auxiliary = new Set(
  "has have had is are was were be been being do does did will would can could may might must should shall 's 've 'd 'll ’s ’ve ’d ’ll wo ca".split(
    " ",
  ),
);

/** The cues of a sentence in order. */
export function cues(units: readonly Unit[], speech: Speech): Cue[] {
  const found: Cue[] = [];
  const clauseSubject = clauseSubjects(units);
  const firstVerb = units.findIndex(isVerb);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (saysNothing(units, i)) {
      const subject = subjectBefore(units, groupStart(units, i));
      if (subject !== null)
        found.push({
          word: noComment,
          first: i,
          last: i + 3,
          subject,
          inverted: false,
          shared: false,
          passive: false,
        });
      continue;
    }
    const word =
      unit.quotation === null && mayBeVerb(units, i, firstVerb) ? speech.cues.get(unit.word) : undefined;
    if (word === undefined) continue;
    const cue = cueAt(units, i, word, found.at(-1), clauseSubject);
    if (cue !== null) found.push(cue);
  }
  return found;
}

const noComment: CueWord = { lemma: "comment", frame: "decline", stance: "declines" };

/** "had no comment", "gave no comment", "could not be reached for comment". */
function saysNothing(units: readonly Unit[], at: number): boolean {
  if (!isVerb(units[at]) || units[at + 2]?.word !== "comment") return false;
  if (units[at + 1]?.word === "no") return true;
  const before = units.slice(Math.max(0, at - 5), at);
  return (
    units[at]?.word === "reached" &&
    units[at + 1]?.word === "for" &&
    before.some(({ word }) => /^(?:not|n't|n’t|never)$/u.test(word))
  );
}

/** A verb, or what a tagger may take for a noun: "…, Northwire reports." */
function mayBeVerb(units: readonly Unit[], at: number, firstVerb: number): boolean {
  const unit = units[at] as Unit;
  if (isVerb(unit)) return true;
  const next = units[at + 1];
  const closes = next === undefined || /^[.,]$/u.test(next.pos);
  return (
    unit.pos === "NNS" &&
    closes &&
    /^NN/u.test(units[at - 1]?.pos ?? "") &&
    firstVerb >= 0 &&
    firstVerb < at - 1
  );
}

function cueAt(
  units: readonly Unit[],
  at: number,
  word: CueWord,
  previous: Cue | undefined,
  clauseSubject: (before: number) => Phrase | null,
): Cue | null {
  const first = groupStart(units, at);
  const verb = units[at] as Unit;
  const group = units.slice(first, at);
  if (units[first - 1]?.pos === "TO" || group.some(({ pos }) => pos === "TO")) return null;
  const passive =
    verb.pos === "VBN" && group.some(({ word: w }) => /^(?:is|are|was|were|be|been|being)$/u.test(w));
  if (passive && word.frame !== "quote") return null;
  if (verb.pos === "VBN" && !passive && !group.some(({ word: w }) => auxiliary.has(w))) {
    // A bare participle is an adjective ("the reported deal"), unless the tagger took a past tense for one.
    if (!/^(?:NN|PRP|QUOTE|,)/u.test(units[first - 1]?.pos ?? "")) return null;
  }
  if (
    group.some(({ word: w }) => /^(?:could|may|might|should|must|can|ca)$/u.test(w)) &&
    word.frame !== "decline"
  )
    return null;
  const last = at + 1;
  const before = units[first - 1];
  if (
    verb.pos === "VBG" &&
    (before === undefined ||
      before.pos === "IN" ||
      before.pos === "TO" ||
      (previous?.word.frame === "quote" && before.word === "as"))
  )
    return null;
  const afterQuote =
    before?.quotation != null || (before?.pos === "," && units[first - 2]?.quotation != null);
  if (
    verb.pos !== "VBG" &&
    (afterQuote || before?.pos === ",") &&
    (word.frame === "say" || word.frame === "tell")
  ) {
    const plain = phraseFrom(units, last);
    const subject = plain === null ? null : withName(units, plain);
    const ends =
      subject !== null &&
      /^(?:[.,]|)$/u.test(units[subject.last]?.pos ?? "") &&
      units
        .slice(subject.last)
        .every(({ pos }) => /^(?:[.,'"`]|''|``|RB|IN|NN|NNP|DT|CD|JJ|QUOTE)/u.test(pos));
    const own =
      afterQuote || (ends && word.frame === "say" && before?.pos === ",")
        ? null
        : subjectBefore(units, first);
    if (subject !== null && own === null)
      return { word, first, last, subject, inverted: true, shared: false, passive };
  }
  const subject = verb.pos === "VBG" ? null : subjectBefore(units, first);
  if (subject !== null) return { word, first, last, subject, inverted: false, shared: false, passive };
  if (first === 0) return null;
  const link = before?.pos === "," || before?.pos === "CC" || before?.pos === "RB" || verb.pos === "VBG";
  if (!link) return null;
  // "X quoted Y as saying this, adding that": it is Y who adds.
  const quoted =
    previous?.word.frame === "quote" && !previous.passive ? phraseFrom(units, previous.last) : null;
  if (quoted !== null && verb.pos === "VBG" && first - quoted.last < 2) return null;
  const shared = quoted ?? previous?.subject ?? clauseSubject(first);
  return { word, first, last, subject: shared, inverted: false, shared: true, passive };
}

/** "said its director, Dr Yara Nilsen": the name after the comma goes with the phrase. */
function withName(units: readonly Unit[], phrase: Phrase): Phrase {
  if (units[phrase.last]?.pos !== ",") return phrase;
  const name = phraseFrom(units, phrase.last + 1);
  const after = units[name?.last ?? 0];
  const isName =
    name !== null && units.slice(name.first, name.last).every(({ pos }) => pos.startsWith("NNP"));
  return isName && (after === undefined || /^[.,]$/u.test(after.pos))
    ? { ...phrase, last: name.last }
    : phrase;
}

function groupStart(units: readonly Unit[], at: number): number {
  let first = at;
  while (first > 0) {
    const unit = units[first - 1] as Unit;
    const verbal = isVerb(unit) && auxiliary.has(unit.word);
    const since =
      unit.word === "since" && isVerb(units[first - 2]) && auxiliary.has(units[first - 2]?.word ?? "");
    if (verbal || since || ((unit.pos === "RB" || unit.word === "n't" || unit.word === "n’t") && !unit.time))
      first--;
    else break;
  }
  // Adverbs alone before the verb are no part of the group: "also said".
  while (first < at && (units[first] as Unit).pos === "RB" && !units.slice(first, at).some(isVerb)) first++;
  return first;
}

/** The subject of the nearest finite verb to the left of a place; each verb is looked at once. */
function clauseSubjects(units: readonly Unit[]): (before: number) => Phrase | null {
  const upTo: (Phrase | null)[] = [null];
  return (before) => {
    for (let i = upTo.length; i < before; i++) {
      const own = isFiniteVerb(units[i]) ? subjectBefore(units, groupStart(units, i)) : null;
      upTo.push(own ?? (upTo[i - 1] as Phrase | null));
    }
    return upTo[before - 1] ?? null;
  };
}

export const isWeak = (word: CueWord): boolean => weak.has(word.lemma);
