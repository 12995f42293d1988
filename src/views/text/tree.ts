import type { Branch, Tree } from "../sections/tree.ts";
import { prose } from "../words/visible.ts";
import type { Paint } from "./paint.ts";
import { line } from "./section.ts";
import { wrap } from "./wrap.ts";

/**
 * The family tree, sources above and relays below:
 *
 *     ┌─ a port official (unnamed)
 *     A  Harbour Courier: own reporting; origin of those below
 *     └─ B  Daily Lantern: relays A and says so
 */
export function branches({ branches, apart }: Tree, width: number, paint: Paint): string[] {
  if (branches.length + apart.length === 0) return [];
  return [
    ...wrap("WHO GOT IT FROM WHOM", width).map(paint.heading),
    ...branches.flatMap((each) => branch(each, width, paint)),
    ...apart.flatMap((each) => line(each, "", 0, width, paint)),
  ];
}

function branch({ id, text, above, why, rails, hasBelow }: Branch, width: number, paint: Paint): string[] {
  // A tree too deep for the width goes on at the same depth.
  const shown = rails.slice(0, Math.floor(width / 6));
  const ancestors = shown.slice(0, -1).map(rail).join("");
  const last = shown.at(-1);
  const first = last === undefined ? "" : `${ancestors}${last ? "├─ " : "└─ "}`;
  const under = last === undefined ? "" : ancestors + rail(last);
  const rest = `${under}${hasBelow ? "│" : " "}    `;
  const own = above.map((source) => (last === undefined ? prose(source) : `from ${prose(source)}`));
  return [
    ...(last === undefined
      ? own.flatMap((source, index) => wrap(source, width, index === 0 ? "┌─ " : "├─ ", "│  "))
      : []),
    ...wrap(`${prose(id)}  ${prose(text)}`, width, first, rest),
    ...(last === undefined ? [] : own.flatMap((source) => wrap(source, width, rest))),
    ...why.flatMap((each) => wrap(prose(each.text), width, rest).map(paint.quiet)),
  ];
}

const rail = (more: boolean) => (more ? "│  " : "   ");
