import type { Difference } from "../../model/difference.ts";
import { contentId } from "../../model/id.ts";
import type { Mention, Quantity } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Passage, Reason } from "../../model/span.ts";
import type { Words } from "../../model/words.ts";
import { within } from "../../read/bisect.ts";
import type { Member } from "../claims/member.ts";
import { disjoint } from "../quantity.ts";
import { type Along, transmission } from "./edges.ts";

const step = "differences";

/** What is counted of people in the news, by the concepts that tell of it. */
const fates: readonly (readonly [fate: string, concepts: readonly string[]])[] = [
  ["dead", ["die", "kill"]],
  ["hurt", ["injure"]],
  ["missing", ["miss_person"]],
];

/** How many met one fate, as one passage has it. */
interface Count {
  readonly fate: string;
  readonly mention: Mention;
  readonly reading: Reading;
  readonly passage: Passage;
  readonly speaker: string | null;
}

/**
 * Where reports count the dead, the hurt, the missing differently. Two numbers side by side in one report, from
 * different mouths, are a dispute; a later report's higher number is an update. Parts ("nine of the dead"),
 * additions ("two more"), other events ("in 1998") and mixed counts ("killed or hurt") are not compared.
 */
export function countDifferences(
  members: readonly Member[],
  readings: readonly Reading[],
  words: Words,
  along: Along,
): Difference[] {
  const counts = members.flatMap((member) => countsIn(member, readings[member.clause.at] as Reading, words));
  const found: Difference[] = [];
  for (const [fate] of fates) {
    const values = new Map<string, Count[]>();
    for (const count of counts) {
      if (count.fate !== fate) continue;
      const key = `${count.mention.quantity?.low} ${count.mention.quantity?.high}`;
      values.set(key, [...(values.get(key) ?? []), count]);
    }
    const sides = [...values.values()].sort((a, b) => (lowest(a) ?? 0) - (lowest(b) ?? 0)).slice(0, 12);
    for (const [i, one] of sides.entries())
      for (const other of sides.slice(i + 1)) {
        const difference = compared(fate, one, other, along);
        if (difference !== null) found.push(difference);
      }
  }
  return found;
}

function lowest(counts: readonly Count[]): number | null {
  return counts[0]?.mention.quantity?.low ?? null;
}

function countsIn({ clause }: Member, reading: Reading, words: Words): Count[] {
  const { report, tokens, mentions } = reading;
  const own = tokens.slice(clause.first, clause.last);
  const amounts = within(mentions, clause.start, clause.end).filter(
    ({ quantity, start }) => quantity?.low != null && isPeople(quantity.unit) && start >= clause.start,
  );
  if (amounts.length === 0 || isElsewhen(reading, clause.start, clause.end)) return [];
  const lemmas = own.map(({ text, pos }) => words.lemma(text, pos));
  const uses = words.concepts(
    lemmas,
    own.map(({ pos }) => pos),
  );
  return amounts.flatMap((mention) => {
    const at = own.findIndex(({ start }) => start >= mention.start);
    if (isPart(report.text.slice(Math.max(0, mention.start - 8), mention.end + 10))) return [];
    // The nearest word of a fate, with no other number between: "seven were killed and 23 injured".
    const between = (use: number) =>
      amounts.some((other) => other !== mention && isBetween(own, at, use, other));
    const near = uses
      .flatMap(({ concept, first }) =>
        fates
          .filter(([, concepts]) => concepts.includes(concept))
          .map(([fate]) => ({ fate, first, far: first >= at ? first - at : (at - first) * 1.5 })),
      )
      .filter(({ first, far }) => far <= 14 && !between(first))
      .sort((a, b) => a.far - b.far);
    const fate = near[0]?.fate;
    const graded = /\b(?:serious|critical|severe|slight|minor|hospital|intensive)/iu.test(
      own.map(({ text }) => text).join(" "),
    );
    if (fate === "hurt" && graded) return [];
    // "killed or hurt" counts both together, however a tagger takes the second word.
    const mixed = own.some(({ text }, i) => {
      const close = Math.abs(i - (near[0]?.first ?? 0)) <= 2;
      const other = fates.find(
        ([name, concepts]) =>
          name !== fate &&
          concepts.some((concept) => words.related(words.lemma(text, "VBN"), concept) >= 0.65),
      );
      return close && other !== undefined;
    });
    if (fate === undefined || mixed) return [];
    return [
      {
        fate,
        mention,
        reading,
        passage: { report: report.id, start: mention.start, end: mention.end },
        speaker: clause.attribution?.speaker ?? null,
      },
    ];
  });
}

