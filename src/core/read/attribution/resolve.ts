import { contentId } from "../../model/id.ts";
import type { Entity, Mention } from "../../model/mention.ts";
import type { Source } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import type { Speech } from "../../model/speech.ts";
import { outletKey } from "../outletKey.ts";
import { type Discourse, lastOutlet, lastSpoken } from "./discourse.ts";
import type { Spoken } from "./spoken.ts";

/** Who a stretch of words stands for: one source, several possible ones, or nobody that can be told. */
export type Resolved = { readonly source: Source } | { readonly unclear: readonly Source[] };

/** What resolving needs to know about the report. */
export interface Scene {
  readonly text: string;
  readonly speech: Speech;
  readonly mentions: readonly Mention[];
  readonly entities: ReadonlyMap<string, Entity>;
  /** People by the last word of their role, bodies by that of their name. */
  readonly byRole: ReadonlyMap<string, readonly Entity[]>;
  readonly byName: ReadonlyMap<string, readonly Entity[]>;
  readonly discourse: Discourse;
  /** The report's own outlet as a key, else the report itself: who holds its unnamed sources. */
  readonly own: string;
  /** "she" → female; `null` where a name does not tell. */
  readonly gender: (name: string) => "female" | "male" | null;
}

/** The scene of a whole report. */
export function sceneOf(
  { text, report, outlet }: Spoken,
  speech: Speech,
  gender: Scene["gender"],
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
  discourse: Discourse,
): Scene {
  const all = [...entities.values()];
  const byRole = byLastWord(
    all.filter((e) => e.kind === "person" && e.role !== null),
    ({ role }) => role,
  );
  const byName = byLastWord(
    all.filter((e) => e.kind === "organisation"),
    ({ name }) => name,
  );
  return {
    text,
    speech,
    mentions,
    entities,
    byRole,
    byName,
    discourse,
    own: outlet === null ? report : outletKey(outlet),
    gender,
  };
}

function byLastWord(
  entities: readonly Entity[],
  words: (entity: Entity) => string | null,
): Map<string, Entity[]> {
  const found = new Map<string, Entity[]>();
  for (const entity of entities) {
    const key = lastWord(words(entity));
    const list = found.get(key);
    if (list === undefined) found.set(key, [entity]);
    else list.push(entity);
  }
  return found;
}

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
  const { text, speech } = scene;
  const word = text.slice(head.start, head.end).toLowerCase();
  if (speech.singular.has(word)) return pronoun(scene, sentence, source, word);
  if (speech.plural.has(word) || word === "it") return pointingBack(scene, sentence, word);
  if (/^(?:i|we|you|who|this|that|these)$/u.test(word)) return { unclear: [] };
  const inside = scene.mentions.filter(
    (m) => m.start < source.end && m.end > source.start && m.entity !== null,
  );
  const atHead = inside.find((m) => m.start <= head.start && m.end >= head.end);
  const entity = atHead?.entity == null ? undefined : scene.entities.get(atHead.entity);
  // "the father, from Ashby", "Mayor of Ellery Amir Shah": a place beside a person's name or work does not speak.
  const named = inside.find((m) => m.kind === "person" && m.entity !== null);
  const other =
    entity?.kind === "place" && named?.entity != null ? scene.entities.get(named.entity) : undefined;
  if (other !== undefined) return { source: namedSource(other) };
  if (
    entity !== undefined &&
    !(entity.kind === "place" && /\b(?:from|in|of|at|near) $/u.test(text.slice(source.start, head.start)))
  )
    return { source: namedSource(entity) };
  const apposed = inside.find(
    (m) => m.kind === "person" && /[,(]\s*$/u.test(text.slice(source.start, m.start)),
  );
  const person = apposed?.entity == null ? undefined : scene.entities.get(apposed.entity);
  if (person !== undefined) return { source: namedSource(person) };
  const unlisted = atHead === undefined ? properName(scene, source, head) : null;
  if (unlisted !== null) return { source: unlisted };
  return { source: common(scene, sentence, source, head, word, inside, holder) };
}

