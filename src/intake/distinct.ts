import type { Draft } from "./draft.ts";

/** A draft whose text another draft has, from the same publisher as far as they say. */
export interface Duplicate {
  readonly draft: Draft;
  readonly of: Draft;
}

/**
 * Each text once. The same words from two publishers are two reports, that is what wire copy is; from one, or
 * from nobody who is named, they are one report given twice.
 */
export function distinct(drafts: readonly Draft[]): { kept: Draft[]; duplicates: Duplicate[] } {
  const byText = new Map<string, Draft[]>();
  for (const draft of drafts) byText.set(draft.text, [...(byText.get(draft.text) ?? []), draft]);
  const kept: Draft[] = [];
  const duplicates: Duplicate[] = [];
  for (const draft of drafts) {
    const keeper = keeperOf(draft, byText.get(draft.text) ?? []);
    if (keeper === draft) kept.push(draft);
    else duplicates.push({ draft, of: keeper });
  }
  return { kept, duplicates };
}

// The first from this publisher; a copy that names none counts as the first that does.
function keeperOf(draft: Draft, same: readonly Draft[]): Draft {
  const from = publisher(draft);
  const first = same.find((other) => (from === null ? publisher(other) !== null : publisher(other) === from));
  return first ?? (same[0] as Draft);
}

function publisher({ outlet, url }: Draft): string | null {
  if (outlet !== null) return outlet.toLowerCase();
  return url !== null && URL.canParse(url) ? new URL(url).host : null;
}
