import type { Attribution } from "../../model/attribution.ts";
import { contentId } from "../../model/id.ts";
import type { Source } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import type { Quotation } from "../../model/text.ts";
import { bisect, within } from "../bisect.ts";
import { sourceOf } from "./resolve.ts";
import type { Scene } from "./scene.ts";
import type { Spoken } from "./spoken.ts";
import { outer } from "./unit.ts";

/**
 * Gives the quotations that no cue claims to whoever is speaking: the next sentences of a speech in the
 * same paragraph, a paragraph that is all quotation, a speech that runs over several.
 *
 *     “We tried,” Ito said. “It failed. We [are sorry].”
 *
 *     “[We will try again.]”
 *
 * A quotation inside somebody else's sentence is left without a speaker: unclear, not guessed.
 */
export function floating(
  spoken: Spoken,
  found: readonly Attribution[],
  scene: Scene,
  keep: (source: Source) => string,
): Attribution[] {
  const { text, quotations } = spoken;
  const list = [...found].sort((a, b) => start(a) - start(b));
  const grown = new Map<string, Span[]>();
  const covered = coverage(list);
  const ahead = speakersAhead(quotations, list);
  let last: Attribution | null = null;
  let at = 0;
  let lastEnd = 0;
  const loose: Attribution[] = [];
  for (const quotation of quotations) {
    const marked = outer(text, quotation);
    while (at < list.length && start(list[at] as Attribution) <= marked.start) {
      const one = list[at] as Attribution;
      if (one.mode !== "indirect" || one.speaker !== null) last = one;
      at++;
    }
    if (covered(quotation)) {
      const near = list.slice(Math.max(0, at - 6), at + 2);
      const holder = near.findLast((one) =>
        one.content.some((c) => c.start <= quotation.start && quotation.end <= c.end),
      );
      if (holder !== undefined) last = holder;
      lastEnd = marked.end;
      continue;
    }
    const alone = standsAlone(spoken, quotation);
    const block = blockOf(spoken, quotation.start);
    const lastPlace: number =
      last === null ? -1 : Math.max(lastContentEnd(last), (grown.get(last.id)?.at(-1)?.end ?? 0) - 1);
    const sameBlock = last !== null && blockOf(spoken, lastPlace) === block;
    const later = quotation.continues || sameBlock ? undefined : ahead.get(quotation);
    if (later !== undefined) {
      last = made(spoken, marked, later);
      loose.push(last);
      lastEnd = marked.end;
      continue;
    }
    const runsOn: boolean = quotation.continues && last !== null;
    if (last !== null && (runsOn || (alone && sameBlock && last.mode !== "indirect"))) {
      const more = grown.get(last.id);
      if (more === undefined) grown.set(last.id, [marked]);
      else more.push(marked);
      lastEnd = marked.end;
      continue;
    }
    const subject =
      alone && !saysBefore(spoken, quotation, last) ? subjectBeforeIt(spoken, quotation, scene) : null;
    if (subject !== null) {
      last = { ...made(spoken, marked, null), speaker: keep(subject) };
      loose.push(last);
    } else if (alone && last !== null && speaksOn(spoken, last, lastPlace, quotation, lastEnd)) {
      last = made(spoken, marked, last);
      loose.push(last);
    } else if (quotation.kind === "speech") {
      loose.push(made(spoken, marked, null));
    }
    lastEnd = marked.end;
  }
  return [...list, ...loose]
    .map((one) =>
      grown.has(one.id) ? { ...one, content: [...one.content, ...(grown.get(one.id) ?? [])] } : one,
    )
    .sort((a, b) => start(a) - start(b));
}

