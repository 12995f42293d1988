import type { Passage } from "../../core/model/span.ts";
import { wordsAt } from "../words/lookup.ts";
import { chips, evidence } from "./links.ts";
import { type Markup, markup, type Part } from "./markup.ts";
import type { Page } from "./page.ts";
import { differing } from "./wording.ts";
import { clipped } from "./words.ts";

/** One wording, the passages that have it, and what is to be said of it. */
export interface Wording {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly note: Part;
  /** In quotation marks, as somebody's words. */
  readonly direct: boolean;
}

const MOST_WORDINGS = 12;
const MOST_LETTERS = 600;

/** Wordings one under the other, or side by side where there is room, with the words marked that differ. */
export function collated(page: Page, wordings: readonly Wording[]): Markup {
  const shown = wordings.slice(0, MOST_WORDINGS);
  const texts = shown.map(({ text }) => clipped(text, MOST_LETTERS));
  const marks = shown.length > 1 ? differing(texts) : [];
  const rest = wordings.slice(MOST_WORDINGS);
  return markup`<ul class="readings">${shown.map(({ passages, note, direct }, index) => {
    const text = texts[index] as string;
    const written = markup`<bdi>${marked(text, marks[index] ?? [])}</bdi>`;
    const [first] = passages;
    return markup`<li><q class="${direct ? "direct" : "plain"}">${first ? evidence(page, first, written) : written}</q> ${chips(page, passages)}${note}</li>`;
  })}${
    rest.length > 0 &&
    markup`<li class="left">and ${rest.length} more wordings: ${chips(
      page,
      rest.flatMap(({ passages }) => passages),
    )}</li>`
  }</ul>`;
}

function marked(text: string, spans: readonly { start: number; end: number }[]): Part {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), markup`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** Passages put together by their exact words, in the order in which the words first come. */
export function byWording(page: Page, passages: readonly Passage[]): Map<string, Passage[]> {
  const wordings = new Map<string, Passage[]>();
  for (const passage of passages) {
    const text = wordsAt(page, passage);
    const same = wordings.get(text);
    if (same) same.push(passage);
    else wordings.set(text, [passage]);
  }
  return wordings;
}
