import type { Sentence } from "../../../core/model/text.ts";
import { both, feature } from "../../../core/read/linear.ts";
import type { NameView } from "./view.ts";

/** How many features a token has at most. */
export const NAME_TEMPLATES = 36;

const EDGE = 0x2545f491;

/**
 * Writes the features of token `i` in the stretch of capitals from `start` to `end` to `into`; answers how many.
 * None depends on a label, so that a whole stretch can be decoded at once.
 */
export function nameFeatures(
  view: NameView,
  i: number,
  start: number,
  end: number,
  { first, last }: Sentence,
  into: Int32Array,
): number {
  const { word, shape, lists, elsewhere, pos } = view;
  const at = (values: ArrayLike<number>, index: number) =>
    index >= first && index < last ? (values[index] as number) : EDGE;
  const w = word[i] as number;
  const s = shape[i] as number;
  const g = lists[i] as number;
  const e = elsewhere[i] as number;
  const p = pos[i] as number;
  const before = at(word, i - 1);
  const after = at(word, i + 1);
  const shapeBefore = at(shape, i - 1) & 15;
  const shapeAfter = at(shape, i + 1) & 15;
  const listsBefore = at(lists, i - 1);
  const listsAfter = at(lists, i + 1);
  const posAfter = at(pos, i + 1);
  const head = end - 1;
  const place = Math.min(i - start, 3) * 4 + Math.min(head - i, 3);
  const context = at(word, start - 1);
  const follows = at(word, end);
  const length = Math.min(end - start, 4);
  const line = view.line[i] as number;
  let n = 0;
  into[n++] = feature(40, 0);
  into[n++] = feature(41, w);
  into[n++] = feature(43, view.suffix3[i] as number);
  into[n++] = feature(45, view.prefix2[i] as number);
  into[n++] = feature(47, (s * 16 + shapeBefore) * 16 + shapeAfter);
  into[n++] = feature(48, both(p, s));
  into[n++] = feature(50, both(p, posAfter));
  into[n++] = feature(51, before);
  into[n++] = feature(52, after);
  into[n++] = feature(54, at(word, i + 2));
  into[n++] = feature(55, both(at(word, i - 2), before));
  into[n++] = feature(56, both(after, at(word, i + 2)));
  into[n++] = feature(57, both(g, s));
  into[n++] = feature(58, both(listsBefore, g));
  into[n++] = feature(59, both(g, listsAfter));
  into[n++] = feature(61, both(before, w));
  into[n++] = feature(62, both(w, after));
  into[n++] = feature(66, both(e, g));
  into[n++] = feature(67, both(e, place));
  into[n++] = feature(68, place * 16 + s);
  into[n++] = feature(69, both(lists[head] as number, place));
  into[n++] = feature(70, both(word[head] as number, place));
  into[n++] = feature(71, both(context, Math.min(i - start, 2)));
  into[n++] = feature(72, both(follows, Math.min(head - i, 2)));
  into[n++] = feature(73, both(both(context, s), length));
  into[n++] = feature(75, both(both(listsBefore, g), listsAfter));
  into[n++] = feature(77, both(place, both(g, s)));
  into[n++] = feature(79, both(at(lists, start - 1), place));
  into[n++] = feature(80, both(at(elsewhere, i - 1), e));
  into[n++] = feature(81, both(e, at(elsewhere, i + 1)));
  into[n++] = feature(82, both(at(pos, start - 1), place));
  into[n++] = feature(83, both(at(pos, end), place));
  into[n++] = feature(84, both(line, place));
  into[n++] = feature(85, both(line, both(g, s)));
  into[n++] = feature(86, both(word[start] as number, place));
  into[n++] = feature(87, both(at(shape, start - 1), both(at(shape, end), place)));
  return n;
}
