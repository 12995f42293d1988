import type { Speech } from "../../model/speech.ts";
import { type Cue, isWeak } from "./cues.ts";
import { isFiniteVerb } from "./phrase.ts";
import type { Unit } from "./unit.ts";

/** May what stands after the cue be its content? */
export function fits(
  units: readonly Unit[],
  cue: Cue,
  next: number,
  end: number,
  { complementisers, syntax }: Speech,
): boolean {
  const first = units[next] as Unit;
  const quoted = first.quotation !== null;
  const clause = complementisers.has(first.word) || hasOwnClause(units, next, end);
  if (cue.word.frame === "decline")
    return first.pos === "TO" && syntax.declined.has(units[next + 1]?.word ?? "");
  if (cue.word.frame === "believe")
    return (
      clause ||
      units.slice(next, Math.min(end, next + 6)).some((unit) => unit.quotation !== null) ||
      (first.pos === "TO" && cue.word.stance !== "believes")
    );
  if (syntax.opening.get(cue.word.lemma)?.has(first.word)) return true;
  if (syntax.gerunds.has(cue.word.lemma) && first.pos === "VBG") return true;
  if (cue.word.frame === "describe")
    return (
      quoted || units.slice(next, end).some((unit) => unit.quotation !== null || syntax.as.has(unit.word))
    );
  if (isWeak(cue.word)) return quoted || clause;
  if (first.pos === "IN" && !complementisers.has(first.word)) return syntax.prepositional.has(cue.word.lemma);
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
