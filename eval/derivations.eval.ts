import { describe, expect, test } from "vitest";
import { derivations } from "../src/core/collate/derivations.ts";
import type { Derivation } from "../src/core/model/derivation.ts";
import { plainReport } from "../src/core/model/report.ts";
import { read } from "../src/core/read/read.ts";
import { english } from "../src/languages/en/english.ts";
import { type EcbDocument, ecbTopics, goldIsHere, reuseGold } from "./derivations.gold.ts";

// Every topic is read as one story, its two look-alike events together: no edge may join the two.
describe.skipIf(!goldIsHere)("derivations on ECB+", () => {
  const gold = reuseGold();
  const found = new Map([...ecbTopics()].map(([topic, documents]) => [topic, edgesOf(documents)]));
  const eventOf = new Map([...ecbTopics().values()].flat().map(({ name, event }) => [name, event]));

  test("edges judged by hand", () => {
    let joined = 0;
    let right = 0;
    const wrong: string[] = [];
    for (const { parent, child } of gold.edges) {
      const edges = found.get(topicOf(child)) ?? [];
      const direct = edges.filter(
        ({ from, to }) => (from === child && to === parent) || (from === parent && to === child),
      );
      const kin = direct.length > 0 || relatives(edges, child).has(parent);
      if (kin) joined++;
      if (direct.some(({ from, direction }) => from === child && direction !== "open")) right++;
      if (direct.some(({ from, direction }) => from === parent && direction !== "open"))
        wrong.push(`${parent} from ${child}`);
      console.log(
        `${kin ? "joined" : "MISSED"} ${child} from ${parent}: ${direct.map(({ kind, direction }) => `${kind} ${direction}`)}`,
      );
    }
    console.log(`joined ${joined} of ${gold.edges.length}, directed ${right}, turned round ${wrong.length}`);
    expect(wrong).toEqual([]);
    expect(joined).toBe(gold.edges.length);
  });

  test("groups from one absent report", () => {
    for (const { docs } of gold.common_exemplar) {
      const edges = found.get(topicOf(docs[0] as string)) ?? [];
      const kin = relatives(edges, docs[0] as string);
      const lost = [...kin].filter((id) => !eventOf.has(id));
      console.log(
        `${docs.join(" ")}: ${docs.filter((name) => kin.has(name)).length} of ${docs.length} joined, lost: ${lost}`,
      );
      expect(docs.every((name) => kin.has(name))).toBe(true);
    }
  });

  test("look-alike events stay apart", () => {
    const all = [...found].flatMap(([topic, edges]) => edges.map((edge) => ({ topic, ...edge })));
    const across = all.filter(
      ({ from, to }) => eventOf.has(from) && eventOf.has(to) && eventOf.get(from) !== eventOf.get(to),
    );
    const directed = all.filter(({ direction }) => direction !== "open");
    console.log(
      `${all.length} edges, ${directed.length} with a direction, ${across.length} between look-alike events`,
    );
    for (const { from, to, kind, direction, because } of directed)
      console.log(`  ${from} ${kind} ${direction} ${to}: ${because.map(({ note }) => note)}`);
    expect(across).toEqual([]);
  });

  function edgesOf(documents: readonly EcbDocument[]): Derivation[] {
    const readings = documents.map(({ name, text, url }) =>
      read({ ...plainReport(name, name, text), url }, english),
    );
    const result = derivations(
      readings,
      readings.flatMap(({ sources }) => sources),
      english,
    );
    return result.derivations.map((edge) => ({
      ...edge,
      to: result.lost.some(({ id }) => id === edge.to)
        ? `${edge.to} of topic ${topicOf(edge.from)}`
        : edge.to,
    }));
  }
});

/** The reports and lost reports within two edges. */
function relatives(edges: readonly Derivation[], start: string): Set<string> {
  let around = new Set([start]);
  for (let step = 0; step < 2; step++) {
    around = new Set([
      ...around,
      ...edges.flatMap(({ from, to }) => (around.has(from) || around.has(to) ? [from, to] : [])),
    ]);
  }
  return around;
}

function topicOf(name: string): string {
  return name.split("_")[0] as string;
}
