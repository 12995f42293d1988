import type { Token } from "../../../core/model/text.ts";
import { type NumberWords, numberAt } from "../numbers.ts";
import { boundBefore } from "./bounds.ts";
import { isUnit, type Unit } from "./units.ts";
import { word } from "./word.ts";

/** Dates, clock times, names with numbers, ages, list numbers: numbers that count nothing. */
export function isPartOfSomethingElse(tokens: readonly Token[], at: number, number: NumberWords): boolean {
  const before = word(tokens, at - 1);
  const after = word(tokens, at + number.length);
  const beforeToken = tokens[at - 1];
  const afterToken = tokens[at + number.length];
  if (months.test(before) || (months.test(after) && number.value <= 31)) return true;
  if (/^(?:a\.m\.?|p\.m\.?|am|pm|o['’]clock|gmt|utc|bst|et|cet)$/.test(after)) return true;
  if (after === "/" || before === "/" || before === "#" || before === "@") return true;
  // 9/11, 24/7, No. 10, the ’90s, his 30s
  if (
    /^(?:no|no\.|number|nos\.?|page|p\.|chapter|article|section|clause|flight|route|highway|phase|level|version|group|day|week|year|game|round|room|gate|line|type|class|grade|tier|title|proposition|resolution|channel|category|figure|table|part|volume|season|episode|quarter|unit|block)$/.test(
      before,
    )
  ) {
    return true;
  }
  if (after === "s" || (/^['’]s$/.test(before) === false && before === "’")) return true;
  if (/^\d+s$/.test(after)) return true;
  // A name with a number: a proper noun right before it, and nothing counted right after it.
  if (
    beforeToken?.pos.startsWith("NNP") &&
    before !== "between" &&
    boundBefore(tokens, at) === null &&
    !/^(?:NN|JJ|%|\$)/.test(afterToken?.pos ?? "") &&
    !isUnit(after) &&
    number.length === 1 &&
    number.digits
  ) {
    return true;
  }
  // "Reed, 33, of" and "aged 33": an age without its unit.
  if (before === "," && after === "," && number.value < 120) return true;
  if (/^(?:aged|age)$/.test(before)) return true;
  // "one of them", "no one", "the one", "one another": pointing, not counting.
  if (number.value === 1 && number.length === 1 && !number.digits) {
    if (
      !/^(?:NN|JJ)/.test(afterToken?.pos ?? "") ||
      /^(?:day|time|thing|way|point|side|hand|reason|example|another|such)$/.test(after)
    )
      return true;
    if (/^(?:no|the|this|that|any|every|some|which)$/.test(before)) return true;
    if (tokens[at]?.text === "One" && beforeToken?.pos.startsWith("NNP")) return true;
  }
  // "four in ten", "1 in 5"
  if (
    /^(?:in|of)$/.test(after) &&
    numberAt(tokens, at + number.length + 1) !== null &&
    number.value < numberAt(tokens, at + number.length + 1)!.value &&
    after === "in"
  )
    return true;
  // "1. First point", "2) …" at the start of a line
  if (
    number.digits &&
    /^[.)]$/.test(after) &&
    (at === 0 || (beforeToken !== undefined && beforeToken.end < (tokens[at] as Token).start - 1))
  )
    return true;
  return false;
}

/** Four digits without a comma read as a year, unless they are counted, paid or bounded. */
export function looksLikeYear(
  tokens: readonly Token[],
  at: number,
  number: NumberWords,
  unit: Unit | null,
  money: boolean,
): boolean {
  const text = tokens[at]?.text ?? "";
  if (number.length !== 1 || !/^(?:1[5-9]|20|21)\d\d$/.test(text) || money) return false;
  if (unit === null) return true;
  if (boundBefore(tokens, at) !== null) return false;
  return !(
    unit.measure ||
    /^(?:people|person|worker|soldier|troop|death|job|home|house|child|student)$/.test(unit.unit ?? "")
  );
}

/** A bare number is a quantity only where something says so. */
export function standsAlone(tokens: readonly Token[], at: number, end: number): boolean {
  if (boundBefore(tokens, at) !== null) return true;
  const after = tokens[end];
  const verb = /^(?:VB|MD)/;
  // "18 were hurt", "killing 18", "rose to 40"
  if (after !== undefined && verb.test(after.pos)) return true;
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const token = tokens[i] as Token;
    if (/^(?:to|by|from|of|at|than|with)$/i.test(token.text) || /^VB[DGNPZ]?$/.test(token.pos))
      return !/^(?:in|on|at|since|until|by)$/i.test(token.text) || i < at - 1;
  }
  return false;
}

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)$/;
