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
  // The first draft of each text from each publisher, in the order given.
  const firsts = new Map<string, Map<string | null, Draft>>();
  for (const draft of drafts) {
    const same = firsts.get(draft.text) ?? new Map<string | null, Draft>();
    const from = publisher(draft);
    if (!same.has(from)) same.set(from, draft);
    firsts.set(draft.text, same);
  }
  const kept: Draft[] = [];
  const duplicates: Duplicate[] = [];
  for (const draft of drafts) {
    const keeper = keeperOf(draft, firsts.get(draft.text) ?? new Map());
    if (keeper === draft) kept.push(draft);
    else duplicates.push({ draft, of: keeper });
  }
  return { kept, duplicates };
}

// The first from this publisher; a copy that names none counts as the first that does.
function keeperOf(draft: Draft, firsts: ReadonlyMap<string | null, Draft>): Draft {
  const from = publisher(draft);
  const named = [...firsts.keys()].find((other) => other !== null) ?? null;
  return firsts.get(from ?? named) ?? draft;
}

function publisher({ outlet, url }: Draft): string | null {
  if (outlet !== null) return outlet.toLowerCase();
  return url !== null && URL.canParse(url) ? new URL(url).host : null;
}
