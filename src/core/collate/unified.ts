import type { Attribution } from "../model/attribution.ts";
import type { Entity } from "../model/mention.ts";
import type { Reading } from "../model/reading.ts";
import type { Source } from "../model/source.ts";
import { namedSource } from "../read/attribution/source.ts";
import { unify } from "./entities.ts";

export interface Unified {
  readonly readings: readonly Reading[];
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
}

/** The same readings with one id for one person, body or source in all of them. */
export function unified(given: readonly Reading[]): Unified {
  const maps = unify(given);
  const entities = new Map<string, Entity>();
  const sources = new Map<string, Source>();
  const readings = given.map((reading, at) => {
    const known = maps[at] as ReadonlyMap<string, Entity>;
    const idOf = (id: string) => known.get(id)?.id ?? id;
    const own = reading.entities.map((entity) => known.get(entity.id) ?? entity);
    for (const entity of own) entities.set(entity.id, entity);
    const renamed = reading.sources.map((source) => {
      const entity = known.get(source.id);
      return entity === undefined ? source : namedSource(entity);
    });
    for (const source of renamed) if (!sources.has(source.id)) sources.set(source.id, source);
    return {
      ...reading,
      entities: distinct(own),
      sources: distinct(renamed),
      mentions: reading.mentions.map((mention) =>
        mention.entity === null ? mention : { ...mention, entity: idOf(mention.entity) },
      ),
      attributions: reading.attributions.map((attribution) => rewritten(attribution, idOf)),
    };
  });
  return { readings, entities: [...entities.values()], sources: [...sources.values()] };
}

function rewritten(attribution: Attribution, idOf: (id: string) => string): Attribution {
  const { speaker, addressee } = attribution;
  return {
    ...attribution,
    speaker: speaker === null ? null : idOf(speaker),
    unclearBetween: attribution.unclearBetween.map(idOf),
    via: attribution.via.map(idOf),
    addressee: addressee === null ? null : idOf(addressee),
  };
}

function distinct<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [one.id, one])).values()];
}
