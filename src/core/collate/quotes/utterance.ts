import type { Attribution } from "../../model/attribution.ts";
import type { Reading } from "../../model/reading.ts";
import type { Passage } from "../../model/span.ts";
import type { Quotation, Token } from "../../model/text.ts";

/** A quotation in one report, as words that can be compared. */
export interface Utterance extends Passage {
  /** Place of the report in the list of readings. */
  readonly at: number;
  readonly attribution: Attribution | null;
  /** Lower case, marks left out. */
  readonly words: readonly string[];
  /** What it is by its form. */
  readonly kind: Quotation["kind"];
}

/** The quotations of a report that somebody said; scare quotes and titles of works are left out. */
export function utterances(reading: Reading, at: number): Utterance[] {
  const found: Utterance[] = [];
  const { attributions, quotations, tokens, report } = reading;
  const holders = attributions.flatMap((attribution) =>
    attribution.content.map((span) => ({ span, attribution })),
  );
  holders.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let first = 0;
  let from = 0;
  for (const quotation of quotations) {
    // Content can be long and hold many quotations; the innermost one that holds this is the nearest to the left.
    while (first < holders.length && (holders[first]?.span.start ?? 0) <= quotation.start) first++;
    const attribution = innermost(holders, first, quotation);
    while (from < tokens.length && (tokens[from] as Token).end <= quotation.start) from++;
    const words = wordsOf(tokens, from, quotation.end);
    if (attribution === null || words.length === 0 || quotation.kind === "title") continue;
    const { start, end, kind } = quotation;
    found.push({ report: report.id, start, end, at, attribution, words, kind });
  }
  return found;
}

function innermost(
  holders: readonly { span: { start: number; end: number }; attribution: Attribution }[],
  before: number,
  quotation: Quotation,
): Attribution | null {
  let best: { length: number; attribution: Attribution } | null = null;
  for (let i = before - 1; i >= Math.max(0, before - 12); i--) {
    const { span, attribution } = holders[i] as (typeof holders)[number];
    const length = span.end - span.start;
    if (span.end >= quotation.end && (best === null || length < best.length)) best = { length, attribution };
  }
  return best?.attribution ?? null;
}

/**
 * The words from token `from` to the place `end`, lower case, without marks; a dash or a hyphen parts two words,
 * so that "Elland–Sorrow" and "Elland-Sorrow" are the same.
 */
export function wordsOf(tokens: readonly Token[], from: number, end: number): string[] {
  const words: string[] = [];
  for (let i = from; i < tokens.length && (tokens[i] as Token).end <= end; i++)
    words.push(...plainWords((tokens[i] as Token).text));
  return words;
}

/** A token as the words that are compared: none for a mark. */
export function plainWords(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll(/[’‘]/gu, "'")
    .split(/[-‐‑‒–—]/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}
