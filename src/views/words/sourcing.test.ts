import { expect, test } from "vitest";
import { attribution, reading, source, story } from "../../../test/fixtures/build.ts";
import type { Claim } from "../../core/model/claim.ts";
import type { Derivation } from "../../core/model/derivation.ts";
import type { Reading } from "../../core/model/reading.ts";
import type { Story } from "../../core/model/story.ts";
import { sourcing } from "./sourcing.ts";

const TEXT = "The bridge at Ambry is closed.";

const OUTLETS: Record<string, string> = {
  A: "Ambry Mail",
  B: "Brook News",
  C: "Coast Radio",
  D: "Dell Post",
  E: "Elm Wire",
};

const SOURCES = [
  ...Object.entries(OUTLETS).map(([id, name]) => source(`outlet-${id}`, "outlet", { name })),
  source("official", "anonymous", { descriptor: "a city official", heldBy: "outlet-A" }),
  source("officials", "anonymous", { descriptor: "officials", plural: true }),
  source("insider", "anonymous", { descriptor: "a person who knows the bridge" }),
  source("engineer", "anonymous", { descriptor: "an engineer", heldBy: "outlet-B" }),
  source("mayor", "person", { name: "Ada Pell", role: "mayor" }),
  source("police", "organisation", { name: "Ambry police" }),
];

/** A report of one sentence that cites these sources at first hand. */
function report(id: string, ...speakers: string[]): Reading {
  return {
    ...reading(id, TEXT, OUTLETS[id] === undefined ? {} : { outlet: OUTLETS[id] }),
    attributions: speakers.map((speaker) => attribution(`${id}-${speaker}`, TEXT, TEXT, speaker)),
  };
}

const edge = (
  from: string,
  to: string,
  kind: Derivation["kind"] = "relays",
  direction: Derivation["direction"] = "stated",
): Derivation => ({
  from,
  to,
  kind,
  direction,
  because: [],
});

function claim(
  reports: string,
  origins: readonly string[],
  min: number,
  max: number,
  flags: Claim["flags"] = [],
): Claim {
  return {
    id: "claim",
    text: TEXT,
    about: "world",
    appearances: [...reports].map((report) => ({
      report,
      start: 0,
      end: TEXT.length,
      attribution: null,
      certainty: "asserted",
    })),
    origins,
    independent: { min, max, because: [] },
    flags,
  };
}

const told = (readings: readonly Reading[], found: Partial<Story> = {}) =>
  sourcing(story(readings, { sources: SOURCES, ...found }));

const all = (ids: string, ...speakers: string[]) => [...ids].map((id) => report(id, ...speakers));

const unnamedClaim = (reports: string) => claim(reports, ["official"], 1, 1, ["onlyAnonymous"]);

