import type { Piece } from "../../model/piece.ts";
import type { Span } from "../../model/span.ts";
import type { CueWord, Speech } from "../../model/speech.ts";
import type { Token } from "../../model/text.ts";
import type { Found } from "./found.ts";
import type { Linked } from "./linked.ts";
import { phraseFrom } from "./phrase.ts";
import type { Unit } from "./unit.ts";

/**
 * Puts together what a trained model marked in a sentence and what rules found there. Where both know a cue,
 * the model's spans count, and the rules tell the kind of act, to whom and where it was said. What only the
 * rules found stays: what is said, not thought, inside what another says, for one, which the model does not mark.
 * `outlets` are the places where outlets are named.
 */
export function merged(
  marked: readonly Linked[],
  ruled: readonly Found[],
  units: readonly Unit[],
  tokens: readonly Token[],
  outlets: readonly Span[],
  speech: Speech,
): Found[] {
  const used = new Set<Found>();
  const cues = marked.map((one) => timeless(spanOf(one.cue, tokens), units));
  const told = marked.map((one, i) => {
    const cue = cues[i] as Span;
    const same = ruled.find((found) => !used.has(found) && overlap(found.cue, cue));
    if (same !== undefined) used.add(same);
    if (same?.frame === "quote") return same;
    return same === undefined
      ? added(one, cue, units, tokens, speech)
      : corrected(one, cue, same, ruled, units, tokens, outlets, cues);
  });
  const both = told.map((one, i) => (one.source === null ? withSource(one, told.slice(0, i), units) : one));
  const rest = ruled.filter(
    (found) => !used.has(found) && !(found.frame === "believe" && inside(both, found.cue)),
  );
  return [...both, ...rest].sort((a, b) => a.cue.start - b.cue.start || a.cue.end - b.cue.end);
}

/** "Ito said she hopes to win" tells of Ito's hope in Ito's words: saying it is enough. */
const inside = (some: readonly Found[], cue: Span): boolean =>
  some.some(({ content }) => content.some(({ start, end }) => start <= cue.start && end >= cue.end));

/**
 * What goes on without a subject of its own is said by whoever spoke before it in the sentence.
 *
 *     “It held,” Ito said, going on to praise the crew.
 *                ^^^       ^^^^^^^^^^^^^^^^^^
 */
function withSource(one: Found, before: readonly Found[], units: readonly Unit[]): Found {
  const first = units.find(({ start }) => start === one.cue.start);
  const holder = before.findLast(({ source }) => source !== null);
  if (holder === undefined || first === undefined || !/^(?:VBG|IN)$/u.test(first.pos)) return one;
  return { ...one, source: holder.source, head: holder.head };
}

/** What both found. */
function corrected(
  { source, content }: Linked,
  cue: Span,
  same: Found,
  ruled: readonly Found[],
  units: readonly Unit[],
  tokens: readonly Token[],
  outlets: readonly Span[],
  cues: readonly Span[],
): Found {
  const own = source === null ? null : whose(source, tokens);
  // "Officials who asked": the one who is meant stands before the pronoun.
  const pointing = units.some(({ start, pos }) => start === own?.start && /^W/u.test(pos));
  const from = own === null || (pointing && same.source !== null) ? same.source : own;
  const said = content
    .map((piece) => bounded(spanOf(piece, tokens), same, ruled, units, outlets, cues))
    .filter((span) => from === null || !overlap(span, from));
  // Neither has anything of the other: the rules, which know what a clause is, are kept, unless theirs is the source.
  const agreed =
    said.length > 0 &&
    (same.content.length === 0 ||
      same.content.some((other) => said.some((span) => overlap(span, other))) ||
      same.content.some((other) => from !== null && overlap(from, other)));
  return {
    ...same,
    source: from,
    head: from === null || from === same.source ? same.head : headOf(units, from, same.head),
    cue: named(units, cue) ? cue : same.cue,
    content: agreed ? distinct(said) : same.content,
    marked: true,
  };
}

/**
 * Content without the hearer and the time before it, and without the outlet that has it after it.
 *
 *     Ito told Moss on Friday that the dam was safe, CNN reports
 *              ^^^^^^^^^^^^^^                      ^^^^^^^^^^^^^
 */
