import type { Mention, Quantity } from "../../core/model/mention.ts";
import type { Token } from "../../core/model/text.ts";
import { lemma } from "./lemma.ts";
import { mayBeNumber, type NumberWords, numberAt } from "./numbers.ts";
import { boundAfter, boundBefore } from "./quantities/bounds.ts";
import { isPartOfSomethingElse, looksLikeYear, standsAlone } from "./quantities/excluded.ts";
import {
  currencyBefore,
  durations,
  harmedPeople,
  isAgo,
  magnitudeBefore,
  measureAfter,
  measures,
  unitAfter,
} from "./quantities/units.ts";
import { word } from "./quantities/word.ts";

/**
 * Numbers with what they count:
 *
 *     More than 40 workers were hurt and dozens fled; the £3bn plant lost 30 % of its value.
 *     ^^^^^^^^^^^^^^^^^^^^              ^^^^^^        ^^^^            ^^^^
 *
 * A mention covers the bound, the number and its unit. Years, dates, clock times, ordinals and the numbers in
 * names ("Flight 12") are no quantities. The two sides of a score ("2-1") are two quantities without a unit.
 * @param tokens with their tags; of a whole report or of a part of it.
 */
export function quantities(tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const vague = vagueWords.has(word(tokens, at)) ? vagueAt(tokens, at) : null;
    const here = vague ?? (mayBeNumber(tokens, at) ? (hyphenedAt(tokens, at) ?? countAt(tokens, at)) : null);
    if (here === null) {
      at++;
      continue;
    }
    for (const { first, last, quantity } of here.parts) {
      const start = (tokens[first] as Token).start;
      const end = (tokens[last - 1] as Token).end;
      found.push({ kind: "quantity", entity: null, start, end, quantity });
    }
    at = here.next;
  }
  return found;
}

interface Part {
  readonly first: number;
  readonly last: number;
  readonly quantity: Quantity;
}

interface Found {
  readonly parts: readonly Part[];
  /** The token to go on from. */
  readonly next: number;
}

function countAt(tokens: readonly Token[], at: number): Found | null {
  // "a" of "a hundred" only; and digits inside a coded word are no number.
  const number = numberAt(tokens, at);
  if (number === null) return null;
  const nothing = { parts: [], next: at + number.length };
  const after = at + number.length;
  if (isPartOfSomethingElse(tokens, at, number)) return nothing;
  const score = scoreAt(tokens, at, number);
  if (score !== null) return score;
  const money = currencyBefore(tokens, at);
  const range = rangeEnd(tokens, at, number);
  const end = range?.next ?? after;
  const unit =
    money ?? magnitudeBefore(tokens, at) ?? unitAfter(tokens, end, at) ?? harmedPeople(tokens, at, end);
  // "40m people" are millions, "a 40m well" is metres, and "40m" alone may be either.
  if (
    number.unclear &&
    money === null &&
    (unit === null || !/^NNP?S$/.test(tokens[unit.last - 1]?.pos ?? ""))
  )
    return nothing;
  if (money === null && isAgo(tokens, end)) return nothing;
  if (looksLikeYear(tokens, at, number, unit !== null && unit.unit !== null ? unit : null, money !== null))
    return nothing;
  if (unit === null && boundAfter(tokens, end) === null && !standsAlone(tokens, at, end)) return nothing;
  const first = Math.min(
    range !== null && word(tokens, at - 1) === "between" ? at - 1 : at,
    unit?.first ?? at,
  );
  const bound = boundBefore(tokens, at) ?? boundBefore(tokens, first);
  const trailing = boundAfter(tokens, Math.max(end, unit?.last ?? end));
  const low = number.value;
  const high = range?.value ?? low;
  return {
    parts: [
      {
        first: Math.min(bound?.first ?? first, first),
        last: Math.max(end, unit?.last ?? end, trailing?.last ?? 0),
        quantity: bounded(
          low,
          high,
          trailing?.bound ?? bound?.bound ?? (range === null ? "exact" : "vague"),
          unit?.unit ?? null,
        ),
      },
    ],
    next: Math.max(end, unit?.last ?? end),
  };
}

function bounded(low: number, high: number, bound: Quantity["bound"], unit: string | null): Quantity {
  if (bound === "atLeast") return { low, high: null, bound, unit };
  if (bound === "atMost") return { low: null, high, bound, unit };
  return { low, high, bound: low === high ? bound : bound === "vague" ? "exact" : bound, unit };
}

function scoreAt(tokens: readonly Token[], at: number, number: NumberWords): Found | null {
  if (!number.digits || number.length !== 1 || !/^\d{1,3}$/.test((tokens[at] as Token).text)) return null;
  const dash = word(tokens, at + 1);
  const other = tokens[at + 2];
  if (!/^[-–—]$/.test(dash) || other === undefined || !/^\d{1,3}$/.test(other.text)) return null;
  if (tokens[at + 1]?.start !== tokens[at]?.end || other.start !== tokens[at + 1]?.end) return null;
  // A rising pair with something counted after it is a range: "5-10 people".
  if (
    number.value < Number(other.text) &&
    (unitAfter(tokens, at + 3, at) !== null || currencyBefore(tokens, at) !== null)
  )
    return null;
  if (/^[-–—/]$/.test(word(tokens, at + 3)) || /^[-–—/]$/.test(word(tokens, at - 1)))
    return { parts: [], next: at + 3 };
  const exact = (index: number): Part => ({
    first: index,
    last: index + 1,
    quantity: {
      low: Number((tokens[index] as Token).text),
      high: Number((tokens[index] as Token).text),
      bound: "exact",
      unit: null,
    },
  });
  return { parts: [exact(at), exact(at + 2)], next: at + 3 };
}

