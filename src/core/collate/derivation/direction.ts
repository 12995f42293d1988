import { readDay } from "../../model/date.ts";
import type { Reading } from "../../model/reading.ts";
import type { Passage, Reason } from "../../model/span.ts";
import { type Citing, isPresumed } from "./named.ts";
import { isAgency, isDatelined, originSite } from "./origins.ts";
import type { Outlets } from "./outlets.ts";

/** Dates less than this apart say nothing: papers print the next day's, and the world has many clocks. */
export const LEAST_DAYS = 2;

/** Why `parent` had the words that two reports share before `child` did. */
export interface Direction {
  readonly parent: Reading;
  readonly child: Reading;
  readonly because: readonly Reason[];
}

/**
 * Which of two reports that share text had it first, and why; `null` where nothing says so, or reasons
 * contradict each other. Wording alone never tells: of 13 edges of a known tradition it got 4 wrong.
 */
export function directionOf(
  a: Reading,
  b: Reading,
  shared: { readonly a: readonly Passage[]; readonly b: readonly Passage[] },
  outlets: Outlets,
  citing: Citing,
): Direction | null {
  const forA = [
    spokenTo(a, shared.a, outlets, citing),
    reprinted(a, b, outlets),
    fromOrigin(a, b),
    earlier(a, b),
  ].filter((reason) => reason !== null);
  const forB = [
    spokenTo(b, shared.b, outlets, citing),
    reprinted(b, a, outlets),
    fromOrigin(b, a),
    earlier(b, a),
  ].filter((reason) => reason !== null);
  if (forA.length > 0 === forB.length > 0) return null;
  return forA.length > 0 ? { parent: a, child: b, because: forA } : { parent: b, child: a, because: forB };
}

/**
 * "…, she told the Gazette", in the Gazette's own text and beside words that the other report shares. It must be
 * known for the Gazette's by something else; and what is told to an agency stands in every paper.
 */
function spokenTo(
  reading: Reading,
  shared: readonly Passage[],
  outlets: Outlets,
  citing: Citing,
): Reason | null {
  const own = outlets.publisher(reading);
  if (own === null || isAgency(outlets.name(own)) || isPresumed(reading, citing)) return null;
  const passages = reading.attributions.flatMap(({ addressee, cue }) => {
    if (addressee === null || cue === null || outlets.find(addressee) !== own) return [];
    const sentence = reading.sentences.find(({ start, end }) => cue.start >= start && cue.end <= end) ?? cue;
    const touched = shared.some(({ start, end }) => start < sentence.end && end > sentence.start);
    return touched ? [{ report: reading.report.id, start: sentence.start, end: sentence.end }] : [];
  });
  if (passages.length === 0) return null;
  return { step: "deixis", note: `was told to ${outlets.name(own)} itself`, passages: passages.slice(0, 2) };
}

/** Of two texts under one agency's dateline, that in which somebody spoke to another outlet is that outlet's reprint. */
function reprinted(reading: Reading, other: Reading, outlets: Outlets): Reason | null {
  const agency = outlets.publisher(reading);
  if (!isDatelined(reading) || !isDatelined(other) || agency !== outlets.publisher(other)) return null;
  if (toldElsewhere(reading, agency, outlets).length > 0) return null;
  const passages = toldElsewhere(other, agency, outlets).slice(0, 2);
  return passages.length === 0
    ? null
    : { step: "deixis", note: "the other was told things as another outlet", passages };
}

function toldElsewhere({ attributions, report }: Reading, own: string | null, outlets: Outlets): Passage[] {
  return attributions.flatMap(({ addressee, cue }) => {
    const outlet = addressee === null ? null : outlets.find(addressee);
    return outlet === null || outlet === own || cue === null
      ? []
      : [{ report: report.id, start: cue.start, end: cue.end }];
  });
}

/** An agency or a press room gives out what others print. */
function fromOrigin(reading: Reading, other: Reading): Reason | null {
  const site = originSite(reading);
  if (site === null || originSite(other) !== null) return null;
  return { step: "originSite", note: `was published by ${site}`, passages: [...reading.outlet.because] };
}

function earlier(reading: Reading, other: Reading): Reason | null {
  const days = daysBetween(reading, other);
  if (days < LEAST_DAYS) return null;
  const passages = [...reading.published.because, ...other.published.because];
  return { step: "dates", note: `was published ${days} days before`, passages };
}

/**
 * How many days at least one report came out before another; 0 where that is not known for certain. A date that
 * is only bounded by what the text mentions is not certain: texts mention days to come.
 */
export function daysBetween(before: Reading, after: Reading): number {
  if (!isDated(before) || !isDated(after)) return 0;
  const [start, end] = [readDay(before.published.latest ?? ""), readDay(after.published.earliest ?? "")];
  return start === null || end === null ? 0 : Math.max(0, end - start);
}

function isDated({ published }: Reading): boolean {
  return published.how === "stated" || published.earliest === published.latest;
}
