import type { Anonymity } from "../../model/anonymity.ts";
import type { Attribution } from "../../model/attribution.ts";
import type { Source } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import type { Sentence } from "../../model/text.ts";
import { bisect } from "../bisect.ts";

/** What a source is said to have stands in its phrase, or begins this near behind it. */
const near = 3;
/** So far behind the phrase it ends. */
const reach = 140;

/**
 * What reports say of sources that they do not name: what these have, and why they go unnamed.
 *
 *     said an official with knowledge of the talks, who spoke on condition of anonymity because they were secret
 *                           ^^^^^^^^^^^^^^^^^^^^^^ access                                        ^^^^^^^^^^^^^^^^ reason
 */
export function unnamedTerms(
  text: string,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  sources: ReadonlyMap<string, Source>,
  anonymity: Anonymity,
): Attribution[] {
  const reasons = reasonsIn(text, sentences, attributions, sources, anonymity);
  return attributions.map((one) => {
    if (!isAnonymous(one, sources)) return one;
    const access = accessOf(text, one.source, sentences, anonymity);
    const anonymityReason = reasons.get(one.id) ?? null;
    return {
      ...one,
      ...(access === null ? {} : { access }),
      ...(anonymityReason === null ? {} : { anonymityReason }),
    };
  });
}

const isAnonymous = ({ speaker }: Attribution, sources: ReadonlyMap<string, Source>): boolean =>
  sources.get(speaker ?? "")?.kind === "anonymous";

function accessOf(
  text: string,
  source: Span | null,
  sentences: readonly Sentence[],
  { access }: Anonymity,
): Span | null {
  if (source === null) return null;
  const end = Math.min(sentences[at(sentences, source.start)]?.end ?? text.length, source.end + reach);
  const match = access.exec(text.slice(source.start, end));
  if (match === null || source.start + match.index > source.end + near) return null;
  return group(match, source.start);
}

/** By attribution: the reason in its sentence, or in the next, if that goes on about the same source. */
function reasonsIn(
  text: string,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  sources: ReadonlyMap<string, Source>,
  { reason, goesOn }: Anonymity,
): Map<string, Span> {
  const found = new Map<string, Span>();
  const bySentence = new Map<number, Attribution[]>();
  for (const one of attributions) {
    if (one.source === null || !isAnonymous(one, sources)) continue;
    const place = at(sentences, one.source.start);
    bySentence.set(place, [...(bySentence.get(place) ?? []), one]);
  }
  for (const place of new Set([...bySentence.keys()].flatMap((one) => [one, one + 1]))) {
    const sentence = sentences[place];
    if (sentence === undefined) continue;
    const words = text.slice(sentence.start, sentence.end);
    const match = reason.exec(words);
    const span = match === null ? null : group(match, sentence.start);
    if (span === null) continue;
    const own = bySentence.get(place);
    const before = own === undefined && goesOn.test(words) ? bySentence.get(place - 1)?.slice(-1) : undefined;
    for (const one of own ?? before ?? []) found.set(one.id, span);
  }
  return found;
}

function at(sentences: readonly Sentence[], place: number): number {
  return bisect(sentences, ({ end }) => end <= place);
}

/** The named group that matched; `null` if none did. */
function group(match: RegExpExecArray, offset: number): Span | null {
  const words = Object.values(match.groups ?? {}).find((one) => one !== undefined);
  if (words === undefined) return null;
  const start = offset + match.index + match[0].lastIndexOf(words);
  return { start, end: start + words.trimEnd().length };
}
