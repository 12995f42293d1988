import type { Entity, Mention } from "../../model/mention.ts";
import type { Source } from "../../model/source.ts";
import type { Block, Sentence } from "../../model/text.ts";
import { bisect } from "../bisect.ts";

/** How many utterances and sentences' people are remembered: nobody points back further. */
const memory = 100;
const namesHeld = 20;

/** Before a name that is its clause's subject stand a few words at most: so many characters. */
const opening = 240;

/** Somebody who has spoken. */
export interface Utterance {
  readonly sentence: number;
  readonly source: Source;
}

/** Who has been named and who has spoken so far, for words that point back. */
export interface Discourse {
  /** The person a sentence is about: named in its first noun phrase. By sentence. */
  readonly subjects: readonly (string | null)[];
  /** People named in a sentence, in order, each once. By sentence. */
  readonly people: readonly (readonly string[])[];
  /** Speakers so far, the latest last. */
  readonly spoken: Utterance[];
  /** Outlets named so far, the latest last. */
  readonly outlets: { readonly sentence: number; readonly entity: string }[];
}

/** What names alone say about who each sentence is about. */
export function discourse(
  { text, sentences, blocks }: { text: string; sentences: readonly Sentence[]; blocks: readonly Block[] },
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
): Discourse {
  const subjects: (string | null)[] = [];
  const people: string[][] = [];
  const outlets: { sentence: number; entity: string }[] = [];
  let m = 0;
  for (const [i, sentence] of sentences.entries()) {
    while (m < mentions.length && (mentions[m] as Mention).end <= sentence.start) m++;
    const named: string[] = [];
    const kind = blocks[sentence.block]?.kind;
    let subject: string | null = null;
    for (
      let k = m;
      k < mentions.length &&
      (kind === "body" || kind === "title") &&
      (mentions[k] as Mention).start < sentence.end;
      k++
    ) {
      const mention = mentions[k] as Mention;
      const entity = mention.entity === null ? undefined : entities.get(mention.entity);
      if (entity === undefined) continue;
      if (entity.kind === "outlet") outlets.push({ sentence: i, entity: entity.id });
      if (entity.kind !== "person") continue;
      if (named.length < namesHeld && !named.includes(entity.id)) named.push(entity.id);
      if (subject !== null || named.length > 1) continue;
      const before = text.slice(Math.max(sentence.start, mention.start - opening), mention.start);
      if (isSubject(before, text.slice(mention.end, mention.end + 3))) subject = entity.id;
    }
    subjects.push(subject);
    people.push(named);
  }
  return { subjects, people, spoken: [], outlets };
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

// A name is the subject if only its title or an opening phrase with a comma stands before it, and it is no possessive.
function isSubject(before: string, after: string): boolean {
  if (/^['’]s?\b/u.test(after)) return false;
  const clause = before.slice(before.lastIndexOf(",") + 1).trim();
  if (clause.split(/\s+/u).length > 8) return false;
  return !/\b(?:of|for|with|to|from|by|at|on|in|about|against|after|before|between|and|said|told|says|met)$/iu.test(
    clause,
  );
}
