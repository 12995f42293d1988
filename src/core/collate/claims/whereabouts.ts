import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Words } from "../../model/words.ts";

/** The ids of the places that a place lies in, as far as that is known. */
export type Whereabouts = (place: string) => readonly string[];

/**
 * Which of a story's places lie in which: what its reports tell ("Varn, Orland", "Orland's city of Varn"), and what
 * the language knows of well-known ones.
 */
export function whereabouts(readings: readonly Reading[], words: Words): Whereabouts {
  const outer = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  const add = (inner: string, whole: string) => {
    if (inner !== whole) outer.set(inner, (outer.get(inner) ?? new Set()).add(whole));
  };
  for (const { report, mentions } of readings) {
    let last: Mention | null = null;
    for (const mention of mentions) {
      if (mention.kind !== "place" || mention.entity === null) continue;
      names.set(report.text.slice(mention.start, mention.end), mention.entity);
      if (last?.entity != null && mention.start - last.end < 40) {
        const between = report.text.slice(last.end, mention.start);
        if (words.thenOuter.test(between)) add(last.entity, mention.entity);
        else if (words.thenInner.test(between)) add(mention.entity, last.entity);
      }
      last = mention;
    }
  }
  for (const [name, entity] of names)
    for (const whole of words.liesIn(name)) {
      const known = names.get(whole);
      if (known !== undefined) add(entity, known);
    }
  return (place) => {
    const found = new Set<string>();
    const queue = [...(outer.get(place) ?? [])];
    for (const next of queue) {
      if (found.has(next)) continue;
      found.add(next);
      queue.push(...(outer.get(next) ?? []));
    }
    found.delete(place);
    return [...found];
  };
}
