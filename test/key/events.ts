import type { At, Key, KeyPlanned } from "../key.ts";
import type { Passage, StoryJson } from "../storyJson.ts";
import { either, type Finding, finding, list } from "./finding.ts";
import type { LookUp } from "./lookUp.ts";
import { isSource, tellSource } from "./names.ts";
import { overlap } from "./places.ts";

/** Days that must be there, and days that only a careless reader would put there. */
export function timeline(story: StoryJson, key: Key, found: LookUp): Finding[] {
  const days = list(
    story.timeline.map(({ earliest, latest }) => (earliest === latest ? earliest : `${earliest}..${latest}`)),
  );
  return [
    ...key.timeline.map(({ day, at }) => {
      const place = at ? found.place(at) : null;
      const there = story.timeline.some(
        ({ earliest, latest, passages }) =>
          earliest === day &&
          latest === day &&
          (!at || (place !== null && passages.some((one) => overlap(one, place) > 0))),
      );
      return finding(`timeline ${day}${at ? ` “${at.words}”` : ""}`, there, days);
    }),
    ...(key.notOnTimeline ?? []).map((day) =>
      finding(
        `timeline without ${day}`,
        !story.timeline.some(({ earliest, latest }) => earliest === day && latest === day),
        days,
      ),
    ),
  ];
}

/** One planned event: who says what of it, and what it waits for. */
export function plannedFindings(story: StoryJson, key: KeyPlanned, found: LookUp): Finding[] {
  const labelled = (words: readonly string[]) =>
    story.planned.filter(({ label }) =>
      words.some((word) => label.toLowerCase().includes(word.toLowerCase())),
    );
  const events = labelled(key.label);
  const what = `planned ${key.name}`;
  const statuses = events.flatMap((event) => event.statuses);
  const seen = list(statuses.map(({ party, status }) => `${tellSource(found.source(party))}: ${status}`));
  const told = (party: string | null | readonly string[]) => (party === null ? "own voice" : either(party));
  const says = (party: string | null | readonly string[], status: readonly string[]) =>
    statuses.filter(
      (one) =>
        status.includes(one.status) &&
        (party === null
          ? one.party === null
          : [party].flat().some((part) => isSource(found.source(one.party), part))),
    );
  return [
    finding(what, events.length > 0, list(story.planned.map(({ label }) => label))),
    ...key.statuses.map(({ party, status, at }) => {
      const place = at ? found.place(at) : null;
      const right = says(party, status).filter(
        ({ passages }) => !at || (place !== null && passages.some((one) => overlap(one, place) > 0)),
      );
      return finding(`${what}: ${told(party)} ${status.join(" or ")}`, right.length > 0, seen);
    }),
    ...(key.not ?? []).map(({ party, status }) =>
      finding(
        `${what}: not ${told(party)} ${status.join(" or ")}`,
        says(party, status).length === 0,
        seen,
        true,
      ),
    ),
    ...(key.waitsFor
      ? [
          finding(
            `${what} waits for ${key.waitsFor.join(" or ")}`,
            events.some(({ waitsFor }) =>
              labelled(key.waitsFor ?? []).some(({ id }) => waitsFor.includes(id)),
            ),
            list(story.planned.map(({ label, waitsFor }) => `${label} (${waitsFor.length})`)),
          ),
        ]
      : []),
  ];
}

/** What only one report has, and what several have. */
export function onlyIn(story: StoryJson, key: Key, found: LookUp): Finding[] {
  const shown = (at: At) => {
    const place = found.place(at);
    return story.onlyIn.some(
      ({ passages }) => place !== null && passages.some((one) => overlap(one, place) > 0),
    );
  };
  return [
    ...key.onlyIn.map((at) => finding(`only in ${at.report}: “${at.words}”`, shown(at), "not shown")),
    ...(key.notOnlyIn ?? []).map((at) =>
      finding(`not only in ${at.report}: “${at.words}”`, !shown(at), "shown"),
    ),
  ];
}

/** Words of the page that say nothing about the world. */
export function furniture(story: StoryJson, at: At, found: LookUp): Finding {
  const place = found.place(at);
  const what = `furniture in ${at.report}: “${at.words}”`;
  // An extraction that leaves furniture out altogether has done as well.
  if (!place) return finding(what, true, "");
  const inside = (passages: readonly Passage[]) => passages.some((one) => overlap(one, place) > 0);
  const used = [
    ...story.claims.filter(({ appearances }) => inside(appearances)).map(({ text }) => `claim ${text}`),
    ...story.onlyIn.filter(({ passages }) => inside(passages)).map(({ text }) => `only in ${text}`),
    ...story.timeline.filter(({ passages }) => inside(passages)).map(({ text }) => `timeline ${text}`),
  ];
  return finding(what, used.length === 0, list(used));
}
