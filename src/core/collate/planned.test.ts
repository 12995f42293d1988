import fc from "fast-check";
import { expect, test } from "vitest";
import { english } from "../../languages/en/english.ts";
import { plainReport } from "../model/report.ts";
import { siglum } from "../model/siglum.ts";
import { read } from "../read/read.ts";
import { planned } from "./planned.ts";
import { unified } from "./unified.ts";

const day = { earliest: "2031-05-14", latest: "2031-05-14" }; // a Wednesday

function storyOf(...texts: string[]) {
  const reports = texts.map((text, i) => ({ ...plainReport(siglum(i), `${i}.txt`, text), date: day }));
  return unified(reports.map((report) => read(report, english)));
}

/** The planned events as `label: party status, party status`; no party is the report's own voice. */
function told(...texts: string[]): string[] {
  const { readings, sources } = storyOf(...texts);
  const named = (id: string) => {
    const source = sources.find((one) => one.id === id);
    return `${source?.name ?? source?.descriptor} `;
  };
  return planned(readings, english).map(
    ({ label, statuses }) =>
      `${label}: ${statuses.map(({ party, status }) => (party === null ? "" : named(party)) + status).join(", ")}`,
  );
}

test.each([
  // on hold, put off, called off
  ["The meeting between Clara Marden and Peter Hale has been put on hold.", "on hold"],
  ["Clara Marden has put the meeting with Peter Hale on hold.", "on hold"],
  ["The talks between Clara Marden and Peter Hale were shelved.", "on hold"],
  ["The summit in Tarn is on ice for now.", "on hold"],
  ["The council has put off the vote on the harbour.", "postponed"],
  ["The vote on the harbour was pushed back.", "postponed"],
  ["Nobody works after the postponement of the harbour vote.", "postponed"],
  ["The trial of the harbour master will be held at a later date.", "postponed"],
  ["The launch of the Tern satellite has been delayed.", "delayed"],
  ["The hearing was moved to next Monday.", "rescheduled"],
  ["The concert in Tarn was moved to the town hall.", "moved"],
  ["The union has called off the strike.", "cancelled"],
  ["The union has called the strike off.", "cancelled"],
  ["Harbour talks axed in a row over pay.", "cancelled"],
  ["The visit to Tarn is off.", "cancelled"],
  ["The parade will not go ahead, because the bridge is shut.", "cancelled"],
  ["The talks with Peter Hale are no longer taking place.", "cancelled"],
  ["A planned meeting between Clara Marden and Peter Hale fell apart.", "cancelled"],
  // on its way
  ["The hearing is set to take place on Friday.", "scheduled"],
  ["The match is scheduled for Saturday.", "scheduled"],
  [
    "Talks between the union and Lorn Ferries, due on Friday, could be the last, by all accounts.",
    "scheduled",
  ],
  ["The referendum will be held on 3 June.", "scheduled"],
  ["The ministers have agreed to hold talks in Tarn.", "agreed"],
  ["A referendum was proposed.", "proposed"],
  ["The mayor wants to hold a referendum on the harbour.", "proposed"],
  ["The visit to Tarn was confirmed.", "confirmed"],
  ["She hopes that the summit in Tarn will take place in June.", "proposed"],
  ["A vote of no confidence is expected on Wednesday.", "scheduled"],
  ["The launch of the Tern satellite, planned for Friday, is awaited.", "scheduled"],
  // not on its way
  ["No meeting between Clara Marden and Peter Hale was ever scheduled.", "never scheduled"],
  ["The meeting with Peter Hale had never been planned.", "never scheduled"],
  ["There never was a meeting with Peter Hale.", "never scheduled"],
  ["No date was ever fixed for the summit in Tarn.", "never scheduled"],
  ["The owners have ruled out a merger with Lorn Ferries.", "not agreed"],
  ["The government refused to hold a referendum.", "not agreed"],
  // nobody knows
  ["The summit in Tarn may be stalled.", "uncertain"],
  ["The future of the summit is dark: the summit is in doubt.", "uncertain"],
  ["It is unclear whether the trial will go ahead.", "uncertain"],
  ["The union could call a strike from Friday.", "uncertain"],
  ["No date has yet been set for the trial.", "uncertain"],
  ["The visit to Tarn is expected to be postponed.", "uncertain"],
  // plans of an event stand for it
  ["Plans for a summit in Tarn have been shelved.", "on hold"],
])("%s", (text, status) => {
  const events = planned(storyOf(text).readings, english);
  expect(events.map(({ statuses }) => statuses.map((one) => one.status))).toEqual([[status]]);
});

