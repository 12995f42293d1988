import type { Span } from "../../model/span.ts";
import type { Speech } from "../../model/speech.ts";
import type { Cue } from "./cues.ts";
import { type Later, startingAt, startOf } from "./later.ts";
import { isFiniteVerb, isVerb, phraseFrom } from "./phrase.ts";
import { spanOf, type Unit } from "./unit.ts";

/** Where content that starts at `first` ends: before the next act of speech that is no part of it. */
export function contentEnd(
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
    const coordinates =
      unit.pos === "CC" || (units[i - 1]?.pos === "," && speech.syntax.coordinators.has(unit.word));
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
export function preceding(
  units: readonly Unit[],
  end: number,
  before: Cue | undefined,
  speech: Speech,
): { first: number; last: number; clause: boolean; verb: boolean } | null {
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
    (/^(?:CC|,)$/u.test(units[first]?.pos ?? "") || speech.syntax.transitions.has(units[first]?.word ?? ""))
  )
    first++;
  if (first >= last) return null;
  const clause = units.slice(first, last).some((unit) => isFiniteVerb(unit) || unit.quotation !== null);
  return { first, last, clause, verb: units.slice(first, last).some(isVerb) };
}

/** The rest of what "X said" interrupts: “A,” X said, “B.” and The deal, X said, was dead. */
export function goesOn(
  units: readonly Unit[],
  next: number,
  end: number,
  before: { clause: boolean } | null,
  later: Later,
  speech: Speech,
): Span | null {
  const mark = units[next];
  if (mark === undefined || next >= end) return null;
  if (mark.quotation !== null) return spanOf(units, next, next + 1);
  if (!/^[,.:]$/u.test(mark.pos)) return null;
  const first = units[next + 1];
  if (first === undefined || next + 1 >= end) return null;
  if (first.quotation !== null) return spanOf(units, next + 1, next + 2);
  if (mark.pos !== "," || before?.clause !== false || first.pos === "VBG") return null;
  return spanOf(units, next + 1, contentEnd(units, next + 1, end, later, speech));
}

function startsAccording(units: readonly Unit[], at: number, speech: Speech): boolean {
  return speech.accordingTo.some((words) => words.every((word, k) => units[at + k]?.word === word));
}
