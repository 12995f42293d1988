import type { Speech } from "../../model/speech.ts";

/** The words that describe an unnamed source, as the text has them, but for the terms on which it spoke. */
export function descriptor(phrase: string, { anonymity }: Speech): string {
  const words = phrase.replace(/\s+/gu, " ");
  const terms = anonymity.terms.exec(words)?.index ?? 0;
  return (terms > 0 ? words.slice(0, terms) : words)
    .replace(/[,;:]+$/u, "")
    .trim()
    .replace(anonymity.dangling, "");
}

/** The same without what only points. */
export function plainDescriptor(phrase: string): string {
  return phrase
    .replace(/\s+/gu, " ")
    .replace(
      /^(?:(?:a|an|the|his|her|its|their|this|that|brief|short|new|recent|separate|written|joint|latest)\s+)+/iu,
      "",
    )
    .trim();
}

/** "three officials" → 3. */
export function declaredCount(words: string, speech: Speech): number | null {
  const digits = /^(?:\w+ )?(\d{1,3})\b/u.exec(words)?.[1];
  if (digits !== undefined) return Number(digits);
  for (const word of words.split(/\s+/u).slice(0, 3)) {
    const value = speech.numbers.get(word);
    if (value !== undefined) return value;
  }
  return null;
}
