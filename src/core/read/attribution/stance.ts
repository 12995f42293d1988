import type { Stance } from "../../model/attribution.ts";
import type { Speech } from "../../model/speech.ts";
import type { Cue } from "./cues.ts";
import type { Unit } from "./unit.ts";

/** `did not respond`, `did not deny`: what "not" does to an act of speech. */
export function stanceOf(units: readonly Unit[], cue: Cue, { syntax }: Speech): Stance {
  const negated = units.slice(cue.first, cue.last).some(({ word }) => syntax.negations.has(word));
  if (!negated) return cue.word.stance;
  if (syntax.unsaid.has(cue.word.lemma)) return "declines";
  if (cue.word.stance === "believes") return "believes";
  return cue.word.stance === "denies" ? "declines" : cue.word.stance;
}

/** "did not respond to a request for comment" */
export function givesNoAnswer(units: readonly Unit[], cue: Cue, speech: Speech): boolean {
  return speech.syntax.answers.has(cue.word.lemma) && stanceOf(units, cue, speech) === "declines";
}
