import type { Token } from "../../../core/model/text.ts";
import { lemma } from "../lemma.ts";
import { numberAt } from "../numbers.ts";
import { boundBefore } from "./bounds.ts";
import { word } from "./word.ts";

/** What a number counts or measures, and the tokens that say so. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  readonly unit: string | null;
  /** True for money, lengths and the like, false for things counted. */
  readonly measure: boolean;
}

/** The money before a number: `$`, `US$`, `EUR`. */
export function currencyBefore(tokens: readonly Token[], at: number): Unit | null {
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

/** "A magnitude of 6.1". */
export function magnitudeBefore(tokens: readonly Token[], at: number): Unit | null {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    if (/^magnitude$/i.test((tokens[i] as Token).text))
      return { first: i, last: at + 1, unit: "magnitude", measure: true };
    if (!/^(?:of|a|an|was|at|least|more|than|nearly|almost|-|about|around)$/i.test((tokens[i] as Token).text))
      return null;
  }
  return null;
}

/** "Killing 18 and injuring another 40", "18 were hurt": what people suffer counts people. */
export function harmedPeople(tokens: readonly Token[], at: number, end: number): Unit | null {
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

/** The head of the noun phrase after a number, or its measure. */
export function unitAfter(tokens: readonly Token[], from: number, at: number): Unit | null {
  const measured = measureAfter(tokens, from);
  if (measured !== null) return measured;
  let i = from;
  // "a 10-inning win": the word after the hyphen is what there are ten of.
  const joined = tokens[from + 1];
  if (
    /^[-‐‑]$/.test(word(tokens, from)) &&
    joined?.start === tokens[from]?.end &&
    /^\p{L}+$/u.test(joined?.text ?? "")
  ) {
    return { first: at, last: from + 2, unit: lemma((joined as Token).text, "NN"), measure: false };
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

/** "Ten years ago" is a time. */
export const isAgo = (tokens: readonly Token[], at: number) =>
  durations.has(measures.get(word(tokens, at)) ?? "") &&
  /^(?:ago|later|earlier|before|after|from)$/.test(word(tokens, at + 1));

/** "30 %", "30 per cent", "five percentage points", "12 km", "5.9-magnitude", "33-year-old", "40 square miles" */
export function measureAfter(tokens: readonly Token[], from: number): Unit | null {
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
  // "6.1 on the Richter scale"
  if (/^(?:on|by) the$/.test(two) && /^richter$/.test(word(tokens, i + 2)))
    return at(word(tokens, i + 3) === "scale" ? i + 4 : i + 3, "magnitude");
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

/** Whether a word after a number shows that it counts something. */
export const isUnit = (text: string) =>
  measures.has(text) || /^(?:%|percent|per|percentage|people|million|billion)$/.test(text);

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

/** Units that times are told in. */
export const durations: ReadonlySet<string> = new Set([
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

/** Names of measures, by every form. */
export const measures: ReadonlyMap<string, string> = new Map(
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
