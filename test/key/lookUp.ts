import type { At, Key } from "../key.ts";
import type { Passage, Source, StoryJson } from "../storyJson.ts";
import { sameName } from "./names.ts";
import { joins } from "./places.ts";

/** What the names and words of a key stand for in a story. */
export interface LookUp {
  /** The id of a report or lost report by its name in the key. */
  readonly id: (name: string) => string | null;
  readonly name: (id: string) => string;
  readonly place: (at: At) => Passage | null;
  readonly source: (id: string | null) => Source | undefined;
}

/** Finds the reports, lost reports and places of a key in a story. */
export function lookUp(story: StoryJson, key: Key): LookUp {
  const ids = new Map<string, string>();
  for (const [name, { file, id }] of Object.entries(key.reports)) {
    const report = story.reports.find((one) => (id ? one.id === id : one.input.endsWith(`/${file}`)));
    if (report) ids.set(name, report.id);
  }
  for (const { name, outlet, carriedBy } of key.lost) {
    const carriers = carriedBy.flatMap((carrier) => ids.get(carrier) ?? []);
    const lost = story.lost.find((one) =>
      outlet === null
        ? one.outlet === null &&
          carriers.filter((from) => story.derivations.some((edge) => joins(edge, from, one.id))).length > 1
        : sameName(one.outlet, outlet),
    );
    if (lost) ids.set(name, lost.id);
  }
  const names = new Map([...ids].map(([name, id]) => [id, name]));
  const sources = new Map(story.sources.map((one) => [one.id, one]));
  return {
    id: (name) => ids.get(name) ?? null,
    name: (id) => names.get(id) ?? id,
    place: ({ report, words }) => {
      const held = story.reports.find(({ id }) => id === ids.get(report));
      const start = held?.text.indexOf(words) ?? -1;
      return held && start >= 0 ? { report: held.id, start, end: start + words.length } : null;
    },
    source: (id) => (id === null ? undefined : sources.get(id)),
  };
}
