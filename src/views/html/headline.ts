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
/** A title is on the matter when this share of its long words stands in two reports or more. */
const ON_THE_MATTER = 0.4;
/** More titles than these are not weighed, nor by more openings than these. */
const MOST_TITLES = 40;
const MOST_OPENINGS = 100;

/**
 * Words of a report, never our own: among the titles in the largest family the one in words that most reports
 * use, a calm one before one that shouts, asks or quotes, and one that is on the matter before one that is not;
 * without titles, the first claim.
 */
export function headline(page: Page): Headline {
  const family = largest(page).filter(isTitled);
  const all = page.story.readings.filter(isTitled);
  const choices = [family.length > 1 ? family.filter(isCalm) : [], all.filter(isCalm), family, all];
  const openings = all.length > 1 ? page.story.readings.slice(0, MOST_OPENINGS).map(opening) : [];
  const best = choices.flatMap((choice) => plainest(choice, openings) ?? []);
  const chosen = (best.find(({ shared }) => shared >= ON_THE_MATTER) ?? best[0])?.reading;
  if (chosen?.title) {
    const whose = markup`Headline of ${reportChip(page, chosen.report.id)} ${words(outletName(chosen), 60)}`;
    return { text: clipped(chosen.title.trim(), MOST), whose };
  }
  const [claim] = page.claims;
  const [first] = claim?.appearances ?? [];
  if (claim === undefined || first === undefined) return { text: "A story without a headline", whose: null };
  return { text: clipped(claim.text, MOST), whose: markup`Words of ${reportChip(page, first.report)}` };
}

interface Choice {
  readonly reading: Reading;
  readonly shared: number;
}

// The title whose words other reports use too.
function plainest(
  candidates: readonly Reading[],
  openings: readonly ReadonlySet<string>[],
): Choice | undefined {
  const shared = (reading: Reading): Choice => {
    const used = [...vocabulary((reading.title as string).slice(0, MOST * 2))];
    const common = used.filter((word) => openings.filter((opening) => opening.has(word)).length > 1);
    // One word more, so that of two titles that are wholly shared the one that says more is chosen.
    return { reading, shared: common.length / (used.length + 1) };
  };
  const [first, ...others] = candidates.slice(0, MOST_TITLES).map(shared);
  return others.reduce((best, each) => (best && each.shared > best.shared ? each : best), first);
}

function isTitled({ title }: Reading): boolean {
  return Boolean(title?.trim());
}

function isCalm(reading: Reading): boolean {
  const title = (reading.title ?? "").slice(0, MOST * 2);
  const capitals = title.match(/\p{Lu}/gu)?.length ?? 0;
  const small = title.match(/\p{Ll}/gu)?.length ?? 0;
  return !/[!?"“”„«»]|(?<!\p{L})['‘]|\p{Lu}{5}/u.test(title) && (capitals === 0 || small > capitals);
}

const opening = ({ report }: Reading) => vocabulary(report.text.slice(0, OPENING));

// Short words say nothing of the matter.
function vocabulary(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{5,}/gu) ?? []);
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
