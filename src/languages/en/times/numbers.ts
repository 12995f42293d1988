import { joined, lower, skip } from "./expression.ts";
import type { Word } from "./words.ts";

/** A number in figures or words, and the word after it; `null` for one left vague ("several"). */
export interface Amount {
  readonly count: number | null;
  readonly next: number;
}

const SMALL = new Map(
  (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
    "seventeen eighteen nineteen"
  )
    .split(" ")
    .map((word, index) => [word, index + 1]),
);
const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, index * 10 + 20]),
);
const ORDINALS = new Map(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth " +
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
  )
    .split(" ")
    .map((word, index) => [word, index + 1]),
);
const SCALES = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
]);
const VAGUE = new Set(["several", "few", "some", "many"]);
const SUFFIXES = new Set(["st", "nd", "rd", "th"]);

/** Words that an amount may begin with, besides figures. */
export const amountWords: readonly string[] = [
  ...SMALL.keys(),
  ...TENS.keys(),
  "a",
  "an",
  "several",
  "few",
  "some",
  "many",
  "half",
  "dozens",
  "hundreds",
  "thousands",
];
export const ordinalWords: readonly string[] = [...ORDINALS.keys()];

/** `14`, `2.5`, `1,500`, `two`, `twenty-four`, `a hundred`, `a couple of`, `a few`, `two or three` (the first). */
export function amountAt(words: readonly Word[], at: number): Amount | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.number !== null) return figures(words, at);
  const small = SMALL.get(word.lower);
  if (small !== undefined) return half(words, scaled(words, { count: small, next: at + 1 }));
  const tens = TENS.get(word.lower);
  if (tens !== undefined) {
    const unit = lower(words, at + 1) === "-" ? at + 2 : at + 1;
    const ones = SMALL.get(lower(words, unit)) ?? 10;
    return ones < 10 ? { count: tens + ones, next: unit + 1 } : { count: tens, next: at + 1 };
  }
  if (word.lower === "a" || word.lower === "an") return afterArticle(words, at + 1);
  if (VAGUE.has(word.lower)) return { count: null, next: at + 1 };
  if (word.lower === "half" && lower(words, at + 1) === "-" && joined(words, at + 1))
    return { count: 0.5, next: at + 1 };
  if (word.lower === "half" && /^an?$/.test(lower(words, at + 1))) return { count: 0.5, next: at + 2 };
  return /^(dozens|hundreds|thousands)$/.test(word.lower) && lower(words, at + 1) === "of"
    ? { count: null, next: at + 2 }
    : null;
}

function figures(words: readonly Word[], at: number): Amount | null {
  let count = words[at]?.number ?? 0;
  let next = at + 1;
  const mark = lower(words, next);
  const after = words[next + 1];
  if ((mark === "," || mark === ".") && joined(words, next) && after?.number != null && !after.spaced) {
    if (mark === "," && after.lower.length !== 3) return null;
    count = mark === "," ? count * 1000 + after.number : Number(`${count}.${after.lower}`);
    next += 2;
  }
  return half(words, fraction(words, { count, next }));
}

// "2 1/2 hours", "1½ days"
//    ^^^            ^
function fraction(words: readonly Word[], amount: Amount): Amount {
  const { count, next } = amount;
  const sign = lower(words, next);
  const part = sign === "½" ? 0.5 : sign === "¼" ? 0.25 : sign === "¾" ? 0.75 : 0;
  if (part > 0 && count !== null) return { count: count + part, next: next + 1 };
  const [over, slash, under] = words.slice(next, next + 3);
  if (slash?.lower !== "/" || slash.spaced || under?.spaced || count === null) return amount;
  if (over?.number == null || under?.number == null || over.number >= under.number || under.number > 4)
    return amount;
  return { count: Math.round((count + over.number / under.number) * 100) / 100, next: next + 3 };
}

function afterArticle(words: readonly Word[], at: number): Amount {
  switch (lower(words, at)) {
    case "few":
    case "handful":
      return { count: null, next: lower(words, at + 1) === "of" ? at + 2 : at + 1 };
    case "couple":
      return { count: 2, next: lower(words, at + 1) === "of" ? at + 2 : at + 1 };
    case "dozen":
    case "hundred":
    case "thousand":
      return scaled(words, { count: 1, next: at });
    case "half":
      return { count: 0.5, next: lower(words, at + 1) === "-" ? at + 2 : at + 1 };
    default:
      return { count: 1, next: at };
  }
}

// "two dozen", "three hundred", "five thousand"
//      ^^^^^        ^^^^^^^         ^^^^^^^^
function scaled(words: readonly Word[], amount: Amount): Amount {
  const scale = SCALES.get(lower(words, amount.next));
  return scale === undefined || amount.count === null
    ? amount
    : { count: amount.count * scale, next: amount.next + 1 };
}

// "two and a half years", "two-and-a-half years"
//     ^^^^^^^^^^              ^^^^^^^^^^^
function half(words: readonly Word[], amount: Amount): Amount {
  const { next, count } = amount;
  const and = skip(words, next, "-");
  if (count === null || lower(words, and) !== "and") return amount;
  const a = skip(words, and + 1, "-");
  const last = skip(words, a + 1, "-");
  return lower(words, a) === "a" && lower(words, last) === "half"
    ? { count: count + 0.5, next: last + 1 }
    : amount;
}

/** `third`, `3rd`, `twenty-first`. */
export function ordinalAt(words: readonly Word[], at: number): { count: number; next: number } | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.number !== null) {
    return joined(words, at + 1) && SUFFIXES.has(lower(words, at + 1))
      ? { count: word.number, next: at + 2 }
      : null;
  }
  const tens = TENS.get(word.lower);
  if (tens !== undefined && lower(words, at + 1) === "-") {
    const ones = ORDINALS.get(lower(words, at + 2)) ?? 10;
    return ones < 10 ? { count: tens + ones, next: at + 3 } : null;
  }
  const count = ORDINALS.get(word.lower);
  return count === undefined ? null : { count, next: at + 1 };
}

/** `1998`, and in speech written out: `nineteen ninety-six`, `two thousand`, `twenty twenty-five`. */
export function yearAt(words: readonly Word[], at: number): { year: number; next: number } | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.number !== null) {
    return word.lower.length === 4 && word.number >= 1000 && word.number < 2200 && !decimal(words, at)
      ? { year: word.number, next: at + 1 }
      : null;
  }
  const century =
    word.lower === "nineteen" ? 19 : word.lower === "eighteen" ? 18 : word.lower === "twenty" ? 20 : 0;
  const rest = century > 0 && TENS.has(lower(words, at + 1)) ? amountAt(words, at + 1) : null;
  return rest === null || rest.count === null ? null : { year: century * 100 + rest.count, next: rest.next };
}

// "1998.5", "1998,5", "1998-1": a number, no year.
function decimal(words: readonly Word[], at: number): boolean {
  const mark = words[at + 1];
  return (
    mark !== undefined &&
    !mark.spaced &&
    (mark.lower === "." || mark.lower === ",") &&
    words[at + 2]?.number != null &&
    !words[at + 2]?.spaced
  );
}
