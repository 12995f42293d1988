import type { Source } from "../../core/model/source.ts";
import type { Passage } from "../../core/model/span.ts";
import { cited, ownUnnamed } from "../words/cited.ts";
import type { Member } from "../words/family.ts";
import type { Page } from "./page.ts";

/** An unnamed source or a document that a report has at first hand, and the words that say so. */
export interface Rest {
  readonly source: Source;
  readonly passage: Passage | null;
}

/** What a report rests on itself: a relay only what it says is its own, and documents that nobody above it cites. */
export function restsOn(page: Page, { reading, main }: Member): Rest[] {
  if (reading === null) return [];
  const { unnamed, named } = cited(page, reading);
  const own = main === null ? unnamed : ownUnnamed(page, reading);
  const documents = named.filter(({ kind }) => kind === "document");
  const fresh = main === null ? documents : documents.filter((source) => !citedAbove(page, main.to, source));
  return [...own, ...fresh].map((source) => ({ source, passage: words(page, reading.report.id, source) }));
}

function citedAbove(page: Page, from: string, source: Source): boolean {
  let at: string | undefined = from;
  while (at !== undefined) {
    const member: Member | undefined = page.family.members.get(at);
    const cites = member?.reading?.attributions.some(
      ({ speaker, via }) => speaker === source.id && via.length === 0,
    );
    if (cites) return true;
    at = member?.main?.to;
  }
  return false;
}

function words(page: Page, report: string, { id }: Source): Passage | null {
  const found = page.readings
    .get(report)
    ?.attributions.find(({ speaker, via }) => speaker === id && via.length === 0);
  const span = found?.source ?? found?.content[0];
  return span ? { report, start: span.start, end: span.end } : null;
}
