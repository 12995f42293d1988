import { expect, test } from "vitest";
import { english } from "../../languages/en/english.ts";
import { plainReport } from "../model/report.ts";
import { siglum } from "../model/siglum.ts";
import { read } from "../read/read.ts";
import { type Unified, unified } from "./unified.ts";

function of(...texts: string[]): Unified {
  return unified(texts.map((text, i) => read(plainReport(siglum(i), "", text), english)));
}

const speakers = ({ readings }: Unified) =>
  readings.map(({ attributions }) => attributions.map(({ speaker }) => speaker));

test("one person, however spelled, is one source everywhere", () => {
  const all = of(
    "“The dam will hold,” Dmitry Orlov said. Orlov, the mayor, said it was safe.",
    "“The dam will hold,” Dimitri Orlov said.",
    "“The dam will hold,” said Mr. Orlov.",
  );
  const ids = new Set(speakers(all).flat());
  expect(ids.size).toBe(1);
  const [id] = ids;
  expect(all.sources.filter((source) => source.id === id)).toHaveLength(1);
  expect(all.entities.filter((entity) => entity.id === id)).toHaveLength(1);
});

test("two people are two", () => {
  const all = of("“The dam will hold,” Ada Orlov said.", "“The dam will hold,” Bo Orlov said.");
  expect(new Set(speakers(all).flat()).size).toBe(2);
});

test("an unnamed source of one report is not that of another", () => {
  const all = of("An official said that the dam will hold.", "An official said that the dam will hold.");
  expect(new Set(speakers(all).flat()).size).toBe(2);
});

test("every id in a reading is one of its sources or entities", () => {
  const all = of(
    "“The dam will hold,” Dmitry Orlov told the Varn Courier. The Harbour Board said it knew nothing.",
    "Dimitri Orlov told the Varn Courier that the dam will hold, the Varn Courier reported.",
  );
  for (const { attributions, mentions, sources, entities } of all.readings) {
    const known = new Set(sources.map(({ id }) => id));
    for (const { speaker, via, addressee, unclearBetween } of attributions)
      for (const id of [speaker, ...via, addressee, ...unclearBetween])
        if (id !== null) expect(known).toContain(id);
    const named = new Set(entities.map(({ id }) => id));
    for (const { entity } of mentions) if (entity !== null) expect(named).toContain(entity);
  }
});

test("nothing comes of nothing", () => {
  expect(unified([])).toEqual({ readings: [], entities: [], sources: [] });
});
