import type { Unread } from "../core/model/unread.ts";
import { coverage } from "./coverage.ts";
import { statedDate, statedMoment } from "./date.ts";
import { accepted, type Draft, type Found, failed, plainDraft } from "./draft.ts";
import { frontMatter } from "./frontMatter.ts";

// At the very start: `date 2025-10-21 Words …`, or a line that is nothing but a date.
const dated = /^\s*date:?[ \t]+(\d\S{0,30})(?:[ \t]*\n|[ \t]+|$)/i;
const alone = /^\s*(\d{4}-\d{2}-\d{2})[ \t]*(?:\n|$)/;

/** A text file, or Markdown with front matter: what its head states, and the rest as it stands. */
export function plain(input: string, given: string): Found {
  const { fields, rest } = frontMatter(given.replace(/\r\n?/g, "\n"));
  const unread: Unread[] = [];
  const head = dated.exec(rest) ?? alone.exec(rest);
  const stamp = head?.[1] ?? fields.date ?? null;
  const date = stamp === null ? null : statedDate(stamp);
  if (stamp !== null && date === null) unread.push(failed(input, `not a date: ${stamp} (${input})`));
  const text = withoutBlankEnds(head ? rest.slice(head[0].length) : rest);
  const draft: Draft = {
    ...plainDraft(input, text),
    title: fields.title ?? null,
    authors: fields.authors,
    outlet: fields.outlet ?? null,
    url: fields.url ?? null,
    date,
    at: stamp === null ? null : statedMoment(stamp),
    coverage: coverage(text),
  };
  return accepted(draft, unread);
}

// Whole blank lines at both ends, and the blanks after the last word; the first line's indent is its own.
function withoutBlankEnds(text: string): string {
  return text.slice(/^(?:[^\S\n]*\n)*/.exec(text)?.[0].length ?? 0).trimEnd();
}