// "10 to 15 people", "between 10 and 15", "10-15": but "from 10 to 15 %" is a change, and two quantities.
function rangeEnd(
  tokens: readonly Token[],
  at: number,
  number: NumberWords,
): { next: number; value: number } | null {
  const join = word(tokens, at + number.length);
  const next = at + number.length + 1;
  const isBetween = word(tokens, at - 1) === "between" || word(tokens, at - 2) === "between";
  if (
    !/^[-–—]$/.test(join) &&
    !(join === "to" && !/^from$/.test(word(tokens, at - 1)) && !changes(tokens, at)) &&
    !(join === "and" && isBetween)
  )
    return null;
  const money = /^(?:[$£€¥])$/.test(word(tokens, next)) ? 1 : 0;
  const other = numberAt(tokens, next + money);
  if (other === null || other.value <= number.value) return null;
  return { next: next + money + other.length, value: other.value };
}

const changes = (tokens: readonly Token[], at: number) =>
  /^(?:rise|rose|fall|fell|drop|dropped|increase|increased|cut|raised|grew|climbed|slid|dipped|declined|from)$/.test(
    word(tokens, at - 1),
  ) || word(tokens, at - 2) === "from";

// "dozens of people", "tens of thousands", "several officials", "a few"
function vagueAt(tokens: readonly Token[], at: number): Found | null {
  const one = word(tokens, at);
  const three = `${one} ${word(tokens, at + 1)} ${word(tokens, at + 2)}`;
  const multiple = vagueNumbers.get(three);
  const twoWords = vagueNumbers.get(`${one} ${word(tokens, at + 1)}`);
  const [range, length] =
    multiple !== undefined
      ? [multiple, 3]
      : twoWords !== undefined
        ? [twoWords, 2]
        : [vagueNumbers.get(one), 1];
  if (range === undefined) return null;
  // "two hundreds" is none; "hundred" is a number; "scores" may be goals.
  if (one === "scores" && word(tokens, at + 1) !== "of") return null;
  let end = at + length;
  if (word(tokens, end) === "of" && !/^(?:the|those|these)$/.test(word(tokens, end + 1))) end++;
  const unit = measureAfter(tokens, end) ?? unitAfter(tokens, end, at) ?? harmedPeople(tokens, at, end);
  if (unit === null && one === "several") return null;
  if (unit?.measure && durations.has(unit.unit ?? "")) return null;
  const bound = boundBefore(tokens, at);
  return {
    parts: [
      {
        first: bound?.first ?? at,
        last: Math.max(at + length, unit?.last ?? 0),
        quantity: { low: range[0], high: range[1], bound: "vague", unit: unit?.unit ?? null },
      },
    ],
    next: Math.max(end, unit?.last ?? end),
  };
}

const vagueNumbers: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["several", [3, 9]],
  ["a few", [2, 9]],
  ["a handful", [2, 9]],
  ["a couple", [2, 3]],
  ["dozens", [24, 99]],
  ["several dozen", [24, 99]],
  ["scores", [40, 199]],
  ["hundreds", [100, 999]],
  ["several hundred", [200, 999]],
  ["a few hundred", [200, 999]],
  ["thousands", [1000, 9999]],
  ["several thousand", [2000, 9999]],
  ["tens of thousands", [10_000, 99_999]],
  ["hundreds of thousands", [100_000, 999_999]],
  ["millions", [1e6, 9_999_999]],
  ["several million", [2e6, 9_999_999]],
  ["tens of millions", [1e7, 99_999_999]],
  ["hundreds of millions", [1e8, 999_999_999]],
  ["billions", [1e9, 9_999_999_999]],
]);

const vagueWords: ReadonlySet<string> = new Set(
  [...vagueNumbers.keys()].map((words) => words.replace(/ .*/, "")),
);

// "a three-day strike" and "180mph" are one token; "an 18-member panel" is three and read elsewhere.
function hyphenedAt(tokens: readonly Token[], at: number): Found | null {
  const text = word(tokens, at);
  const token = tokens[at] as Token;
  const exact = (value: number, unit: string): Found => ({
    parts: [
      {
        first: boundBefore(tokens, at)?.first ?? at,
        last: at + 1,
        quantity: bounded(value, value, boundBefore(tokens, at)?.bound ?? "exact", unit),
      },
    ],
    next: at + 1,
  });
  const glued = /^(\d{1,9}(?:[.,]\d{1,9}){0,3})(mph|kph|kmh|km|kg|cm|mm|ft|lbs?|mw|gw|g)$/.exec(text);
  if (glued !== null) {
    const value = numberAt([{ ...token, text: glued[1] as string }], 0)?.value;
    return value === undefined
      ? null
      : exact(value, glued[2] === "g" ? "gram" : (measures.get(glued[2] as string) as string));
  }
  const parts = /^([a-z]{3,9})[-‐‑]([a-z]{3,10})(-old)?$/.exec(text);
  if (parts === null) return null;
  const number = numberAt([{ ...token, text: parts[1] as string }], 0);
  if (number === null) return null;
  const noun = lemma(parts[2] as string, "NN");
  const unit =
    parts[3] !== undefined ? "years old" : (measures.get(noun) ?? (hyphened.has(noun) ? noun : null));
  return unit === null || (number.value === 1 && unit === "man") ? null : exact(number.value, unit);
}

const hyphened: ReadonlySet<string> = new Set(
  "member point page person man story storey seat game goal vote bed room stage round".split(" "),
);
