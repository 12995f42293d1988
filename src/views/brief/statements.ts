import type { Certainty } from "../../core/model/attribution.ts";
import type { Appearance, Claim } from "../../core/model/claim.ts";
import type { Difference } from "../../core/model/difference.ts";
import type { PlannedEvent } from "../../core/model/planned.ts";
import type { Passage } from "../../core/model/span.ts";
import { within } from "../../core/read/bisect.ts";
import { summary } from "../sections/differences.ts";
import { beginning } from "../sections/section.ts";
import { capital, listed } from "../words/count.ts";
import { attributionAt, type Lookup, reportsOf, wordsAt } from "../words/lookup.ts";
import { ordered } from "../words/order.ts";
import { person, personShort, viaWords } from "../words/person.ts";
import { isQuoted } from "../words/quoted.ts";
import { badge } from "../words/range.ts";
import { sourcing } from "../words/sourcing.ts";
import { prose } from "../words/visible.ts";
import { CUT, inWordsOf, type Statement } from "./statement.ts";

/** More than so many lines that are somebody's words and nothing else make no briefing. */
const SPEECHES = 3;

/** A claim told in a sentence of a report. */
interface ClaimTold extends Statement {
  readonly clear: boolean;
  /** Nothing but words between marks. */
  readonly speech: boolean;
  /** How many reports have it. */
  readonly reach: number;
}

/** What a briefing may say, the most needed first: the sourcing, claims, conflicts, plans, then more claims. */
export function statements(lookup: Lookup): Statement[] {
  const { story } = lookup;
  // What reads by itself first; a sentence that begins with "he" only where nothing better is left.
  const claims = ordered(lookup, story.claims)
    .map((claim) => claimed(lookup, claim))
    .sort(
      (a, b) => Number(b.clear) - Number(a.clear) || b.reach - a.reach || Number(a.speech) - Number(b.speech),
    )
    .filter(
      (one, at, all) => !one.speech || all.slice(0, at).filter(({ speech }) => speech).length < SPEECHES,
    );
  const differ = story.differences
    .filter(
      ({ relation, cause, subkind }) =>
        relation === "conflict" || cause === "dispute" || subkind === "paraphrase-turned-quotation",
    )
    .slice(0, 3)
    .map((difference) => differing(lookup, difference));
  const events = story.planned
    .filter(({ statuses }) => statuses.length > 1)
    .slice(0, 2)
    .map((event) => planned(lookup, event));
  const partial = story.readings.filter(({ report }) => report.coverage === "partial");
  const unseen = partial.map(({ report: { id } }) => ({
    text: `Read only in part: ${id}.`,
    about: `part ${id}`,
    cites: [id],
  }));
  return [
    { text: sourcing(story), about: "sourcing", cites: story.readings.map(({ report }) => report.id) },
    ...claims.slice(0, 4),
    ...differ,
    ...events,
    ...unseen,
    ...claims.slice(4, 12),
  ].filter(({ text, cites }) => text !== "" && cites.length > 0);
}

// The least sure wording speaks for a claim, so that a briefing is never surer than its reports. It stands in its
// whole sentence, which says by itself whose it is.
function claimed(lookup: Lookup, claim: Claim): ClaimTold {
  const affirmed = claim.appearances.filter(({ certainty }) => certainty !== "denied");
  const [first, ...others] = affirmed.length > 0 ? affirmed : claim.appearances;
  if (first === undefined)
    return { text: "", about: claim.id, cites: [], clear: false, speech: false, reach: 0 };
  const shown = others.reduce((best, one) => (worth(lookup, one) < worth(lookup, best) ? one : best), first);
  const sentence = saidIn(lookup, shown);
  const speech = isQuoted(lookup, sentence);
  const cites = reportsOf(lookup, claim.appearances);
  const denied =
    affirmed.length === 0 ? [] : claim.appearances.filter(({ certainty }) => certainty === "denied");
  const minded = [
    badge(claim),
    ...(claim.origins.length === 0 ? [] : [`from ${originsOf(lookup, claim)}`]),
    ...(denied.length === 0 ? [] : [`denied in ${listed(reportsOf(lookup, denied))}`]),
  ];
  return {
    text: capital(words(lookup, sentence, minded.join("; "), 260)),
    about: `${sentence.report} ${sentence.start}`,
    cites,
    clear: speech
      ? claim.origins.length > 0 && wordsAt(lookup, sentence).length >= short
      : isClear(lookup, sentence),
    speech,
    reach: cites.length,
  };
}

/** Words of somebody's that are no longer than this, in characters, say little by themselves. */
const short = 30;

const strength: readonly Certainty[] = ["denied", "possible", "probable", "asserted"];

/** The lower the better: the less sure, then prose before a title, then what is not too long. */
function worth(lookup: Lookup, appearance: Appearance): number {
  const { start, end } = sentenceOf(lookup, appearance);
  const title = blockOf(lookup, appearance) === "title";
  const clear = isClear(lookup, saidIn(lookup, appearance));
  return (
    strength.indexOf(appearance.certainty) * 10 +
    (title ? 5 : 0) +
    (clear ? 0 : 3) +
    (end - start > 260 ? 2 : 0)
  );
}

