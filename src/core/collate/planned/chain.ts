import type { Events, Modality } from "../../model/events.ts";
import type { Word } from "./word.ts";

/**
 * A verb or state with the helpers before it, and what they leave of it. Words are counted in the line.
 *
 *     The summit is not expected to be held in May.
 *                ^first            ^^ passive  ^at
 */
export interface Chain {
  readonly first: number;
  readonly at: number;
  readonly modality: Modality | null;
  readonly negated: boolean;
  readonly passive: boolean;
  /** `base` is a form that shows none: "that they hold talks". */
  readonly tense: "past" | "present" | "progressive" | "base" | "none";
  /** It has helpers at all; a form such as "delayed" without any may be a participle. */
  readonly helped: boolean;
}

/** A chain is no longer than this. */
const FAR = 16;

const order: readonly Modality[] = [
  "open",
  "refused",
  "possible",
  "wished",
  "willing",
  "likely",
  "done",
  "future",
];

const verbal = ({ pos }: Word): boolean => /^(?:VB|MD)/.test(pos);

/** The chain that ends in the word at `at`. */
export function chain(words: readonly Word[], at: number, events: Events): Chain {
  const found: Modality[] = [];
  let first = at;
  let negated = false;
  let direct = true;
  let bePassive = false;
  let bare = false;
  let tense: Chain["tense"] | null = null;
  for (let i = at - 1; i >= Math.max(0, at - FAR); i--) {
    const { lower, pos, verb } = words[i] as Word;
    const modal = events.modals.get(lower);
    if (modal !== undefined && (pos === "MD" || lower !== "may" || pos !== "NNP")) {
      found.push(modal);
      tense ??= "none";
      if (events.negations.has(lower)) negated = !negated;
    } else if (events.negations.has(lower)) {
      if (lower === "no" && words[i + 1]?.lower !== "longer") break;
      negated = !negated;
    } else if (events.be.has(lower)) {
      if (direct) bePassive = true;
      bare = lower === "be";
      if (tense === null && !/^be/.test(lower)) tense = /^(?:was|were|got)$/.test(lower) ? "past" : "present";
      direct = false;
    } else if (/^(?:has|have|had|having|'ve|’ve|did)$/.test(lower)) {
      tense ??= "past";
      direct = false;
    } else if (/^(?:do|does)$/.test(lower)) {
      tense ??= "present";
    } else if (lower === events.to) {
      let above = i - 1;
      while (
        above > 0 &&
        /^RB/.test((words[above] as Word).pos) &&
        !events.governors.has((words[above] as Word).lower)
      )
        above--;
      const word = words[above];
      const governor =
        word === undefined
          ? undefined
          : (events.governors.get(word.lower) ?? events.governors.get(word.verb));
      // "is to be held" is to come, and so is what a headline says is "to" be.
      if (word !== undefined && events.be.has(word.lower)) found.push("future");
      else if (governor === undefined) {
        // "Ministers to meet": a headline; "urged ministers to meet" leaves it open.
        found.push(
          word === undefined || (/^NN/.test(word.pos) && !words.slice(0, above).some(verbal))
            ? "future"
            : "open",
        );
        first = i;
        tense ??= "none";
        break;
      } else {
        found.push(governor);
        if (governor === "done" || governor === "willing") tense ??= "none";
        first = above;
        i = above;
        direct = true;
        tense ??= "none";
        continue;
      }
      tense ??= "none";
    } else if (!(events.helpers.has(lower) || /^RB/.test(pos) || lower === "longer") || verb === "date")
      break;
    first = i;
  }
  const { lower, verb } = words[at] as Word;
  // "asks that the talks be put off": what is wished for, not what is.
  if (bare && found.length === 0) found.push("open");
  const ing = lower.endsWith("ing");
  const alone = lower === verb || ing ? "base" : lower.endsWith("s") ? "present" : "past";
  const progressive = ing && bePassive;
  return {
    first,
    at,
    modality: order.find((one) => found.includes(one)) ?? null,
    negated,
    passive: bePassive && !ing,
    tense: progressive ? "progressive" : (tense ?? alone),
    helped: first < at,
  };
}
