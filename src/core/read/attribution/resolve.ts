import type { Mention } from "../../model/mention.ts";
import type { Source } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import { lastSpoken } from "./discourse.ts";
import { jointParts } from "./joint.ts";
import type { Bound, Referent } from "./referent.ts";
import { lastWord, type Scene } from "./scene.ts";
import { calledSource, namedSource } from "./source.ts";
import { unnamed } from "./unnamed.ts";

/** Who a stretch of words stands for: one source, several possible ones, or nobody that can be told. */
export type Resolved = { readonly source: Source } | { readonly unclear: readonly Source[] };

/**
 * Who the words `source`, with their main noun `head`, stand for.
 * @param holder key of the outlet that holds an unnamed source, where the sentence names one.
 */
export function resolve(
  scene: Scene,
  sentence: number,
  source: Span,
  head: Span,
  holder: string | null,
): Resolved {
  const inside = scene.mentions.filter((m) => m.start < source.end && m.end > source.start);
  const parts = jointParts(scene, source, inside);
  if (parts.length > 1) {
    const each = parts.map((part) => single(scene, sentence, part.source, part.head, holder));
    return { unclear: each.flatMap((one) => ("source" in one ? [one.source] : one.unclear)) };
  }
  return single(scene, sentence, source, spokesperson(scene, source) ?? head, holder);
}

/** "A Transport for Ellery spokesman": however a body is called, its spokesman at the end is the main word. */
function spokesperson({ text, speech }: Scene, source: Span): Span | null {
  const last = /(\p{L}+),?$/u.exec(text.slice(source.start, source.end));
  if (last === null || !speech.spokespeople.has((last[1] as string).toLowerCase())) return null;
  const start = source.start + last.index;
  return { start, end: start + (last[1] as string).length };
}

function single(scene: Scene, sentence: number, source: Span, head: Span, holder: string | null): Resolved {
  const { text, speech, people, discourse } = scene;
  const word = text.slice(head.start, head.end).toLowerCase();
  if (people.pronouns.has(word)) return bound(scene, discourse.bound.get(head.start));
  if (speech.plural.has(word) || word === "it") return pointingBack(scene, sentence, word);
  if (/^(?:i|we|you|who|this|that|these)$/u.test(word)) return { unclear: [] };
  const inside = scene.mentions.filter(
    (m) => m.start < source.end && m.end > source.start && m.entity !== null,
  );
  const name = named(scene, source, head, inside);
  if (name !== null) return { source: name };
  const back = discourse.bound.get(head.start);
  const isSelf = back !== undefined && "referent" in back && back.referent.phrase?.head.start === head.start;
  if (back !== undefined && !isSelf && !("rivals" in back && back.rivals.length === 0))
    return bound(scene, back);
  const own = unnamed(scene, { source, head, word, inside }, holder);
  discourse.sources.set(head.start, own);
  return { source: own };
}

