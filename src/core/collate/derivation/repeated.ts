import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import type { Outlets } from "./outlets.ts";

/** A place where a line stands: the report, and which of its lines it is. */
interface Place extends Span {
  readonly report: number;
  /** Whether it stands among the first lines or the last ones, with others between. */
  readonly isOuter: boolean;
}

/** Two reports of an outlet are versions of one from this part of the shorter one's own lines on. */
const VERSIONS = 0.5;

/** Shorter lines are not worth a look. */
const LEAST = 20;

/** So many lines at the top and at the bottom of a page may be its own, if it has some more. */
const TOP = 2;
const BOTTOM = 3;
const FEW = 2;

/**
 * The lines that an outlet prints under several reports, and nobody else prints: who it is, what else there is to
 * read. For each report, in the order of the text. What versions of one report share stays, and so does what other
 * outlets have too: it came from somewhere.
 */
export function repeatedLines(readings: readonly Reading[], outlets: Outlets): Span[][] {
  const publishers = readings.map(outlets.publisher);
  const own = [...placesOf(readings).values()].filter(([first, ...others]) => {
    const outlet = publishers[first?.report ?? -1] ?? null;
    return (
      outlet !== null && others.length > 0 && others.every(({ report }) => publishers[report] === outlet)
    );
  });
  const ofReport = readings.map((): Map<readonly Place[], Place> => new Map());
  for (const places of own) for (const place of places) ofReport[place.report]?.set(places, place);
  const versions = new Map<string, boolean>();
  const areVersions = (one: number, other: number) => {
    const key = `${one} ${other}`;
    const known = versions.get(key) ?? isVersion(readings, ofReport, one, other);
    versions.set(key, known);
    return known;
  };
  const found = readings.map((): Span[] => []);
  for (const places of own) {
    // Two neighbours that are no versions of each other are enough.
    const isFurniture = places.some((place, i) => {
      const before = places[i - 1];
      return before !== undefined && !areVersions(before.report, place.report);
    });
    if (isFurniture) for (const { report, start, end } of places) found[report]?.push({ start, end });
  }
  return found.map((spans) => spans.sort((a, b) => a.start - b.start));
}

/** Where each line stands, once for each report. */
function placesOf(readings: readonly Reading[]): Map<string, Place[]> {
  const lines = new Map<string, Place[]>();
  readings.forEach(({ report, blocks }, at) => {
    const body = blocks.filter(({ kind }) => kind === "body");
    for (const [line, { start, end }] of body.entries()) {
      if (end - start < LEAST) continue;
      const isOuter = body.length > TOP + BOTTOM && (line < TOP || line >= body.length - BOTTOM);
      const text = report.text.slice(start, end);
      const places = lines.get(text);
      if (places === undefined) lines.set(text, [{ report: at, start, end, isOuter }]);
      else if (places.at(-1)?.report !== at) places.push({ report: at, start, end, isOuter });
    }
  });
  return lines;
}

/**
 * Whether two reports of one outlet have most of what only this outlet has in common; a line or two at the top or the
 * bottom of both is what the page has round any report.
 */
function isVersion(
  readings: readonly Reading[],
  ofReport: readonly ReadonlyMap<readonly Place[], Place>[],
  one: number,
  other: number,
): boolean {
  const [a, b] = [ofReport[one], ofReport[other]] as [
    ReadonlyMap<readonly Place[], Place>,
    ReadonlyMap<readonly Place[], Place>,
  ];
  const common = [...a].flatMap(([line, place]) => {
    const there = b.get(line);
    return there === undefined
      ? []
      : [{ size: place.end - place.start, isOuter: place.isOuter && there.isOuter }];
  });
  if (common.length <= FEW && common.every(({ isOuter }) => isOuter)) return false;
  const shared = common.reduce((sum, { size }) => sum + size, 0);
  const whole = [one, other].map((at) => bodyLength(readings[at] as Reading));
  return shared >= VERSIONS * Math.min(...whole);
}

function bodyLength({ blocks }: Reading): number {
  return blocks.reduce((sum, { kind, start, end }) => sum + (kind === "body" ? end - start : 0), 0);
}
