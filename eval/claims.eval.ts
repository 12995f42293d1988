import { readFileSync } from "node:fs";
import { collate } from "../src/core/collate/collate.ts";
import type { Claim } from "../src/core/model/claim.ts";
import { plainReport } from "../src/core/model/report.ts";
import type { Passage } from "../src/core/model/span.ts";
import { read } from "../src/core/read/read.ts";
import { english } from "../src/languages/en/english.ts";
import { showCase } from "./cases.ts";
import type { Row } from "./row.ts";
import { type GoldReport, goldReports } from "./stories.ts";

/** Two passages of one event's reports, by offsets, and whether a reader takes them for one claim. */
type Labelled = readonly [
  event: string,
  report: string,
  start: number,
  end: number,
  other: string,
  from: number,
  to: number,
  label: "same" | "partly" | "other",
];

/**
 * Scores which clauses make one claim, on pairs of passages that were labelled by hand: a first sample of what
 * stood in one claim before anything was learned from it. `partly`, one says some of the other, counts for nothing.
 */
export function rows(gold: string): Row[] {
  const labelled: readonly Labelled[] = JSON.parse(readFileSync("eval/claims.gold.json", "utf8"));
  const events = new Set(labelled.map(([event]) => event));
  const found = new Map<string, readonly Claim[]>();
  for (const event of events)
    found.set(event, claimsOf(goldReports(gold, "basil").filter((report) => report.event === event)));
  const joined = labelled.filter((one) => areOne(found.get(one[0]) ?? [], one));
  for (const one of labelled) {
    const [event, report, start, end, other, from, to, label] = one;
    const wrong = label === (joined.includes(one) ? "other" : "same");
    if (wrong) showCase(label, event, `${report} ${start}-${end}, ${other} ${from}-${to}`);
  }
  const share = (label: string) =>
    (100 * joined.filter((one) => one.at(-1) === label).length) /
    labelled.filter((one) => one.at(-1) === label).length;
  return [
    row("one claim, found as one, %", share("same")),
    row("two claims, told apart, %", 100 - share("other")),
  ];
}

function claimsOf(reports: readonly GoldReport[]): readonly Claim[] {
  const readings = reports.map(({ id, outlet, date, title, text }) => {
    const day = /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
    return read(
      {
        ...plainReport(id, id, text),
        outlet,
        title,
        date: day === undefined ? null : { earliest: day, latest: day },
      },
      english,
    );
  });
  return collate(readings, english).claims;
}

function areOne(claims: readonly Claim[], [, report, start, end, other, from, to]: Labelled): boolean {
  const has = (claim: Claim, place: Passage) =>
    claim.appearances.some(
      (one) => one.report === place.report && one.start < place.end && place.start < one.end,
    );
  return claims.some(
    (claim) => has(claim, { report, start, end }) && has(claim, { report: other, start: from, end: to }),
  );
}

function row(metric: string, ours: number): Row {
  return { corpus: "BASIL, 150 pairs by hand", metric, ours, published: null, people: null, noise: 3 };
}
