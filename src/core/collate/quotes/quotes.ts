import { contentId } from "../../model/id.ts";
import type { Quote, QuoteReading } from "../../model/quote.ts";
import type { Reading } from "../../model/reading.ts";
import type { Source } from "../../model/source.ts";
import { type UnionFind, unionFind } from "../unionFind.ts";
import { alike, areOneTime, long, short } from "./alike.ts";
import { unquoted } from "./unquoted.ts";
import { type Utterance, utterances } from "./utterance.ts";

/** Words that two quotations must share before they are compared. */
const gram = 3;

/** A gram in more quotations than this tells nothing: a slogan. */
const common = 400;

/** Of quotations with the same words, so many are compared with others. */
const samples = 8;

/** A collated utterance with the quotations that it was made of. */
export interface Collated {
  readonly quote: Quote;
  readonly utterances: readonly Utterance[];
}

/**
 * Brings together the quotations of one utterance, however each report cut or worded it, and finds reports
 * that print its words without marks.
 */
export function quotes(readings: readonly Reading[], sources: ReadonlyMap<string, Source>): Collated[] {
  const all = readings.flatMap(utterances);
  const sets = unionFind(all.length);
  for (const [a, b] of candidates(all, joinedByWords(all, sets, sources, readings))) {
    if (sets.find(a) !== sets.find(b) && alike(all[a] as Utterance, all[b] as Utterance, sources, readings))
      sets.join(a, b);
  }
  const groups = new Map<number, Utterance[]>();
  for (const [i, utterance] of all.entries()) {
    const root = sets.find(i);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [utterance]);
    else group.push(utterance);
  }
  const bare = unquoted(readings);
  return [...groups.values()].map((group) => collated(readings, group, sources, bare));
}

/**
 * Joins quotations of the same words without comparing them pair by pair, and returns those that are to be
 * compared with others: one for each speaker, and not more than a few.
 */
function joinedByWords(
  all: readonly Utterance[],
  sets: UnionFind,
  sources: ReadonlyMap<string, Source>,
  readings: readonly Reading[],
): number[] {
  const byWords = new Map<string, Map<string, number[]>>();
  for (const [i, { words, attribution }] of all.entries()) {
    const key = words.join(" ");
    const speakers = byWords.get(key) ?? new Map<string, number[]>();
    byWords.set(key, speakers);
    const speaker = attribution?.speaker ?? "";
    const list = speakers.get(speaker);
    if (list === undefined) speakers.set(speaker, [i]);
    else list.push(i);
  }
  const compared: number[] = [];
  for (const speakers of byWords.values()) {
    for (const [speaker, list] of speakers) {
      const { words } = all[list[0] as number] as Utterance;
      if (words.length >= long) for (const i of list.slice(1)) sets.join(list[0] as number, i);
      else if (speaker !== "" || words.length >= short) joinInTime(list, all, sets, readings);
    }
    const firsts = [...speakers.values()].map(([first]) => first as number);
    const { words } = all[firsts[0] as number] as Utterance;
    if (words.length < short) continue;
    const kinds = [...speakers.keys()].map((speaker) => sources.get(speaker)?.kind);
    // Whoever may be anybody joins them all; so do more words than two people say alike.
    const one = words.length >= long || kinds.some((kind) => kind !== "person");
    if (words.length >= long) for (const i of firsts) sets.join(firsts[0] as number, i);
    else if (one) joinInTime([...speakers.values()].flat(), all, sets, readings);
    compared.push(...firsts.slice(0, one ? samples : firsts.length));
  }
  return compared.sort((a, b) => a - b);
}

/**
 * Joins those of few words that are told of one time. A few words inside a sentence of the report may be anybody's
 * term; they are one saying where the sentences round them speak of one thing.
 */
