import type { Syntax } from "../../model/syntax.ts";
import type { Found } from "./found.ts";
import type { Unit } from "./unit.ts";

/**
 * Ends what one says where another begins to speak, of whom the rules alone know.
 *
 *     Ito said the dam was safe and Hill said it was not
 *              ----------------             ---------
 */
export function coordinate(
  found: readonly Found[],
  ruled: readonly Found[],
  units: readonly Unit[],
  { coordinators }: Syntax,
): readonly Found[] {
  if (ruled.length < 2) return found;
  return found.map((one) => {
    const same = ruled.find(({ cue }) => cue.start < one.cue.end && one.cue.start < cue.end);
    const end = same?.content.at(-1)?.end;
    const whole = one.content.at(-1);
    if (end === undefined || whole === undefined || one === same || end >= whole.end || end <= whole.start)
      return one;
    const next = ruled.some(({ source, cue }) => {
      if (source === null || source.start < end || cue.end > whole.end) return false;
      const between = units.filter((unit) => unit.start >= end && unit.end <= source.start);
      return (
        between.some(({ pos, word }) => pos === "CC" || coordinators.has(word)) &&
        between.every(({ pos, word }) => pos === "CC" || pos === "," || coordinators.has(word))
      );
    });
    return next ? { ...one, content: [...one.content.slice(0, -1), { start: whole.start, end }] } : one;
  });
}
