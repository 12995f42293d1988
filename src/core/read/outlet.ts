import type { Language } from "../model/language.ts";
import type { Entity, Mention } from "../model/mention.ts";
import type { Publisher } from "../model/reading.ts";
import type { Report } from "../model/report.ts";
import type { Passage } from "../model/span.ts";
import type { Block } from "../model/text.ts";

/**
 * Who published a report: as stated beside it, else as it speaks of itself. A dateline "(Northwire) —", a byline
 * that ends in an outlet and "The Gazette has contacted …" are how outlets speak of themselves; "told the
 * Gazette" is too, unless the text also cites the Gazette as others do ("the Gazette reports").
 */
export function outlet(
  report: Report,
  blocks: readonly Block[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
  language: Language,
): Publisher {
  if (report.outlet !== null) return { name: report.outlet, how: "stated", because: [] };
  const names = new Map(entities.filter(({ kind }) => kind === "outlet").map(({ id, name }) => [id, name]));
  const outlets = mentions.filter(({ kind, entity }) => kind === "outlet" && entity !== null && names.has(entity));
  const own = outlets.filter((mention) => speaksOfItself(report.text, mention, blocks, language));
  const chosen = own.length > 0 ? own : toldOnly(report.text, outlets, language);
  const id = oftenest(chosen);
  if (id === null) return { name: null, how: "unknown", because: [] };
  const name = names.get(id) ?? null;
  const shown = chosen.filter(({ entity }) => entity === id).slice(0, 4);
  const because: Passage[] = shown.map(({ start, end }) => ({ report: report.id, start, end }));
  return { name, how: "inferred", because };
}

/** The outlet that most signs point to; none if two are level. */
function oftenest(chosen: readonly Mention[]): string | null {
  const counts = new Map<string, number>();
  for (const { entity } of chosen) counts.set(entity as string, (counts.get(entity as string) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || second?.[1] === first[1] ? null : first[0];
}

function speaksOfItself(text: string, mention: Mention, blocks: readonly Block[], language: Language): boolean {
  const block = blocks.find(({ start, end }) => start <= mention.start && mention.end <= end);
  if (block === undefined) return false;
  const before = text.slice(Math.max(block.start, mention.start - 40), mention.start);
  const after = text.slice(mention.end, mention.end + 80);
  if (block.kind === "byline") return /,\s*(?:for )?(?:the )?$/iu.test(before) && after.slice(0, block.end - mention.end).trim() === "";
  if (block.kind === "notice") return /(?:©|\(c\)|copyright)[\s\d,-]*(?:the )?$/iu.test(before);
  if (block.kind === "caption") return false;
  const isDateline = mention.start - block.start < 60 && /\($/u.test(before) && /^\)\s?(?:—|–|-|:)/u.test(after);
  return isDateline || language.ownVoice.test(after);
}

/** Outlets that people "told" things in this text, if nothing in it cites them from outside. */
function toldOnly(text: string, outlets: readonly Mention[], language: Language): Mention[] {
  const told = outlets.filter(({ start }) => language.toldBefore.test(text.slice(Math.max(0, start - 30), start)));
  const cited = new Set(
    outlets
      .filter(({ start, end }) => language.citedBefore.test(text.slice(Math.max(0, start - 30), start)) || language.citedAfter.test(text.slice(end, end + 40)))
      .map(({ entity }) => entity),
  );
  // One "told X" can be a relay that forgot its credit; several, and no other outlet at all, cannot well be.
  const others = new Set(outlets.map(({ entity }) => entity));
  return told.length >= 2 && others.size === 1 && !told.some(({ entity }) => cited.has(entity)) ? told : [];
}
