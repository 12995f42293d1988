import type { Span } from "../../model/span.ts";
import type { Quotation } from "../../model/text.ts";

/** Words of so few letters need no capital in the name of a work: "of", "the", "and". */
const small = 3;
const longestName = 8;
/** Of a longer one the form need not be looked at. */
const longestForm = 200;
/** So few words need not be a sentence of anybody's. */
const few = 3;
/** How many characters beside a quotation show whether its capitals mean anything. */
const beside = 50;

/**
 * What stands between marks, as far as its form shows:
 *
 *     “We tried,” she said of the “failed” rescue in “The Long Way Home”.
 *      speech                      words              title
 *
 * A few words inside a sentence of the report may be somebody's or held at a distance; a cue tells which, not the form.
 * A nickname inside a name counts as a title. In a headline capitals tell nothing.
 */
export function kindOf(text: string, { start, end }: Span, block: Span): Quotation["kind"] {
  if (end - start > longestForm) return "speech";
  const words = text
    .slice(start, end)
    .replace(/^["“‘'`]+|["”’'`]+$/gu, "")
    .split(/\s+/u);
  const name = isName(words);
  if (words.length > few && !name) return "speech";
  const before = text.slice(Math.max(block.start, start - beside), start).replace(/["“”'‘’«„`]+$/u, "");
  const after = text.slice(end, Math.min(block.end, end + beside)).replace(/^["“”'‘’»`]+/u, "");
  const introduced = !/[\p{L}\p{N}]\s*$/u.test(before);
  if (name && (!introduced || /^\s*\p{Ll}/u.test(after)) && !isHeadline(before, after)) return "title";
  if (words.length > few) return "speech";
  const last = words.at(-1) as string;
  if (
    introduced &&
    /^[\p{Lu}\d]/u.test(words[0] as string) &&
    (/[.,!?…]$/u.test(last) || /^[.,!?]/u.test(after))
  )
    return "speech";
  return words.length === 1 &&
    /^\s\p{Lu}/u.test(after) &&
    /\p{Lu}\S*\s$/u.test(before) &&
    !/[.,!?]$/u.test(last)
    ? "title"
    : "words";
}

// Every long word has a capital, but for one such as "with" among several; and there are at least two words.
function isName(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > longestName || !/^[\p{Lu}\d]/u.test(words[0] as string))
    return false;
  const long = words.map((word) => word.replace(/[^\p{L}]/gu, "")).filter((word) => word.length > small);
  const lower = long.filter((word) => !/^\p{Lu}/u.test(word));
  return lower.length === 0
    ? long.length > 0
    : lower.length === 1 && long.length > 3 && lower[0]?.length === small + 1;
}

function isHeadline(before: string, after: string): boolean {
  const long = `${before} ${after}`.match(/(?<![\p{L}’'])\p{L}{4,}(?![\p{L}])/gu) ?? [];
  return !long.some((word) => /^\p{Ll}/u.test(word));
}
