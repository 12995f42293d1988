import type { Words } from "../model/words.ts";
import type { Act } from "./bag.ts";

/** How surely two verbs tell of one thing being done, 0 to 1. */
export function closenessOfActs(x: Act, y: Act, words: Words): number {
  if (x.lemma === y.lemma) return light.has(x.lemma) ? 0.3 : 1;
  if (x.concepts.some((c) => y.concepts.includes(c))) return 0.8;
  return words.related(x.lemma, y.lemma);
}

/** Verbs that many happenings have. */
export const light: ReadonlySet<string> = new Set([
  "be",
  "have",
  "do",
  "say",
  "tell",
  "make",
  "take",
  "get",
  "go",
  "come",
  "give",
  "see",
]);

/** The verb that a clause is about: the first that tells something and hangs on no other. */
export function mainAct(acts: readonly Act[]): Act | undefined {
  const telling = acts.filter(({ lemma }) => !light.has(lemma));
  return telling.find(({ free }) => free) ?? telling[0];
}
