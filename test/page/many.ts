import type { Appearance } from "../../src/core/model/claim.ts";
import type { Reading } from "../../src/core/model/reading.ts";
import { siglum } from "../../src/core/model/siglum.ts";
import type { Passage } from "../../src/core/model/span.ts";
import type { Story } from "../../src/core/model/story.ts";
import * as make from "../fixtures/build.ts";

const SHUT = "The bridge at Ostrow is shut until Friday";
const CRACK = "We saw the crack at noon,";
const WAIT = "About 30 drivers waited at the toll house.";

/** A story of `count` reports in which everything grows with their number: relays, copies, shared text, claims. */
export function many(count: number): Story {
  const readings = Array.from({ length: count }, (_, n) => report(n));
  const at = (n: number, words: string) => make.passage([readings[n] as Reading], siglum(n), words);
  const everywhere = (words: string) => readings.map((_, n) => at(n, words));
  const claim = (id: string, text: string, passages: readonly Passage[], attribution: string | null) => ({
    id,
    text,
    about: "world" as const,
    appearances: passages.map((passage): Appearance => ({ ...passage, attribution, certainty: "asserted" })),
    origins: attribution === null ? [] : ["s-engineer"],
    independent: { min: 0, max: 1, because: [] },
    flags: [],
  });
  return make.story(readings, {
    sources: [
      make.source("s-engineer", "anonymous", { descriptor: "a road engineer" }),
      make.source("s-lind", "person", { name: "Pavel Lind" }),
    ],
    claims: [
      claim("c-shut", SHUT, everywhere(SHUT), "a-shut"),
      claim("c-wait", WAIT, everywhere(WAIT), null),
      ...readings.map((_, n) => claim(`c-${n}`, own(n, 3), [at(n, own(n, 3))], null)),
    ],
    quotes: [
      {
        id: "q-crack",
        speaker: "s-lind",
        readings: [{ text: CRACK, direct: true, passages: everywhere(CRACK) }],
      },
    ],
    derivations: readings.slice(1).map((_, n) => ({
      from: siglum(n + 1),
      to: n % 3 === 2 ? siglum(n) : "A",
      kind: n % 7 === 6 ? "shares" : n % 3 === 1 ? "copies" : "relays",
      direction: n % 7 === 6 ? "open" : "stated",
      because: [{ step: "declared", note: "names the outlet", passages: [at(n + 1, own(n + 1, 0))] }],
    })),
    timeline: [
      {
        earliest: "2026-04-01",
        latest: "2026-04-01",
        how: "stated",
        text: WAIT,
        passages: everywhere(WAIT),
      },
    ],
    onlyIn: readings.map((_, n) => ({ report: siglum(n), text: own(n, 5), passages: [at(n, own(n, 5))] })),
  });
}

function own(n: number, paragraph: number): string {
  return `Paragraph ${paragraph} of report ${n} is its own and tells of the traffic on the river road.`;
}

function report(n: number): Reading {
  const text = [
    ...Array.from({ length: 12 }, (_, paragraph) => own(n, paragraph)),
    `${SHUT}, a road engineer said.`,
    `“${CRACK}” Pavel Lind, who runs the road office, said.`,
    WAIT,
  ].join("\n");
  return {
    ...make.reading(siglum(n), text, {
      outlet: `Outlet ${n}`,
      published: { earliest: "2026-04-02", latest: "2026-04-02" },
    }),
    attributions: [
      make.attribution("a-shut", text, SHUT, "s-engineer"),
      make.attribution("a-crack", text, CRACK, "s-lind", { mode: "direct" }),
    ],
  };
}
