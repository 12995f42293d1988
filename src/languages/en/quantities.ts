import type { Mention, Quantity } from "../../core/model/mention.ts";
import type { Token } from "../../core/model/text.ts";
import { lemma } from "./lemma.ts";
import { type NumberWords, numberAt } from "./numbers.ts";

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
    const here = vagueAt(tokens, at) ?? hyphenedAt(tokens, at) ?? countAt(tokens, at);
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

// ---- what is not a quantity ------------------------------------------------------------------------------

function isPartOfSomethingElse(tokens: readonly Token[], at: number, number: NumberWords): boolean {
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

// Four digits without a comma read as a year, unless they are counted, paid or bounded.
function looksLikeYear(
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

// A bare number is a quantity only where something says so.
function standsAlone(tokens: readonly Token[], at: number, end: number): boolean {
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

// ---- scores and ranges -----------------------------------------------------------------------------------

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

// ---- units -----------------------------------------------------------------------------------------------

interface Unit {
  readonly first: number;
  readonly last: number;
  readonly unit: string | null;
  /** True for money, lengths and the like, false for things counted. */
  readonly measure: boolean;
}

function currencyBefore(tokens: readonly Token[], at: number): Unit | null {
  const mark = tokens[at - 1]?.text ?? "";
  const end = numberAt(tokens, at)?.length ?? 1;
  const country = tokens[at - 2]?.text ?? "";
  const last = at + end;
  if (mark === "$") {
    const prefix = /^(?:US|A|AU|C|CA|NZ|HK|S)$/.exec(country)?.[0];
    return {
      first: at - (prefix === undefined ? 1 : 2),
      last,
      unit: dollars[prefix ?? "US"] as string,
      measure: true,
    };
  }
  const known = currencies[mark.toLowerCase()];
  return known === undefined ? null : { first: at - 1, last, unit: known, measure: true };
}

function magnitudeBefore(tokens: readonly Token[], at: number): Unit | null {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    if (/^magnitude$/i.test((tokens[i] as Token).text))
      return { first: i, last: at + 1, unit: "magnitude", measure: true };
    if (!/^(?:of|a|an|was|at|least|more|than|nearly|almost|-|about|around)$/i.test((tokens[i] as Token).text))
      return null;
  }
  return null;
}

// "killing 18 and injuring another 40", "18 were hurt": what people suffer counts people.
function harmedPeople(tokens: readonly Token[], at: number, end: number): Unit | null {
  const people: Unit = { first: at, last: end, unit: "people", measure: false };
  let before = boundBefore(tokens, at)?.first ?? at;
  while (before > 0 && /^(?:another|other|and|or)$/.test(word(tokens, before - 1))) before--;
  if (before > 0 && harming.test(word(tokens, before - 1))) return people;
  let after = end;
  while (
    after < end + 3 &&
    /^(?:was|were|are|is|been|be|being|have|has|had|more|others|people)$/.test(word(tokens, after))
  )
    after++;
  return after > end && counted.test(word(tokens, after)) ? people : null;
}

const harming =
  /^(?:kill(?:ed|s|ing)?|injur(?:ed|es|ing)|wound(?:ed|s|ing)|hurt(?:s|ing)?|arrest(?:ed|s|ing)|detain(?:ed|s|ing))$/;

function unitAfter(tokens: readonly Token[], from: number, at: number): Unit | null {
  const measured = measureAfter(tokens, from);
  if (measured !== null) return measured;
  let i = from;
  // "a 10-inning win": the word after the hyphen is what there are ten of.
  const joined = tokens[from + 1];
  if (
    /^[-‐‑]$/.test(word(tokens, from)) &&
    joined?.start === tokens[from]?.end &&
    joined?.pos.startsWith("NN")
  ) {
    return { first: at, last: from + 2, unit: lemma(joined.text, joined.pos), measure: false };
  }
  // "18 of the workers", "two more people", "three other men", "18-strong"
  if (
    word(tokens, i) === "of" &&
    /^(?:the|his|her|its|their|our|those|these|them)$/.test(word(tokens, i + 1))
  )
    i += 2;
  let head = -1;
  for (; i < tokens.length && i < from + 8; i++) {
    const { pos, text } = tokens[i] as Token;
    if (/^(?:more|others?|additional|extra|further|new|different|separate|such)$/i.test(text)) continue;
    if (head === -1 && counted.test(text.toLowerCase()) && !/^(?:NN|JJ)/.test(tokens[i + 1]?.pos ?? ""))
      return { first: at, last: i + 1, unit: "people", measure: false };
    if (/^NN/.test(pos) && text !== "%") {
      // A plural ends what is counted, save before another noun of its own kind: "18 sales staff".
      if (head !== -1 && /^NNP?S$/.test((tokens[head] as Token).pos) && /^NNP/.test(pos)) break;
      head = i;
    } else if (/^(?:JJ|VBN|VBG|RB|HYPH)/.test(pos) || text === "-") {
      if (head !== -1) break;
    } else break;
  }
  // "18 Ellery Street": what is counted has no name of its own.
  if (head === -1 || (tokens[head] as Token).pos === "NNP") return null;
  const noun = tokens[head] as Token;
  if (/^(?:ago|later|earlier)$/.test(word(tokens, head + 1))) return null;
  const unit = /^(?:people|persons?)$/i.test(noun.text)
    ? "people"
    : lemma(noun.text, noun.pos === "NNPS" ? "NNS" : noun.pos);
  return { first: at, last: head + 1, unit, measure: false };
}

// "ten years ago" is a time.
const isAgo = (tokens: readonly Token[], at: number) =>
  durations.has(measures.get(word(tokens, at)) ?? "") &&
  /^(?:ago|later|earlier|before|after|from)$/.test(word(tokens, at + 1));

// "30 %", "30 per cent", "five percentage points", "12 km", "5.9-magnitude", "33-year-old", "40 square miles"
function measureAfter(tokens: readonly Token[], from: number): Unit | null {
  let i = from;
  if (/^[-‐‑]$/.test(word(tokens, i)) && tokens[i + 1]?.start === tokens[i]?.end) i++;
  const one = word(tokens, i);
  const two = `${one} ${word(tokens, i + 1)}`;
  const at = (last: number, unit: string): Unit => ({ first: from, last, unit, measure: true });
  if (one === "%" || /^(?:percent|pct)$/.test(one))
    return at(i + 1, /^points?$/.test(word(tokens, i + 1)) ? "percentage point" : "%");
  if (two === "per cent") return at(i + 2, "%");
  if (/^percentage points?$/.test(two)) return at(i + 2, "percentage point");
  if (/^years?-old$/.test(one)) return at(i + 1, "years old");
  if (/^years? old$/.test(two)) return at(i + 2, "years old");
  if (/^years?$/.test(one) && word(tokens, i + 1) === "of" && word(tokens, i + 2) === "age")
    return at(i + 3, "years old");
  if (/^(?:square|sq|cubic) /.test(two)) {
    const unit = measures.get(word(tokens, i + 1));
    return unit === undefined ? null : at(i + 2, `${one === "sq" ? "square" : one} ${unit}`);
  }
  if (/^(?:degrees?|deg) (?:celsius|fahrenheit|c|f)$/.test(two))
    return at(i + 2, /[ ]c/.test(two) ? "celsius" : "fahrenheit");
  if (/^(?:us|american|canadian|australian|hong) dollars?$/.test(two))
    return at(i + 2, { us: "USD", am: "USD", ca: "CAD", au: "AUD", ho: "HKD" }[one.slice(0, 2)] as string);
  const unit = measures.get(one);
  if (unit === undefined) return null;
  if (durations.has(unit) && /^(?:ago|later|earlier|before|after|from)$/.test(word(tokens, i + 1)))
    return null;
  if (unit === "mile" || unit === "km") {
    if (/^(?:per|an)$/.test(word(tokens, i + 1)) && /^hour$/.test(word(tokens, i + 2)))
      return at(i + 3, unit === "km" ? "km/h" : "mph");
    if (word(tokens, i + 1) === "/" && word(tokens, i + 2) === "h") return at(i + 3, "km/h");
  }
  return at(i + 1, unit);
}

const isUnit = (text: string) =>
  measures.has(text) || /^(?:%|percent|per|percentage|people|million|billion)$/.test(text);

// ---- bounds ----------------------------------------------------------------------------------------------

function boundBefore(
  tokens: readonly Token[],
  at: number,
): { first: number; bound: Quantity["bound"] } | null {
  for (let length = 4; length > 0; length--) {
    if (at - length < 0) continue;
    const cue = tokens
      .slice(at - length, at)
      .map(({ text }) => text.toLowerCase())
      .join(" ");
    const bound = bounds.get(cue);
    if (bound !== undefined) return { first: at - length, bound };
  }
  return null;
}

function boundAfter(tokens: readonly Token[], at: number): { last: number; bound: Quantity["bound"] } | null {
  const two = `${word(tokens, at)} ${word(tokens, at + 1)}`;
  if (word(tokens, at) === "+") return { last: at + 1, bound: "atLeast" };
  if (two === "or more" || two === "or over") return { last: at + 2, bound: "atLeast" };
  if (/^or (?:fewer|less|under)$/.test(two)) return { last: at + 2, bound: "atMost" };
  return two === "or so" ? { last: at + 2, bound: "about" } : null;
}

const bounds: ReadonlyMap<string, Quantity["bound"]> = new Map(
  (
    [
      [
        "atLeast",
        "more than|over|at least|no fewer than|no less than|not less than|upwards of|upward of|in excess of|exceeding|above|a minimum of|topping|well over|far more than|as many as at least|greater than",
      ],
      [
        "atMost",
        "up to|at most|no more than|not more than|fewer than|less than|under|below|as many as|as much as|a maximum of|well under",
      ],
      [
        "about",
        "about|around|roughly|approximately|approx|some|an estimated|estimated|close to|nearly|almost|just over|just under|just above|just below|slightly more than|slightly less than|a little over|a little more than|circa|in the region of|somewhere around|more or less|just short of|nearly all of|an average of|virtually",
      ],
    ] as const
  ).flatMap(([bound, cues]) => cues.split("|").map((cue) => [cue, bound] as const)),
);

// ---- vague words -----------------------------------------------------------------------------------------

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

// ---- words -----------------------------------------------------------------------------------------------

const word = (tokens: readonly Token[], at: number) => tokens[at]?.text.toLowerCase() ?? "";

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)$/;

/** What people are said to be when a bare number counts them: "18 dead". */
const counted =
  /^(?:dead|killed|injured|wounded|hurt|missing|arrested|detained|hospitali[sz]ed|drowned|displaced|homeless|unaccounted|trapped|rescued|stranded)$/;

const dollars: Record<string, string> = {
  US: "USD",
  A: "AUD",
  AU: "AUD",
  C: "CAD",
  CA: "CAD",
  NZ: "NZD",
  HK: "HKD",
  S: "SGD",
};
const currencies: Record<string, string> = {
  "£": "GBP",
  "€": "EUR",
  "¥": "JPY",
  "₹": "INR",
  "₽": "RUB",
  "₺": "TRY",
  "₩": "KRW",
  usd: "USD",
  eur: "EUR",
  gbp: "GBP",
  rs: "INR",
  "rs.": "INR",
  us$: "USD",
};

const durations: ReadonlySet<string> = new Set([
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
  "decade",
  "century",
]);

const measures: ReadonlyMap<string, string> = new Map(
  (
    [
      ["km", "km kms kilometer kilometers kilometre kilometres"],
      ["mile", "mile miles"],
      ["m", "meter meters metre metres"],
      ["foot", "foot feet ft"],
      ["inch", "inch inches"],
      ["cm", "cm centimeter centimeters centimetre centimetres"],
      ["mm", "mm millimeter millimeters millimetre millimetres"],
      ["yard", "yard yards"],
      ["kg", "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"],
      ["gram", "gram grams gramme grammes"],
      ["tonne", "tonne tonnes"],
      ["ton", "ton tons"],
      ["lb", "lb lbs"],
      ["ounce", "ounce ounces"],
      ["litre", "liter liters litre litres"],
      ["gallon", "gallon gallons"],
      ["barrel", "barrel barrels"],
      ["acre", "acre acres"],
      ["hectare", "hectare hectares"],
      ["mph", "mph"],
      ["km/h", "kph kmh km/h"],
      ["knot", "knot knots"],
      ["megawatt", "mw megawatt megawatts"],
      ["gigawatt", "gw gigawatt gigawatts"],
      ["USD", "dollar dollars usd"],
      ["EUR", "euro euros eur"],
      ["GBP", "sterling gbp"],
      ["pound", "pound pounds"],
      ["JPY", "yen"],
      ["CNY", "yuan renminbi"],
      ["INR", "rupee rupees"],
      ["RUB", "rouble roubles ruble rubles"],
      ["cent", "cent cents"],
      ["degree", "degree degrees"],
      ["magnitude", "magnitude"],
      ["second", "second seconds"],
      ["minute", "minute minutes"],
      ["hour", "hour hours"],
      ["day", "day days"],
      ["week", "week weeks"],
      ["month", "month months"],
      ["year", "year years"],
      ["decade", "decade decades"],
      ["century", "century centuries"],
      ["basis point", "bps"],
    ] as const
  ).flatMap(([unit, names]) => names.split(" ").map((name) => [name, unit] as const)),
);
