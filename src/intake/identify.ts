import type { Report } from "../core/model/report.ts";
import { siglum } from "../core/model/siglum.ts";
import type { Unread } from "../core/model/unread.ts";
import { type Draft, failed } from "./draft.ts";

/**
 * Drafts with their ids, in order: the one given, else the next letter that nobody was given. Of two that were
 * given one id, the second gets a letter, and that is told.
 */
export function identify(drafts: readonly Draft[]): { reports: Report[]; unread: Unread[] } {
  const given = new Set(drafts.map(({ id }) => id));
  const taken = new Set<string>();
  const unread: Unread[] = [];
  let letter = 0;
  const next = () => {
    while (given.has(siglum(letter))) letter++;
    return siglum(letter++);
  };
  const reports = drafts.map((draft) => {
    const clash = draft.id !== null && taken.has(draft.id);
    if (clash) unread.push(failed(draft.input, `id taken: ${draft.id} (${draft.input})`));
    const id = draft.id === null || clash ? next() : draft.id;
    taken.add(id);
    return { ...draft, id };
  });
  return { reports, unread };
}
