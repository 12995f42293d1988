import type { Mention, Quantity } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { bisect, within } from "../../read/bisect.ts";
import type { Member } from "../claims/member.ts";
import type { Figure } from "./figures.ts";
import { headOf, isOther } from "./otherEvent.ts";
import { isPart } from "./part.ts";

/** What a sum of money is, by the concepts beside it. */
const kinds: readonly (readonly [kind: string, concepts: readonly string[]])[] = [
  ["price", ["buy", "sell", "merge", "propose", "agree", "sign"]],
  ["fine", ["fine"]],
  ["haul", ["rob"]],
];

/** A report tells the sum of its own deal among its first sentences. */
const early = 8;

/** Two reports of one deal name this many people and bodies in common at their heads. */
const parties = 2;

/**
 * The sum of the one deal, fine or theft that each report is about: the first that it tells, if that is one sum.
 *
 *     The club offered her an eight-year deal worth $184 million, or $23 million per season.
 *                                                   ^^^^^^^^^^^^      ^^^^^^^^^^^ a share of it
 *
 * Left out are the sums of reports that name nobody in common with another's head.
 */
export function sums(members: readonly Member[], readings: readonly Reading[]): Figure[] {
  const first = new Map<string, Figure>();
  const unsure = new Set<string>();
  for (const member of members) {
    const reading = readings[member.clause.at] as Reading;
    if (member.clause.sentence >= early || member.open) continue;
    const kind = kindOf(member);
    const amounts = kind === null ? [] : amountsIn(member, reading);
    const [amount] = amounts;
    if (kind === null || amount === undefined) continue;
    const key = `${member.clause.at} ${kind}`;
    if (first.has(key)) continue;
    if (amounts.length > 1 || isOther(reading, member.clause.start, member.clause.end)) unsure.add(key);
    first.set(key, figureOf(kind, amount, member, reading));
  }
  const told = [...first].flatMap(([key, figure]) => (unsure.has(key) ? [] : [figure]));
  return told.filter((one) => told.some((other) => other !== one && areOfOneDeal(one, other)));
}

function kindOf({ bag: { concepts } }: Member): string | null {
  const found = kinds.filter(([, list]) => list.some((concept) => concepts.has(concept)));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

function amountsIn({ clause }: Member, { report, mentions, tokens }: Reading): Mention[] {
  return within(mentions, clause.start, clause.end).filter(
    ({ quantity, start, end }) =>
      quantity !== undefined &&
      /^[A-Z]{3}$/u.test(quantity.unit ?? "") &&
      quantity.bound !== "vague" &&
      !perUnit.test(report.text.slice(end, end + 16)) &&
      !isOfThing(tokens, end) &&
      !isPart(report.text.slice(Math.max(0, start - 8), end + 10)),
  );
}

// "A $43,000 watch" is one of the things bought; "a $40 million bid" is what was bid.
function isOfThing(tokens: Reading["tokens"], end: number): boolean {
  const next = tokens[bisect(tokens, ({ start }) => start < end)];
  return (
    next !== undefined &&
    /^NN/u.test(next.pos) &&
    !/^(?:deal|bid|offer|takeover|contract|fine|sale|merger|acquisition|purchase|heist|robbery|agreement|package|move)$/iu.test(
      next.text,
    )
  );
}

// "$23 million per season", "$12 a share"
const perUnit = /^(?:\s|-)?(?:a|an|per|each|every)\s/u;

function figureOf(of: string, mention: Mention, { clause }: Member, reading: Reading): Figure {
  return {
    of,
    whose: mention.quantity?.unit ?? "",
    mention: { ...mention, quantity: fromNothing(mention.quantity as Quantity) },
    reading,
    passage: { report: reading.report.id, start: mention.start, end: mention.end },
    speaker: clause.attribution?.speaker ?? null,
    whole: true,
  };
}

/** "Up to 180" is any sum from nothing on. */
const fromNothing = (quantity: Quantity): Quantity => ({ ...quantity, low: quantity.low ?? 0 });

function areOfOneDeal(a: Figure, b: Figure): boolean {
  if (a.of !== b.of || a.whose !== b.whose || a.reading === b.reading || areFarApart(a, b)) return false;
  const left = new Set(namedAtHead(a.reading));
  return namedAtHead(b.reading).filter((entity) => left.has(entity)).length >= parties;
}

/** Sums of one deal are of one size; others are of something else in it. */
function areFarApart(a: Figure, b: Figure): boolean {
  const [x, y] = [a, b].map(({ mention: { quantity } }) => quantity?.high ?? quantity?.low ?? 0) as [
    number,
    number,
  ];
  return Math.max(x, y) > 3 * Math.min(x, y);
}

function namedAtHead(reading: Reading): string[] {
  const named = headOf(reading).flatMap(({ start, end }) =>
    within(reading.mentions, start, end).flatMap(({ kind, entity }) =>
      entity !== null && (kind === "person" || kind === "organisation") ? [entity] : [],
    ),
  );
  return [...new Set(named)];
}
