import type { Entity, Mention } from "../../model/mention.ts";
import type { Source } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import { declaredCount, descriptor, plainDescriptor } from "./descriptor.ts";
import { lastSpoken } from "./discourse.ts";
import { lastWord, type Scene } from "./scene.ts";
import { calledSource, described, documentSource, namedSource } from "./source.ts";

/** A source that no name stands in: the phrase, its main noun and the names in it. */
export interface Phrase {
  readonly source: Span;
  readonly head: Span;
  /** The main noun in lower case. */
  readonly word: string;
  readonly inside: readonly Mention[];
}

/**
 * Who is meant by words that name nobody: an outlet named before, a text, an unnamed person, a body.
 * @param holder key of the outlet that holds an unnamed source, where the sentence names one.
 */
export function unnamed(scene: Scene, phrase: Phrase, holder: string | null): Source {
  const { text, speech } = scene;
  const { source, head, word } = phrase;
  const words = text.slice(source.start, source.end);
  const upToHead = text.slice(source.start, head.end).toLowerCase();
  const definite = /^(?:the|that|this|his|her|its|their)\b/iu.test(words);
  const carrier = untoldOutlet(scene, phrase, definite, upToHead) ?? aText(scene, phrase, definite);
  if (carrier !== null) return carrier;
  const noun = speech.people.get(word);
  if (noun !== undefined || speech.spokespeople.has(word)) {
    const plural = noun?.plural ?? /(?:men|people)$/u.test(word);
    const count = declaredCount(upToHead, speech);
    const many = count !== null ? count > 1 : plural && !/^(?:one|a|an|another)\b/u.test(words.toLowerCase());
    const member = /^one of\b/iu.test(words);
    return described(
      "anonymous",
      descriptor(words, speech),
      holder ?? scene.own,
      many ? count : 1,
      many,
      member,
    );
  }
  if (speech.bodies.has(word)) {
    const earlier = definite ? (scene.byName.get(word) ?? []) : [];
    if (earlier.length === 1) return namedSource(earlier[0] as Entity);
    return calledSource("organisation", plainDescriptor(text.slice(source.start, head.end)));
  }
  // People by what they do: brokers, a dealer. Anything else that "says" is left unknown.
  if (speech.agentNoun.test(word)) {
    const many = /s$/u.test(word);
    const count = declaredCount(upToHead, speech);
    return described(
      "anonymous",
      descriptor(words, speech),
      holder ?? scene.own,
      many ? count : 1,
      many && count !== 1,
      false,
    );
  }
  return described("unknown", descriptor(words, speech), scene.own, null, false, false);
}

/** "a newspaper", "local media": an outlet that the text does not tell. */
function untoldOutlet(
  scene: Scene,
  { word, inside }: Phrase,
  definite: boolean,
  upToHead: string,
): Source | null {
  const { speech } = scene;
  const untold = () => described("unknown", plainDescriptor(upToHead), scene.own, 1, false, false);
  if (speech.outletNouns.has(word) && definite && !speech.bodies.has(word)) return untold();
  const named = inside.some((m) => m.kind === "outlet" || m.kind === "organisation");
  return speech.unnamedCarriers.has(word) && !named ? untold() : null;
}

function aText(scene: Scene, { source, head, word, inside }: Phrase, definite: boolean): Source | null {
  if (!scene.speech.documents.has(word)) return null;
  const outlet = inside.find((m) => m.kind === "outlet" && m.end <= head.start + 1);
  const publisher = outlet?.entity == null ? undefined : scene.entities.get(outlet.entity);
  if (publisher !== undefined && /^(?:reports?|article|story|investigation|analysis)$/u.test(word))
    return namedSource(publisher);
  const earlier = definite
    ? lastSpoken(scene.discourse, 0, (s) => s.kind === "document" && lastWord(s.name) === word)
    : undefined;
  if (earlier !== undefined) return earlier.source;
  const name = plainDescriptor(scene.text.slice(source.start, head.end));
  return documentSource(name, inside, scene.entities);
}
