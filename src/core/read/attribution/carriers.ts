import type { Relays } from "../../model/relays.ts";
import type { Span } from "../../model/span.ts";
import type { Found } from "./found.ts";

/** More outlets in one breath are a list of something else. */
const MOST = 6;

/**
 * One attribution for each of several outlets that report a thing together: each of them carries it.
 *
 *     according to the Gazette and the Lantern
 *                      ^^^^^^^         ^^^^^^^
 */
export function carriers(
  text: string,
  one: Found,
  outlets: readonly Span[],
  { together }: Relays,
): readonly Found[] {
  const { source } = one;
  if (source === null) return [one];
  const inside = outlets.filter(({ start, end }) => start >= source.start && end <= source.end);
  if (inside.length < 2 || inside.length > MOST || !together.test(rest(text, source, inside))) return [one];
  return inside.map(({ start, end }) => {
    const span = { start, end };
    return { ...one, source: span, head: span, among: true };
  });
}

/** The words of a source that are no outlet's name. */
function rest(text: string, { start, end }: Span, inside: readonly Span[]): string {
  let words = "";
  let at = start;
  for (const outlet of inside) {
    words += text.slice(at, outlet.start);
    at = Math.max(at, outlet.end);
  }
  return words + text.slice(at, end);
}
