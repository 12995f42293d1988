import type { Attribution } from "../../core/model/attribution.ts";
import type { Claim } from "../../core/model/claim.ts";
import type { Derivation } from "../../core/model/derivation.ts";
import type { Story } from "../../core/model/story.ts";
import { type Family, family } from "../words/family.ts";
import { type Lookup, lookup } from "../words/lookup.ts";
import { ordered } from "../words/order.ts";
import type { Cited } from "./anchor.ts";

/** More claims than this are counted, not shown: nobody scrolls through them. */
const MOST_CLAIMS = 250;

/** A claim, at the place in a report where the words end that make it. */
export interface ClaimEnd {
  readonly at: number;
  readonly claim: string;
}

/** A story with what every part of the page needs. */
export interface Page extends Lookup {
  readonly family: Family;
  /** By report, the text that it has in common with others, without a direction. */
  readonly sharing: ReadonlyMap<string, readonly Derivation[]>;
  /** By source, how many appearances of claims rest on it. */
  readonly originCounts: ReadonlyMap<string, number>;
  /** Whether all reports whose day is known are of one. */
  readonly isOneDay: boolean;
  /** The claims shown, in the order in which an editor needs them. */
  readonly claims: readonly Claim[];
  /** Their numbers, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Where they end, by report and in the order of its text. */
  readonly claimEnds: ReadonlyMap<string, readonly ClaimEnd[]>;
  /** Grows while the parts are rendered; the reading views come last and give each a place. */
  readonly cited: Cited;
}

/** Prepares a story for rendering. */
export function page(story: Story): Page {
  const found = lookup(story);
  const tree = family(found);
  const claims = byReach(ordered(found, story.claims)).slice(0, MOST_CLAIMS);
  return {
    ...found,
    family: tree,
    sharing: byReport(tree.shared.flatMap((edge) => [[edge.from, edge] as const, [edge.to, edge] as const])),
    originCounts: originCounts(story.claims),
    isOneDay: new Set(story.readings.map(({ published }) => published.earliest).filter(Boolean)).size < 2,
    claims,
    numbers: new Map(claims.map((claim, index) => [claim.id, index + 1])),
    claimEnds: claimEnds(claims),
    cited: new Map(),
  };
}

/** An attribution of a report by its id; ids are made from content, so two reports may have the same. */
export function attributionOf(page: Page, report: string, id: string | null): Attribution | undefined {
  if (id === null) return undefined;
  const found = page.readings.get(report)?.attributions.find((each) => each.id === id);
  return found ?? page.attributions.get(id);
}

// What many reports repeat before what two have, and that before what one has; otherwise in the order given.
function byReach(claims: readonly Claim[]): Claim[] {
  const reaches = claims.map(({ appearances }) => new Set(appearances.map(({ report }) => report)).size);
  const many = reaches.reduce((most, reach) => Math.max(most, reach), 0) / 2;
  const rank = (reach: number) => (reach > 1 ? (reach >= many ? 0 : 1) : 2);
  return claims
    .map((claim, index) => ({ claim, rank: rank(reaches[index] as number) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ claim }) => claim);
}

function claimEnds(claims: readonly Claim[]): Map<string, ClaimEnd[]> {
  const ends = byReport(
    claims.flatMap(({ id, appearances }) =>
      appearances.map(({ report, end }) => [report, { at: end, claim: id }] as const),
    ),
  );
  for (const inReport of ends.values()) inReport.sort((a, b) => a.at - b.at);
  return ends;
}

function originCounts(claims: readonly Claim[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { origins, appearances } of claims)
    for (const id of origins) counts.set(id, (counts.get(id) ?? 0) + appearances.length);
  return counts;
}

function byReport<T>(pairs: readonly (readonly [report: string, value: T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [report, value] of pairs) {
    const group = groups.get(report);
    if (group) group.push(value);
    else groups.set(report, [value]);
  }
  return groups;
}
