import type { Span } from "../../model/span.ts";
import type { Speech } from "../../model/speech.ts";
import type { Found } from "./found.ts";
import { heads } from "./heads.ts";
import type { Outlet } from "./part.ts";
import { phraseFrom } from "./phrase.ts";
import { bodyEnd, type Unit } from "./unit.ts";

const reach = 120;

/**
 * What a sentence says that an outlet reported without a verb of speech: each an attribution to the outlet.
 *
 *     The plan was first reported by the Gazette.        The Gazette has learned that the plan is dead.
 *     ^^^^^^^^                       ^^^^^^^^^^^             ^^^^^^^             ^^^^^^^^^^^^^^^^^^^^^
 */
export function relayed(
  text: string,
  units: readonly Unit[],
  outlets: readonly Outlet[],
  found: readonly Found[],
  speech: Speech,
): Found[] {
  const made: Found[] = [];
  const start = units[0]?.start ?? 0;
  const end = units[bodyEnd(units) - 1]?.end ?? 0;
  for (const outlet of outlets) {
    if (
      [...found, ...made].some(
        ({ source }) => source !== null && overlap(source, outlet) && byItself(source, outlet),
      )
    )
      continue;
    const one = relay(outlet);
    if (one !== null) made.push(one);
  }
  return [...made, ...citings(units, [...found, ...made], speech)];

  function relay(outlet: Outlet): Found | null {
    const { gap, reportedBy, deed, asBefore, putIt, work, occasion, that } = speech.relays;
    const before = text.slice(Math.max(start, outlet.start - reach), outlet.start);
    const after = text.slice(outlet.end, Math.min(end, outlet.end + reach));
    const by = heads(before, gap)
      .map((head) => reportedBy.exec(head))
      .find((one) => one !== null);
    if (by !== undefined) {
      const verb = cueIn(outlet.start - before.length + by.index, by[0]);
      return attributed(outlet, verb, span(text, start, verb.start) ?? span(text, outlet.end, end));
    }
    if (asBefore.test(before)) {
      const put = putIt.exec(after);
      if (put === null) return null;
      const cue = cueIn(outlet.end, put[0]);
      return attributed(outlet, cue, span(text, cue.end, end) ?? span(text, start, outlet.start));
    }
    const did = deed.exec(after);
    if (did !== null) {
      const cue = cueIn(outlet.end, did[0]);
      return attributed(
        outlet,
        cue,
        span(text, cue.end, end) ??
          span(text, start, outlet.start - (speech.relays.article.exec(before)?.[0].length ?? 0)),
      );
    }
    const worked = work.exec(after);
    if (worked === null) return null;
    const cue = cueIn(outlet.end, worked[0]);
    const rest = text.slice(cue.end, end);
    const opening = occasion.test(before) ? /^[^,]{0,80},/u.exec(rest) : null;
    const lead = opening ?? that.exec(rest);
    return lead === null ? null : attributed(outlet, cue, span(text, cue.end + lead[0].length, end));
  }
}

function attributed(outlet: Outlet, cue: Span, content: Span | null): Found | null {
  if (content === null) return null;
  const source = { start: outlet.start, end: outlet.end };
  return {
    source,
    head: source,
    cue,
    content: [content],
    frame: "say",
    stance: "asserts",
    addressee: null,
    medium: null,
  };
}

/** The words of a match without the space and commas round them. */
function cueIn(at: number, words: string): Span {
  const from = at + (words.length - words.replace(/^[\s,'’]+s?\s*/u, "").length);
  return { start: from, end: at + words.trimEnd().length };
}

/** A stretch without the space and marks round it; `null` for less than a word. */
function span(text: string, from: number, to: number): Span | null {
  const words = text.slice(from, to);
  const start = from + (/^[\s,:;—–-]*/u.exec(words)?.[0].length ?? 0);
  const end = to - (/[\s,:;—–-]*$/u.exec(words)?.[0].length ?? 0);
  return end - start < 2 ? null : { start, end };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
/** A source in which the outlet's name is nearly all: not "emails obtained by CNN". */
const byItself = (source: Span, outlet: Span): boolean =>
  source.end - source.start <= outlet.end - outlet.start + 24;

/** Sources without whom they cite: "CNN, citing two officials," is CNN. */
export function withoutCiting(text: string, found: readonly Found[]): readonly Found[] {
  const cues = found.filter(({ frame }) => frame === "quote").map(({ cue }) => cue);
  return found.map((one) => {
    const { source, head } = one;
    const cue = cues.find(
      ({ start, end }) =>
        source !== null && head !== null && head.end < start && end < source.end && source.start < start,
    );
    return cue === undefined || source === null || head === null
      ? one
      : { ...one, source: span(text, source.start, cue.start) ?? head };
  });
}

/** "The Gazette, citing two officials, reported that …": they stand behind what it reported. */
function citings(units: readonly Unit[], found: readonly Found[], speech: Speech): Found[] {
  const made: Found[] = [];
  for (const [i, unit] of units.entries()) {
    if (unit.quotation !== null || !speech.relays.citing.test(unit.word)) continue;
    if (found.some(({ cue }) => cue.start <= unit.start && unit.end <= cue.end)) continue;
    const phrase = phraseFrom(units, i + 1);
    const holder = found.find(
      ({ source, cue, content }) =>
        source !== null &&
        source.end <= unit.start + 400 &&
        (overlap(source, unit) ||
          Math.min(Math.abs(unit.start - source.end), Math.abs(unit.start - cue.end)) < 4) &&
        !content.some((one) => overlap(one, unit)),
    );
    const from = units[phrase?.first ?? -1];
    const to = units[(phrase?.last ?? 0) - 1];
    const head = units[phrase?.head ?? -1];
    if (holder === undefined || from === undefined || to === undefined || head === undefined) continue;
    made.push({
      source: { start: from.start, end: to.end },
      head: { start: head.start, end: head.end },
      cue: { start: unit.start, end: unit.end },
      content: holder.content,
      frame: "quote",
      stance: "asserts",
      addressee: null,
      medium: null,
    });
  }
  return made;
}
