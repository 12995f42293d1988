import type { Attribution } from "../model/attribution.ts";
import { contentId } from "../model/id.ts";
import type { Entity } from "../model/mention.ts";
import type { People } from "../model/people.ts";
import type { Piece } from "../model/piece.ts";
import type { Source } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import type { Speech } from "../model/speech.ts";
import type { Block } from "../model/text.ts";
import { unnamedTerms } from "./attribution/anonymity.ts";
import { carriers } from "./attribution/carriers.ts";
import { coordinate } from "./attribution/coordinate.ts";
import { discourse, lastOutlet } from "./attribution/discourse.ts";
import { distinct } from "./attribution/distinct.ts";
import { findAttributions } from "./attribution/find.ts";
import { floating } from "./attribution/floating.ts";
import type { Found } from "./attribution/found.ts";
import { heard } from "./attribution/heard.ts";
import { linked } from "./attribution/linked.ts";
import { keepMedium } from "./attribution/medium.ts";
import { merged } from "./attribution/merged.ts";
import { modeOf } from "./attribution/mode.ts";
import { type Outlet, outletsIn } from "./attribution/part.ts";
import { relayed, withoutCiting } from "./attribution/relayed.ts";
import { type Resolved, resolve } from "./attribution/resolve.ts";
import { type Scene, sceneOf } from "./attribution/scene.ts";
import { described, namedSource } from "./attribution/source.ts";
import type { Spoken } from "./attribution/spoken.ts";
import { stretches, units } from "./attribution/unit.ts";
import { type Carried, carried } from "./attribution/via.ts";
import { inOrder, withWork } from "./attribution/work.ts";
import { bisect, within } from "./bisect.ts";
import { entityKey } from "./entities.ts";
import { outletKey } from "./outletKey.ts";

export interface Attributed {
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
}

/**
 * Who says what in one report: source, cue and content of each attribution (PARC, PolNeAR), who the source
 * is, and through which outlets the report has it.
 */
export function attributions(
  spoken: Spoken,
  speech: Speech,
  people: People,
  pieces: readonly Piece[],
): Attributed {
  const { text, sentences, tokens, quotations, mentions } = spoken;
  const entities = new Map(spoken.entities.map((entity) => [entity.id, entity]));
  const times = mentions.filter(({ kind }) => kind === "time");
  const names = mentions.filter(({ kind }) => kind !== "time" && kind !== "quantity");
  const outletsNamed = names.filter(
    ({ kind, start, end }) => kind === "outlet" && says(within(spoken.blocks, start, end)[0]),
  );
  const scene = sceneOf(
    spoken,
    speech,
    people,
    names,
    entities,
    discourse(spoken, speech, people, names, entities),
  );
  const sources = new Map<string, Source>();
  const keep = (source: Source): string => {
    if (!sources.has(source.id)) sources.set(source.id, source);
    return source.id;
  };
  const list: Attribution[] = [];
  const isOwn = ownOutlet(spoken.outlet);
  const marked = linked(pieces);
  const cues = marked.map(({ cue }) => tokens[cue.first] as Span);
  for (const [i, sentence] of sentences.entries()) {
    if (!says(spoken.blocks[sentence.block])) continue;
    for (const stretch of stretches(sentence, tokens)) {
      const near = {
        quotations: within(quotations, stretch.start, stretch.end),
        times: within(times, stretch.start, stretch.end),
        names: within(names, stretch.start, stretch.end),
        speech,
      };
      const local = { ...scene, mentions: near.names };
      const words = units(text, stretch, tokens, near);
      const outlets = outletsIn(text, stretch, words, outletsNamed, entities, speech);
      const others = outlets.filter(({ entity }) => !isOwn(entity));
      const here = marked.slice(
        bisect(cues, ({ start }) => start < stretch.start),
        bisect(cues, ({ start }) => start < stretch.end),
      );
      const ruled = findAttributions(words, speech);
      const work = others.length === 0 ? [] : relayed(text, words, others, ruled, speech);
      const both = merged(here, inOrder([...ruled, ...work]), words, tokens, outlets, speech);
      const parted = coordinate(both, ruled, words, speech.syntax);
      const found = distinct(withoutCiting(text, withWork(parted, work)));
      const who = found.map((one) => resolveOne(local, i, one, outlets));
      const chains = carried(text, found, who, outlets, entities, (one) => quoter(local, one, i, outlets));
      for (const [k, whole] of found.entries()) {
        for (const one of carriers(text, whole, outlets, speech.relays)) {
          const whom = one === whole ? (who[k] as Resolved) : resolveOne(local, i, one, outlets);
          const made = assemble(spoken, local, one, whom, chains[k] as Carried, isOwn, keep);
          if (made === null) continue;
          list.push(made);
          if ("source" in whom && one.frame !== "believe")
            scene.discourse.spoken.push({ sentence: i, source: whom.source });
        }
      }
    }
  }
  const complete = floating(spoken, list, scene, keep);
  const told = unnamedTerms(text, sentences, complete, sources, speech.anonymity);
  return heard(told, [...sources.values()], scene.own);
}

/** Captions, headings and notices are outside the flow of a report: nobody in them is "he" below. */
const says = (block: Block | undefined): boolean => block?.kind === "body" || block?.kind === "title";

