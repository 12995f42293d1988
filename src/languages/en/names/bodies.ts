import type { Sentence } from "../../../core/model/text.ts";
import { SHAPE } from "../words.ts";
import { LISTED } from "./gazetteer.ts";
import type { Found } from "./outlets.ts";
import { personal } from "./person.ts";
import { has, type NameView, word } from "./view.ts";

/**
 * A company with its form of law.
 *
 *     Ellery Broadband , Inc.
 *     ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function incorporated(view: NameView, name: Found): Found {
  const form = name.last + 1;
  const legal = word(view, name.last) === "," && /^(?:Inc|Ltd|LLC|LLP|L\.P|Corp)\.?$/.test(word(view, form));
  return name.kind !== "place" && legal ? { ...name, last: form + 1, kind: "organisation" } : name;
}

const HEAD =
  /^(?:Union|Federation|Association|League|Board|Council|Committee|Commission|Authority|Agency|Institute|Institution|Society|Trust|Foundation|Department|Ministry|Office|University|Guild|Bureau|Alliance|Coalition|Administration|Inspectorate|Subcommittee)$/;

/**
 * Bodies that say what they are by their last word.
 *
 *     a vote by the Shop and Depot Workers’ Union
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function headed(view: NameView, sentences: readonly Sentence[]): Found[] {
  const found: Found[] = [];
  for (const { first, last } of sentences) {
    for (let i = first + 2; i < last; i++) {
      if (!HEAD.test(word(view, i)) || view.shape[i] === SHAPE.caseless || /^\p{Lu}/u.test(word(view, i + 1)))
        continue;
      let start = i;
      while (start - 1 > first && i - start < 9 && inBody(view, start - 1)) start--;
      while (start < i && !/^\p{Lu}/u.test(word(view, start))) start++;
      if (start === i || !/^the$/i.test(word(view, start - 1))) continue;
      found.push({ first: start, last: i + 1, kind: "organisation" });
    }
  }
  return found;
}

function inBody(view: NameView, i: number): boolean {
  const text = word(view, i);
  // The White House | and | the Harbour Board are two.
  if (text === "and")
    return (
      !HEAD.test(word(view, i - 1)) &&
      !has(view, i - 1, LISTED.organisation | LISTED.organisationHead | LISTED.outlet)
    );
  if (/^(?:of|for|&|['’]s?)$/.test(text)) return true;
  return (
    /^\p{Lu}/u.test(text) &&
    !/^(?:The|A|An)$/.test(text) &&
    !has(view, i, LISTED.given | LISTED.title | LISTED.calendar)
  );
}

const OF =
  /^(?:Office|Department|Ministry|Bureau|University|Bank|Board|Council|House|Institute|Academy|Court|Church|Commission|Federation|Association|Union|Chamber|School|College|Society|Party|Organization|Organisation|Museum|League)$/;

/**
 * Bodies with all their words: the House Oversight | and | Government Reform Committee; the Office | of Special Counsel.
 */
export function bodies(view: NameView, found: readonly Found[]): Found[] {
  const all: Found[] = [];
  const taken = new Uint8Array(view.tokens.length + 8);
  for (const { first, last } of found) taken.fill(1, first, last);
  for (const name of found.map((name) => (name.kind === "place" ? ofPlace(view, name, taken) : name))) {
    const before = all.at(-1);
    const gap = before === undefined ? "" : word(view, before.last);
    const body = before?.kind === "organisation" && name.first === (before?.last ?? 0) + 1;
    const headless =
      before !== undefined && !has(view, before.last - 1, LISTED.organisationHead | LISTED.organisation);
    const committee =
      body &&
      gap === "and" &&
      name.kind === "organisation" &&
      headless &&
      HEAD.test(word(view, name.last - 1)) &&
      name.last - name.first > 1;
    const of =
      body &&
      gap === "of" &&
      OF.test(word(view, (before as Found).last - 1)) &&
      !has(view, name.first, LISTED.given);
    if (committee || of)
      all[all.length - 1] = { first: (before as Found).first, last: name.last, kind: "organisation" };
    else all.push(name);
  }
  return all.map((name) => {
    if (
      name.kind !== "organisation" ||
      !OF.test(word(view, name.last - 1)) ||
      view.tokens[name.last]?.text !== "of"
    )
      return name;
    let last = name.last + 1;
    while (last - name.last < 6 && taken[last] === 0 && personal(view, last)) last++;
    return last > name.last + 1 && taken[last] === 0 ? { ...name, last } : name;
  });
}

/**
 * A body that a place belongs to.
 *
 *     the National Bank of Ghana
 *         ^^^^^^^^^^^^^^^^^^^^^^
 */
function ofPlace(view: NameView, name: Found, taken: Uint8Array): Found {
  const head = name.first - 2;
  if (word(view, name.first - 1) !== "of" || !OF.test(word(view, head)) || taken[head] === 1) return name;
  let first = head;
  while (first > 0 && taken[first - 1] === 0 && view.shape[first - 1] === SHAPE.capital && head - first < 3)
    first--;
  return { first, last: name.last, kind: "organisation" };
}