/** The source that is named in the words for it. */
function named(scene: Scene, source: Span, head: Span, inside: readonly Mention[]): Source | null {
  const { text, entities, speech } = scene;
  const atHead = inside.find((m) => m.start <= head.start && m.end >= head.end);
  const entity = atHead?.entity == null ? undefined : entities.get(atHead.entity);
  // "the father, from Ashby", "Mayor of Ellery Amir Shah": a place beside a person's name or work does not speak.
  const someone = inside.find((m) => m.kind === "person");
  const other =
    entity?.kind === "place" && someone?.entity != null ? entities.get(someone.entity) : undefined;
  if (other !== undefined) return namedSource(other);
  const inPlace =
    entity?.kind === "place" && /\b(?:from|in|of|at|near) $/u.test(text.slice(source.start, head.start));
  // "Mary Okafor of Berg and Lind", "Mary Okafor, a doctor": what hangs on a name is not the main word, whoever says so.
  if (someone !== undefined && someone.end < head.start && leads(scene, source, someone)) {
    const member = entities.get(someone.entity ?? "");
    if (member !== undefined) return namedSource(member);
  }
  if (entity !== undefined && !inPlace) return namedSource(entity);
  // "The Gazette’s editorial board": the outlet itself.
  const house = inside.find(
    (m) =>
      m.kind === "outlet" && m.end < head.start && speech.relays.itself.test(text.slice(m.end, source.end)),
  );
  const owner = house?.entity == null ? undefined : entities.get(house.entity);
  if (owner !== undefined) return namedSource(owner);
  // "Northland magazine": an outlet, and what it is.
  const outlet = inside.find((m) => m.kind === "outlet" && m.end + 1 === head.start);
  const publisher = outlet?.entity == null ? undefined : entities.get(outlet.entity);
  if (publisher !== undefined && speech.outletNouns.has(text.slice(head.start, head.end).toLowerCase()))
    return namedSource(publisher);
  // "the mayor, Ada Ito", "Secretary of State Ada Ito", but neither "a friend of Ada Ito" nor "an aide to Mayor Ada Ito"
  const isTitle = /^\p{Lu}/u.test(text.slice(head.start, head.end));
  const apposed = inside.find((m) => {
    const before = text.slice(source.start, m.start);
    const office = isTitle && m.end >= source.end - 1 && m.start > head.end && /\p{Lu}\p{L}+ $/u.test(before);
    return m.kind === "person" && (office || /[,(]\s*(?:\p{Lu}[\p{L}.-]* ){0,3}$/u.test(before));
  });
  const person = apposed?.entity == null ? undefined : entities.get(apposed.entity);
  if (person !== undefined) return namedSource(person);
  if (atHead !== undefined) return null;
  return familyName(scene, source, head) ?? properName(scene, source, head);
}

/** "Baker said", after Ada Baker spoke: a family name that is a word for people as well, where nothing took it for a name. */
function familyName({ text, discourse }: Scene, source: Span, head: Span): Source | null {
  const word = text.slice(head.start, head.end);
  if (source.start !== head.start || !/^\p{Lu}\p{Ll}/u.test(word)) return null;
  const isHis = ({ kind, name }: Source) =>
    kind === "person" && name !== word && lastWord(name) === word.toLowerCase();
  return lastSpoken(discourse, 0, isHis)?.source ?? null;
}

/** Does a name come first in the words for a source, with more hanging on it? */
function leads({ text, people }: Scene, source: Span, { start, end }: Span): boolean {
  const before = text.slice(source.start, start).split(/\s+/u);
  if (before.some((word) => people.links.has(word) || word.endsWith(","))) return false;
  const after = /^(,)? ?(\p{L}+)? /u.exec(text.slice(end, end + 12));
  return after?.[1] !== undefined || people.links.has(after?.[2] ?? "");
}

/** "Solène Baptist" where no name was found: two capitalised words that speak are somebody. */
function properName({ text, speech }: Scene, source: Span, head: Span): Source | null {
  const words = text.slice(source.start, head.end).split(/\s+/u);
  const name = words.slice(words.findLastIndex((word) => !/^\p{Lu}[\p{Ll}’'-]/u.test(word)) + 1);
  const common = (word: string) =>
    speech.bodies.has(word) || speech.people.has(word) || speech.documents.has(word);
  if (name.length < 2 || name.length > 4 || name.some((word) => common(word.toLowerCase()))) return null;
  return calledSource("person", name.join(" "));
}

function bound(scene: Scene, whom: Bound | undefined): Resolved {
  if (whom === undefined) return { unclear: [] };
  if ("referent" in whom) return { source: sourceOf(scene, whom.referent) };
  return { unclear: whom.rivals.map((one) => sourceOf(scene, one)) };
}

/** The source that somebody is: by name, as it was found where he or she spoke before, or as first described. */
export function sourceOf(scene: Scene, { entity, phrase }: Referent): Source {
  if (entity !== null) return namedSource(entity);
  if (phrase === null) throw new Error("nobody referred to");
  const { head } = phrase;
  if (phrase.form === "name") return calledSource("person", scene.text.slice(phrase.start, phrase.end));
  const known = scene.discourse.sources.get(head.start);
  if (known !== undefined) return known;
  const inside = scene.mentions.filter((m) => m.start < phrase.end && m.end > phrase.start);
  const made = unnamed(scene, { source: phrase, head, word: phrase.word, inside }, null);
  scene.discourse.sources.set(head.start, made);
  return made;
}

/** "they", "it": the last speaker that is many, or a body. */
function pointingBack(scene: Scene, sentence: number, word: string): Resolved {
  const wanted = (source: Source) =>
    word === "it"
      ? source.kind === "organisation" || source.kind === "document" || source.kind === "outlet"
      : source.plural || source.kind === "organisation";
  const last = lastSpoken(scene.discourse, sentence - 3, wanted);
  return last === undefined ? { unclear: [] } : { source: last.source };
}
