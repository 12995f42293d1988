import type { Sentence } from "../../../core/model/text.ts";
import { SHAPE } from "../words.ts";
import { LISTED } from "./gazetteer.ts";
import type { Found } from "./outlets.ts";
import { has, type NameView, word } from "./view.ts";

/**
 * Where a report was written.
 *
 *     PORT ELLERY, Westmark (Northwire) —
 *     ^^^^^^^^^^^
 */
export function datelines(view: NameView, found: readonly Found[], sentences: readonly Sentence[]): Found[] {
  const places: Found[] = [];
  for (const { first, last } of sentences) {
    let end = first;
    while (end < Math.min(last, first + 4) && view.shape[end] === SHAPE.upper && word(view, end).length > 2)
      end++;
    if (end === first || has(view, first, LISTED.outlet)) continue;
    const after = word(view, end);
    // WEATHER - Rain
    if (after === "-" && !has(view, first, LISTED.place)) continue;
    const dash = (i: number) => /^[-–—]+$/.test(word(view, i));
    let close = end;
    while (close < Math.min(view.tokens.length - 1, end + 10) && !dash(close) && word(view, close) !== ".")
      close++;
    if ((after === "," || after === "(" || dash(end)) && dash(close))
      places.push({ first, last: end, kind: "place" });
  }
  const taken = new Set(
    places.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)),
  );
  return [...found.filter(({ first }) => !taken.has(first)), ...places].sort((a, b) => a.first - b.first);
}