test.each([
  // another thing is put off
  "The mayor defended the visit to Tarn after tests were announced.",
  "The payment was put on hold after the meeting between Clara Marden and Peter Hale.",
  "The reason for the meeting was delayed mail.",
  "At the meeting the bridge was called off limits.",
  "After the summit, Marden cancelled her newspaper.",
  "The train to the concert was delayed.",
  // it is over
  "The summit took place in Tarn last year.",
  "Marden met Hale at their last summit, which ended on 3 May.",
  "The trial lasted four days.",
  // nobody says so
  "Has the summit been postponed?",
  "If the strike is called off, ferries will sail.",
  "He asked whether the meeting had been cancelled.",
  "The mayor urged Marden to cancel the visit.",
  "They called on the mayor to cancel the visit to Tarn.",
  "She hopes that the visit will be cancelled.",
  "They called for the cancellation of the visit to Tarn.",
  "She spoke of possibly cancelling the visit to Tarn.",
  "The mayor asks that the trial be postponed.",
  "The trial has not been postponed.",
  // other things of that name
  "Air strikes were planned on the port.",
  "She called the meeting a success.",
  "They fixed the match and were jailed.",
  "Her re-election was never planned.",
  "The meeting room will be opened.",
  "Rivers meet and vote with their banks; the council delays payment.",
])("nothing in: %s", (text) => {
  expect(told(text)).toEqual([]);
});

test("each party has its line, and nobody's is another's", () => {
  expect(
    told(
      'The meeting between Clara Marden and Peter Hale has been postponed, a Tarnish official told the Lorn Herald. "You cannot postpone what was never scheduled," said Rosa Quill, a spokeswoman for Hale.',
    ),
  ).toEqual([
    "meeting between Clara Marden and Peter Hale: a Tarnish official postponed, Rosa Quill never scheduled",
  ]);
});

test("a relay is another passage of the same party and not another party", () => {
  const { readings } = storyOf(
    "Clara Marden and Peter Hale wait. The Marden–Hale summit has been put on hold, Rosa Quill said.",
    "Rosa Quill said the summit between Clara Marden and Peter Hale was shelved.",
  );
  const [event] = planned(readings, english);
  expect(
    event?.statuses.map(({ status, passages }) => [status, passages.map(({ report }) => report)]),
  ).toEqual([["on hold", ["A", "B"]]]);
});

test.each([
  [
    "other people",
    "The meeting between Clara Marden and Peter Hale was postponed.",
    "The meeting between Clara Marden and Vera Cott was postponed.",
  ],
  ["other places", "The summit in Tarn was postponed.", "The summit in Oslo was postponed."],
  [
    "a meeting ahead of the other",
    "The summit between Clara Marden and Peter Hale was postponed.",
    "The pre-summit meeting of aides was postponed.",
  ],
  [
    "another kind",
    "The strike at Lorn Ferries was called off.",
    "The hearing at Lorn Ferries was called off.",
  ],
  [
    "the second",
    "The first round of talks on the harbour is due on Friday.",
    "The second round of talks on the harbour is due on 3 June.",
  ],
])("two events: %s", (_, one, other) => {
  expect(told(one, other)).toHaveLength(2);
});

test.each([
  [
    "the same two people",
    "The meeting between Clara Marden and Peter Hale was postponed.",
    "Clara Marden and Peter Hale wait. The Marden-Hale talks were put on hold.",
  ],
  [
    "what it points back to",
    "Clara Marden will meet him soon. The summit with Peter Hale is set for Friday.",
    "The summit with Peter Hale was moved. The summit was put off, he said.",
  ],
  ["one strike", "Pilots called a strike for Friday.", "The strike was called off."],
])("one event: %s", (_, one, other) => {
  expect(told(one, other)).toHaveLength(1);
});

