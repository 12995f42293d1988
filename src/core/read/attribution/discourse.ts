import type { Entity, Mention } from "../../model/mention.ts";
import type { People } from "../../model/people.ts";
import type { Source } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import type { Speech } from "../../model/speech.ts";
import type { Block, Quotation, Sentence, Token } from "../../model/text.ts";
import { bisect } from "../bisect.ts";
import { ahead, callsOf, described, epithet, officesOf } from "./description.ts";
import type { Pointer } from "./pointer.ts";
import { pointers } from "./pointers.ts";
import { type Candidate, candidates, type Place, ranked } from "./pronoun.ts";
import { type Bound, type Call, type Referent, referent, see } from "./referent.ts";

/** How many utterances are remembered, and how many people at once: nobody points back further. */
const memory = 100;
const ACTIVE = 24;
/** How many things somebody is called are remembered. */
const CALLS = 12;

/** Somebody who has spoken. */
export interface Utterance {
  readonly sentence: number;
  readonly source: Source;
}

/** Who has been named and who has spoken so far, for words that point back. */
export interface Discourse {
  /** The person a sentence is about: its first subject outside of quotations. By sentence. */
  readonly subjects: readonly (Referent | null)[];
  /** Whom pronouns and descriptions of one person mean, by where their main word starts. */
  readonly bound: ReadonlyMap<number, Bound>;
  /** Speakers so far, the latest last. */
  readonly spoken: Utterance[];
  /** The source that a phrase was found to be, by where its main word starts. */
  readonly sources: Map<number, Source>;
  /** Outlets named so far, the latest last. */
  readonly outlets: { readonly sentence: number; readonly entity: string }[];
}

/** A report as far as its names are known. */
export interface Named {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
}

/** Says whom a pronoun means, of those whom it may mean. */
export type Choose = (pointer: Pointer, candidates: readonly Candidate[]) => Bound;

/**
 * Follows the people of a report from its first sentence to its last: each name, description and pronoun either
 * brings somebody in or points back.
 *
 *     Mayor Ada Ito met a doctor. She said the doctor had told her so.
 *           1           2         1        2                  1
 */
