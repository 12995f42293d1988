import type { Sentence } from "../../../core/model/text.ts";
import { SHAPE } from "../words.ts";
import { LISTED } from "./gazetteer.ts";
import type { Found } from "./outlets.ts";
import { has, type NameView, word } from "./view.ts";

/** May be a word of a person's name, as far as its form and the lists go. */
export function personal(view: NameView, i: number): boolean {
  const shape = view.shape[i];
  if (i >= view.tokens.length) return false;
  if (shape !== SHAPE.capital && shape !== SHAPE.mixed && shape !== SHAPE.first) return false;
  const other =
    LISTED.role |
    LISTED.title |
    LISTED.organisationHead |
    LISTED.placeHead |
    LISTED.calendar |
    LISTED.nationality |
    LISTED.country |
    LISTED.outlet |
    LISTED.organisation;
  return has(view, i, LISTED.given) ? !has(view, i, LISTED.calendar | LISTED.country) : !has(view, i, other);
}

const INITIAL = /^\p{Lu}\.?$/u;
const PARTICLE = /^(?:de|da|di|do|dos|du|van|von|der|den|bin|al|el|ibn|la|le)$/;

/** People with all their words, and given names with a family name that no label has found. */
export function people(view: NameView, found: readonly Found[], sentences: readonly Sentence[]): Found[] {
  const taken = new Uint8Array(view.tokens.length);
  for (const { first, last } of found) taken.fill(1, first, last);
  const all: Found[] = [];
  const edge = new Uint8Array(view.tokens.length + 1);
  for (const { first } of sentences) edge[first] = 1;
  const free = (i: number) => i < taken.length && taken[i] === 0;
  /** Where the words of a name that go on from token `i` end. */
  const reach = (i: number): number => {
    let last = i;
    for (let tried = 0; tried < 4; tried++) {
      let after = last;
      // George W. Harlow
      if (free(after) && edge[after] === 0 && INITIAL.test(word(view, after))) after++;
      if (after > last && free(after) && word(view, after) === ".") after++;
      while (after - last < 2 && free(after) && edge[after] === 0 && PARTICLE.test(word(view, after)))
        after++;
      if (
        !free(after) ||
        (edge[after] as number) === 1 ||
        !personal(view, after) ||
        view.shape[after] === SHAPE.first
      )
        break;
      last = after + 1;
    }
    return last;
  };
  for (const name of found) {
    if (name.kind !== "person") {
      all.push(name);
      continue;
    }
    const last = has(view, name.last - 1, LISTED.role) ? name.last : reach(name.last);
    let first = name.first;
    // Alaa Mosaad, where the model knows only the second word.
    const unknown = (i: number) =>
      free(i) &&
      view.shape[i] === SHAPE.capital &&
      personal(view, i) &&
      view.tokens[i]?.pos === "NNP" &&
      !has(view, i, LISTED.place);
    while (first > 0 && edge[first] === 0 && name.last - first < 3 && unknown(first - 1)) first--;
    // Only a given name or an initial is sure to belong to what follows.
    while (
      first > 0 &&
      edge[first] === 0 &&
      free(first - 1) &&
      name.last - first < 4 &&
      has(view, first - 1, LISTED.given) &&
      personal(view, first - 1)
    )
      first--;
    taken.fill(1, first, last);
    all.push({ ...name, first, last });
  }
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      if (taken[i] === 1 || !has(view, i, LISTED.given) || !personal(view, i)) continue;
      if (has(view, i, LISTED.place | LISTED.organisation | LISTED.outlet | LISTED.role)) continue;
      const end = reach(i + 1);
      // Alone it is a name in a greeting or a signature: "Amara,"
      const line = last - first <= 3 && ((view.elsewhere[i] as number) & 1) === 0;
      if (end === i + 1 && !line) continue;
      taken.fill(1, i, end);
      all.push({ first: i, last: end, kind: "person" });
      i = end - 1;
    }
  }
  // Gerda Holm, 58, · Gerda Holm, who
  for (let i = 2; i + 2 < view.tokens.length; i++) {
    if (word(view, i) !== ",") continue;
    const aged =
      /^(?:[1-9]\d?|10\d)$/.test(word(view, i + 1)) && /^(?:[,.;]|and|of|from)$/.test(word(view, i + 2));
    if (!aged && word(view, i + 1) !== "who") continue;
    if (!free(i - 1) || !free(i - 2) || edge[i - 1] === 1 || !personal(view, i - 1) || !personal(view, i - 2))
      continue;
    if (!/^NN|^JJ/.test(view.tokens[i - 1]?.pos ?? "") || has(view, i - 1, LISTED.place)) continue;
    taken.fill(1, i - 2, i);
    all.push({ first: i - 2, last: i, kind: "person" });
  }
  return joinedByInitial(
    view,
    all.sort((a, b) => a.first - b.first),
  );
}

/** George | W. | Harlow */
function joinedByInitial(view: NameView, found: readonly Found[]): Found[] {
  const all: Found[] = [];
  for (const name of found) {
    const before = all.at(-1);
    const gap = before === undefined ? 0 : name.first - before.last;
    const initial =
      before?.kind === "person" &&
      name.kind === "person" &&
      gap >= 0 &&
      gap <= 2 &&
      Array.from({ length: gap }, (_, i) => word(view, before.last + i)).every(
        (text) => INITIAL.test(text) || text === ".",
      ) &&
      (gap > 0 || word(view, before.last - 1) === ".") &&
      (gap === 0 || INITIAL.test(word(view, before.last)) || INITIAL.test(word(view, before.last - 1)));
    if (initial) all[all.length - 1] = { ...(before as Found), last: name.last };
    else all.push(name);
  }
  return all;
}
