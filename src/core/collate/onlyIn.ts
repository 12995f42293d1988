import type { Claim } from "../model/claim.ts";
import type { Mention } from "../model/mention.ts";
import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import type { OnlyIn } from "../model/story.ts";
import { within } from "../read/bisect.ts";

/**
 * What only one report has: its sentences that share no claim with another report and that name, count or quote
 * something; and of sentences that share one, the clauses with a name that no other report has. Those with such
 * names come first. In a story of one report nothing is only in it.
 */
export function onlyIn(readings: readonly Reading[], claims: readonly Claim[]): OnlyIn[] {
  if (readings.length < 2) return [];
  const [shared, own] = byReport(claims);
  const carriers = new Map<string, number>();
  for (const { entities } of readings)
    for (const { id } of entities) carriers.set(id, (carriers.get(id) ?? 0) + 1);
  const isOwn = ({ entity }: Mention) => entity !== null && carriers.get(entity) === 1;
  const ownClauses = ({ report, mentions }: Reading, { start, end }: Span) =>
    within(own.get(report.id) ?? [], start, end)
      .filter((clause) => clause.start >= start && clause.end <= end)
      .map((clause) => ({ ...clause, own: within(mentions, clause.start, clause.end).filter(isOwn).length }))
      .filter((clause) => clause.own > 0);
  return readings.flatMap((reading) => {
    const { report, sentences, blocks, mentions, quotations } = reading;
    const taken = shared.get(report.id) ?? [];
    const found = sentences.flatMap((sentence) => {
      const { start, end } = sentence;
      if (blocks[sentence.block]?.kind !== "body") return [];
      if (within(taken, start, end).some((passage) => passage.start < end && start < passage.end))
        return ownClauses(reading, sentence);
      const named = within(mentions, start, end);
      const facts =
        named.filter(({ kind }) => kind !== "time").length + within(quotations, start, end).length;
      const words = sentence.last - sentence.first;
      return facts === 0 || words < 4 ? [] : [{ start, end, own: named.filter(isOwn).length }];
    });
    found.sort((a, b) => b.own - a.own || a.start - b.start);
    return found.map(({ start, end }) => ({
      report: report.id,
      text: report.text.slice(start, end),
      passages: [{ report: report.id, start, end }],
    }));
  });
}

type Passages = ReadonlyMap<string, readonly Span[]>;

/** The passages of each report in order: those of claims that other reports make too, and those of its own claims. */
function byReport(claims: readonly Claim[]): [shared: Passages, own: Passages] {
  const [shared, own] = [new Map<string, Span[]>(), new Map<string, Span[]>()];
  for (const { appearances } of claims) {
    const alone = appearances.every(({ report }) => report === appearances[0]?.report);
    for (const { report, start, end } of appearances) {
      const lists = alone ? own : shared;
      const list = lists.get(report);
      if (list === undefined) lists.set(report, [{ start, end }]);
      else list.push({ start, end });
    }
  }
  for (const list of [...shared.values(), ...own.values()]) list.sort((a, b) => a.start - b.start);
  return [shared, own];
}