export function discourse(
  named: Named,
  speech: Speech,
  people: People,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
  choose: Choose = (_, found) => ranked(found, people.weights),
): Discourse {
  const { text, tokens, sentences, blocks, quotations } = named;
  const scan = { text, tokens, speech, people };
  const subjects: (Referent | null)[] = [];
  const bound = new Map<number, Bound>();
  const outlets: { sentence: number; entity: string }[] = [];
  /** By entity id; one that no list has, by its name. */
  const byEntity = new Map<string, Referent>();
  const called = new Map<string, Referent[]>();
  const offices = officesOf(entities.values(), speech, people);
  const owned = new Map<string, Referent>();
  const active: Referent[] = [];
  const lastPronoun = { female: null as Referent | null, male: null as Referent | null };
  let topic: Referent | null = null;
  let speaker: Referent | null = null;

  const call = (who: Referent, { word, modifiers, complement }: Call) => {
    who.gender ??= people.nouns.get(word) ?? null;
    if (who.calls.length >= CALLS) return;
    who.calls.push({ word, modifiers, complement });
    const list = called.get(word);
    if (list === undefined) called.set(word, [who]);
    else if (list.at(-1) !== who) list.push(who);
  };
  const ofEntity = (entity: Entity): Referent => {
    const old = byEntity.get(entity.id);
    if (old !== undefined) return old;
    const made = referent(entity, null);
    made.gender = people.gender(entity.name);
    made.likely = people.likely(entity.name);
    byEntity.set(entity.id, made);
    for (const one of callsOf(entity.role, speech, people)) call(made, one);
    return made;
  };
  const ofName = (pointer: Pointer): Referent => {
    const name = text.slice(pointer.start, pointer.end);
    const old = byEntity.get(name);
    if (old !== undefined) return old;
    const made = referent(null, pointer);
    made.gender = people.gender(name);
    made.likely = people.likely(name);
    byEntity.set(name, made);
    return made;
  };
  const latest = (who: Referent) => {
    const at = active.lastIndexOf(who);
    if (at >= 0) active.splice(at, 1);
    else if (active.length >= ACTIVE) active.shift();
    active.push(who);
  };
  const resolved = (pointer: Pointer, place: Place, before: Pointer | null): Bound => {
    if (pointer.form === "name") {
      if (pointer.unlisted) return { referent: ofName(pointer) };
      const entity = pointer.entity === null ? undefined : entities.get(pointer.entity);
      if (entity === undefined) return { rivals: [] };
      const who = ofEntity(entity);
      who.gender ??= titled(text, pointer, people);
      const age = ageAfter(tokens, pointer);
      if (age !== null) call(who, { word: age, modifiers: [], complement: [] });
      return { referent: who };
    }
    if (pointer.form === "pronoun") return choose(pointer, candidates(pointer, place, active));
    if (pointer.of !== null) {
      const whole =
        pointer.of.form === "name" ? resolved(pointer.of, place, null) : bound.get(pointer.of.head.start);
      if (whole !== undefined && "referent" in whole) {
        call(whole.referent, pointer);
        const own = owner(pointer, before, bound);
        if (own !== null && !owned.has(own)) owned.set(own, whole.referent);
        return whole;
      }
    }
    if (pointer.determiner === "definite") {
      const back =
        described(pointer, place.sentence, called, speech, people) ??
        ahead(pointer, offices, people) ??
        epithet(pointer, candidates(pointer, place, active, people.nouns.get(pointer.word) ?? null), people);
      if (back !== null) return "name" in back ? { referent: ofEntity(back) } : back;
    }
    // Without an article it is a headline's: "Senator says he will go".
    const opens = pointer.first === sentences[place.sentence]?.first;
    if (opens && pointer.determiner === "none" && pointer.modifiers.length === 0 && pointer.speaks) {
      const back = ahead(pointer, offices, people);
      return back === null ? { rivals: [] } : { referent: ofEntity(back) };
    }
    const key = owner(pointer, before, bound);
    const known = key === null ? undefined : owned.get(key);
    const who = known ?? referent(null, pointer);
    if (key !== null) owned.set(key, who);
    call(who, pointer);
    return { referent: who };
  };

  let waiting: Waiting[] = [];
  let m = 0;
  let q = 0;
  for (const [i, sentence] of sentences.entries()) {
    while (m < mentions.length && (mentions[m] as Mention).end <= sentence.start) m++;
    while (q < quotations.length && (quotations[q] as Quotation).end <= sentence.start) q++;
    const kind = blocks[sentence.block]?.kind;
    let subject: Referent | null = null;
    if (kind === "body" || kind === "title") {
      const here = upTo(mentions, m, sentence.end);
      for (const { kind, entity } of here)
        if (kind === "outlet" && entity !== null) outlets.push({ sentence: i, entity });
      let before: Pointer | null = null;
      for (const pointer of pointers(scan, sentence, here, upTo(quotations, q, sentence.end), q)) {
        const gender = pointer.pronoun?.gender;
        const place: Place = {
          sentence: i,
          block: sentence.block,
          last: gender === undefined ? null : lastPronoun[gender],
          topic,
          speaker,
        };
        const whom = resolved(pointer, place, before);
        before = pointer;
        bound.set(pointer.head.start, whom);
        if (!("referent" in whom)) {
          if (gender !== undefined && whom.rivals.length === 0 && waiting.length < WAITING)
            waiting.push({ pointer, sentence: i });
          continue;
        }
        const who = whom.referent;
        // "author of books": a noun alone brings nobody in but in a headline, where it speaks.
        const isBare = pointer.form === "noun" && pointer.determiner === "none" && !pointer.speaks;
        if (pointer.form !== "noun" || (pointer.of === null && !isBare)) {
          const main = subject === null && pointer.role === "subject" && pointer.quotation < 0;
          if (main) subject = who;
          see(who, pointer, i, sentence.block, main);
          latest(who);
          if (main) topic = who;
          if (pointer.speaks) speaker = who;
        }
        if (gender !== undefined) {
          lastPronoun[gender] = who;
          if (whom.sure && who.entity !== null) who.gender ??= gender;
        }
        if (pointer.form === "name" && pointer.role === "subject") waiting = meet(waiting, who, i, bound);
      }
    }
    subjects.push(subject);
  }
  return { subjects, bound, spoken: [], sources: new Map(), outlets };
}

