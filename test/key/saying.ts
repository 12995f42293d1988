import type { At, Key, KeyClaim, KeySpeaker } from "../key.ts";
import type { Passage, Source, StoryJson } from "../storyJson.ts";
import { either, type Finding, finding, list, range } from "./finding.ts";
import type { LookUp } from "./lookUp.ts";
import { isNamed, isSource, plainName, tellSource } from "./names.ts";
import { overlap } from "./places.ts";

/** Claims with two established origins that the texts do not show: the worst error. */
export function overcounted(story: StoryJson, key: Key, found: LookUp): Finding {
  const may = key.atLeastTwo.map((at) => found.place(at));
  const wrong = story.claims.filter(
    ({ independent, appearances }) =>
      independent.min > 1 &&
      !may.some((place) => place !== null && appearances.some((one) => overlap(one, place) > 0)),
  );
  const told = wrong.map(({ text, independent: { min, max } }) => `${min}–${max} “${text}”`);
  return finding("no claim has more origins than are shown", wrong.length === 0, list(told), true);
}

/** One claim: where it stands and does not, how many origins, and whose. */
export function claimFindings(story: StoryJson, key: KeyClaim, found: LookUp): Finding[] {
  const places = key.appearances.map((at) => found.place(at));
  const covers = (claim: StoryJson["claims"][number], place: Passage | null) =>
    place !== null && claim.appearances.some((one) => overlap(one, place) > 0);
  const best = story.claims
    .filter(({ about }) => about === (key.about ?? "world"))
    .map((claim) => ({ claim, covered: places.filter((place) => covers(claim, place)).length }))
    .filter(({ covered }) => covered > 0)
    .sort(
      (one, other) =>
        other.covered - one.covered || one.claim.appearances.length - other.claim.appearances.length,
    )[0]?.claim;
  const what = `claim ${key.name}`;
  const { min, max, because } = best?.independent ?? { min: -1, max: -1, because: [] };
  const count = best ? `${min}–${max}: ${because.map(({ note }) => note).join("; ")}` : "not found";
  const origins = (best?.origins ?? []).map((id) => found.source(id));
  const called = list(origins.map(tellSource));
  const text = best ? `“${best.text}”` : "not found";
  const inBest = (place: Passage | null) => best !== undefined && covers(best, place);
  return [
    ...key.appearances.map((at, n) => finding(`${what} in ${at.report}`, inBest(places[n] ?? null), text)),
    ...(key.not ?? []).map((at) =>
      finding(`${what} is not “${at.words}” in ${at.report}`, !inBest(found.place(at)), text, true),
    ),
    finding(
      `${what}: at least ${range(key.min)}`,
      min >= key.min[0] && min <= key.min[1],
      count,
      min > key.min[1],
    ),
    finding(`${what}: at most ${range(key.max)}`, max >= key.max[0] && max <= key.max[1], count),
    ...key.origins.map((part) =>
      finding(
        `${what}: origin ${either(part)}`,
        [part].flat().some((may) => origins.some((one) => isSource(one, may))),
        called,
      ),
    ),
    ...(key.notOrigins ?? []).map((part) =>
      finding(`${what}: not origin ${part}`, !origins.some((one) => isNamed(one, part)), called),
    ),
    ...(key.flags ?? []).map((flag) =>
      finding(`${what}: ${flag}`, best?.flags.includes(flag) ?? false, list(best?.flags ?? [])),
    ),
  ];
}

/** Who said it, by the innermost attribution that holds the words. */
export function speakerFinding(story: StoryJson, key: KeySpeaker, found: LookUp): Finding {
  const place = found.place({ report: key.report, words: key.quote });
  const what = `“${key.quote}” (${key.report}): ${key.speaker ?? "unclear"}${key.via ? ` via ${key.via}` : ""}`;
  if (!place) return finding(what, false, "words not in the text");
  const all = story.reports.find(({ id }) => id === place.report)?.attributions ?? [];
  // "B says that A said 'these words'" is A's.
  const holding = all
    .map((one) => ({
      one,
      covered: Math.max(0, ...one.content.map((span) => overlap(span, place))),
      length: one.content.reduce((sum, span) => sum + span.end - span.start, 0),
    }))
    .filter(({ covered }) => covered > 0)
    .sort((a, b) => b.covered - a.covered || a.length - b.length)[0]?.one;
  if (!holding) return finding(what, false, "not attributed");
  const speaker = found.source(holding.speaker);
  const seen = `${tellSource(speaker)}${holding.via.length > 0 ? ` via ${list(holding.via.map((id) => found.source(id)?.name ?? id))}` : ""}, ${holding.stance}`;
  const accepted = key.speaker === null ? null : [key.speaker].flat();
  const ok =
    (accepted === null ? speaker === undefined : accepted.some((part) => isSource(speaker, part))) &&
    (key.unnamed === undefined || (speaker?.kind === "anonymous") === key.unnamed) &&
    (key.kind === undefined || speaker?.kind === key.kind) &&
    (key.via === undefined || holding.via.some((id) => isSource(found.source(id), key.via ?? ""))) &&
    (key.stance === undefined || holding.stance === key.stance);
  return finding(what, ok, seen);
}

/** Wordings of one utterance, together; those of two, apart. */
export function utterances(story: StoryJson, key: Key, found: LookUp): Finding[] {
  const at = (place: At) => {
    const words = found.place(place);
    return new Set(
      story.quotes
        .filter(
          ({ readings }) =>
            words && readings.some(({ passages }) => passages.some((one) => overlap(one, words) > 0)),
        )
        .map(({ id }) => id),
    );
  };
  const together = (places: readonly At[]) => {
    const [first = new Set<string>(), ...rest] = places.map(at);
    return [...first].some((id) => rest.every((ids) => ids.has(id)));
  };
  const words = (places: readonly At[]) =>
    places.map((place) => `“${place.words}” (${place.report})`).join(" = ");
  return [
    ...(key.utterances?.same ?? []).map((places) =>
      finding(`one utterance: ${words(places)}`, together(places), "apart"),
    ),
    ...(key.utterances?.apart ?? []).map((places) =>
      finding(`two utterances: ${words(places)}`, !together(places), "joined", true),
    ),
  ];
}

/** One source for a person, however he is called, and never one for two. */
export function people(story: StoryJson, key: Key): Finding[] {
  const names = ({ name, aliases }: Source) => [name ?? "", ...aliases].map(plainName);
  const called = (forms: readonly string[]) =>
    story.sources.filter(
      (one) => one.kind === "person" && names(one).some((name) => forms.map(plainName).includes(name)),
    );
  return [
    ...key.people.map((forms) => {
      const sources = called(forms);
      return finding(`one person: ${forms.join(" = ")}`, sources.length === 1, list(sources.map(tellSource)));
    }),
    ...(key.notOnePerson ?? []).map((pair) => {
      const both = called([pair[0]]).filter((one) => called([pair[1]]).includes(one));
      return finding(`two people: ${pair.join(", ")}`, both.length === 0, list(both.map(tellSource)), true);
    }),
  ];
}
