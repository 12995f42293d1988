import type { Language } from "../model/language.ts";
import type { Entity, Mention } from "../model/mention.ts";
import type { Publisher } from "../model/reading.ts";
import type { Report } from "../model/report.ts";
import type { Passage } from "../model/span.ts";
import type { Block } from "../model/text.ts";
import { within } from "./bisect.ts";
import { outletKey } from "./outletKey.ts";

/** How strongly a dateline shows whose a report is: less than a page that speaks of itself. */
const dated = 1.5;

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
  notOutlet: string | null,
): Publisher {
  if (report.outlet !== null) return { name: report.outlet, how: "stated", because: [] };
  const candidates = entities.filter(({ kind, name }) => kind === "outlet" && outletKey(name) !== notOutlet);
  const names = new Map(candidates.map(({ id, name }) => [id, name]));
  const outlets = mentions.filter(
    ({ kind, entity }) => kind === "outlet" && entity !== null && names.has(entity),
  );
  const strength = (mention: Mention) =>
    ofSite(report.url, names.get(mention.entity ?? "") ?? "")
      ? 3
      : selfReference(report.text, mention, blocks, language);
  const own = outlets.filter((mention) => strength(mention) > 0);
  // One "told X" can be a relay that forgot its credit; several, to X alone, hardly.
  const told = new Set(toldOnly(report.text, outlets, language));
  const chosen = own.length > 0 ? [...own, ...told] : [...told];
  // An agency's dateline on a page to which somebody spoke: the agency's report, but hardly the agency's page.
  const wired = own.length > 0 && own.every((mention) => strength(mention) === dated);
  const spokenTo = (mention: Mention) => !own.some(({ entity }) => entity === mention.entity);
  if (wired && told.size === 0 && uncited(report.text, outlets, language).some(spokenTo))
    return { name: null, how: "unknown", because: [] };
  // People who "told the Echo" things in a text with an agency's dateline told them to the Echo, whose page it is.
  const id = strongest(chosen, (mention) => Math.max(strength(mention), told.has(mention) ? 2 : 0));
  if (id === null) return { name: null, how: "unknown", because: [] };
  const name = names.get(id) ?? null;
  const shown = chosen.filter(({ entity }) => entity === id).slice(0, 4);
  const because: Passage[] = shown.map(({ start, end }) => ({ report: report.id, start, end }));
  return { name, how: "inferred", because };
}

/** The outlet that most signs point to; none if two are level. */
function strongest(chosen: readonly Mention[], strength: (mention: Mention) => number): string | null {
  const sums = new Map<string, number>();
  for (const mention of chosen)
    sums.set(mention.entity as string, (sums.get(mention.entity as string) ?? 0) + strength(mention));
  const [first, second] = [...sums].sort((a, b) => b[1] - a[1]);
  return first === undefined || second?.[1] === first[1] ? null : first[0];
}

/**
 * How strongly a mention shows that the outlet is the report's own. A dateline may be an agency's in another
 * paper's page, so that it says less than a paper that speaks of itself.
 */
function selfReference(text: string, mention: Mention, blocks: readonly Block[], language: Language): number {
  const block = within(blocks, mention.start, mention.end)[0];
  if (block === undefined || mention.end > block.end || block.kind === "caption") return 0;
  const before = text.slice(Math.max(block.start, mention.start - 40), mention.start);
  const after = text.slice(mention.end, mention.end + 80);
  if (/(?:©|\(c\)|copyright)[\s\d,-]*(?:the )?$/iu.test(before)) return 3;
  if (language.ownVoice.test(after)) return 3;
  if (block.kind === "byline") return after.slice(0, block.end - mention.end).trim() === "" ? 2 : 0;
  const isDateline =
    mention.start - block.start < 70 && /\($/u.test(before) && /^\) ?(?:—|–|-|:)/u.test(after);
  if (isDateline) return dated;
  const line = text.slice(block.start, mention.start);
  const isMasthead =
    line.length < 80 &&
    block.end - mention.end < 80 &&
    language.mastheadBefore.test(line) &&
    language.mastheadAfter.test(text.slice(mention.end, block.end));
  return isMasthead ? 2 : 0;
}

/** Is a page's address that of an outlet: www.wexcombeecho.co.uk of the Wexcombe Echo? */
function ofSite(url: string | null, name: string): boolean {
  if (url === null || !URL.canParse(url)) return false;
  const words = outletKey(name).replaceAll(" ", "");
  return (
    words.length > 2 && new URL(url).hostname.split(".").some((label) => label.replaceAll("-", "") === words)
  );
}

/** Outlets that people "told" things in this text, if nothing in it cites them from outside; several, to one alone. */
function toldOnly(text: string, outlets: readonly Mention[], language: Language): Mention[] {
  const told = uncited(text, outlets, language);
  return told.length >= 2 && new Set(told.map(({ entity }) => entity)).size === 1 ? told : [];
}

function uncited(text: string, outlets: readonly Mention[], language: Language): Mention[] {
  const told = outlets.filter(({ start }) =>
    language.toldBefore.test(text.slice(Math.max(0, start - 30), start)),
  );
  const cited = new Set(
    outlets
      .filter(
        ({ start, end }) =>
          language.citedBefore.test(text.slice(Math.max(0, start - 30), start)) ||
          language.citedAfter.test(text.slice(end, end + 40)),
      )
      .map(({ entity }) => entity),
  );
  return told.filter(({ entity }) => !cited.has(entity));
}