/** A pronoun before anybody whom it could mean: "In his letter, Ito said …", “I was afraid,” she told the court. */
interface Waiting {
  readonly pointer: Pointer;
  readonly sentence: number;
}

/** How many pronouns wait for a name. */
const WAITING = 8;

/** Gives somebody who is named as a subject to the pronouns that waited: in the same sentence, or who spoke in the one before. */
function meet(
  waiting: readonly Waiting[],
  who: Referent,
  sentence: number,
  bound: Map<number, Bound>,
): Waiting[] {
  const left: Waiting[] = [];
  for (const one of waiting) {
    const { pointer } = one;
    const near = sentence - one.sentence <= (pointer.speaks ? 1 : 0);
    const fits = who.gender === null || who.gender === pointer.pronoun?.gender;
    if (near && fits && pointer.quotation < 0) bound.set(pointer.head.start, { referent: who });
    else if (near) left.push(one);
  }
  return left;
}

function upTo<T extends Span>(list: readonly T[], from: number, end: number): T[] {
  let to = from;
  while (to < list.length && (list[to] as T).start < end) to++;
  return list.slice(from, to);
}

/** "Ada Ito, 52,": what she may be called, "the 52-year-old". */
function ageAfter(tokens: readonly Token[], { last }: Pointer): string | null {
  const [comma, age, end] = tokens.slice(last, last + 3);
  return comma?.text === "," && /^\d{1,3}$/.test(age?.text ?? "") && /^[,.;]$/.test(end?.text ?? "")
    ? (age?.text ?? null)
    : null;
}

/** "Mrs Ito": the title before a name tells whose it is. */
function titled(text: string, { start }: Pointer, people: People): "female" | "male" | null {
  const title = /(\p{L}+\.?)\s$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1];
  return title === undefined
    ? null
    : (people.honorific(title) ?? people.nouns.get(title.toLowerCase()) ?? null);
}

/** "his wife", "Ito’s lawyer", "a ministry spokesman": under what somebody's somebody is known. */
function owner(
  { word, modifiers, determiner, first }: Pointer,
  before: Pointer | null,
  bound: ReadonlyMap<number, Bound>,
): string | null {
  if (determiner !== "possessive") return null;
  if (before !== null && before.last >= first - 1 && before.role === "possessive") {
    const whom = bound.get(before.head.start);
    if (whom === undefined || !("referent" in whom)) return null;
    const id = whom.referent.entity?.id ?? String(whom.referent.phrase?.start);
    return `${id} ${word}`;
  }
  return `${modifiers.join(" ")} ${word}`;
}

/** The last utterance of a kind, back to sentence `since`. */
export function lastSpoken(
  { spoken }: Discourse,
  since: number,
  wanted: (source: Source) => boolean,
): Utterance | undefined {
  for (let i = spoken.length - 1; i >= Math.max(0, spoken.length - memory); i--) {
    const utterance = spoken[i] as Utterance;
    if (utterance.sentence < since) return undefined;
    if (wanted(utterance.source)) return utterance;
  }
  return undefined;
}

/** The id of the outlet named last, up to the end of a sentence. */
export function lastOutlet({ outlets }: Discourse, sentence: number, since = 0): string | undefined {
  const last = outlets[bisect(outlets, (outlet) => outlet.sentence <= sentence) - 1];
  return last === undefined || last.sentence < since ? undefined : last.entity;
}
