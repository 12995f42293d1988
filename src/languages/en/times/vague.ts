import { type Expression, lower, open, type Reader } from "./expression.ts";
import type { Word } from "./words.ts";

const PHRASES: readonly (readonly [words: string, value: string])[] = [
  ["right now", "PRESENT_REF"],
  ["just now", "PRESENT_REF"],
  ["now", "PRESENT_REF"],
  ["currently", "PRESENT_REF"],
  ["presently", "PRESENT_REF"],
  ["nowadays", "PRESENT_REF"],
  ["these days", "PRESENT_REF"],
  ["at present", "PRESENT_REF"],
  ["at the moment", "PRESENT_REF"],
  ["at this time", "PRESENT_REF"],
  ["more recently", "PAST_REF"],
  ["most recently", "PAST_REF"],
  ["recently", "PAST_REF"],
  ["lately", "PAST_REF"],
  ["the past", "PAST_REF"],
  ["a long time ago", "PAST_REF"],
  ["a short time ago", "PAST_REF"],
  ["some time ago", "PAST_REF"],
  ["a while ago", "PAST_REF"],
  ["not long ago", "PAST_REF"],
  ["long ago", "PAST_REF"],
  ["the other day", "PAST_REF"],
  ["soon", "FUTURE_REF"],
  ["some day", "FUTURE_REF"],
  ["one day", "FUTURE_REF"],
  ["a later date", "FUTURE_REF"],
  ["a later time", "FUTURE_REF"],
  ["shortly", "FUTURE_REF"],
  ["the near future", "FUTURE_REF"],
  ["the foreseeable future", "FUTURE_REF"],
  ["the future", "FUTURE_REF"],
  ["near future", "FUTURE_REF"],
];
const BY_FIRST = new Map<string, (readonly [words: readonly string[], value: string])[]>();
for (const [phrase, value] of PHRASES) {
  const words = phrase.split(" ");
  const first = words[0] as string;
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), [words, value]]);
}

export const vagueWords: readonly string[] = [...BY_FIRST.keys()];

/** Times that no calendar has: "now", "recently", "soon". */
export const readVague: Reader = (words, at) => {
  for (const [phrase, value] of BY_FIRST.get(lower(words, at)) ?? []) {
    if (
      phrase.every((part, index) => lower(words, at + index) === part) &&
      stands(words, at, at + phrase.length)
    ) {
      return { first: at, last: at + phrase.length, mean: () => open(value) } satisfies Expression;
    }
  }
  return null;
};

// "the past tense", "a future king", "as soon as", "too soon": no times.
function stands(words: readonly Word[], at: number, last: number): boolean {
  const word = lower(words, at);
  // "Johnny-come-lately"
  if (words[at]?.spaced === false && lower(words, at - 1) === "-") return false;
  // "the now-deleted post", "the soon-to-be mayor"
  if (lower(words, last) === "-" && words[last]?.spaced === false && words[last + 1]?.spaced === false)
    return false;
  if (word === "soon")
    return !/^(as|too|so|how|very)$/.test(lower(words, at - 1)) && lower(words, last) !== "after";
  // "She will one day be queen", and not "one day in May", "for one day".
  if (word === "one")
    return (
      /^(will|would|may|might|could|can|to|ll|should|shall)$/.test(lower(words, at - 1)) ||
      lower(words, last) === "will"
    );
  if (word === "a" || (word === "the" && last === at + 3)) return true;
  if (word === "shortly") return !/^(after|before|afterwards?|thereafter)$/.test(lower(words, last));
  if (word === "the")
    return (
      !/^[a-z]/.test(lower(words, last)) ||
      /^(and|as|but|but|for|in|when|to|of|that|he|she|it|they|we|is|was|will|has)$/.test(lower(words, last))
    );
  return true;
}