/** For the paragraphs of a speech whose speaker is only named in a later one: the attribution there. */
function speakersAhead(
  quotations: readonly Quotation[],
  list: readonly Attribution[],
): Map<Quotation, Attribution> {
  const contents = list
    .flatMap((one) => one.content.map((span) => ({ ...span, one })))
    .sort((a, b) => a.start - b.start);
  const found = new Map<Quotation, Attribution>();
  let waiting: Quotation[] = [];
  let c = 0;
  for (const quotation of quotations) {
    if (!quotation.continues) waiting = [];
    while (c < contents.length && (contents[c] as Span).end < quotation.end) c++;
    const content = contents[c];
    if (content === undefined || content.start > quotation.start) waiting.push(quotation);
    else {
      if (content.one.speaker !== null) for (const before of waiting) found.set(before, content.one);
      waiting = [];
    }
  }
  return found;
}

function start(attribution: Attribution): number {
  return Math.min(
    attribution.cue?.start ?? Infinity,
    attribution.source?.start ?? Infinity,
    attribution.content[0]?.start ?? Infinity,
  );
}

function lastContentEnd(attribution: Attribution): number {
  return Math.max(attribution.cue?.end ?? 0, ...attribution.content.map(({ end }) => end)) - 1;
}

/** Is a quotation part of the content of an attribution? */
function coverage(list: readonly Attribution[]): (quotation: Quotation) => boolean {
  const spans = list.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of spans) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return (quotation) => {
    const before = bisect(spans, ({ start: at }) => at <= quotation.start);
    return before > 0 && (reach[before - 1] as number) >= quotation.end;
  };
}

/** No words of the report's own in the sentences that the quotation is in. */
function standsAlone(spoken: Spoken, quotation: Quotation): boolean {
  const marked = outer(spoken.text, quotation);
  const touching = within(spoken.sentences, marked.start, marked.end);
  const first = touching[0];
  const last = touching.at(-1);
  if (first === undefined || last === undefined) return false;
  const before = spoken.text.slice(first.start, Math.max(first.start, marked.start));
  const after = spoken.text.slice(Math.min(last.end, marked.end), last.end);
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

/** The paragraph that a place lies in. */
function blockOf({ blocks }: Spoken, at: number): number {
  return Math.max(0, bisect(blocks, (block) => block.start <= at) - 1);
}

/** A paragraph of speech right after another by the same speaker. */
function speaksOn(
  spoken: Spoken,
  last: Attribution,
  lastPlace: number,
  quotation: Quotation,
  lastEnd: number,
): boolean {
  if (last.speaker === null) return false;
  const block = blockOf(spoken, quotation.start);
  const before = Math.max(blockOf(spoken, lastPlace), lastEnd > 0 ? blockOf(spoken, lastEnd - 1) : -1);
  return block - before <= 1;
}

/** Is something said in the sentence before, in the same paragraph? Then its speaker goes on. */
function saysBefore({ sentences }: Spoken, quotation: Quotation, last: Attribution | null): boolean {
  const at = Math.max(0, bisect(sentences, (sentence) => sentence.start <= quotation.start) - 1);
  const [before, own] = [sentences[at - 1], sentences[at]];
  if (before === undefined || own === undefined || before.block !== own.block || last?.speaker == null)
    return false;
  return last.cue !== null && last.cue.start >= before.start && last.cue.end <= before.end;
}

/** Whom the sentence before, in the same paragraph, is about: "She would not be drawn. “That is for others.”" */
function subjectBeforeIt({ sentences }: Spoken, quotation: Quotation, scene: Scene): Source | null {
  const at = Math.max(0, bisect(sentences, (sentence) => sentence.start <= quotation.start) - 1);
  const [before, own] = [sentences[at - 1], sentences[at]];
  if (before === undefined || own === undefined || before.block !== own.block) return null;
  const subject = scene.discourse.subjects[at - 1];
  return subject == null ? null : sourceOf(scene, subject);
}

function made(spoken: Spoken, marked: { start: number; end: number }, like: Attribution | null): Attribution {
  return {
    id: contentId("a", spoken.report, String(marked.start), String(marked.end)),
    source: null,
    cue: null,
    content: [marked],
    mode: "direct",
    stance: "asserts",
    speaker: like?.speaker ?? null,
    unclearBetween: [],
    via: like?.via ?? [],
    addressee: like?.addressee ?? null,
  };
}
