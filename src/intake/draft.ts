import type { Report } from "../core/model/report.ts";
import type { Unread } from "../core/model/unread.ts";

/** A report that has no siglum yet: its id is the one given with the input, if there was one. */
export type Draft = Omit<Report, "id"> & { readonly id: string | null };

/** What one input gave. */
export interface Found {
  readonly drafts: readonly Draft[];
  readonly unread: readonly Unread[];
}

/** The most UTF-16 code units that one report may have: a long book has three million. */
export const longest = 5_000_000;

/** A draft that states nothing but its text. */
export function plainDraft(input: string, text: string): Draft {
  return {
    id: null,
    input,
    text,
    title: null,
    authors: [],
    outlet: null,
    url: null,
    date: null,
    at: null,
    coverage: "full",
    links: [],
  };
}

/** An input that could not be read, and why: two words and the value. */
export function failed(input: string, message: string): Unread {
  return { input, message, kind: "failed" };
}

/** Nothing but one failure. */
export function nothing(input: string, message: string): Found {
  return { drafts: [], unread: [failed(input, message)] };
}

/** The draft, unless it has no words, or more than anybody reads. */
export function accepted(draft: Draft, unread: readonly Unread[] = []): Found {
  if (!/\S/u.test(draft.text)) return nothing(draft.input, `empty report: ${draft.input}`);
  if (draft.text.length > longest) return nothing(draft.input, tooLong(draft.input, draft.text.length));
  return { drafts: [draft], unread };
}

/** `too long: big.txt (20,000,000 characters, at most 5,000,000)` */
export function tooLong(input: string, characters: number): string {
  return `too long: ${input} (${thousands(characters)} characters, at most ${thousands(longest)})`;
}

/** `20,000,000`, the same in every locale. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
