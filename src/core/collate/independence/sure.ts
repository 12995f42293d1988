import type { Reading } from "../../model/reading.ts";
import type { Source } from "../../model/source.ts";
import type { Passage, Span } from "../../model/span.ts";
import type { Words } from "../../model/words.ts";
import { bisect, within } from "../../read/bisect.ts";
import { isOneAct } from "../claims/cluster.ts";
import type { Member } from "../claims/member.ts";
import { likeness } from "../quotes/likeness.ts";
import { similarity } from "../similarity.ts";
import type { Counted } from "./independence.ts";
import { joinOf } from "./joins.ts";

/** Clauses this alike, of one act, leave little doubt that two mouths said the same. */
const same = 0.8;

/** Two people who say the same do not say it in the same words: this many in a row are one saying. */
const oneSaying = 5;

/** The same where quotation marks stand round some of the words in one of them. */
const oneQuoted = 3;

/** What the origins of a claim are looked up in. */
export interface Texts {
  readonly readings: readonly Reading[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly words: Words;
}

/**
 * Holds the minimum down to the origins of which a reader can see that they are several: each is named in the
 * sentence in which it says it, does not say it of another one of them, and says the same thing in its own
 * words. Better one origin too few than one too many.
 */
export function sureOf(counted: Counted, list: readonly Member[], texts: Texts): Counted {
  if (counted.independent.min < 2 || counted.overruling) return counted;
  const { readings, words } = texts;
  const byPlace = new Map(
    list.map((member) => [`${readings[member.clause.at]?.report.id} ${member.clause.start}`, member]),
  );
  const shown = counted.origins.filter(({ source }) => source !== null).slice(0, 30);
  const said = shown.map(({ source, passages }) =>
    passages
      .flatMap(({ report, start }) => byPlace.get(`${report} ${start}`) ?? [])
      .filter((member) => saysSo(source as Source, member, texts))
      .slice(0, 6),
  );
  const speaksOf = (member: Member, other: number) => {
    const source = shown[other]?.source;
    const { mentions, report } = readings[member.clause.at] as Reading;
    const { start, end } = sentenceOf(member, readings);
    const family = source?.kind === "person" ? spelled(source.name ?? "").at(-1) : undefined;
    return (
      within(mentions, start, end).some(({ entity }) => entity === source?.id) ||
      (family !== undefined && spelled(report.text.slice(start, end)).includes(family))
    );
  };
  const agree = (i: number, j: number) =>
    joinOf(shown[i]?.source as Source, shown[j]?.source as Source).join === "cannot" &&
    (said[i] ?? []).some((x) =>
      (said[j] ?? []).some((y) => !speaksOf(x, j) && !speaksOf(y, i) && saySame(x, y, readings, words)),
    );
  const sure = said.filter((_, i) => said.some((_, j) => i !== j && agree(i, j))).length;
  const min = Math.min(counted.independent.min, Math.max(1, sure));
  if (min === counted.independent.min) return counted;
  const because = [
    ...counted.independent.because.filter(({ note }) => !note.startsWith("at least")),
    {
      step: "claims",
      note: "what they say is not surely the same, so that they are not counted as several",
      passages: shown.slice(0, 4).flatMap(({ passages }): Passage[] => passages.slice(0, 1)),
    },
  ];
  return { ...counted, distinct: min >= 2, independent: { ...counted.independent, min, because } };
}

function saySame(x: Member, y: Member, readings: readonly Reading[], words: Words): boolean {
  if (x.open || y.open || Math.min(x.bag.terms.size, y.bag.terms.size) < 4) return false;
  const [act, other] = [x.bag.acts[0], y.bag.acts[0]];
  if (act === undefined || other === undefined || !isOneAct(act, other, words)) return false;
  if (similarity(x.bag, y.bag, words) < same) return false;
  // The same words in a row are one saying, taken for two people's.
  const { run } = likeness(wordsOf(x, readings), wordsOf(y, readings));
  return run < (hasMarks(x, readings) || hasMarks(y, readings) ? oneQuoted : oneSaying);
}

/** Words by which several say one thing with one mouth. */
const together = /\bjoint(?:ly)?\b/iu;

/** Does the sentence name the source, so that nobody had to be taken for the speaker? */
function saysSo(source: Source, { clause }: Member, { readings, sources }: Texts): boolean {
  const { attribution } = clause;
  if (attribution === null || attribution.speaker !== source.id) return false;
  const { report, sentences } = readings[clause.at] as Reading;
  const at = bisect(sentences, ({ end }) => end <= clause.start);
  const sentence = sentences[at];
  const span = attribution.source;
  if (span === null || sentence === undefined || span.start < sentence.start || span.end > sentence.end)
    return false;
  if (together.test(report.text.slice(sentence.start, sentence.end))) return false;
  if (source.kind === "anonymous") return true;
  const here = spelled(report.text.slice(span.start, span.end));
  const name = spelled(source.name ?? "");
  const family = name.at(-1);
  if (source.kind !== "person" || family === undefined) return here.some((word) => name.includes(word));
  const namesakes = [...sources.values()].filter(
    (one) => one.kind === "person" && one.id !== source.id && spelled(one.name ?? "").includes(family),
  );
  return here.includes(family) && (namesakes.length === 0 || name.every((word) => here.includes(word)));
}

function sentenceOf({ clause }: Member, readings: readonly Reading[]): Span {
  const { sentences } = readings[clause.at] as Reading;
  return sentences[bisect(sentences, ({ end }) => end <= clause.start)] ?? clause;
}

function hasMarks({ clause }: Member, readings: readonly Reading[]): boolean {
  const { quotations } = readings[clause.at] as Reading;
  return within(quotations, clause.start, clause.end).some(
    ({ start, end }) => start < clause.end && clause.start < end,
  );
}

function wordsOf({ clause }: Member, readings: readonly Reading[]): string[] {
  return (readings[clause.at] as Reading).tokens
    .slice(clause.first, clause.last)
    .flatMap(({ text }) => (/[\p{L}\p{N}]/u.test(text) ? [text.toLowerCase().replaceAll("’", "'")] : []));
}

function spelled(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
