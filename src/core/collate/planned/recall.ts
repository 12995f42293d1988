import type { Event } from "./event.ts";
import type { Line } from "./line.ts";
import type { Phrase } from "./phrase.ts";
import type { Finding } from "./seen.ts";

/** How many sentences back a pronoun points, and a sentence that names no event at all ("no date was set"). */
const PRONOUN = 1;
const SILENT = 6;

/** For the findings of one report that name no event: the one that they are about, named before. Asked in order. */
export function recall(
  report: readonly { readonly line: Line; readonly phrases: readonly Phrase[] }[],
  any: (phrase: Phrase) => Event | undefined,
  isOpen: (event: Event) => boolean,
): (finding: Finding) => Event | undefined {
  const eventOf = (phrase: Phrase) => {
    const event = any(phrase);
    return event !== undefined && isOpen(event) ? event : undefined;
  };
  const places = new Map(report.map(({ line }, place) => [line, place]));
  return ({ line, theme }) => {
    if ("phrase" in theme) return any(theme.phrase);
    const here = places.get(line) as number;
    for (let back = 0; back <= (theme.plural === null ? SILENT : PRONOUN); back++) {
      const { phrases } = report[here - back] ?? { phrases: [] };
      const fitting = phrases.filter(
        (phrase) =>
          (back === 0 && theme.plural === null ? any(phrase) : eventOf(phrase)) !== undefined &&
          (back > 0 || phrase.head < theme.before) &&
          (theme.plural === null || theme.plural === phrase.plural),
      );
      // In the sentence before, what it is about comes first; in its own, what was named last.
      const phrase = back === 0 && theme.plural !== null ? fitting.at(-1) : fitting[0];
      const event = phrase === undefined ? undefined : any(phrase);
      if (event !== undefined) return event;
    }
    return undefined;
  };
}
