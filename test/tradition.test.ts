import { expect, test } from "vitest";
import { derivations } from "../src/core/collate/derivations.ts";
import { ownOutlets } from "../src/core/collate/ownOutlets.ts";
import { unified } from "../src/core/collate/unified.ts";
import type { Reading } from "../src/core/model/reading.ts";
import { read } from "../src/core/read/read.ts";
import { english } from "../src/languages/en/english.ts";
import { AGENCIES, tradition } from "./made/tradition.ts";

// Two thirds of 600 pages have one agency's text, cut and furnished, a sixth another's; few credit it.
const { reports, wires } = tradition(600, { first: 2 / 3, second: 1 / 6, relays: 0.05 });
const readings = reports.map(({ report }) => read(report, english));
const of = new Map([...reports, ...wires].map(({ report, of }) => [report.id, of]));
const outlet = new Map([...reports, ...wires].map(({ report }) => [report.id, report.outlet]));

function found(pages: readonly Reading[]) {
  const { readings: all, sources } = unified(ownOutlets(pages, english));
  return derivations(all, sources, english);
}

const { derivations: edges, lost } = found(readings);

/** The ids of what is a copy of an agency's text. */
const copiesOf = (agency: string) =>
  reports.filter((page) => page.of === agency).map(({ report }) => report.id);

test("600 pages: both agencies' texts are lost reports, with every page that has them and no other", () => {
  for (const agency of AGENCIES) {
    const [ancestor, ...others] = lost.filter((report) => report.outlet === agency);
    expect(others).toEqual([]);
    const family = edges.filter(({ to }) => to === ancestor?.id).map(({ from }) => from);
    expect(family.sort()).toEqual(copiesOf(agency).sort());
  }
});

test("600 pages: a direction is right, or none is told", () => {
  const outletOf = (id: string) => outlet.get(id) ?? lost.find((report) => report.id === id)?.outlet ?? null;
  const told = edges.filter(({ direction }) => direction !== "open");
  expect(told.filter(({ from, to }) => of.get(from) !== outletOf(to))).toEqual([]);
  expect(told.length).toBeGreaterThan(500);
});

test("600 pages: what is held is not lost", { timeout: 120_000 }, () => {
  const [wire] = wires;
  const { derivations: edges, lost } = found([
    ...readings,
    read((wire as (typeof wires)[0]).report, english),
  ]);
  expect(lost.map((report) => report.outlet)).not.toContain(AGENCIES[0]);
  const family = edges.filter(({ to, direction }) => to === AGENCIES[0] && direction !== "open");
  expect(family.map(({ from }) => from).sort()).toEqual(copiesOf(AGENCIES[0]).sort());
});

test("600 pages: pages of their own words are in nobody's family", () => {
  const own = new Set(reports.filter((page) => page.of === null).map(({ report }) => report.id));
  const joined = edges.filter(
    ({ from, to, kind }) =>
      kind !== "relays" && (own.has(from) || own.has(to)) && outlet.get(from) !== outlet.get(to),
  );
  expect(joined.length).toBeLessThan(own.size / 20);
});
