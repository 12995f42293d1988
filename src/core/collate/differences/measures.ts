import type { Reading } from "../../model/reading.ts";
import { within } from "../../read/bisect.ts";
import type { Member } from "../claims/member.ts";
import type { Figure } from "./figures.ts";
import { isElsewhen } from "./otherEvent.ts";

/**
 * The strength of an earthquake, and how old people are, as each passage has it. Of several strengths in one
 * report only the greatest is taken: the others are of other shocks.
 */
export function measures(members: readonly Member[], readings: readonly Reading[]): Figure[] {
  const all = members.flatMap((member) => measuresIn(member, readings[member.clause.at] as Reading));
  const greatest = new Map<string, number>();
  for (const { of, whose, reading, mention } of all) {
    const key = `${reading.report.id} ${of} ${whose}`;
    greatest.set(key, Math.max(greatest.get(key) ?? 0, mention.quantity?.low ?? 0));
  }
  return all.filter(
    ({ of, whose, reading, mention }) =>
      greatest.get(`${reading.report.id} ${of} ${whose}`) === mention.quantity?.low,
  );
}

function measuresIn({ clause }: Member, reading: Reading): Figure[] {
  if (isElsewhen(reading, clause.start, clause.end)) return [];
  const { report, mentions } = reading;
  return within(mentions, clause.start, clause.end).flatMap((mention): Figure[] => {
    const found = mention.quantity?.low == null ? null : thing(reading, mention);
    if (found === null) return [];
    const passage = { report: report.id, start: mention.start, end: mention.end };
    return [
      { ...found, mention, reading, passage, speaker: clause.attribution?.speaker ?? null, whole: true },
    ];
  });
}

/** Ages are told beside a name: "the 59-year-old Ada Ito", "Ada Ito, a 59-year-old". */
function thing(
  { report, mentions }: Reading,
  { start, end, quantity }: Reading["mentions"][number],
): Pick<Figure, "of" | "whose"> | null {
  if (quantity?.unit === "magnitude") return { of: "magnitude", whose: "" };
  if (quantity?.unit !== "years old") return null;
  const beside = within(mentions, Math.max(0, start - 60), end + 40).filter(
    ({ kind, entity }) => kind === "person" && entity !== null,
  );
  const [only, another] = beside;
  if (only === undefined || another !== undefined) return null;
  const between = only.end <= start ? report.text.slice(only.end, start) : report.text.slice(end, only.start);
  const joined = only.end <= start ? /^, (?:\p{Ll}{1,3} )?$/u : /^(?: [\p{L}-]+){0,2} ,?$/u;
  return joined.test(between) ? { of: "age", whose: only.entity as string } : null;
}
