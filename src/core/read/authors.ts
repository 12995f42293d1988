import type { Block } from "../model/text.ts";

/**
 * The names in a byline, without the outlet at its end.
 *
 *     By Amara Okafor, Ito Ren and Mary Lund, Northwire
 *        ^^^^^^^^^^^^  ^^^^^^^     ^^^^^^^^^
 */
export function authors(text: string, blocks: readonly Block[], outlet: string | null): string[] {
  const byline = blocks.find(({ kind }) => kind === "byline");
  if (byline === undefined) return [];
  return text
    .slice(byline.start, Math.min(byline.end, byline.start + 200))
    .replace(/^.{0,20}?\bby:?\s+/iu, "")
    .split(/\s*(?:,|;|\||\band\b|&)\s*/u)
    .filter((name) => /^\p{Lu}[\p{L}.’'-]*(?: [\p{L}][\p{L}.’'-]*){1,3}$/u.test(name))
    .filter((name) => name !== outlet && !/\b(?:reporter|editor|correspondent|writer|staff)\b/iu.test(name));
}
