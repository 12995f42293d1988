import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Token } from "../../model/text.ts";
import type { Words } from "../../model/words.ts";
import { within } from "../../read/bisect.ts";
import type { Member } from "../claims/member.ts";
import type { Figure } from "./figures.ts";
import { isAtHead, isOther } from "./otherEvent.ts";
import { isAddition, isPart, isWhole } from "./part.ts";

/** What is counted of people in the news, by the concepts that tell of it. */
const fates: readonly (readonly [fate: string, concepts: readonly string[]])[] = [
  ["dead", ["die", "kill"]],
  ["hurt", ["injure"]],
  ["missing", ["miss_person"]],
];

/**
 * How many are dead, hurt or missing, as each passage has it. Parts ("nine of the dead"), additions ("two more"),
 * sums ("six men and one woman"), mixed counts ("killed or hurt"), vague ones and those of other events are left
 * out: each fate goes with the one number that stands next to it.
 */
export function counts(members: readonly Member[], readings: readonly Reading[], words: Words): Figure[] {
  return members.flatMap((member) => countsIn(member, readings[member.clause.at] as Reading, words));
}

function countsIn({ clause }: Member, reading: Reading, words: Words): Figure[] {
  const { report, tokens, mentions } = reading;
  const own = tokens.slice(clause.first, clause.last);
  const amounts = within(mentions, clause.start, clause.end).filter(
    ({ quantity, start }) => quantity?.low != null && isPeople(quantity.unit) && start >= clause.start,
  );
  if (amounts.length === 0 || isOther(reading, clause.start, clause.end)) return [];
  const uses = fatesIn(own, words);
  const graded = own.some(({ text }) => grave.test(text));
  return amounts.flatMap((mention): Figure[] => {
    const fate = (
      uses.find((use) => isInside(own, use, mention)) ??
      uses.find((use) => nearest(own, use, amounts) === mention)
    )?.fate;
    if (fate === undefined || (fate === "hurt" && graded)) return [];
    // "Three or four years": no count of people.
    if (mention.quantity?.unit === null && own.find(({ start }) => start >= mention.end)?.pos === "CC") {
      if (/^\s*or\b/u.test(report.text.slice(mention.end, mention.end + 4))) return [];
    }
    if (mention.quantity?.bound === "vague" || isSum(own, mention, amounts)) return [];
    // "killing ten and wounding 70 others": the others are all of the hurt.
    const around = report.text.slice(Math.max(0, mention.start - 8), mention.end + 10);
    if (fate === "hurt" ? isAddition(around) : isPart(around)) return [];
    return [
      {
        of: fate,
        whose: "",
        mention,
        reading,
        passage: { report: report.id, start: mention.start, end: mention.end },
        speaker: clause.attribution?.speaker ?? null,
        // "Seven miners are dead" at the head of a report is all that it knows of.
        whole:
          isWhole(mention.quantity?.unit ?? null) ||
          (isAtHead(reading, clause.start) && !kin.test(mention.quantity?.unit ?? "")),
      },
    ];
  });
}

/** "Death sentences": nobody has died of them. */
const penal = /^(?:sentences?|sentenced|penalty|penalties|row|threats?|squads?|warrants?|executioners?)$/iu;

// Injuries that are told by how bad they are count some of the injured only.
const grave = /^(?:serious|critical|severe|slight|minor|hospital|intensive)/iu;

/** "20 wounded": the fate is part of the count. */
function isInside(own: readonly Token[], { first, last }: Use, { start, end }: Mention): boolean {
  return (own[first]?.start ?? 0) < end && start < (own[last - 1]?.end ?? 0);
}

interface Use {
  readonly fate: string;
  readonly first: number;
  readonly last: number;
}

/** The words of one fate; where two stand together, "killed or hurt", they count both and are left out. */
function fatesIn(own: readonly Token[], words: Words): Use[] {
  const lemmas = own.map(({ text, pos }) => words.lemma(text, pos));
  const uses = words
    .concepts(
      lemmas,
      own.map(({ pos }) => pos),
    )
    .filter(({ last }) => !penal.test(own[last]?.text ?? "") && !penal.test(own[last - 1]?.text ?? ""))
    .flatMap(({ concept, first, last }) =>
      fates
        .filter(([, concepts]) => concepts.includes(concept))
        .map(([fate]): Use => ({ fate, first, last })),
    );
  const isMixed = ({ fate, first }: Use) =>
    own.some(({ text }, i) => {
      if (Math.abs(i - first) > 2 || i === first) return false;
      const lemma = words.lemma(text, "VBN");
      return fates.some(
        ([name, concepts]) =>
          name !== fate && concepts.some((concept) => words.related(lemma, concept) >= 0.65),
      );
    });
  return uses.filter((use) => !isMixed(use));
}

/** A verb before its number is next to it, "killing at least ten"; one behind it may be a few words off, "ten miners were killed". */
const before = 4;
const behind = 9;

function nearest(own: readonly Token[], use: Use, amounts: readonly Mention[]): Mention | undefined {
  const start = own[use.first]?.start ?? 0;
  const end = own[use.last - 1]?.end ?? start;
  let best: Mention | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const amount of amounts) {
    const inside = amount.start < end && start < amount.end;
    const first = own.findIndex((token) => token.start >= amount.start);
    const last = own.findLastIndex((token) => token.end <= amount.end);
    const far = inside ? 0 : amount.end <= start ? use.first - last : (first - use.last + 1) * 1.5;
    if (far > (amount.end <= start ? behind : before * 1.5) || far >= least) continue;
    best = amount;
    least = far;
  }
  return best;
}

/** "six men and one woman": two numbers that only together count anything. */
function isSum(own: readonly Token[], mention: Mention, amounts: readonly Mention[]): boolean {
  return amounts.some((other) => {
    if (other === mention) return false;
    const [a, b] = mention.start < other.start ? [mention, other] : [other, mention];
    const between = own.filter(({ start, end }) => start >= a.end && end <= b.start);
    return between.some(({ pos }) => pos === "CC") && between.every(({ pos }) => /^(?:CC|DT|,)$/u.test(pos));
  });
}

/** Units of people; a number without a unit counts people where a fate stands beside it. */
function isPeople(unit: string | null): boolean {
  return unit === null || isWhole(unit) || group.test(unit);
}

/** Groups that are told beside others: "three men and a woman". */
const kin = /^(?:man|men|woman|women|child|children|boy|girl|baby|teenager)s?$/u;

const group =
  /^(?:man|men|woman|women|child|children|boy|girl|baby|student|pupil|worker|miner|passenger|soldier|troop|civilian|resident|member|pilgrim|tourist|villager|inmate|prisoner|patient|fisherman|sailor|driver|protester|officer|hostage|migrant|refugee|employee|guest|fan|crew member|crewman|teenager)s?$/u;