test.each<[string, string, string]>([
  ["nothing", told([]), "No report was read."],
  [
    "one report with sources",
    told([report("A", "official", "mayor")]),
    "One report only, from Ambry Mail, so nothing here confirms it; it cites Ada Pell and one unnamed official.",
  ],
  [
    "one report without",
    told([report("X")]),
    "One report only, so nothing here confirms it; it shows no source.",
  ],
  [
    "one report of a lost one",
    told([report("A")], {
      derivations: [edge("A", "α")],
      lost: [{ id: "α", outlet: "Elm Wire", because: [] }],
    }),
    "The one report rests on one Elm Wire report that is not held (α).",
  ],
  [
    "five relays of one unnamed official",
    told([report("A", "official"), ...all("BCDE")], {
      derivations: [..."BCDE"].map((id) => edge(id, "A")),
      claims: [unnamedClaim("ABCDE")],
    }),
    "All five rest on one Ambry Mail report, which cites one unnamed official; none confirms it independently.",
  ],
  [
    "a relay chain",
    told([report("A", "officials"), report("B"), report("C")], {
      derivations: [edge("B", "A"), edge("C", "B")],
    }),
    "All three rest on one Ambry Mail report, which cites unnamed officials; none confirms it independently.",
  ],
  [
    "a relay with a source of its own",
    told([report("A", "official"), report("B", "engineer"), report("C")], {
      derivations: [edge("B", "A", "copies"), edge("C", "A")],
    }),
    "All three rest on one Ambry Mail report, which cites one unnamed official; B also has sources of its own.",
  ],
  [
    "a relay whose claim has another named source",
    told([report("A", "official"), report("B", "police")], {
      derivations: [edge("B", "A")],
      claims: [claim("AB", ["official", "police"], 1, 2)],
    }),
    "Both rest on one Ambry Mail report, which cites one unnamed official; some add named sources of their own, but none is shown to confirm it independently.",
  ],
  [
    "a relay whose claim has two separate origins",
    told([report("A", "official"), report("B", "police")], {
      derivations: [edge("B", "A")],
      claims: [claim("AB", ["official", "police"], 2, 2)],
    }),
    "Both rest on one Ambry Mail report, which cites one unnamed official; for some of it a second source is shown.",
  ],
  [
    "a relay that describes the unnamed source otherwise",
    told([report("A", "official"), report("B", "insider")], {
      derivations: [edge("B", "A")],
      claims: [claim("AB", ["official", "insider"], 1, 2)],
    }),
    "Both rest on one Ambry Mail report, which cites one unnamed official; neither is shown to confirm it independently.",
  ],
  [
    "a relay of a report without sources",
    told([report("A"), report("B")], { derivations: [edge("B", "A")] }),
    "Both rest on one Ambry Mail report, which shows no source of its own; neither confirms it independently.",
  ],
  [
    "copies of a lost wire report",
    told(all("ABC"), {
      derivations: [..."ABC"].map((id) => edge(id, "α", "copies", "inferred")),
      lost: [{ id: "α", outlet: null, because: [] }],
    }),
    "All three rest on one earlier report that is not held (α).",
  ],
  [
    "two outlets, each with an unnamed source",
    told([report("A", "official"), report("B", "engineer")], {
      claims: [claim("AB", ["official", "engineer"], 1, 2)],
    }),
    "Two outlets each cite their own unnamed source; they may be one person.",
  ],
  [
    "two unnamed sources whose words tell them apart",
    told([report("A", "official"), report("B", "engineer")], {
      claims: [claim("AB", ["official", "engineer"], 2, 2)],
    }),
    "Two outlets each cite their own unnamed source; their words tell these apart.",
  ],
  [
    "the same named source",
    told(all("ABC", "mayor")),
    "All three cite Ada Pell; none is shown to rest on another.",
  ],
  [
    "no sources at all",
    told(all("AB")),
    "No source is shown for what the two reports say; neither is shown to rest on the other.",
  ],
  [
    "different named sources",
    told([report("A", "mayor"), report("B", "police"), report("C")]),
    "Of the three reports none is shown to rest on another; together they cite 2 named sources, and one shows no source.",
  ],
  [
    "shared text without a direction",
    told(all("AB"), { derivations: [edge("A", "B", "shares", "open")] }),
    "Both share text, and nothing shows which had it first, so they are not separate sources for it.",
  ],
  [
    "a circle",
    told(all("ABC"), { derivations: [edge("A", "B"), edge("B", "C"), edge("C", "A")] }),
    "All three cite one another in a circle, and no source outside it is shown.",
  ],
  [
    "a report with its own sources that cites another",
    told([report("A", "official"), report("B", "engineer"), report("C")], { derivations: [edge("B", "A")] }),
    "As far as is shown, none rests on another as a whole; B has part of what it says from A; C shows no link to any other.",
  ],
  [
    "a citation for a passage of a report that is held",
    told([report("A", "official"), report("B"), report("C")], {
      derivations: [edge("B", "A", "quotes"), edge("C", "A", "quotes")],
    }),
    "As far as is shown, none rests on another as a whole; B and C have part of what they say from A.",
  ],
  [
    "unnamed sources that may be others' own",
    told([report("A", "officials"), report("B", "insider")]),
    "Two outlets each cite unnamed sources; these may be the same people.",
  ],
  [
    "the same unnamed source",
    told([report("A", "insider"), report("B", "insider")]),
    "Two outlets cite the same unnamed source, as far as their words show.",
  ],
  [
    "two families of which one has a part from the other",
    told([report("A", "official"), report("B"), report("C", "mayor"), report("D")], {
      derivations: [edge("B", "A"), edge("D", "C"), edge("C", "A", "quotes"), edge("B", "A", "quotes")],
    }),
    "Two of the four (A and B) rest on one Ambry Mail report, which cites one unnamed official; two of the four (C and D) rest on one Coast Radio report, which cites Ada Pell; C has part of what it says from A.",
  ],
  [
    "a mixture",
    told([report("A", "official"), ...all("BCDE"), report("F"), report("G")], {
      derivations: [
        edge("B", "A"),
        edge("C", "α", "copies"),
        edge("D", "α", "copies"),
        edge("F", "G", "shares", "open"),
      ],
      lost: [{ id: "α", outlet: "Northern Wire", because: [] }],
    }),
    "Two of the seven (A and B) rest on one Ambry Mail report, which cites one unnamed official; two of the seven (C and D) rest on one Northern Wire report that is not held (α); F and G share text, and nothing shows which had it first; E shows no link to any other.",
  ],
  [
    "a citation for a passage only",
    told([report("A", "official"), report("B", "mayor")], {
      derivations: [edge("B", "α", "quotes")],
      lost: [{ id: "α", outlet: "Elm Wire", because: [] }],
    }),
    "Of the two reports neither is shown to rest on the other; together they cite 1 named and 1 unnamed sources. Some passages come from a report that is not held: Elm Wire.",
  ],
])("says it of %s", (_, said, expected) => {
  expect(said).toBe(expected);
});

test("stays short and quick on many reports", () => {
  const many = Array.from({ length: 2000 }, (_, i) => reading(`R${i}`, TEXT));
  const edges = many.slice(1).map(({ report }, i) => edge(report.id, i % 3 === 0 ? "R0" : `R${i}`));
  expect(told(many, { derivations: edges }).length).toBeLessThan(300);
  expect(told(many).length).toBeLessThan(300);
});
