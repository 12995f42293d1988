import type { Cue } from "./cues.ts";

/** The acts of speech after the cue number `after`, by the unit that each starts at. */
export interface Later {
  readonly starts: ReadonlyMap<number, readonly { readonly cue: Cue; readonly index: number }[]>;
  readonly after: number;
  /** Where given, only those whose verb stands after this unit. */
  readonly beyond?: number;
}

/** All acts of speech of a sentence, by where they start. */
export function startsOf(found: readonly Cue[]): Later["starts"] {
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
export function startOf(cue: Cue): number {
  return cue.shared || cue.inverted ? cue.first : Math.min(cue.subject?.first ?? cue.first, cue.first);
}

/** The acts of speech that start at a unit. */
export function startingAt({ starts, after, beyond = -1 }: Later, at: number): Cue[] {
  return (starts.get(at) ?? [])
    .filter(({ cue, index }) => index > after && cue.first > beyond)
    .map(({ cue }) => cue);
}
