import type { Entity, Mention } from "../../model/mention.ts";
import type { People } from "../../model/people.ts";
import type { Speech } from "../../model/speech.ts";
import { outletKey } from "../outletKey.ts";
import type { Discourse } from "./discourse.ts";
import type { Spoken } from "./spoken.ts";

/** What telling who a source is needs to know about the report. */
export interface Scene {
  readonly text: string;
  readonly speech: Speech;
  readonly people: People;
  readonly mentions: readonly Mention[];
  readonly entities: ReadonlyMap<string, Entity>;
  /** Bodies by the last word of their name. */
  readonly byName: ReadonlyMap<string, readonly Entity[]>;
  readonly discourse: Discourse;
  /** The report's own outlet as a key, else the report itself: who holds its unnamed sources. */
  readonly own: string;
}

/** The scene of a whole report. */
export function sceneOf(
  { text, report, outlet }: Spoken,
  speech: Speech,
  people: People,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
  discourse: Discourse,
): Scene {
  const byName = new Map<string, Entity[]>();
  for (const entity of entities.values()) {
    if (entity.kind !== "organisation") continue;
    const key = lastWord(entity.name);
    const list = byName.get(key);
    if (list === undefined) byName.set(key, [entity]);
    else list.push(entity);
  }
  const own = outlet === null ? report : outletKey(outlet);
  return { text, speech, people, mentions, entities, byName, discourse, own };
}

/** The last word of a name, lower case. */
export function lastWord(name: string | null): string {
  return name?.toLowerCase().split(/\s+/u).at(-1) ?? "";
}