function bounded(
  content: Span,
  same: Found,
  ruled: readonly Found[],
  units: readonly Unit[],
  outlets: readonly Span[],
  cues: readonly Span[],
): Span {
  const own = same.content.find((span) => overlap(span, content));
  if (own === undefined) return content;
  const { addressee } = same;
  // What another says inside what an outlet has is part of it; the model gives it to that other alone.
  const relayed = outlets.some((outlet) => same.source !== null && overlap(outlet, same.source));
  const holds = relayed && own.start <= content.start && own.end >= content.end;
  if (holds && cues.some((cue) => cue.start >= own.start && cue.end <= own.end && !overlap(cue, content)))
    return own;
  const skipped = units.filter((unit) => unit.start >= content.start && unit.end <= own.start);
  const late = skipped.every(({ time, pos }) => time || pos === "RB");
  const heard = addressee !== null && addressee.start === content.start;
  const start = own.start > content.start && (late || heard) ? own.start : content.start;
  const other = ruled.some(
    ({ cue, source }) =>
      cue.start >= own.end &&
      cue.end <= content.end &&
      source !== null &&
      outlets.some((outlet) => overlap(outlet, source)),
  );
  return { start, end: other ? Math.max(own.end, start) : content.end };
}

/** What only the model found. It is taken for words said only where it could be nothing else. */
function added(
  { source, content }: Linked,
  cue: Span,
  units: readonly Unit[],
  tokens: readonly Token[],
  speech: Speech,
): Found {
  const from = source === null ? null : whose(source, tokens);
  const said = content.map((piece) => spanOf(piece, tokens));
  const word = wordOf(units, cue, said[0], speech);
  return {
    source: from,
    head: from === null ? null : headOf(units, from, null),
    cue,
    content: said,
    frame: word.frame,
    stance: word.stance,
    addressee: null,
    medium: null,
    marked: true,
  };
}

/** "Said on Monday" without the day, which is nobody's word for saying. */
function timeless(cue: Span, units: readonly Unit[]): Span {
  const inside = units.filter(({ start, end }) => start >= cue.start && end <= cue.end);
  let last = inside.length;
  while (last > 1 && (inside[last - 1] as Unit).time) last--;
  if (last === inside.length || last === 0) return cue;
  while (last > 1 && (inside[last - 1] as Unit).pos === "IN") last--;
  return { start: cue.start, end: (inside[last - 1] as Unit).end };
}

const distinct = (spans: readonly Span[]): Span[] =>
  spans.filter(
    (span, i) => spans.findIndex(({ start, end }) => start === span.start && end === span.end) === i,
  );

function headOf(units: readonly Unit[], source: Span, known: Span | null): Span {
  if (known !== null && known.start >= source.start && known.end <= source.end) return known;
  const first = units.findIndex(({ start }) => start >= source.start);
  if (first < 0) return source;
  let last = first;
  while (last < units.length && (units[last] as Unit).end <= source.end) last++;
  const phrase = phraseFrom(units, first, last);
  const head = units[phrase?.head ?? -1];
  return head === undefined ? source : { start: head.start, end: head.end };
}

/** A cue that no rule knows tells of an attitude rather than of words said. */
const thought: Pick<CueWord, "frame" | "stance"> = { frame: "believe", stance: "holds" };

function wordOf(
  units: readonly Unit[],
  cue: Span,
  content: Span | undefined,
  speech: Speech,
): Pick<CueWord, "frame" | "stance"> {
  const inside = units.filter(({ start, end }) => start >= cue.start && end <= cue.end);
  const known = inside.map(({ word }) => speech.cues.get(word)).find((word) => word !== undefined);
  const first = units.find(({ start }) => start === content?.start);
  const plain = first !== undefined && (first.quotation !== null || speech.complementisers.has(first.word));
  const wished = inside.some(({ pos }) => pos === "MD" || pos === "TO" || pos === "VB");
  return known !== undefined && plain && !wished ? known : thought;
}

/** Whether a cue has a word in it: "The statement was short: …" has one, which the model may leave out. */
const named = (units: readonly Unit[], cue: Span): boolean =>
  units.some(({ start, end, word }) => start >= cue.start && end <= cue.end && /\p{L}/u.test(word));

/** A source without the pronoun after it: "officials who"; but "many of whom". */
function whose({ first, last }: Piece, tokens: readonly Token[]): Span {
  const pos = (i: number) => (tokens[i] as Token).pos;
  const pronoun = last - first > 1 && /^W/u.test(pos(last - 1)) && /^NN/u.test(pos(last - 2));
  return { start: (tokens[first] as Token).start, end: (tokens[pronoun ? last - 2 : last - 1] as Token).end };
}

function spanOf({ first, last }: Piece, tokens: readonly Token[]): Span {
  return { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
