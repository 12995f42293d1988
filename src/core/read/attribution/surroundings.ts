import type { Span } from "../../model/span.ts";
import type { Speech } from "../../model/speech.ts";
import type { Cue } from "./cues.ts";
import { isFiniteVerb, type Phrase, phraseFrom } from "./phrase.ts";
import { spanOf, type Unit } from "./unit.ts";

/** What follows a cue before the content: to whom, when, where. */
export interface Surroundings {
  /** First unit after all that. */
  readonly next: number;
  readonly addressee: Span | null;
  readonly medium: Span | null;
}

/** What stands between a cue and what is said. */
export function surroundings(units: readonly Unit[], cue: Cue, speech: Speech): Surroundings {
  let next = cue.inverted && cue.subject !== null ? cue.subject.last : cue.last;
  let addressee: Span | null = null;
  let medium: Span | null = null;
  const { syntax } = speech;
  const addressed = cue.word.frame === "tell" || syntax.addressed.has(cue.word.lemma);
  const opening = syntax.opening.get(cue.word.lemma);
  if (addressed && cue.word.frame === "tell") {
    const phrase = phraseFrom(units, next);
    if (phrase !== null) {
      const hearer = plainHearer(units, phrase);
      addressee = spanOf(units, hearer.first, hearer.last);
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
    if (unit.time || (unit.pos === "RB" && !syntax.notBeside.has(unit.word))) {
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
    if (!syntax.beside.has(unit.word) || opening?.has(unit.word)) break;
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
    if (syntax.to.has(unit.word) && addressed && addressee === null)
      addressee = spanOf(units, phrase.first, phrase.last);
    else if (syntax.with.has(unit.word) && medium !== null && addressee === null)
      addressee = spanOf(units, phrase.first, phrase.last);
    else if (medium === null && isMedium(units, phrase, speech)) {
      medium = spanOf(units, phrase.first, phrase.last);
      const hearer = interviewer(units, phrase, speech);
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
function interviewer(units: readonly Unit[], phrase: Phrase, { syntax }: Speech): Span | null {
  for (let i = phrase.first; i < phrase.last - 1; i++) {
    const link = (units[i + 1] as Unit).word;
    if (syntax.interviews.has((units[i] as Unit).word) && (syntax.with.has(link) || syntax.to.has(link)))
      return spanOf(units, i + 2, phrase.last);
  }
  return null;
}
