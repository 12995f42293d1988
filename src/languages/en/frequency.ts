import { counts, documents } from "./weights/frequency.ts";

/**
 * How much a lemma tells by itself: its inverse document frequency in news, the natural logarithm of how many
 * texts there are for each one that has it. 0 for a word in all of them, about 8 for one never seen.
 */
export function frequency(lemma: string): number {
  return table().get(lemma) ?? rarest;
}

/** Whether the background counts know a lemma at all. */
export function isKnown(lemma: string): boolean {
  return table().has(lemma);
}

const rarest = Math.log(documents * 2);
let parsed: ReadonlyMap<string, number> | null = null;

// Read at the first use: reading it while the program starts would delay `--help`.
function table(): ReadonlyMap<string, number> {
  parsed ??= new Map(
    counts.split("\n").flatMap((line) => {
      const [count, ...words] = line.split(" ");
      return words.map((word) => [word, Math.log(documents / Number(count))] as const);
    }),
  );
  return parsed;
}
