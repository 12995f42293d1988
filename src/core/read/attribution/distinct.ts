import type { Frame } from "../../model/speech.ts";
import type { Found } from "./found.ts";

/** What is told by each frame, from the least: a thought, words for a thing, words said. */
const weight: Readonly<Record<Frame, number>> = {
  believe: 0,
  decline: 1,
  object: 1,
  describe: 1,
  quote: 2,
  tell: 3,
  say: 2,
};

/**
 * Leaves one of several attributions of the same words to the same source: that which is told by the verb.
 *
 *     Ito told the Gazette: “The dam is safe.”
 *         ^^^^            ^ both bring in the same words
 */
export function distinct(found: readonly Found[]): readonly Found[] {
  const best = new Map<string, Found>();
  for (const one of found) {
    const key = keyOf(one);
    const known = key === null ? undefined : best.get(key);
    if (key !== null && (known === undefined || weight[one.frame] > weight[known.frame])) best.set(key, one);
  }
  return found.filter((one) => {
    const key = keyOf(one);
    return key === null || best.get(key) === one;
  });
}

function keyOf({ source, content }: Found): string | null {
  const [first, last] = [content[0], content.at(-1)];
  return source === null || first === undefined || last === undefined
    ? null
    : `${source.start} ${first.start} ${last.end}`;
}
