import { contentId } from "../../model/id.ts";
import type { Entity, Mention } from "../../model/mention.ts";
import type { Source } from "../../model/source.ts";

/** The source that is an entity. */
export function namedSource(entity: Entity): Source {
  const kind = entity.kind === "place" ? "organisation" : entity.kind;
  return {
    id: entity.id,
    kind,
    name: entity.name,
    role: entity.role,
    aliases: entity.aliases,
    descriptor: null,
    declaredCount: null,
    plural: false,
    heldBy: null,
  };
}

/** A source without a name of its own. */
export function described(
  kind: Source["kind"],
  words: string,
  holder: string,
  count: number | null,
  plural: boolean,
  member: boolean,
): Source {
  const key = words
    .toLowerCase()
    .replace(/^(?:the|a|an|one|some|unnamed|unidentified|anonymous)\s+/gu, "")
    .replace(/\b(?:unnamed|unidentified|anonymous)\s+/gu, "");
  return {
    id: contentId("s", kind, key, holder),
    kind,
    name: null,
    role: null,
    aliases: [],
    descriptor: words,
    declaredCount: plural ? count : member ? 1 : count,
    plural,
    heldBy: kind === "anonymous" && holder !== "" ? holder : null,
  };
}

/** A source whose words are its name, though no list has it: "the harbour board", "Solène Baptist". */
export function calledSource(kind: "person" | "organisation", name: string): Source {
  const count = kind === "person" ? null : 1;
  return { ...described(kind, name, "", count, false, false), name, descriptor: null, declaredCount: null };
}

/** A document, with the body whose it is in its name. */
export function documentSource(
  name: string,
  inside: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
): Source {
  const body = inside
    .map((m) => (m.entity === null ? undefined : entities.get(m.entity)))
    .find((e) => e !== undefined);
  return {
    id: contentId("s", "document", name.toLowerCase()),
    kind: "document",
    name,
    role: null,
    aliases: [],
    descriptor: body === undefined || name.includes(body.name) ? null : body.name,
    declaredCount: null,
    plural: false,
    heldBy: null,
  };
}
