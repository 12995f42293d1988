import { GRAM, MASK, type Words } from "./words.ts";

/** Words that stand in both texts in the same order: `length` words from word `a` of one and `b` of the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

// A phrase that returns all through a text is tried at its first few places only, which keeps this linear.
const TRIED = 8;

/**
 * The longest stretches that two texts have in common, in the order of the second, none overlapping there.
 *
 *     a  … the ferry left the harbour at dawn with forty people on board …
 *                    ───────────────────────      ──────────────────────
 *     b  … it left the harbour at dawn, officials said, with forty people on board …
 *             ───────────────────────                   ──────────────────────
 */
export function sharedRuns(a: Words, b: Words): Run[] {
  return runsWith(a)(b);
}

/** `sharedRuns` of one text with many: its grams are looked up once. */
export function runsWith(a: Words): (b: Words) => Run[] {
  const places = new Map<number, number[]>();
  a.grams.forEach((gram, at) => {
    if (gram === 0) return;
    const known = places.get(gram);
    if (known === undefined) places.set(gram, [at]);
    else if (known.length < TRIED) known.push(at);
  });
  return (b) => {
    const runs: Run[] = [];
    for (let at = 0; at < b.grams.length; ) {
      const tried = places.get(b.grams[at] as number);
      const run = tried === undefined ? null : longest(a, b, tried, at);
      if (run) runs.push(run);
      at += run?.length ?? 1;
    }
    return runs;
  };
}

function longest(a: Words, b: Words, places: readonly number[], at: number): Run | null {
  let best: Run | null = null;
  for (const place of places) {
    let length = 0;
    while (
      place + length < a.ids.length &&
      a.ids[place + length] === b.ids[at + length] &&
      a.ids[place + length] !== MASK
    ) {
      length++;
    }
    if (length >= GRAM && length > (best?.length ?? 0)) best = { a: place, b: at, length };
  }
  return best;
}
