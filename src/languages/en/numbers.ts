import type { Token } from "../../core/model/text.ts";

/** A number as a text has it: its value, and how many tokens tell it. */
export interface NumberWords {
  readonly value: number;
  /** Tokens that it takes. */
  readonly length: number;
  /** True in digits, where a year or a clock time may hide. */
  readonly digits: boolean;
  /** True when a `m` after digits may mean metres as well as millions. */
  readonly unclear: boolean;
}

/** Whether a number may start at token `at`: a quick no for most words. */
export function mayBeNumber(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  const word = text.toLowerCase();
  if (word === "a" || word === "an") return scaleOf(tokens[at + 1]) !== undefined;
  if (small.has(word) || word === "half") return true;
  const hyphen = word.length < 6 ? -1 : word.search(/[-‐‑]/);
  return hyphen > 0 && small.has(word.slice(0, hyphen));
}

/**
 * The number that starts at token `at`, in digits or words, or `null`.
 *
 *     1,200   184m   1.2 million   twenty-five   two hundred and six   a dozen   half a million
 */
export function numberAt(tokens: readonly Token[], at: number): NumberWords | null {
  const first = lower(tokens[at]);
  if (first === "") return null;
  if (/^\d/.test(first)) return digitsAt(tokens, at, first);
  if (first === "half" && /^(?:a|an)$/.test(lower(tokens[at + 1])) && scales.has(lower(tokens[at + 2]))) {
    return {
      value: 0.5 * (scales.get(lower(tokens[at + 2])) as number),
      length: 3,
      digits: false,
      unclear: false,
    };
  }
  return wordsAt(tokens, at);
}

function digitsAt(tokens: readonly Token[], at: number, word: string): NumberWords | null {
  const parts = /^(\d{1,15}(?:[.,]\d{1,15}){0,5})(m|bn|k|tn)?$/.exec(word);
  if (parts === null) return null;
  const plain = digitValue(parts[1] as string);
  if (plain === null) return null;
  const suffix = parts[2];
  if (suffix !== undefined) {
    return { value: plain * (suffixes[suffix] as number), length: 1, digits: true, unclear: suffix === "m" };
  }
  let value = plain;
  let length = 1;
  for (let scale = scaleOf(tokens[at + length]); scale !== undefined; scale = scaleOf(tokens[at + length])) {
    value *= scale;
    length++;
    if (length > 3) break;
  }
  // 1.2-million
  if (length === 1 && lower(tokens[at + 1]) === "-" && scaleOf(tokens[at + 2]) !== undefined) {
    return { value: value * (scaleOf(tokens[at + 2]) as number), length: 3, digits: true, unclear: false };
  }
  return { value: rounded(value), length, digits: true, unclear: false };
}

// "1,200" and "1,200.5" have thousands; "1.200" might, and is read as English has it.
function digitValue(text: string): number | null {
  if (/^\d{1,3}(?:,\d{3}){1,5}(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(",", ""));
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

function wordsAt(tokens: readonly Token[], at: number): NumberWords | null {
  let total = 0;
  let group: number | null = null;
  let i = at;
  let last = at;
  // "a hundred", "a dozen"; never "a" alone.
  if (/^an?$/.test(lower(tokens[i]))) {
    if (scaleOf(tokens[i + 1]) === undefined) return null;
    group = 1;
    i++;
  }
  for (; i < at + 12; i++) {
    const word = lower(tokens[i]);
    const small = smallNumber(word);
    const scale = scaleOf(tokens[i]);
    if (small !== null) {
      // "two six" is two numbers; "twenty six" and "hundred six" are one.
      if (
        group !== null &&
        !(group >= 20 && group % 100 === 0) &&
        !(group >= 20 && group % 10 === 0 && small < 10)
      )
        break;
      group = (group ?? 0) + small;
    } else if (scale !== undefined && group !== null) {
      if (scale === 100 || scale === 12) group *= scale;
      else {
        total += group * scale;
        group = 0;
      }
    } else if (
      word === "and" &&
      group !== null &&
      smallNumber(lower(tokens[i + 1])) !== null &&
      (group % 100 === 0 || total > 0)
    ) {
      // "two hundred and six", but not "two and six"
      if (group === 0 && total === 0) break;
      if (group !== 0 && group < 100) break;
      continue;
    } else break;
    last = i + 1;
  }
  if (group === null || last === at) return null;
  return { value: total + group, length: last - at, digits: false, unclear: false };
}

function smallNumber(word: string): number | null {
  const known = small.get(word);
  if (known !== undefined) return known;
  const parts = /^([a-z]{5,7})[-‐‑]([a-z]{3,5})$/.exec(word);
  if (parts === null) return null;
  const tens = small.get(parts[1] as string);
  const ones = small.get(parts[2] as string);
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 && ones > 0 ? tens + ones : null;
}

const scaleOf = (token: Token | undefined) => scales.get(lower(token));
const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? "";
// 1.1 million is 1100000, not 1100000.0000000001.
const rounded = (value: number) => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(12)));

const small: ReadonlyMap<string, number> = new Map(
  [
    ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
      .split(" ")
      .entries(),
  ]
    .map(([value, word]): [string, number] => [word, value])
    .concat(
      "twenty thirty forty fifty sixty seventy eighty ninety"
        .split(" ")
        .map((word, i): [string, number] => [word, 10 * i + 20]),
    ),
);

const scales: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["bn", 1e9],
  ["mn", 1e6],
  ["crore", 1e7],
  ["lakh", 1e5],
]);

const suffixes: Record<string, number> = { m: 1e6, bn: 1e9, k: 1e3, tn: 1e12 };
