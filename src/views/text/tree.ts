import { type Branch, HINT, type Line } from "../sections/section.ts";
import type { Tree } from "../sections/tree.ts";
import { prose } from "../words/visible.ts";
import type { Paint } from "./paint.ts";
import { line } from "./section.ts";
import { wrap } from "./wrap.ts";

const MOST = 60;

/**
 * The family tree, sources above and relays below:
 *
 *     ┌─ a port official (unnamed)
 *     A  Harbour Courier: origin of those below
 *     └─ B  Daily Lantern: relays A and says so
 */
export function branches({ tops, apart }: Tree, width: number, paint: Paint, why: boolean): string[] {
  if (tops.length + apart.length === 0) return [];
  const lines: string[] = [];
  let left = MOST;
  for (const top of tops) {
    if (left > 0) {
      const drawn = branch(top, width, "", "", why, () => left-- > 0);
      lines.push(...drawn);
    }
  }
  const hidden = count(tops) - MOST;
  const more: Line[] = hidden > 0 ? [{ text: `… and ${hidden} more reports${HINT}` }] : [];
  return [
    ...wrap("WHO GOT IT FROM WHOM", width).map(paint.heading),
    ...lines,
    ...[...more, ...apart].flatMap((each) => line(each, "", 0, width, paint)),
  ];
}

function branch(
  { id, text, above, below, why }: Branch,
  width: number,
  first: string,
  rest: string,
  withWhy: boolean,
  mayDraw: () => boolean,
): string[] {
  if (!mayDraw()) return [];
  // A tree too deep for the width goes on at the same depth.
  const deep = rest.length > width / 2;
  const inner = below.length > 0 ? `${rest}│    ` : `${rest}     `;
  const sources = above.flatMap((source, index) =>
    rest === "" ? wrap(prose(source), width, index === 0 ? "┌─ " : "├─ ", "│  ") : [],
  );
  const own = rest === "" ? [] : above.flatMap((source) => wrap(`from ${prose(source)}`, width, inner));
  return [
    ...sources,
    ...wrap(`${prose(id)}  ${prose(text)}`, width, first, inner),
    ...own,
    ...(withWhy ? why.flatMap((each) => wrap(prose(each.text), width, inner)) : []),
    ...below.flatMap((child, index) => {
      const last = index === below.length - 1;
      return deep
        ? branch(child, width, `${rest}└─ `, rest, withWhy, mayDraw)
        : branch(
            child,
            width,
            `${rest}${last ? "└─ " : "├─ "}`,
            `${rest}${last ? "   " : "│  "}`,
            withWhy,
            mayDraw,
          );
    }),
  ];
}

function count(branches: readonly Branch[]): number {
  let total = 0;
  for (const { below } of branches) total += 1 + count(below);
  return total;
}
