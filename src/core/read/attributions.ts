import type { Attribution } from "../model/attribution.ts";
import { contentId } from "../model/id.ts";
import type { Entity } from "../model/mention.ts";
import type { People } from "../model/people.ts";
import type { Source } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import type { Speech } from "../model/speech.ts";
import type { Block, Quotation } from "../model/text.ts";
import { discourse, lastOutlet } from "./attribution/discourse.ts";
import { type Found, findAttributions } from "./attribution/find.ts";
import { floating } from "./attribution/floating.ts";
import { type Resolved, resolve } from "./attribution/resolve.ts";
import { type Scene, sceneOf } from "./attribution/scene.ts";
import { described, documentSource, namedSource } from "./attribution/source.ts";
import type { Spoken } from "./attribution/spoken.ts";
import { stretches, units } from "./attribution/unit.ts";
import { within } from "./bisect.ts";
import { outletKey } from "./outletKey.ts";

export interface Attributed {
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
}

/**
 * Who says what in one report: source, cue and content of each attribution (PARC, PolNeAR), who the source
 * is, and through which outlets the report has it.
 */
export function attributions(spoken: Spoken, speech: Speech, people: People): Attributed {
  const { text, sentences, tokens, quotations, mentions } = spoken;
  const entities = new Map(spoken.entities.map((entity) => [entity.id, entity]));
  const times = mentions.filter(({ kind }) => kind === "time");
  const names = mentions.filter(({ kind }) => kind !== "time" && kind !== "quantity");
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
      const found = findAttributions(units(text, stretch, tokens, near), speech);
      const here = found.map((one) => resolveOne(local, i, one));
      for (const [k, one] of found.entries()) {
        const attribution = assemble(spoken, local, found, here, k, i, keep);
        if (attribution === null) continue;
        list.push(attribution);
        const { source } = here[k] as { source?: Source };
        if (source !== undefined && one.frame !== "believe")
          scene.discourse.spoken.push({ sentence: i, source });
      }
    }
  }
  const complete = floating(spoken, list, scene, keep);
  return { attributions: complete, sources: [...sources.values()] };
}

/** Captions, headings and notices are outside the flow of a report: nobody in them is "he" below. */
const says = (block: Block | undefined): boolean => block?.kind === "body" || block?.kind === "title";

function resolveOne(scene: Scene, sentence: number, found: Found): Resolved {
  if (found.source === null || found.head === null) return { unclear: [] };
  return resolve(scene, sentence, found.source, found.head, holderOf(scene, found, sentence));
}

/** The outlet that an unnamed source spoke to: "told CNN". */
function holderOf(scene: Scene, found: Found, sentence: number): string | null {
  const outlet = hearer(scene, found, sentence);
  return outlet === null ? null : outletKey(outlet.name);
}

function hearer(scene: Scene, found: Found, sentence: number): Entity | null {
  if (found.addressee === null) return null;
  const { start, end } = found.addressee;
  const mention = scene.mentions.find((m) => m.kind === "outlet" && m.start < end && m.end > start);
  const entity = mention?.entity == null ? undefined : scene.entities.get(mention.entity);
  if (entity !== undefined) return entity;
  const word = scene.text.slice(start, end).toLowerCase();
  if (!/^the\s+(\S+)$/u.test(word) || !scene.speech.outletNouns.has(word.slice(4).trim())) return null;
  return scene.entities.get(lastOutlet(scene.discourse, sentence) ?? "") ?? null;
}

function assemble(
  spoken: Spoken,
  scene: Scene,
  found: readonly Found[],
  resolved: readonly Resolved[],
  k: number,
  sentence: number,
  keep: (source: Source) => string,
): Attribution | null {
  const one = found[k] as Found;
  const who = resolved[k] as Resolved;
  const source = "source" in who ? who.source : null;
  if (!plausible(one, source, scene)) return null;
  // "CNN quoted an official …": the outlet's own cue carries no content of its own.
  const told = hearer(scene, one, sentence);
  const via = viaOf(found, resolved, k, scene, sentence);
  const ownKey = spoken.outlet === null ? null : outletKey(spoken.outlet);
  const carriers = [...via, ...(told === null ? [] : [namedSource(told)])].filter(
    (carrier, at, all) =>
      outletKey(carrier.name ?? "") !== ownKey &&
      all.findIndex(({ id }) => id === carrier.id) === at &&
      carrier.id !== source?.id,
  );
  const heldByOther = source?.kind === "anonymous" && carriers.length > 0 && told === null;
  const holder = carriers.at(-1);
  const speaker =
    heldByOther && holder !== undefined
      ? {
          ...described(
            "anonymous",
            source.descriptor ?? "",
            outletKey(holder.name ?? ""),
            source.declaredCount,
            source.plural,
            false,
          ),
        }
      : source;
  if (one.medium !== null) keepMedium(scene, one.medium, keep);
  return {
    id: contentId("a", spoken.report, String(one.cue.start), String(one.content[0]?.start ?? -1)),
    source: one.source,
    cue: one.cue,
    content: one.content,
    mode: modeOf(one.content, spoken.quotations),
    stance: one.stance,
    speaker: speaker === null ? null : keep(speaker),
    unclearBetween: "unclear" in who ? who.unclear.map(keep) : [],
    via: carriers.map(keep),
    addressee: told === null ? null : keep(namedSource(told)),
  };
}

