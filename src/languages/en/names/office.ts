import { LISTED } from "./gazetteer.ts";
import type { Found } from "./outlets.ts";
import { has, type NameView, word } from "./view.ts";

/**
 * People without the words of their office.
 *
 *     Secretary of the Interior Ana Silva
 *                      ^^^^^^^^ no given name
 */
export function withoutOffice(view: NameView, found: readonly Found[]): Found[] {
  return found.map((name) => {
    const { first, last, kind } = name;
    if (kind !== "person" || last - first < 3 || has(view, first, LISTED.given)) return name;
    if (!has(view, first + 1, LISTED.given)) return name;
    let of = first - 1;
    while (of > first - REACH && (word(view, of) === "the" || /^\p{Lu}/u.test(word(view, of)))) of--;
    const office = of > 0 && word(view, of) === "of" && has(view, of - 1, LISTED.role | LISTED.title);
    return office ? { ...name, first: first + 1 } : name;
  });
}

/** "Director of National Intelligence …": so many words at most stand between. */
const REACH = 4;
