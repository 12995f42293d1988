import type { Stance } from "../../model/attribution.ts";
import type { Span } from "../../model/span.ts";
import type { Frame, Speech } from "../../model/speech.ts";
import { type Cue, cues, isWeak } from "./cues.ts";
import { isFiniteVerb, isVerb, type Phrase, phraseFrom, subjectBefore } from "./phrase.ts";
import type { Unit } from "./unit.ts";

/** An attribution as one sentence shows it, before anybody knows who "he" is. */
export interface Found {
  readonly source: Span | null;
  /** The main noun of the source. */
  readonly head: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly frame: Frame;
  readonly stance: Stance;
  /** "told X": X. */
  readonly addressee: Span | null;
  /** "wrote on X", "said in a statement": X, with its article. */
  readonly medium: Span | null;
  /** True where a trained model found it. */
  readonly marked?: boolean;
}

/** The attributions of one sentence, in the order of their cues. */
export function findAttributions(units: readonly Unit[], speech: Speech): Found[] {
  const found = cues(units, speech);
  const starts = startsOf(found);
  const known = found.flatMap((cue, i) =>
    attribution(units, cue, { starts, after: i }, found[i - 1], speech),
  );
  return [...prepositional(units, speech), ...known, ...colons(units, known)].sort(
    (a, b) => a.cue.start - b.cue.start || a.cue.end - b.cue.end,
  );
}

/** The acts of speech after the cue number `after`, by the unit that each starts at. */
interface Later {
  readonly starts: ReadonlyMap<number, readonly { readonly cue: Cue; readonly index: number }[]>;
  readonly after: number;
  /** Where given, only those whose verb stands after this unit. */
  readonly beyond?: number;
}

function startsOf(found: readonly Cue[]): Later["starts"] {
  const starts = new Map<number, { cue: Cue; index: number }[]>();
  const put = (at: number, cue: Cue, index: number) => {
    const list = starts.get(at);
    if (list === undefined) starts.set(at, [{ cue, index }]);
    else list.push({ cue, index });
  };
  for (const [index, cue] of found.entries()) {
    const own = startOf(cue);
    const subject = cue.subject?.first ?? cue.first;
    put(own, cue, index);
    if (subject !== own) put(subject, cue, index);
  }
  return starts;
}

/** The unit that an act of speech starts at: its verb's, or its subject's where that stands before. */
function startOf(cue: Cue): number {
  return cue.shared || cue.inverted ? cue.first : Math.min(cue.subject?.first ?? cue.first, cue.first);
}

function startingAt({ starts, after, beyond = -1 }: Later, at: number): Cue[] {
  return (starts.get(at) ?? [])
    .filter(({ cue, index }) => index > after && cue.first > beyond)
    .map(({ cue }) => cue);
}

function span(units: readonly Unit[], first: number, last: number): Span | null {
  const from = units[first];
  const to = units[last - 1];
  return from === undefined || to === undefined || last <= first ? null : { start: from.start, end: to.end };
}

/** The end of the sentence without its last mark. */
function bodyEnd(units: readonly Unit[]): number {
  let end = units.length;
  while (end > 0 && units[end - 1]?.pos === ".") end--;
  return end;
}

function attribution(
  units: readonly Unit[],
  cue: Cue,
  later: Later,
  earlier: Cue | undefined,
  speech: Speech,
): Found[] {
  if (cue.word.frame === "quote") return quoting(units, cue, later, earlier, speech);
  if (cue.subject === null && cue.word.frame !== "say" && cue.word.frame !== "tell") return [];
  const around = surroundings(units, cue, speech);
  const content = contentOf(units, cue, around, later, earlier, speech);
  if (content === null) return [];
  const source = cue.subject === null ? null : sourceSpan(units, cue.subject);
  const head = cue.subject === null ? null : span(units, cue.subject.head, cue.subject.head + 1);
  const group = span(units, cue.first, cue.last);
  if (group === null) return [];
  return [
    {
      source,
      head,
      cue: group,
      content,
      frame: cue.word.frame,
      stance: speech.noComment.test(textOf(units, content)) ? "declines" : stanceOf(units, cue),
      addressee: around.addressee,
      medium: givesNoAnswer(units, cue) ? null : around.medium,
    },
  ];
}