function joinInTime(
  list: readonly number[],
  all: readonly Utterance[],
  sets: UnionFind,
  readings: readonly Reading[],
): void {
  for (const [at, i] of list.entries())
    for (const j of list.slice(Math.max(0, at - samples), at)) {
      if (areOneTime(all[i] as Utterance, all[j] as Utterance, readings)) sets.join(i, j);
    }
}

function* candidates(all: readonly Utterance[], compared: readonly number[]): Generator<[number, number]> {
  const seen = new Map<string, number[]>();
  for (const i of compared) {
    const partners = new Set<number>();
    for (const key of gramsOf((all[i] as Utterance).words)) {
      const list = seen.get(key);
      if (list === undefined) seen.set(key, [i]);
      else {
        for (const other of list.slice(-common)) partners.add(other);
        list.push(i);
      }
    }
    for (const other of partners) yield [other, i];
  }
}

function gramsOf(words: readonly string[]): string[] {
  return [...new Set(words.slice(gram - 1).map((_, i) => words.slice(i, i + gram).join(" ")))];
}

function collated(
  readings: readonly Reading[],
  group: readonly Utterance[],
  sources: ReadonlyMap<string, Source>,
  bare: ReturnType<typeof unquoted>,
): Collated {
  // A wording is printed beside each of its passages, so it must be theirs to the byte: other dashes, other
  // wording. A comma or full stop at the end is not the speaker's.
  const byText = new Map<string, { texts: Set<string>; passages: Utterance[] }>();
  for (const utterance of group) {
    const text = (readings[utterance.at] as Reading).report.text.slice(utterance.start, utterance.end);
    const key = withoutEnd(text);
    const known = byText.get(key);
    if (known === undefined) byText.set(key, { texts: new Set([text]), passages: [utterance] });
    else {
      known.texts.add(text);
      known.passages.push(utterance);
    }
  }
  const direct: QuoteReading[] = [...byText].map(([key, { texts, passages }]) => ({
    text: texts.size === 1 ? ([...texts][0] as string) : key,
    passages: passages.map(({ report, start, end }) => ({ report, start, end })),
    direct: true,
  }));
  const longest = group.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  const plain = [...byText.values()].flatMap(({ passages }) => bare(passages[0] as Utterance));
  const silent = plain.filter(
    (passage, i) =>
      plain.findIndex(
        (p) => p.report === passage.report && p.start < passage.end && passage.start < p.end,
      ) === i,
  );
  const indirect: QuoteReading[] = silent.map((passage) => ({
    text:
      readings
        .find(({ report }) => report.id === passage.report)
        ?.report.text.slice(passage.start, passage.end) ?? "",
    passages: [passage],
    direct: false,
  }));
  const quote: Quote = {
    id: contentId("q", longest.words.join(" "), longest.report, String(longest.start)),
    speaker: speakerOf(group, sources),
    readings: [...direct, ...indirect],
  };
  return { quote, utterances: group };
}

function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ",.;: \n…".includes(text[end - 1] as string)) end--;
  return end === 0 ? text : text.slice(0, end);
}

/** The speaker most reports name; a named one before an unnamed, an unnamed before an outlet. */
function speakerOf(group: readonly Utterance[], sources: ReadonlyMap<string, Source>): string | null {
  const votes = new Map<string, number>();
  for (const { attribution } of group) {
    const speaker = attribution?.speaker ?? null;
    if (speaker !== null) votes.set(speaker, (votes.get(speaker) ?? 0) + 1);
  }
  const rank = (id: string) => {
    const kind = sources.get(id)?.kind;
    return kind === "person" || kind === "organisation" || kind === "document"
      ? 2
      : kind === "anonymous"
        ? 1
        : 0;
  };
  const ordered = [...votes].sort((a, b) => rank(b[0]) - rank(a[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [first, second] = ordered;
  if (first === undefined) return null;
  const tied = second !== undefined && rank(first[0]) === rank(second[0]) && first[1] === second[1];
  return tied && sources.get(first[0])?.kind === "person" && sources.get(second[0])?.kind === "person"
    ? null
    : first[0];
}