/**
 * A passage's sentence; where that opens marks that it does not close, what lies between them.
 *
 *     He added, “The net was torn. It was a whale.”
 *                ^^^^^^^^^^^^^^^^^
 */
function saidIn(lookup: Lookup, passage: Passage): Passage {
  const sentence = sentenceOf(lookup, passage);
  const quotation = lookup.readings
    .get(passage.report)
    ?.quotations.find((one) => one.start <= passage.start && passage.end <= one.end);
  if (quotation === undefined) return sentence;
  const { start, end } = quotation.marked;
  if (sentence.start <= start && end <= sentence.end) return sentence;
  return {
    report: passage.report,
    start: Math.max(sentence.start, quotation.start),
    end: Math.min(sentence.end, quotation.end),
  };
}

/** Reads by itself: no "he" or "that" in it stands for somebody or something of whom it has not told before. */
function isClear({ readings }: Lookup, { report, start, end }: Passage): boolean {
  const said = within(readings.get(report)?.tokens ?? [], start, end).filter(
    (token) => token.start >= start && token.end <= end && /[\p{L}\p{N}]/u.test(token.text),
  );
  const [first] = said;
  if (first === undefined || first.pos === "CC" || POINTING.test(first.text)) return false;
  const pronoun = said.findIndex(({ text }) => SOMEBODY.test(text));
  return pronoun < 0 || said.slice(0, pronoun).some(({ pos }) => pos.startsWith("NNP"));
}

const POINTING = /^(?:this|that|these|those|it)$/i;
const SOMEBODY = /^(?:he|she|they|him|her|them|his|their)$/i;

function blockOf({ readings }: Lookup, { report, start }: Passage): string | undefined {
  return readings.get(report)?.blocks.find((block) => block.start <= start && start < block.end)?.kind;
}

function sentenceOf({ readings }: Lookup, { report, start, end }: Passage): Passage {
  const around = readings.get(report)?.sentences.find((one) => one.start <= start && end <= one.end);
  return { report, start: around?.start ?? start, end: around?.end ?? end };
}

function originsOf(lookup: Lookup, { origins, appearances }: Claim): string {
  const own = appearances.map(({ attribution }) => lookup.attributions.get(attribution ?? ""));
  const names = origins.map((id) => {
    const vias = own.filter((one) => one?.speaker === id).map((one) => viaWords(lookup, one?.via ?? []));
    const [via = ""] = vias;
    const name = personShort(lookup.sources.get(id));
    return via === "" || vias.some((other) => other !== via) ? name : `${name}, ${via}`;
  });
  return listed([...new Set(names)], 3);
}

/** The words of a passage with what is to be minded about them; in marks only where the report has marks. */
function words(lookup: Lookup, passage: Passage, minded: string, most = 110): string {
  const whole = prose(wordsAt(lookup, passage)).replace(/,$/, "");
  const cut = whole.length > most;
  const shown = cut ? beginning(whole, most) : whole;
  const quoted = isQuoted(lookup, passage) && !/[“”]/u.test(shown);
  const bare = minded.replace(/ ?[()]/g, (mark) => (mark.endsWith("(") ? ", " : ""));
  return `${inWordsOf(passage.report)}${quoted ? `“${shown}”` : shown}${cut ? CUT : ""} (${bare}) `.trimEnd();
}

function differing(lookup: Lookup, difference: Difference): Statement {
  const readings = difference.readings.slice(0, 3).flatMap(({ passages }) => passages.slice(0, 1));
  const each = readings.map((passage) => words(lookup, passage, cited(lookup, passage)));
  return {
    text: `${summary(difference)}; ${each.join("; ")}`,
    about: difference.id,
    cites: reportsOf(lookup, readings),
  };
}

function planned(lookup: Lookup, { id, label, statuses }: PlannedEvent): Statement {
  const shown = statuses.slice(0, 3).filter(({ passages }) => passages.length > 0);
  const each = shown.map(({ status, passages }) => {
    const [first] = passages as readonly [Passage];
    return `${status}, ${words(lookup, first, cited(lookup, first))}`;
  });
  return {
    text: `${capital(label)}: ${each.join("; ")}`,
    about: id,
    cites: reportsOf(
      lookup,
      shown.flatMap(({ passages }) => passages.slice(0, 1)),
    ),
  };
}

/** Who is cited for a passage, in a bracket behind it. */
function cited(lookup: Lookup, passage: Passage): string {
  const attribution = attributionAt(lookup, passage);
  if (attribution === null) return "its own words";
  const through = viaWords(lookup, attribution.via);
  const who =
    attribution.speaker === null ? "speaker not clear" : person(lookup.sources.get(attribution.speaker));
  return through === "" ? who : `${who}, ${through}`;
}
