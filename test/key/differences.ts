import type { At, Key, KeyDifference } from "../key.ts";
import type { StoryJson } from "../storyJson.ts";
import { type Finding, finding, list } from "./finding.ts";
import type { LookUp } from "./lookUp.ts";
import { overlap } from "./places.ts";

type Difference = StoryJson["differences"][number];
/** A wording, by any of the places where it stands. */
type Wording = readonly At[];

/** Differences that must be shown, pairs that must not, and conflicts that the key does not know. */
export function differences(story: StoryJson, key: Key, found: LookUp): Finding[] {
  const { must, mustNot } = key.differences;
  const expected = new Set(must.flatMap((one) => matching(story, one, found)));
  const others = story.differences.filter((one) => !expected.has(one));
  const strange = others.filter(({ relation }) => relation === "conflict");
  return [
    ...must.flatMap((one) => expectation(one, matching(story, one, found), found)),
    ...mustNot.flatMap(({ name, readings }) => {
      const wordings = readings.map((at) => [at]);
      const wrong = others.filter((one) => one.relation !== "compatible" && between(one, wordings, found));
      const conflicts = wrong.filter(({ relation }) => relation === "conflict");
      return [
        finding(`no conflict: ${name}`, conflicts.length === 0, list(conflicts.map(tell)), true),
        finding(`nothing to show: ${name}`, wrong.length === 0, list(wrong.map(tell))),
      ];
    }),
    finding("no other conflict", strange.length === 0, list(strange.map(tell))),
  ];
}

function expectation(key: KeyDifference, seen: readonly Difference[], found: LookUp): Finding[] {
  const { relation, cause, subkind } = key;
  const what = `difference ${key.name}`;
  const told = list(seen.map(tell));
  const right = seen.filter((one) => relation.includes(one.relation));
  const falseConflict =
    right.length === 0 && seen.some((one) => one.relation === "conflict" && only(one, key, found));
  const caused = right.some((one) => cause?.includes(one.cause));
  return [
    finding(what, seen.length > 0, told),
    finding(`${what} is ${relation.join(" or ")}`, right.length > 0, told, falseConflict),
    ...(cause ? [finding(`${what} by ${cause.join(" or ")}`, caused, told)] : []),
    ...(subkind
      ? [
          finding(
            `${what}: ${subkind}`,
            seen.some((one) => one.subkind === subkind),
            told,
          ),
        ]
      : []),
  ];
}

function matching(story: StoryJson, { kinds, readings }: KeyDifference, found: LookUp): Difference[] {
  const wordings = readings.map((at) => [at].flat());
  return story.differences.filter((one) => kinds.includes(one.kind) && between(one, wordings, found));
}

// Whether each wording is in a reading of its own.
function between(difference: Difference, wordings: readonly Wording[], found: LookUp): boolean {
  const hits = wordings.map((wording) =>
    difference.readings.flatMap((reading, n) => (reads(reading, wording, found) ? [n] : [])),
  );
  return hits.every((hit, n) =>
    hit.some((reading) => hits.every((other, m) => m === n || other.some((one) => one !== reading))),
  );
}

// A line that holds other readings too may be a conflict because of those.
function only(difference: Difference, key: KeyDifference, found: LookUp): boolean {
  const wordings = key.readings.map((at) => [at].flat());
  return difference.readings.every((reading) => wordings.some((wording) => reads(reading, wording, found)));
}

function reads(reading: Difference["readings"][number], wording: Wording, found: LookUp): boolean {
  return wording.some((at) => {
    const place = found.place(at);
    return place !== null && reading.passages.some((one) => overlap(one, place) > 0);
  });
}

function tell({ kind, subkind, relation, cause, readings }: Difference): string {
  const words = readings.map(({ text }) => text).join(" | ");
  return `${kind}${subkind ? `/${subkind}` : ""} ${relation} ${cause}: ${words}`;
}
