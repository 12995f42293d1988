import type { Entity, Mention } from "../../model/mention.ts";
import type { Source } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import type { Speech } from "../../model/speech.ts";
import { declaredCount, descriptor, plainDescriptor } from "./descriptor.ts";
import { lastSpoken } from "./discourse.ts";
import { isPersonNoun } from "./personNoun.ts";
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
  // An ex-inspector is an inspector.
  const noun = speech.people.get(word) ?? speech.people.get(word.slice(word.lastIndexOf("-") + 1));
  const count = speech.polled.test(words) ? null : declaredCount(upToHead, speech);
  if (speech.bodies.has(word) && (noun === undefined || (noun.plural && count === null))) {
    const earlier = definite ? (scene.byName.get(word) ?? []) : [];
    if (earlier.length === 1) return namedSource(earlier[0] as Entity);
    return calledSource("organisation", plainDescriptor(text.slice(source.start, head.end)));
  }
  const spokesperson = speech.spokespeople.has(word);
  // People by what they do: brokers, a dealer. Anything else that "says" is left unknown.
  const known = noun !== undefined || spokesperson || isPersonNoun(word, speech, scene.people);
  if (!known && !speech.agentNoun.test(word))
    return described("unknown", descriptor(words, speech), scene.own, null, false, false);
  const several = noun?.plural ?? (known ? /(?:men|people)$/u : /s$/u).test(word);
  const many = count !== null ? count > 1 : several && !/^(?:one|a|an|another)\b/u.test(words.toLowerCase());
  const heard = many
    ? isHeard(words, upToHead, noun?.lemma ?? (spokesperson ? word : null), speech)
    : !speech.nobody.has(upToHead.split(/\s/u)[0] ?? "");
  return described(
    heard ? "anonymous" : "unknown",
    descriptor(words, speech),
    holder ?? scene.own,
    many ? count : 1,
    many,
    /^one of\b/iu.test(words),
  );
}

/**
 * Whether several people without names are sources, who spoke to somebody, or a voice in general.
 *
 *     Two analysts · officials · people who saw the letter said         critics · most people · 60 percent of voters say
 */
function isHeard(words: string, upToHead: string, lemma: string | null, speech: Speech): boolean {
  const { crowds, counted, nobody, polled, anonymity } = speech;
  if (polled.test(words)) return false;
  if (declaredCount(upToHead, speech) !== null || counted.test(upToHead)) return true;
  if (anonymity.access.test(words) || anonymity.terms.test(words)) return true;
  return lemma !== null && !crowds.has(lemma) && !upToHead.split(/\s/u).some((word) => nobody.has(word));
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
  // "Mayor to resign, says paper"
  const bare = upToHead === word;
  if (speech.outletNouns.has(word) && (definite || bare) && !speech.bodies.has(word)) return untold();
  const named = inside.some((m) => m.kind === "outlet" || m.kind === "organisation");
  return speech.unnamedCarriers.has(word) && !named ? untold() : null;
}

function aText(scene: Scene, { source, head, word, inside }: Phrase, definite: boolean): Source | null {
  if (!scene.speech.documents.has(word)) return null;
  const { carriedBy } = scene.speech.relays;
  const outlet = inside.find(
    (m) =>
      m.kind === "outlet" &&
      (m.end <= head.start + 1 || carriedBy.test(scene.text.slice(head.end, Math.max(head.end, m.start)))),
  );
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
