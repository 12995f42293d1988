import type { Entity, Mention } from "../../model/mention.ts";
import type { Source } from "../../model/source.ts";
import type { Block, Sentence } from "../../model/text.ts";

/** Who has been named and who has spoken so far, for words that point back. */
export interface Discourse {
  /** The person a sentence is about: named in its first noun phrase. By sentence. */
  readonly subjects: readonly (string | null)[];
  /** People named in a sentence, in order, each once. By sentence. */
  readonly people: readonly (readonly string[])[];
  /** Speakers so far, the latest last. */
  readonly spoken: { readonly sentence: number; readonly source: Source }[];
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
    for (let k = m; k < mentions.length && (kind === "body" || kind === "title") && (mentions[k] as Mention).start < sentence.end; k++) {
      const mention = mentions[k] as Mention;
      const entity = mention.entity === null ? undefined : entities.get(mention.entity);
      if (entity === undefined) continue;
      if (entity.kind === "outlet") outlets.push({ sentence: i, entity: entity.id });
      if (entity.kind !== "person") continue;
      if (!named.includes(entity.id)) named.push(entity.id);
      if (subject === null && named.length === 1 && isSubject(text.slice(sentence.start, mention.start), text.slice(mention.end, mention.end + 3)))
        subject = entity.id;
    }
    subjects.push(subject);
    people.push(named);
  }
  return { subjects, people, spoken: [], outlets };
}

// A name is the subject if only its title or an opening phrase with a comma stands before it, and it is no possessive.
function isSubject(before: string, after: string): boolean {
  if (/^['’]s?\b/u.test(after)) return false;
  const clause = before.slice(before.lastIndexOf(",") + 1).trim();
  if (clause.split(/\s+/u).length > 8) return false;
  return !/\b(?:of|for|with|to|from|by|at|on|in|about|against|after|before|between|and|said|told|says|met)$/iu.test(clause);
}
