import { WORD_CLASSES } from "./weights/classes.ts";
import { wordHash } from "./words.ts";

/**
 * Classes of words that stand in like places, found in news without anybody's help: *said, added, replied* are
 * one, *month, week, summer* another. Each class is part of a coarser group. 0 is what is in no class.
 */
export interface WordClasses {
  /** The class of the word with this hash, as `words` measures it. */
  readonly classOf: (hash: number) => number;
  /** The group of each class. */
  readonly groups: Uint8Array;
}

let known: WordClasses | null = null;

export function wordClasses(): WordClasses {
  known ??= sorted(WORD_CLASSES);
  return known;
}

function sorted(lists: readonly (readonly string[])[]): WordClasses {
  const entries = lists.flat().flatMap((list, c) => list.split(" ").map((text) => ({ text, c: c + 1 })));
  const mask = 2 ** Math.ceil(Math.log2(entries.length * 2 + 2)) - 1;
  const hashes = new Int32Array(mask + 1);
  const classes = new Uint8Array(mask + 1);
  for (const { text, c } of entries) {
    const hash = wordHash(text);
    let slot = hash & mask;
    while (classes[slot] !== 0) slot = (slot + 1) & mask;
    hashes[slot] = hash;
    classes[slot] = c;
  }
  return {
    classOf: (hash) => {
      for (let slot = hash & mask; classes[slot] !== 0; slot = (slot + 1) & mask) {
        if (hashes[slot] === hash) return classes[slot] as number;
      }
      return 0;
    },
    groups: Uint8Array.of(0, ...lists.flatMap((group, g) => group.map(() => g + 1))),
  };
}
