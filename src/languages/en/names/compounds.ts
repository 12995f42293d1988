import { LISTED } from "./gazetteer.ts";
import type { Found } from "./outlets.ts";
import type { NameView } from "./view.ts";

/** A name that is a part of a token has its own offsets. */
export interface Part extends Found {
  readonly start?: number;
  readonly end?: number;
}

/**
 * Splits words that join two names, where the text or a list knows both.
 *
 *     the Okafor–Lindqvist talks
 *         ^^^^^^ ^^^^^^^^^
 */
export function compounds(
  view: NameView,
  found: readonly Found[],
  kindOf: (word: string) => Found["kind"] | null,
): Part[] {
  const parts: Part[] = [];
  const split = new Set<number>();
  view.tokens.forEach((token, i) => {
    if (!/[-–‑]/.test(token.text)) return;
    const pieces = /^(\p{Lu}[\p{L}.’']*)[-–‑](\p{Lu}[\p{L}.’']*)$/u.exec(token.text);
    if (pieces === null || ((view.lists[i] as number) & LISTED.place) !== 0) return;
    const [, left, right] = pieces as unknown as [string, string, string];
    const kinds = [kindOf(left), kindOf(right)] as const;
    if (kinds[0] === null || kinds[1] === null) return;
    split.add(i);
    parts.push({ first: i, last: i + 1, kind: kinds[0], start: token.start, end: token.start + left.length });
    parts.push({ first: i, last: i + 1, kind: kinds[1], start: token.end - right.length, end: token.end });
  });
  const kept: Part[] = found.filter(({ first, last, kind }) => {
    if (last - first === 1) return !split.has(first);
    return kind === "person" || !(split.has(first) && last - first <= 3);
  });
  if (parts.length === 0) return kept;
  const covered = new Set(
    kept.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)),
  );
  return [...kept, ...parts.filter(({ first }) => !covered.has(first))].sort(
    (a, b) => a.first - b.first || (a.start ?? 0) - (b.start ?? 0),
  );
}
