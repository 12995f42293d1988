import type { Attribution } from "../../model/attribution.ts";
import type { Derivation } from "../../model/derivation.ts";
import type { Difference } from "../../model/difference.ts";
import { contentId } from "../../model/id.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { within } from "../../read/bisect.ts";
import type { Made } from "../claims/claims.ts";
import { type Along, transmission } from "./edges.ts";

/**
 * Where reports put one saying on different days: "said Thursday" has become "said earlier this week".
 *
 *     Okafor said on Thursday that the dam would close.      Okafor had said last week that …
 *            ^^^^^^^^^^^^^^^^ when it was said, not when it would close
 */
export function spokenDifferences(
  made: readonly Made[],
  readings: readonly Reading[],
  along: Along,
): Difference[] {
  const found = new Map<string, Difference>();
  const compare = (child: Dated, parent: Dated, claim: string | null) => {
    const edge =
      child.reading === parent.reading || child.speaker !== parent.speaker
        ? null
        : along(child.reading.report.id, parent.reading.report.id);
    if (edge === null || !apart(child.said, parent.said)) return;
    const difference = differenceOf(child, parent, claim, edge);
    if (!found.has(difference.id)) found.set(difference.id, difference);
  };
  for (const { claim, members } of made) {
    const dated = members.flatMap(({ clause }) =>
      datedOf(clause.attribution, readings[clause.at] as Reading),
    );
    for (const child of dated) for (const parent of dated) compare(child, parent, claim.id);
  }
  // A quotation cut to two words makes no claim that could be compared; its words still tell whose saying it is.
  const quoted = readings.map((reading) =>
    reading.attributions.filter(({ mode }) => mode !== "indirect").flatMap((one) => datedOf(one, reading)),
  );
  for (const [i, children] of quoted.entries())
    for (const [j, parents] of quoted.entries()) {
      if (
        i === j ||
        children.length === 0 ||
        parents.length === 0 ||
        along((children[0] as Dated).reading.report.id, (parents[0] as Dated).reading.report.id) === null
      )
        continue;
      for (const child of children)
        for (const parent of parents)
          if (child.speaker === parent.speaker && quotes(child, parent)) compare(child, parent, null);
    }
  return [...found.values()];
}

/** An attribution with the day on which it puts the saying. */
interface Dated {
  readonly reading: Reading;
  readonly attribution: Attribution;
  readonly said: Mention;
  readonly speaker: string;
}

function datedOf(attribution: Attribution | null, reading: Reading): Dated[] {
  if (attribution?.speaker == null) return [];
  const said = saidOn(attribution, reading);
  return said === null ? [] : [{ reading, attribution, said, speaker: attribution.speaker }];
}

/** Does the one quote words, two at least, that the other has in the same speaker's mouth? */
function quotes(child: Dated, parent: Dated): boolean {
  const whole = ` ${plainWords(parent.attribution.content.map(({ start, end }) => parent.reading.report.text.slice(start, end)).join(" "))} `;
  return child.attribution.content.some(({ start, end }) =>
    within(child.reading.quotations, start, end).some((quotation) => {
      const words = plainWords(child.reading.report.text.slice(quotation.start, quotation.end));
      return words.split(" ").length >= 2 && whole.includes(` ${words} `);
    }),
  );
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function differenceOf(child: Dated, parent: Dated, claim: string | null, edge: Derivation): Difference {
  const sides = [parent, child].map(({ reading: { report }, said: { start, end } }) => ({
    text: report.text.slice(start, end),
    passages: [{ report: report.id, start, end }],
  }));
  return {
    id: contentId("d", "time", child.speaker, ...sides.map(({ text }) => text)),
    kind: "time",
    subkind: "when-said",
    claim,
    readings: sides,
    relation: "conflict",
    cause: "transmission",
    because: [
      transmission(edge),
      {
        step: "differences",
        note: "one saying, put on different days",
        passages: sides.flatMap(({ passages }) => passages),
      },
    ],
  };
}

/** The time that stands with the cue, outside what was said. */
function saidOn({ source, cue, content }: Attribution, { mentions, sentences }: Reading): Mention | null {
  if (cue === null) return null;
  const [sentence] = within(sentences, cue.start, cue.end);
  if (sentence === undefined) return null;
  const inside = (at: number) => content.some(({ start, end }) => start <= at && at < end);
  const from = Math.min(source?.start ?? cue.start, cue.start) - 40;
  const near = within(mentions, Math.max(sentence.start, from), Math.min(sentence.end, cue.end + 60));
  const times = near.filter(
    ({ kind, start, time }) =>
      kind === "time" &&
      !inside(start) &&
      time?.type === "DATE" &&
      time.earliest !== null &&
      time.latest !== null,
  );
  const nearest = times.toSorted((a, b) => Math.abs(a.start - cue.end) - Math.abs(b.start - cue.end))[0];
  return nearest ?? null;
}

function apart(a: Mention, b: Mention): boolean {
  const [x, y] = [a.time, b.time];
  if (x?.earliest == null || x.latest == null || y?.earliest == null || y.latest == null) return false;
  return x.latest < y.earliest || y.latest < x.earliest;
}