test.each([
  ["The vote on the harbour will be held after the hearing, which is set for Friday.", "vote", "hearing"],
  ["A hearing ahead of the vote on the harbour was postponed; the vote was put off.", "vote", "hearing"],
  ["The vote has been put off until the hearing, which is set for Friday.", "vote", "hearing"],
  [
    "The summit between Clara Marden and Peter Hale may be stalled. A pre-meeting of aides was postponed.",
    "summit",
    "pre-meeting",
  ],
])("waits: %s", (text, waiting, first) => {
  const { readings } = storyOf(text);
  const events = planned(readings, english);
  const event = (word: string) => events.find(({ label }) => label.includes(word));
  expect(event(waiting)?.waitsFor).toEqual([event(first)?.id]);
  expect(event(first)?.waitsFor).toEqual([]);
});

test.each([
  "The vote was put off after the hearing. The hearing is set for Friday.",
  "At the hearing, which is set for Friday, she will say how they prepare for the vote. The vote was put off.",
])("waits for nothing: %s", (text) => {
  expect(planned(storyOf(text).readings, english).flatMap(({ waitsFor }) => waitsFor)).toEqual([]);
});

test("never in a circle", () => {
  const { readings } = storyOf(
    "The hearing will be held after the vote. The vote will be held after the hearing. The vote is set for Friday, the hearing is set for Monday.",
  );
  expect(planned(readings, english).flatMap(({ waitsFor }) => waitsFor)).toHaveLength(1);
});

test.each([
  ["The hearing is set for Friday.", "2031-05-16"],
  ["The talks will be held on 3 June.", "2031-06-03"],
  ["Tomorrow's vote on the harbour was called off.", "2031-05-15"],
])("when: %s", (text, earliest) => {
  const { readings } = storyOf(text);
  expect(planned(readings, english).map(({ when }) => when)).toEqual([{ earliest, latest: earliest }]);
});

test("passages are the words that tell it", () => {
  const text =
    "Nothing is decided, but the harbour talks have been “put on hold”, Rosa Quill said; it rained.";
  const { readings } = storyOf(text);
  const passages = planned(readings, english).flatMap(({ statuses }) =>
    statuses.flatMap(({ passages }) => passages),
  );
  expect(passages.map(({ start, end }) => text.slice(start, end))).toEqual([
    "the harbour talks have been “put on hold”",
  ]);
});

test("every passage is in its report, and nothing waits for itself", () => {
  const word = fc.constantFrom(
    ..."the a talks meeting pre-meeting summit vote hearing strike between with in after before until Clara Marden Peter Hale Tarn has been was will not may put off on hold postponed cancelled called scheduled for Friday it no date ever set there said , . “ ” that if unclear whether".split(
      " ",
    ),
  );
  const text = fc.array(word, { minLength: 5, maxLength: 60 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
      const { readings } = storyOf(...texts);
      const events = planned(readings, english);
      expect(planned(readings, english)).toEqual(events);
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      const waits = new Map(events.map(({ id, waitsFor }) => [id, waitsFor]));
      const reaches = (from: string, to: string): boolean =>
        (waits.get(from) ?? []).some((next) => next === to || reaches(next, to));
      for (const { id, label, statuses, waitsFor } of events) {
        expect(label).not.toBe("");
        expect(reaches(id, id)).toBe(false);
        expect(waitsFor.every((one) => waits.has(one))).toBe(true);
        const lines = statuses.map(({ party, status }) => `${party} ${status}`);
        expect(new Set(lines).size).toBe(lines.length);
        for (const { report, start, end } of statuses.flatMap(({ passages }) => passages)) {
          const { text } = readings.find((reading) => reading.report.id === report)?.report ?? { text: "" };
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 60, seed: 7 },
  );
});

test.each([
  ["marks", '"'.repeat(100_000)],
  ["nouns", "meeting ".repeat(20_000)],
  ["prepositions", "meeting of the meeting in ".repeat(5_000)],
  ["commas", "the meeting, ".repeat(20_000)],
  ["verbs", "put ".repeat(20_000)],
  ["helpers", `the talks ${"will not have been ".repeat(10_000)} held`],
  ["sentences", "It was put off. ".repeat(5_000)],
  [
    "events",
    Array.from({ length: 3_000 }, (_, i) => `The meeting of Ana Orr${i} and Bo Ek${i} was put off.`).join(
      " ",
    ),
  ],
])("stays quick on a page of %s", (_, text) => {
  const { readings } = storyOf(text);
  const before = performance.now();
  planned(readings, english);
  expect(performance.now() - before).toBeLessThan(4_000);
});