function keepMedium(scene: Scene, medium: Span, keep: (source: Source) => string): void {
  const words = scene.text.slice(medium.start, medium.end);
  const inside = scene.mentions.filter((m) => m.start < medium.end && m.end > medium.start);
  const platform = /^(?:the )?(?:social[- ]media |social network )?(.+)$/iu.exec(words)?.[1] ?? words;
  const isPlatform = platform
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => scene.speech.platforms.has(word));
  const name = isPlatform
    ? `${platform.replace(/\s+(?:post|account)$/iu, "")} post`
    : words.replace(/^(?:a|an|the|his|her|its|their)\s+/iu, "");
  if (
    /^(?:interview|speech|video|testimony|note|email|letter|message|tweet|post|statement|website|site|page|blog)/iu.test(
      name,
    ) &&
    !isPlatform &&
    inside.length === 0
  )
    return;
  keep(documentSource(name, inside, scene.entities));
}

/** Beliefs and deeds need somebody who can have them; a saying needs at least a body or a text. */
function plausible(found: Found, source: Source | null, scene: Scene): boolean {
  if (source === null) return found.frame === "say" || found.frame === "tell" || found.frame === "quote";
  if (source.kind !== "unknown") return true;
  // "According to the plan", "the law says that": words, whoever wrote them.
  if (found.frame === "say" || found.frame === "tell")
    return found.content.length > 0 && /\p{L}{3}/u.test(source.descriptor ?? "");
  if (scene.speech.unnamedCarriers.has((source.descriptor ?? "").toLowerCase().split(/\s+/u).at(-1) ?? ""))
    return true;
  return found.frame === "quote";
}

/** How many attributions to either side in a sentence may bring in another. */
const nearby = 24;

/** The outlets inside whose words an attribution stands: "CNN reports that officials say …". */
function viaOf(
  found: readonly Found[],
  resolved: readonly Resolved[],
  k: number,
  scene: Scene,
  sentence: number,
): Source[] {
  const one = found[k] as Found;
  const carriers: Source[] = [];
  for (let i = Math.max(0, k - nearby); i < Math.min(found.length, k + nearby); i++) {
    if (i === k) continue;
    const other = found[i] as Found;
    const who = resolved[i] as Resolved;
    const inside = other.content.some((span) => span.start <= one.cue.start && one.cue.end <= span.end);
    const told = inside ? hearer(scene, other, 0) : null;
    if (told !== null) carriers.push(namedSource(told));
    if (!("source" in who) || who.source.kind !== "outlet") continue;
    const same =
      one.frame === "quote" &&
      other.frame !== "quote" &&
      one.content.every((c) => other.content.some((o) => o.start < c.end && c.start < o.end));
    if (inside || same) carriers.push(who.source);
  }
  if (one.frame === "quote") {
    const quoting = quoter(scene, one, sentence);
    if (quoting !== null) carriers.push(namedSource(quoting));
  }
  return carriers;
}

/** "CNN quoted …": the outlet right before the verb. "The paper quoted …", "was quoted as saying": the outlet named last. */
function quoter(scene: Scene, one: Found, sentence: number): Entity | null {
  const mention = scene.mentions.findLast(
    (m) => m.kind === "outlet" && m.end <= one.cue.start && one.cue.start - m.end <= 12,
  );
  if (mention?.entity != null) return scene.entities.get(mention.entity) ?? null;
  const before = scene.text.slice(Math.max(0, one.cue.start - 24), one.cue.end).toLowerCase();
  const pointing =
    /\b(?:is|are|was|were|been) (?:also )?quoted$/u.test(before) ||
    [...scene.speech.outletNouns].some((noun) => before.includes(`the ${noun} `));
  const last = pointing ? lastOutlet(scene.discourse, sentence, sentence - 2) : undefined;
  return scene.entities.get(last ?? "") ?? null;
}

/** Direct: nothing but quotations. Mixed: some of it quoted. */
function modeOf(content: readonly Span[], quotations: readonly Quotation[]): Attribution["mode"] {
  let quoted = 0;
  let all = 0;
  for (const { start, end } of content) {
    all += end - start;
    for (const q of within(quotations, start, end))
      quoted += Math.max(0, Math.min(q.end + 1, end) - Math.max(q.start - 1, start));
  }
  if (quoted === 0) return "indirect";
  return quoted >= all - 2 * content.length ? "direct" : "mixed";
}