function resolveOne(scene: Scene, sentence: number, found: Found, outlets: readonly Outlet[]): Resolved {
  const { source, head } = found;
  if (source === null || head === null) return { unclear: [] };
  const word = scene.text.slice(head.start, head.end).toLowerCase();
  const { singular, plural, neuter } = scene.speech;
  const pointing = singular.has(word) || plural.has(word) || neuter.has(word);
  // Whoever "they" are that do or hold something, they need not be who spoke last.
  if (found.stance === "holds" && pointing && !singular.has(word)) return { unclear: [] };
  // "The newspaper": the outlet that was named last.
  const noun = outlets.find(({ start, end }) => start >= source.start && end === head.end);
  if (noun !== undefined) return { source: namedSource(noun.entity) };
  const who = resolve(scene, sentence, source, head, null);
  // "Senator says he will go": without an article it is a headline's, which leaves out the name that the report has.
  const isCut = !pointing && source.start === head.start && "source" in who && !who.source.plural;
  return isCut && who.source.kind === "anonymous" ? { unclear: [] } : who;
}

function assemble(
  spoken: Spoken,
  scene: Scene,
  one: Found,
  who: Resolved,
  chain: Carried,
  isOwn: (outlet: Entity) => boolean,
  keep: (source: Source) => string,
): Attribution | null {
  const meant = "source" in who ? who.source : null;
  // “The linguist in me …”: no body says so of itself.
  const source = meant?.kind === "organisation" && speaksAsOne(spoken, one, scene.speech) ? null : meant;
  // "That said, …": nobody, and nothing.
  const isEmpty = one.content.length === 0 && meant === null && !("unclear" in who && who.unclear.length > 0);
  if (isEmpty || !plausible(one, source, scene)) return null;
  const carriers = chain.via.filter((entity) => entity.id !== source?.id && !isOwn(entity)).map(namedSource);
  const told = chain.addressee === null ? null : namedSource(chain.addressee);
  const holder =
    chain.addressee !== null && isOwn(chain.addressee) ? null : (told ?? carriers.at(-1) ?? null);
  const speaker = source?.kind === "anonymous" ? heldBy(source, holder) : source;
  if (one.medium !== null) keepMedium(scene, one.medium, keep);
  return {
    id: contentId(
      "a",
      spoken.report,
      String(one.cue.start),
      String(one.content[0]?.start ?? -1),
      ...(one.among ? [String(one.source?.start)] : []),
    ),
    source: one.source,
    cue: one.cue,
    content: one.content,
    mode: modeOf(one.content, spoken.quotations),
    stance: one.stance,
    speaker: speaker === null ? null : keep(speaker),
    unclearBetween: "unclear" in who ? who.unclear.map(keep) : [],
    via: carriers.map(keep),
    addressee: told === null ? null : keep(told),
  };
}

/** Are the words those of one person, who says "I"? */
function speaksAsOne({ text, quotations }: Spoken, { content }: Found, { first }: Speech): boolean {
  return content.some(({ start, end }) =>
    within(quotations, start, end).some(
      (one) =>
        one.start < end &&
        start < one.end &&
        first.test(text.slice(Math.max(start, one.start), Math.min(end, one.end))),
    ),
  );
}

/** Tells the report's own outlet, in whichever form the text names it. */
function ownOutlet(name: string | null): (outlet: Entity) => boolean {
  if (name === null) return () => false;
  const [id, key] = [contentId("e", "outlet", entityKey("outlet", name)), outletKey(name)];
  return (outlet) => outlet.id === id || outletKey(outlet.name) === key;
}

/** An unnamed source with the outlet that it spoke to, which is the last through which the report has it. */
function heldBy(source: Source, holder: Source | null): Source {
  if (holder?.name == null) return source;
  const { descriptor, declaredCount, plural } = source;
  const forms = [holder.name, ...holder.aliases];
  const key = outletKey(forms.reduce((best, form) => (form.length > best.length ? form : best)));
  return described("anonymous", descriptor ?? "", key, declaredCount, plural, false);
}

/** Beliefs and deeds need somebody who can have them; a saying needs at least a body or a text. */
function plausible(found: Found, source: Source | null, scene: Scene): boolean {
  if (found.marked) return true;
  if (source === null) return found.frame === "say" || found.frame === "tell" || found.frame === "quote";
  if (source.kind !== "unknown") return true;
  // "According to the plan", "the law says that": words, whoever wrote them.
  if (found.frame === "say" || found.frame === "tell")
    return found.content.length > 0 && /\p{L}{3}/u.test(source.descriptor ?? "");
  if (scene.speech.unnamedCarriers.has((source.descriptor ?? "").toLowerCase().split(/\s+/u).at(-1) ?? ""))
    return true;
  return found.frame === "quote";
}

/** "CNN quoted …": the outlet before the verb. "Was quoted as saying": the outlet named last. */
function quoter(scene: Scene, { cue }: Found, sentence: number, outlets: readonly Outlet[]): Entity | null {
  const subject = outlets.findLast(({ end, part }) => part === null && end <= cue.start);
  const between = subject === undefined ? "" : scene.text.slice(subject.end, cue.start);
  if (subject !== undefined && scene.speech.relays.quoting.test(between)) return subject.entity;
  const before = scene.text.slice(Math.max(0, cue.start - 24), cue.end).toLowerCase();
  if (!scene.speech.relays.quoted.test(before)) return null;
  return scene.entities.get(lastOutlet(scene.discourse, sentence, sentence - 2) ?? "") ?? null;
}