/** Units of people; a number without a unit counts people where a fate stands beside it. */
function isPeople(unit: string | null): boolean {
  return (
    unit === null ||
    /^(?:people|person|man|men|woman|women|child|children|boy|girl|baby|student|pupil|worker|miner|passenger|soldier|troop|civilian|resident|victim|member|body|bodies|death|fatality|casualty|other|pilgrim|tourist|villager|inmate|prisoner|patient|fisherman|sailor|driver|protester|officer|hostage|migrant|refugee|employee|guest|fan|life|crew member|crewman|teenager)s?$/u.test(
      unit,
    )
  );
}

/** "nine of the dead", "two more bodies", "another three". */
export function isPart(words: string): boolean {
  return /\b(?:more|others?|another|further|of (?:the|them|whom|those))\b/iu.test(words);
}

function isBetween(own: readonly { start: number }[], a: number, b: number, mention: Mention): boolean {
  const [from, to] = [own[Math.min(a, b)]?.start ?? 0, own[Math.max(a, b)]?.start ?? 0];
  return mention.start > from && mention.start < to;
}

/** A clause that names a year or day long before the report tells of another event. */
export function isElsewhen({ mentions, published }: Reading, start: number, end: number): boolean {
  const now = published.latest ?? published.earliest;
  return within(mentions, start, end).some(
    ({ time }) =>
      time?.latest != null &&
      now !== null &&
      time.latest.slice(0, 4) < now.slice(0, 4) &&
      /^\d{4}/u.test(time.value),
  );
}

function compared(
  fate: string,
  one: readonly Count[],
  other: readonly Count[],
  along: Along,
): Difference | null {
  const [a, b] = [one[0] as Count, other[0] as Count];
  if (!differ(a.mention.quantity, b.mention.quantity)) return null;
  const reports = (counts: readonly Count[]) => new Set(counts.map(({ reading }) => reading.report.id));
  const [left, right] = [reports(one), reports(other)];
  const beside = [...left].some((id) => right.has(id));
  const later = other.every((y) => one.every((x) => before(x.reading, y.reading)));
  // "At least seven" and nine agree, unless the one is news of a day after the other.
  if (!later && !differ(plain(a.mention.quantity), plain(b.mention.quantity))) return null;
  const edge = beside
    ? undefined
    : [...right]
        .flatMap((from) => [...left].map((to) => along(from, to) ?? along(to, from)))
        .find((found) => found !== null);
  const because: Reason[] = [
    { step, note: `the ${fate}, counted differently`, passages: [a.passage, b.passage] },
  ];
  if (edge != null && !later) because.unshift(transmission(edge));
  const said = (counts: readonly Count[]) =>
    new Set(counts.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
  const [x, y] = [said(one), said(other)];
  const mouths = x.size > 0 && y.size > 0 && ![...x].some((speaker) => y.has(speaker));
  const judged =
    beside || (mouths && !later)
      ? ({ relation: "conflict", cause: "dispute" } as const)
      : later
        ? ({ relation: "update", cause: "update" } as const)
        : edge != null
          ? ({ relation: "conflict", cause: "transmission" } as const)
          : ({ relation: "undetermined", cause: "unknown" } as const);
  return {
    id: contentId("d", "number", fate, ...[a, b].map(({ mention }) => String(mention.quantity?.low))),
    kind: "number",
    subkind: fate,
    claim: null,
    readings: [one, other].map((counts) => ({
      text: counts[0]?.reading.report.text.slice(counts[0].passage.start, counts[0].passage.end) ?? "",
      passages: counts.map(({ passage }) => passage),
    })),
    ...judged,
    because,
  };
}

/** Two numbers of people, whatever they are called; "at least seven" is taken for seven. */
function differ(a: Quantity | undefined, b: Quantity | undefined): boolean {
  if (a?.low == null || b?.low == null) return false;
  const exact = (quantity: Quantity): Quantity => ({
    ...quantity,
    unit: null,
    high: quantity.high ?? quantity.low,
  });
  return disjoint(exact(a), exact(b));
}

/** The same number with its bound taken at its word: "at least seven" may be any more. */
function plain(quantity: Quantity | undefined): Quantity | undefined {
  return quantity?.bound === "atLeast" ? { ...quantity, high: 1e9 } : quantity;
}

function before(x: Reading, y: Reading): boolean {
  return (
    x.published.latest !== null && y.published.earliest !== null && x.published.latest < y.published.earliest
  );
}