/** "Solène Baptist" where no name was found: two capitalised words that speak are somebody. */
function properName({ text, speech }: Scene, source: Span, head: Span): Source | null {
  const words = text.slice(source.start, head.end).split(/\s+/u);
  const name = words.slice(words.findLastIndex((word) => !/^\p{Lu}[\p{Ll}’'-]/u.test(word)) + 1);
  if (
    name.length < 2 ||
    name.length > 4 ||
    name.some(
      (word) =>
        speech.bodies.has(word.toLowerCase()) ||
        speech.people.has(word.toLowerCase()) ||
        speech.documents.has(word.toLowerCase()),
    )
  )
    return null;
  const full = name.join(" ");
  return {
    ...described("person", full, "", null, false, false),
    name: full,
    descriptor: null,
    declaredCount: null,
  };
}

function common(
  scene: Scene,
  sentence: number,
  source: Span,
  head: Span,
  word: string,
  inside: readonly Mention[],
  holder: string | null,
): Source {
  const { text, speech } = scene;
  const phrase = text.slice(source.start, source.end);
  const upToHead = text.slice(source.start, head.end).toLowerCase();
  const definite = /^(?:the|that|this|his|her|its|their)\b/iu.test(phrase);
  if (speech.outletNouns.has(word) && definite) {
    const outlet = scene.entities.get(lastOutlet(scene.discourse, sentence) ?? "");
    if (outlet !== undefined) return namedSource(outlet);
    // "the website said": an outlet, but which the text does not tell; no source that can be seen.
    if (!speech.bodies.has(word))
      return described("unknown", plainDescriptor(upToHead), scene.own, 1, false, false);
  }
  if (
    speech.unnamedCarriers.has(word) &&
    !inside.some((m) => m.kind === "outlet" || m.kind === "organisation")
  )
    return described("unknown", plainDescriptor(upToHead), scene.own, 1, false, false);
  if (speech.documents.has(word)) {
    const outlet = inside.find((m) => m.kind === "outlet" && m.end <= head.start + 1);
    const publisher = outlet?.entity == null ? undefined : scene.entities.get(outlet.entity);
    if (publisher !== undefined && /^(?:reports?|article|story|investigation|analysis)$/u.test(word))
      return namedSource(publisher);
    const earlier = definite
      ? lastSpoken(scene.discourse, 0, (s) => s.kind === "document" && lastWord(s.name) === word)
      : undefined;
    return (
      earlier?.source ??
      documentSource(plainDescriptor(phraseToHead(text, source, head)), inside, scene.entities)
    );
  }
  const noun = speech.people.get(word);
  if (noun !== undefined || speech.spokespeople.has(word)) {
    const plural = noun?.plural ?? /(?:men|people)$/u.test(word);
    if (definite && !plural) {
      const earlier = lastSpoken(scene.discourse, 0, (s) => matches(s, word, upToHead, speech));
      if (earlier !== undefined) return earlier.source;
      const role = scene.byRole.get(word) ?? [];
      const about = scene.discourse.subjects
        .slice(Math.max(0, sentence - 2), sentence)
        .findLast((id) => id !== null);
      const subject = role.length === 1 ? role[0] : scene.entities.get(about ?? "");
      const fits =
        subject !== undefined &&
        lastWord(subject.role) === word &&
        subject.kind === "person" &&
        sameRank(upToHead, subject.role ?? "");
      const chosen = fits ? subject : undefined;
      if (chosen !== undefined) return namedSource(chosen);
    }
    const count = declaredCount(upToHead, speech);
    const many =
      count !== null ? count > 1 : plural && !/^(?:one|a|an|another)\b/u.test(phrase.toLowerCase());
    return described(
      "anonymous",
      descriptor(phrase),
      holder ?? scene.own,
      many ? count : 1,
      many,
      /^one of\b/iu.test(phrase),
    );
  }
  if (speech.bodies.has(word)) {
    const earlier = definite ? (scene.byName.get(word) ?? []) : [];
    if (earlier.length === 1) return namedSource(earlier[0] as Entity);
    const name = plainDescriptor(phraseToHead(text, source, head));
    return {
      ...described("organisation", name, "", 1, false, false),
      name,
      descriptor: null,
      declaredCount: null,
    };
  }
  // People by what they do: brokers, a dealer. Anything else that "says" is left unknown.
  if (speech.agentNoun.test(word)) {
    const many = /s$/u.test(word);
    const count = declaredCount(upToHead, speech);
    return described(
      "anonymous",
      descriptor(phrase),
      holder ?? scene.own,
      many ? count : 1,
      many && count !== 1,
      false,
    );
  }
  return described("unknown", descriptor(phrase), scene.own, null, false, false);
}

/** Words that make another office of a title: the vice president is not the president. */
const ranks =
  /\b(?:vice|deputy|assistant|former|acting|prime|foreign|press|first|interim|ex|under|junior|senior|opposition|shadow|interior|finance|defen[cs]e|health|justice)\b/giu;

/** Do two titles name one office as far as the words that make another of it go? */
function sameRank(a: string, b: string): boolean {
  const of = (title: string) => [...new Set(title.toLowerCase().match(ranks) ?? [])].sort().join(" ");
  return of(a) === of(b);
}

function phraseToHead(text: string, source: Span, head: Span): string {
  return text.slice(source.start, head.end);
}

function lastWord(name: string | null): string {
  return name?.toLowerCase().split(/\s+/u).at(-1) ?? "";
}

/** The words that describe an unnamed source, without what only points or counts. */
function descriptor(phrase: string): string {
  return phrase
    .replace(/\s+/gu, " ")
    .replace(/[,;:]+$/u, "")
    .trim();
}

function plainDescriptor(phrase: string): string {
  return phrase
    .replace(/\s+/gu, " ")
    .replace(
      /^(?:(?:a|an|the|his|her|its|their|this|that|brief|short|new|recent|separate|written|joint|latest)\s+)+/iu,
      "",
    )
    .trim();
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
    .replace(/^(?:the|a|an|another|one|some|unnamed|unidentified|anonymous)\s+/gu, "")
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

function declaredCount(words: string, speech: Speech): number | null {
  const digits = /^(?:\w+ )?(\d{1,3})\b/u.exec(words)?.[1];
  if (digits !== undefined) return Number(digits);
  for (const word of words.split(/\s+/u).slice(0, 3)) {
    const value = speech.numbers.get(word);
    if (value !== undefined) return value;
  }
  return null;
}

/** "the diplomat" after "a European diplomat"; "the senior official" never after "a junior official". */
function matches(source: Source, word: string, phrase: string, speech: Speech): boolean {
  const known = (source.descriptor ?? source.role ?? "").toLowerCase();
  if (source.plural || known === "") return false;
  if (word === "source" && phrase === "the source") return source.kind === "anonymous";
  const words = known.split(/[^\p{L}-]+/u);
  const spokesperson = speech.spokespeople.has(word) && words.some((w) => speech.spokespeople.has(w));
  const head = headOf(known, speech);
  if (!spokesperson && head !== word) return false;
  const modifiers = phrase.split(/\s+/u).slice(1, -1);
  return modifiers.every((modifier) => words.includes(modifier));
}

/** The first noun for a person in a descriptor: "a source familiar with the matter" → source. */
function headOf(descriptorWords: string, speech: Speech): string | null {
  const before = descriptorWords.split(/\b(?:of|for|in|at|with|from|who|familiar|close|briefed)\b/u)[0] ?? "";
  const words = before
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  return words.findLast((w) => speech.people.has(w) || speech.spokespeople.has(w)) ?? null;
}

/** "he", "she": the person the text is about, else whoever spoke last. */
function pronoun(scene: Scene, sentence: number, source: Span, word: string): Resolved {
  const { discourse, entities } = scene;
  const sex = word === "she" || word === "her" ? "female" : "male";
  const fits = (id: string | null | undefined): Entity | null => {
    const entity = id == null ? undefined : entities.get(id);
    if (entity === undefined || entity.kind !== "person") return null;
    const known = scene.gender(entity.name);
    return known === null || known === sex ? entity : null;
  };
  const ownSubject = discourse.subjects[sentence];
  const before = scene.mentions.filter(
    (m) => m.kind === "person" && m.end <= source.start && m.entity === ownSubject,
  );
  const here = before.length > 0 ? fits(ownSubject) : null;
  if (here !== null) return { source: namedSource(here) };
  const speaker = lastSpoken(discourse, sentence - 4, (s) => s.kind !== "outlet");
  for (let back = 1; back <= 3; back++) {
    const previous = sentence - back;
    if (previous < 0) break;
    if (
      speaker !== undefined &&
      speaker.sentence >= previous &&
      isOne(speaker.source) &&
      agrees(scene, speaker.source, sex)
    )
      return { source: speaker.source };
    const subject = fits(discourse.subjects[previous]);
    if (subject !== null) return { source: namedSource(subject) };
    const named = (discourse.people[previous] ?? []).map(fits).filter((entity) => entity !== null);
    if (named.length === 1) return { source: namedSource(named[0] as Entity) };
    if (named.length > 1) return { unclear: named.map(namedSource) };
  }
  return { unclear: [] };
}

function isOne(source: Source): boolean {
  return source.kind === "person" || (source.kind === "anonymous" && !source.plural);
}

function agrees(scene: Scene, source: Source, sex: "female" | "male"): boolean {
  const known = source.name === null ? null : scene.gender(source.name);
  return known === null || known === sex;
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