/** The first words of what was said. */
function textOf(units: readonly Unit[], content: readonly Span[]): string {
  const from = content[0]?.start ?? 0;
  return units
    .filter(({ start }) => start >= from)
    .slice(0, 10)
    .map(({ word, text }) => word || text.slice(1, 40))
    .join(" ");
}

function sourceSpan(units: readonly Unit[], subject: Phrase): Span | null {
  let { first, last } = subject;
  while (first < last && /^(?:RB|IN|CC)$/u.test(units[first]?.pos ?? "")) first++;
  // "Tanya Moss, who lives nearby": an adverb in a clause is the clause's.
  const clause = units.slice(first, last).some(({ pos }) => pos === "WP");
  while (last > first && (units[last - 1]?.pos === "," || (units[last - 1]?.pos === "RB" && !clause))) last--;
  return span(units, first, last);
}

/** `did not respond`, `did not deny`: what "not" does to an act of speech. */
function stanceOf(units: readonly Unit[], cue: Cue): Stance {
  const negated = units.slice(cue.first, cue.last).some(({ word }) => /^(?:not|n't|n’t|never)$/u.test(word));
  if (!negated) return cue.word.stance;
  if (/^(?:respond|reply|comment|confirm|say|return)$/u.test(cue.word.lemma)) return "declines";
  if (cue.word.stance === "believes") return "believes";
  return cue.word.stance === "denies" ? "declines" : cue.word.stance;
}

/** What follows a cue before the content: to whom, when, where. */
interface Surroundings {
  /** First unit after all that. */
  readonly next: number;
  readonly addressee: Span | null;
  readonly medium: Span | null;
}

function surroundings(units: readonly Unit[], cue: Cue, speech: Speech): Surroundings {
  let next = cue.inverted && cue.subject !== null ? cue.subject.last : cue.last;
  let addressee: Span | null = null;
  let medium: Span | null = null;
  const addressed =
    cue.word.frame === "tell" ||
    /^(?:confirm|say|write|complain|explain|admit|speak|reveal|disclose)$/u.test(cue.word.lemma);
  if (addressed && cue.word.frame === "tell") {
    const phrase = phraseFrom(units, next);
    if (phrase !== null) {
      const hearer = plainHearer(units, phrase);
      addressee = span(units, hearer.first, hearer.last);
      next = hearer.last;
    }
  }
  for (let steps = 0; steps < 5; steps++) {
    const unit = units[next];
    if (unit === undefined) break;
    // "told the Gazette, though, that"
    if (
      unit.pos === "," &&
      units[next + 2]?.pos === "," &&
      units[next + 1]?.quotation === null &&
      /^(?:RB|IN)$/u.test(units[next + 1]?.pos ?? "")
    ) {
      next += 3;
      continue;
    }
    if (unit.time || (unit.pos === "RB" && !/^(?:not|so|there)$/u.test(unit.word))) {
      next++;
      steps--;
      continue;
    }
    if (unit.pos !== "IN" && unit.pos !== "TO") break;
    if (speech.complementisers.has(unit.word) || speech.clauseOpeners.has(unit.word)) break;
    if (units[next + 1]?.time) {
      next += 2;
      continue;
    }
    if (!/^(?:in|on|to|at|during|from|through|via|by|with|of)$/u.test(unit.word) || cue.word.lemma === "call")
      break;
    if (unit.word === "of" && /^(?:warn|complain)$/u.test(cue.word.lemma)) break;
    const phrase = phraseFrom(units, next + 1);
    if (phrase === null || isFiniteVerb(units[phrase.last])) break;
    const rest = units[phrase.last];
    const end =
      rest === undefined ||
      rest.quotation !== null ||
      /^[,.:]$/u.test(rest.pos) ||
      rest.time ||
      speech.complementisers.has(rest.word) ||
      rest.pos === "IN" ||
      rest.pos === "RB";
    if (!end) break;
    if (unit.word === "to" && addressed && addressee === null)
      addressee = span(units, phrase.first, phrase.last);
    else if (unit.word === "with" && medium !== null && addressee === null)
      addressee = span(units, phrase.first, phrase.last);
    else if (medium === null && isMedium(units, phrase, speech)) {
      medium = span(units, phrase.first, phrase.last);
      const hearer = interviewer(units, phrase);
      if (hearer !== null && addressee === null) addressee = hearer;
    }
    next = phrase.last;
  }
  return { next, addressee, medium };
}

/** "told CNN on Tuesday", "told the BBC’s Today programme": the hearer without what hangs on it. */
function plainHearer(units: readonly Unit[], phrase: Phrase): Phrase {
  for (let i = phrase.first; i < phrase.last; i++) {
    const unit = units[i] as Unit;
    if (unit.pos === "IN" || unit.pos === "TO" || unit.pos === "WP" || unit.pos === "WDT")
      return { ...phrase, last: i };
  }
  return phrase;
}

function isMedium(units: readonly Unit[], phrase: Phrase, speech: Speech): boolean {
  for (let i = phrase.first; i < phrase.last; i++) {
    const { word } = units[i] as Unit;
    if (speech.documents.has(word) || speech.platforms.has(word)) return true;
    if ((units[i] as Unit).pos === "IN") return false;
  }
  return false;
}

/** "in an interview with X": X. */
function interviewer(units: readonly Unit[], phrase: Phrase): Span | null {
  for (let i = phrase.first; i < phrase.last - 1; i++)
    if ((units[i] as Unit).word === "interview" && /^(?:with|to)$/u.test((units[i + 1] as Unit).word))
      return span(units, i + 2, phrase.last);
  return null;
}

function contentOf(
  units: readonly Unit[],
  cue: Cue,
  around: Surroundings,
  later: Later,
  earlier: Cue | undefined,
  speech: Speech,
): Span[] | null {
  const end = bodyEnd(units);
  if (cue.word.frame === "decline" && units[cue.last - 1]?.word === "comment") {
    const rest =
      units[cue.last - 2]?.word === "for"
        ? span(units, cue.last - 2, cue.last)
        : span(units, cue.last - 2, contentEnd(units, cue.last - 1, end, later, speech));
    return rest === null ? null : [rest];
  }
  if (givesNoAnswer(units, cue)) {
    const comma = units.findIndex(({ pos }, i) => i > cue.last && pos === ",");
    const last = contentEnd(units, cue.last - 1, end, later, speech);
    const rest = span(units, cue.last, comma < 0 ? last : Math.min(comma, last));
    return rest === null ? null : [rest];
  }
  const start = cue.inverted ? cue.first : Math.min(cue.first, cue.subject?.first ?? cue.first);
  const left = units[start - 1];
  const quoteLeft = left?.quotation != null || (left?.pos === "," && units[start - 2]?.quotation != null);
  let next = around.next;
  const rest = units[next];
  const closes = rest === undefined || next >= end || (rest.pos === "," && !cue.shared);
  const parenthetical = !cue.shared && (cue.inverted || quoteLeft || (left?.pos === "," && closes));
  if (parenthetical && (closes || cue.inverted || quoteLeft)) {
    const before = preceding(
      units,
      quoteLeft && left?.quotation != null ? start : start - 1,
      earlier,
      speech,
    );
    const after = goesOn(units, next, end, before, later, speech);
    const content = [before === null ? null : span(units, before.first, before.last), after].filter(
      (s) => s !== null,
    );
    if (content.length > 0 && (quoteLeft || after !== null || before?.clause)) return content;
    if (cue.inverted) return null;
  }
  if (rest === undefined || next >= end) return null;
  if (rest.pos === "," || rest.pos === ":" || rest.word === "—" || rest.word === "–") {
    const quote = units[next + 1]?.quotation != null;
    if (!quote && (rest.pos !== ":" || (cue.word.frame !== "say" && cue.word.frame !== "tell"))) return null;
    next++;
  }
  const first = units[next];
  if (first === undefined) return null;
  if (!fits(units, cue, next, end, speech)) return null;
  const last = contentEnd(units, next, end, later, speech);
  const content = span(units, next, last);
  return content === null ? null : [content];
}

/** "did not respond to a request for comment" */
function givesNoAnswer(units: readonly Unit[], cue: Cue): boolean {
  return /^(?:respond|reply|comment)$/u.test(cue.word.lemma) && stanceOf(units, cue) === "declines";
}

/** May what stands after the cue be its content? */
function fits(units: readonly Unit[], cue: Cue, next: number, end: number, speech: Speech): boolean {
  const first = units[next] as Unit;
  const quoted = first.quotation !== null;
  const clause = speech.complementisers.has(first.word) || hasOwnClause(units, next, end);
  if (cue.word.frame === "decline")
    return (
      first.pos === "TO" &&
      /^(?:comment|say|discuss|answer|confirm|elaborate|respond|speak|disclose|identify|specify)$/u.test(
        units[next + 1]?.word ?? "",
      )
    );
  if (cue.word.frame === "believe")
    return (
      clause ||
      units.slice(next, Math.min(end, next + 6)).some((unit) => unit.quotation !== null) ||
      (first.pos === "TO" && cue.word.stance !== "believes")
    );
  if (cue.word.lemma === "call" && /^(?:for|on|upon)$/u.test(first.word)) return true;
  if (/^(?:suggest|deny|admit|recommend)$/u.test(cue.word.lemma) && first.pos === "VBG") return true;
  if (cue.word.frame === "describe")
    return quoted || units.slice(next, end).some((unit) => unit.quotation !== null || unit.word === "as");
  if (isWeak(cue.word)) return quoted || clause;
  if (first.pos === "IN" && !speech.complementisers.has(first.word))
    return cue.word.lemma === "warn" || cue.word.lemma === "complain" || cue.word.lemma === "say";
  return !/^[.:]$/u.test(first.pos);
}

/** A noun phrase and a finite verb: "(said) the bridge fell". */
function hasOwnClause(units: readonly Unit[], next: number, end: number): boolean {
  for (let i = next; i < Math.min(end, next + 14); i++) {
    const unit = units[i] as Unit;
    if (isFiniteVerb(unit) && i > next) return true;
    if (/^(?:CC|,|:)$/u.test(unit.pos) && i - next < 2) return false;
  }
  return false;
}

const coordinators = new Set(["while", "as", "though", "although", "whereas"]);

/** Where content that starts at `first` ends: before the next act of speech that is no part of it. */
function contentEnd(
  units: readonly Unit[],
  first: number,
  end: number,
  later: Later,
  speech: Speech,
): number {
  for (let i = first + 1; i < end; i++) {
    const unit = units[i] as Unit;
    if (unit.pos === "," && startsAccording(units, i + 1, speech)) return i;
    if (
      unit.word === ";" &&
      startingAt(later, i + 1).some((cue) => (cue.subject?.first ?? cue.first) === i + 1)
    )
      return i;
    const comma = unit.pos === ",";
    const coordinates = unit.pos === "CC" || (units[i - 1]?.pos === "," && coordinators.has(unit.word));
    if (!comma && !coordinates) continue;
    const next = startingAt(later, i + 1).filter((cue) => startOf(cue) === i + 1);
    // ", adding", ", Reuters reports", "and said"
    if (comma && next.some((cue) => cue.shared || closesAfter(units, cue, end))) return i;
    const linked = /^(?:CC|RB)$/u.test(units[i + 1]?.pos ?? "");
    if (comma && linked && startingAt(later, i + 2).some((cue) => cue.shared && startOf(cue) === i + 2))
      return i;
    if (next.some((cue) => unit.pos === "CC" || !cue.shared) && coordinates)
      return units[i - 1]?.pos === "," ? i - 1 : i;
  }
  return end;
}

/** "…, Reuters reports." and "…, the mayor said on Friday.": nothing but adjuncts after the cue. */
function closesAfter(units: readonly Unit[], cue: Cue, end: number): boolean {
  let at = cue.inverted ? (cue.subject?.last ?? cue.last) : cue.last;
  while (at < end && ((units[at] as Unit).time || /^(?:RB|IN|TO|NN|NNP|DT)$/u.test((units[at] as Unit).pos)))
    at++;
  return at >= end || (units[at] as Unit).pos === ",";
}

/** What was said before ", X said": back to the start of the sentence or to the last act of speech. */
function preceding(
  units: readonly Unit[],
  end: number,
  before: Cue | undefined,
  speech: Speech,
): { first: number; last: number; clause: boolean } | null {
  let last = end;
  while (last > 0 && /^[,:]$/u.test(units[last - 1]?.pos ?? "")) last--;
  let first = 0;
  if (before !== undefined) {
    for (let i = last - 1; i > before.last; i--)
      if (units[i]?.word === ";" || (units[i]?.pos === "CC" && units[i - 1]?.pos === ",")) {
        first = i + 1;
        break;
      }
  }
  if (units[last - 1]?.quotation != null && first === 0 && before !== undefined && before.last < last - 1) {
    // "X said A. “B,” said Y" cannot be; "X asked, “B,” said Y" can: the quotation alone belongs to Y.
    first = last - 1;
  }
  const according = speech.accordingTo.find((words) =>
    words.every((word, k) => units[first + k]?.word === word),
  );
  const named = according === undefined ? null : phraseFrom(units, first + according.length, last);
  if (named !== null) first = named.last;
  while (
    first < last &&
    (/^(?:CC|,)$/u.test(units[first]?.pos ?? "") ||
      /^(?:however|meanwhile|still|moreover)$/u.test(units[first]?.word ?? ""))
  )
    first++;
  if (first >= last) return null;
  const clause = units.slice(first, last).some((unit) => isFiniteVerb(unit) || unit.quotation !== null);
  return { first, last, clause };
}

/** The rest of what "X said" interrupts: “A,” X said, “B.” and The deal, X said, was dead. */
function goesOn(
  units: readonly Unit[],
  next: number,
  end: number,
  before: { clause: boolean } | null,
  later: Later,
  speech: Speech,
): Span | null {
  const mark = units[next];
  if (mark === undefined || next >= end) return null;
  if (mark.quotation !== null) return span(units, next, next + 1);
  if (!/^[,.:]$/u.test(mark.pos)) return null;
  const first = units[next + 1];
  if (first === undefined || next + 1 >= end) return null;
  if (first.quotation !== null) return span(units, next + 1, next + 2);
  if (mark.pos !== "," || before?.clause !== false || first.pos === "VBG") return null;
  return span(units, next + 1, contentEnd(units, next + 1, end, later, speech));
}

function startsAccording(units: readonly Unit[], at: number, speech: Speech): boolean {
  return speech.accordingTo.some((words) => words.every((word, k) => units[at + k]?.word === word));
}

/** "According to X, …" and "…, according to X". */
function prepositional(units: readonly Unit[], speech: Speech): Found[] {
  const found: Found[] = [];
  const end = bodyEnd(units);
  for (let i = 0; i < end; i++) {
    const words = speech.accordingTo.find((list) => list.every((word, k) => units[i + k]?.word === word));
    if (words === undefined) continue;
    const phrase = phraseFrom(units, i + words.length, end);
    const source = phrase === null ? null : span(units, phrase.first, phrase.last);
    const cue = span(units, i, i + words.length);
    if (phrase === null || source === null || cue === null) continue;
    const content = accordingContent(units, i, phrase.last, end);
    const head = span(units, phrase.head, phrase.head + 1);
    found.push({
      source,
      head,
      cue,
      content,
      frame: "say",
      stance: "asserts",
      addressee: null,
      medium: null,
    });
  }
  return found;
}

function accordingContent(units: readonly Unit[], cue: number, after: number, end: number): Span[] {
  let first = 0;
  let last = cue;
  while (last > 0 && /^[,:]$/u.test(units[last - 1]?.pos ?? "")) last--;
  while (first < last && /^(?:CC|,)$/u.test(units[first]?.pos ?? "")) first++;
  const content = span(units, first, last);
  const opening =
    last - first < 2 || !units.slice(first, last).some((unit) => isVerb(unit) || unit.quotation !== null);
  if (content !== null && !opening) return [content];
  let next = after;
  if (units[next]?.pos === ",") next++;
  const rest = span(units, next, end);
  return [...(content !== null && last - first >= 2 ? [content] : []), ...(rest === null ? [] : [rest])];
}

/** "X: “…”", and "The ruling finds no purpose: “…”", where the clause is about what somebody or a text says. */
function colons(units: readonly Unit[], known: readonly Found[]): Found[] {
  const found: Found[] = [];
  for (let i = 1; i + 1 < units.length; i++) {
    const unit = units[i] as Unit;
    const next = units[i + 1] as Unit;
    if (unit.word !== ":" || next.quotation === null) continue;
    if (known.some(({ content }) => content.some(({ start }) => start === next.start))) continue;
    const verb = units.slice(0, i).findIndex(isFiniteVerb);
    if (verb > 0) {
      const subject = subjectBefore(units, verb);
      const said = span(units, i + 1, i + 2);
      const mark = span(units, i, i + 1);
      const who = subject === null ? null : sourceSpan(units, subject);
      if (subject !== null && who !== null && said !== null && mark !== null)
        found.push({
          source: who,
          head: span(units, subject.head, subject.head + 1),
          cue: mark,
          content: [said],
          frame: "describe",
          stance: "asserts",
          addressee: null,
          medium: null,
        });
      continue;
    }
    const source = span(units, 0, i);
    const content = span(units, i + 1, i + 2);
    const cue = span(units, i, i + 1);
    if (
      source === null ||
      content === null ||
      cue === null ||
      i > 12 ||
      !/^NN/u.test(units[i - 1]?.pos ?? "")
    )
      continue;
    const head = span(units, i - 1, i);
    found.push({
      source,
      head,
      cue,
      content: [content],
      frame: "say",
      stance: "asserts",
      addressee: null,
      medium: null,
    });
  }
  return found;
}

/** "CNN quoted an official as saying …", "was quoted as saying", "citing two officials". */
function quoting(
  units: readonly Unit[],
  cue: Cue,
  later: Later,
  earlier: Cue | undefined,
  speech: Speech,
): Found[] {
  const end = bodyEnd(units);
  const group = span(units, cue.first, cue.last);
  if (group === null) return [];
  const passive =
    units[cue.last - 1]?.pos === "VBN" &&
    units.slice(cue.first, cue.last).some(({ word }) => /^(?:is|are|was|were|been)$/u.test(word));
  const phrase = passive ? cue.subject : phraseFrom(units, cue.last, end);
  if (phrase === null) return [];
  const from = passive ? cue.last : phrase.last;
  let saying = -1;
  for (let i = from; i < Math.min(end, from + 8); i++)
    if (units[i]?.pos === "VBG" && speech.cues.has(units[i]?.word ?? "")) {
      saying = i;
      break;
    }
  const source = span(units, phrase.first, phrase.last);
  const head = span(units, phrase.head, phrase.head + 1);
  const base = {
    source,
    head,
    cue: group,
    frame: "quote" as const,
    stance: "asserts" as const,
    addressee: null,
    medium: null,
  };
  if (saying >= 0) {
    const left = cue.subject === null ? undefined : units[(passive ? cue.subject.first : cue.first) - 1];
    const quoteLeft = left?.quotation != null;
    if ((saying + 1 >= end || units[saying + 1]?.word === "by") && quoteLeft) {
      const content = span(
        units,
        (passive ? (cue.subject as Phrase).first : cue.first) - 1,
        passive ? (cue.subject as Phrase).first : cue.first,
      );
      return content === null ? [] : [{ ...base, content: [content] }];
    }
    let first = saying + 1;
    if (units[first]?.pos === "," || units[first]?.pos === ":") first++;
    const content = span(units, first, contentEnd(units, first, end, { ...later, beyond: saying }, speech));
    if (content !== null) return [{ ...base, content: [content] }];
    const before = preceding(units, (cue.subject?.first ?? cue.first) - 1, earlier, speech);
    const said = before === null ? null : span(units, before.first, before.last);
    return said === null ? [] : [{ ...base, content: [said] }];
  }
  if (passive) return [];
  // "…, Reuters reported, citing two officials": they stand behind what Reuters reported.
  const said = preceding(units, cue.first, undefined, speech);
  const content = said === null || !said.clause ? null : span(units, said.first, said.last);
  return content === null || units[cue.last - 1]?.pos !== "VBG" ? [] : [{ ...base, content: [content] }];
}
