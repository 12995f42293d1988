import type { Passage } from "../../core/model/span.ts";
import { type Lookup, wordsAt } from "../words/lookup.ts";
import { chips, evidence } from "./links.ts";
import { type Markup, markup, type Part } from "./markup.ts";
import type { Page } from "./page.ts";
import { differing } from "./wording.ts";
import { clipped, clippedQuote, ending } from "./words.ts";

/** One wording, the passages that have it, and what is to be said of it. */
export interface Wording {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly note: Part;
  /** In quotation marks, as somebody's words. */
  readonly direct: boolean;
  /** What stands before and after it in the sentence of its first passage. */
  readonly around?: readonly [string, string];
}

const MOST_WORDINGS = 12;
const MOST_LETTERS = 600;
const MOST_AROUND = 140;

/**
 * Wordings one under the other, or side by side where there is room, with the words marked that differ: from a text
 * that stands above them, if one does, else from one another.
 */
export function collated(page: Page, wordings: readonly Wording[], above?: string): Markup {
  const shown = wordings.slice(0, MOST_WORDINGS);
  const texts = shown.map(({ text }) => clippedQuote(text, MOST_LETTERS));
  const words = texts.map(([words]) => words);
  const marks =
    above !== undefined ? differing([above, ...words]).slice(1) : words.length > 1 ? differing(words) : [];
  const rest = wordings.slice(MOST_WORDINGS).flatMap(({ passages }) => passages);
  return markup`<ul class="readings">${shown.map((wording, index) => {
    const [words, cut] = texts[index] as readonly [string, string];
    const written = markup`<bdi>${marked(words, marks[index] ?? [])}</bdi>`;
    return markup`<li>${inPlace(page, wording, written)}${cut} ${chips(page, wording.passages)}${wording.note}</li>`;
  })}${rest.length > 0 && markup`<li class="left">and ${wordings.length - shown.length} more wordings: ${chips(page, rest)}</li>`}</ul>`;
}

function inPlace(page: Page, { passages: [first], direct, around }: Wording, written: Markup): Markup {
  const [before, after] = around ?? ["", ""];
  const marks = direct && !/["“„«‘'][\s]*$/.test(before);
  const quoted = markup`<q class="${marks ? "direct" : "plain"}">${first ? evidence(page, first, written) : written}</q>`;
  if (before === "" && after === "") return quoted;
  return markup`<span class="around"><bdi>${ending(before, MOST_AROUND)}</bdi></span>${quoted}<span class="around"><bdi>${clipped(after, MOST_AROUND)}</bdi></span>`;
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
export function byWording<T extends Passage>(page: Page, passages: readonly T[]): Map<string, T[]> {
  const wordings = new Map<string, T[]>();
  for (const passage of passages) {
    const text = wordsAt(page, passage);
    const same = wordings.get(text);
    if (same) same.push(passage);
    else wordings.set(text, [passage]);
  }
  return wordings;
}

/** Whether a passage stands between quotation marks in its report. */
export function isQuoted({ readings }: Lookup, { report, start, end }: Passage): boolean {
  const reading = readings.get(report);
  if (reading === undefined) return false;
  const { quotations } = reading;
  return (
    quotations.some((quotation) => quotation.start <= start && end <= quotation.end) ||
    /["“„«]/.test(reading.report.text.charAt(start - 1))
  );
}

/** The rest of the sentence that a passage begins in, before and after it. */
export function sentenceAround({ readings }: Lookup, { report, start, end }: Passage): [string, string] {
  const reading = readings.get(report);
  if (reading === undefined) return ["", ""];
  const { sentences } = reading;
  const { text } = reading.report;
  const sentence = sentences[lastAtMost(sentences, start)];
  if (sentence === undefined || sentence.end <= start) return ["", ""];
  return [text.slice(sentence.start, start), end < sentence.end ? text.slice(end, sentence.end) : ""];
}

// The last span that begins at or before a place; -1 where none does. Spans are in order.
function lastAtMost(spans: readonly { readonly start: number }[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((spans[half] as { start: number }).start <= place) low = half + 1;
    else high = half;
  }
  return low - 1;
}
