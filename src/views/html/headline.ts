import type { Reading } from "../../core/model/reading.ts";
import { base } from "../words/family.ts";
import { outletName } from "../words/outlet.ts";
import { reportChip } from "./links.ts";
import { markup, type Part } from "./markup.ts";
import type { Page } from "./page.ts";
import { clipped, words } from "./words.ts";

/** The words that head the page, and whose they are. */
export interface Headline {
  readonly text: string;
  readonly whose: Part;
}

const MOST = 160;
/** Enough of a report to know the words that it uses for the matter. */
const OPENING = 3_000;

/**
 * Words of a report, never our own: among the titles in the largest family the one in words that most reports
 * use, a calm one before one that shouts, asks or quotes; without titles, the first claim.
 */
export function headline(page: Page): Headline {
  const family = largest(page).filter(isTitled);
  const all = page.story.readings.filter(isTitled);
  const choices = [family.length > 1 ? family.filter(isCalm) : [], all.filter(isCalm), family, all];
  const chosen = plainest(page, choices.find(({ length }) => length > 0) ?? []);
  if (chosen?.title) {
    const whose = markup`Headline of ${reportChip(page, chosen.report.id)} ${words(outletName(chosen), 60)}`;
    return { text: clipped(chosen.title.trim(), MOST), whose };
  }
  const [claim] = page.claims;
  const [first] = claim?.appearances ?? [];
  if (claim === undefined || first === undefined) return { text: "A story without a headline", whose: null };
  return { text: clipped(claim.text, MOST), whose: markup`Words of ${reportChip(page, first.report)}` };
}

function plainest(page: Page, candidates: readonly Reading[]): Reading | undefined {
  if (candidates.length < 2) return candidates[0];
  const openings = page.story.readings.map(({ report }) => vocabulary(report.text.slice(0, OPENING)));
  const shared = ({ title }: Reading) => {
    const used = [...vocabulary((title as string).slice(0, MOST * 2))];
    const reports = used.map((word) => openings.filter((opening) => opening.has(word)).length);
    return used.length === 0 ? 0 : reports.reduce((sum, count) => sum + count, 0) / used.length;
  };
  return candidates
    .slice(0, 40)
    .map((reading) => ({ reading, shared: shared(reading) }))
    .reduce((best, each) => (each.shared > best.shared ? each : best)).reading;
}

function isTitled({ title }: Reading): boolean {
  return Boolean(title?.trim());
}

function isCalm(reading: Reading): boolean {
  const title = (reading.title ?? "").slice(0, MOST * 2);
  const capitals = title.match(/\p{Lu}/gu)?.length ?? 0;
  const small = title.match(/\p{Ll}/gu)?.length ?? 0;
  return !/[!?"“”„«»]|(?<!\p{L})['‘]/u.test(title) && (capitals === 0 || small > capitals);
}

// Short words say nothing of the matter.
function vocabulary(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{4,}/gu) ?? []);
}

function largest({ family, story }: Page): Reading[] {
  const groups = new Map<string, Reading[]>();
  for (const reading of story.readings) {
    const id = base(family, reading.report.id);
    const group = groups.get(id);
    if (group) group.push(reading);
    else groups.set(id, [reading]);
  }
  return [...groups.values()].reduce((most, group) => (group.length > most.length ? group : most), []);
}
