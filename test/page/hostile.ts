import type { Reading } from "../../src/core/model/reading.ts";
import type { Story } from "../../src/core/model/story.ts";
import * as make from "../fixtures/build.ts";

const ATTACK = `</script><script>alert(1)</script><img src=x onerror="alert(2)">' onmouseover='alert(3)`;
const TURNED =
  "\u202Etxet denrut\u202C \u2067isolated zero\u200Bwidth \uFEFF nul\u0000 half \uD800 tag\u{E0041}";
const TEXT = `${ATTACK} said ${TURNED}.\n<style>*{display:none}</style> &lt;b&gt; <!-- ]]> <![CDATA[ x\n“${ATTACK}” she said.`;

const first: Reading = {
  ...make.reading(`"><svg onload=alert(4)>`, TEXT, {
    outlet: ATTACK,
    title: `${"Very long title <b> ".repeat(50_000)}`,
    authors: [ATTACK, TURNED],
    published: { earliest: "2026-01-01", latest: `<i>2026` },
    input: `javascript:alert("${ATTACK}")`,
    because: ["said"],
    coverage: "partial",
  }),
  attributions: [
    make.attribution(`' id`, TEXT, ATTACK, `s"<1>`, { mode: "direct", via: [`s"<2>`] }),
    make.attribution("crossing", TEXT, `alert(3) said ${TURNED}`, null),
  ],
};
const second: Reading = {
  ...make.reading("B b\u202E", TEXT, { outlet: TURNED, title: TURNED }),
  report: { ...make.reading("B b\u202E", TEXT).report, url: "javascript:alert(5)", input: ATTACK },
};
const third: Reading = {
  ...make.reading("C", "", { input: ATTACK }),
  report: { ...make.reading("C", "").report, url: `https://example.test/"onclick="alert(6)` },
};
const readings = [first, second, third];
const passages = readings
  .slice(0, 2)
  .map(({ report }) => ({ report: report.id, ...make.span(TEXT, ATTACK) }));
const outside = [
  { report: "C", start: 5, end: 9 },
  { report: "nowhere", start: 0, end: 3 },
  { report: "B b\u202E", start: TEXT.length - 3, end: TEXT.length + 30 },
  { report: "B b\u202E", start: 4, end: 4 },
];

/** A story of which every word is an attack on the page that shows it, with passages that lie where they should not. */
export const hostile: Story = make.story(readings, {
  sources: [
    make.source(`s"<1>`, "anonymous", { descriptor: ATTACK, role: TURNED }),
    make.source(`s"<2>`, "person", { name: ATTACK, role: ATTACK, aliases: [ATTACK] }),
    make.source("s3", "document", { name: TURNED }),
  ],
  claims: [
    {
      id: `c"><script>`,
      text: ATTACK,
      about: "world",
      appearances: [...passages, ...outside].map((passage) => ({
        ...passage,
        attribution: `' id`,
        certainty: "possible",
      })),
      origins: [`s"<1>`, "s3", "nobody"],
      independent: {
        min: 0,
        max: 1,
        because: [{ step: ATTACK, note: TURNED, passages: [...passages, ...outside] }],
      },
      flags: ["disputed"],
    },
  ],
  quotes: [
    {
      id: `q'"`,
      speaker: null,
      readings: [
        { text: ATTACK, passages, direct: true },
        { text: TURNED, passages: outside, direct: false },
      ],
    },
  ],
  derivations: [
    {
      from: "B b\u202E",
      to: "α<b>",
      kind: "copies",
      direction: "inferred",
      because: [{ step: ATTACK, note: ATTACK, passages }],
    },
    { from: `"><svg onload=alert(4)>`, to: "B b\u202E", kind: "quotes", direction: "stated", because: [] },
    { from: "C", to: "B b\u202E", kind: "shares", direction: "open", because: [] },
    { from: "C", to: "gone", kind: "relays", direction: "stated", because: [] },
  ],
  lost: [{ id: "α<b>", outlet: ATTACK, because: [{ step: ATTACK, note: TURNED, passages: outside }] }],
  differences: [
    {
      id: "d<>",
      kind: "number",
      subkind: ATTACK,
      claim: `c"><script>`,
      readings: [
        { text: ATTACK, passages },
        { text: TURNED, passages: [] },
      ],
      relation: "conflict",
      cause: "unknown",
      because: [],
    },
  ],
  timeline: [{ earliest: ATTACK, latest: ATTACK, how: "inferred", text: ATTACK, passages: [] }],
  planned: [
    {
      id: "p<>",
      label: ATTACK,
      when: null,
      waitsFor: ["p<>", "none"],
      statuses: [{ party: "nobody", status: "on hold", passages }],
    },
  ],
  decisions: [
    {
      decision: { kind: "same", text: ATTACK, of: TURNED, on: ATTACK },
      of: { kind: "report", id: "nowhere" },
      on: { kind: "report", id: "B b\u202E" },
      applies: true,
    },
  ],
  onlyIn: [{ report: "nowhere", text: ATTACK, passages: outside }],
});
