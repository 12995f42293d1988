import { derivations } from "../src/core/collate/derivations.ts";
import type { Derivation } from "../src/core/model/derivation.ts";
import { english } from "../src/languages/en/english.ts";
import { showCase } from "./cases.ts";
import { type EcbDocument, ecbReading, ecbTopics, reuseGold } from "./ecbplus.ts";
import type { Row } from "./row.ts";

/**
 * Scores derivations on ECB+: every topic is read as one story, its two look-alike events together. The edges were
 * judged by hand; two reports are joined by an edge or by a report that both got it from.
 */
export function rows(gold: string): Row[] {
  const { edges: judged, common_exemplar: exemplars } = reuseGold(gold);
  const topics = ecbTopics(gold);
  const found = new Map([...topics].map(([topic, documents]) => [topic, edgesOf(documents)]));
  const eventOf = new Map([...topics.values()].flat().map(({ name, event }) => [name, event]));

  let joined = 0;
  let turned = 0;
  for (const { parent, child } of judged) {
    const edges = found.get(topicOf(child)) ?? [];
    const direct = edges.filter(
      ({ from, to }) => (from === child && to === parent) || (from === parent && to === child),
    );
    const kin = direct.length > 0 || relatives(edges, child).has(parent);
    if (kin) joined++;
    if (direct.some(({ from, direction }) => from === parent && direction !== "open")) turned++;
    const kinds = direct.map(({ kind, direction }) => `${kind} ${direction}`).join(", ");
    showCase(kin ? "joined" : "missed", child, parent, kinds);
  }

  const whole = exemplars.filter(({ docs }) => {
    const kin = relatives(found.get(topicOf(docs[0] as string)) ?? [], docs[0] as string);
    showCase("one exemplar", docs.join(" "), docs.filter((name) => !kin.has(name)).join(" ") || "whole");
    return docs.every((name) => kin.has(name));
  });

  const all = [...found.values()].flat();
  const across = all.filter(
    ({ from, to }) => eventOf.has(from) && eventOf.has(to) && eventOf.get(from) !== eventOf.get(to),
  );
  for (const { from, to, kind, direction, because } of across)
    showCase("across", from, `${kind} ${direction}`, to, because.map(({ note }) => note).join("; "));
  for (const { from, to, kind, direction, because } of all.filter(({ direction }) => direction !== "open"))
    showCase("directed", from, `${kind} ${direction}`, to, because.map(({ note }) => note).join("; "));

  const row = (metric: string, ours: number, noise: number): Row => ({
    corpus: "ECB+, reuse judged by hand",
    metric,
    ours,
    published: null,
    people: null,
    noise,
  });
  return [
    row("judged edges joined, %", (100 * joined) / judged.length, 0),
    row("of those, not turned round, %", (100 * (judged.length - turned)) / judged.length, 0),
    row("groups of one absent report whole, %", (100 * whole.length) / exemplars.length, 0),
    row("edges within one event, %", (100 * (all.length - across.length)) / all.length, 0),
  ];
}

function edgesOf(documents: readonly EcbDocument[]): Derivation[] {
  const readings = documents.map(ecbReading);
  const result = derivations(
    readings,
    readings.flatMap(({ sources }) => sources),
    english,
  );
  return result.derivations.map((edge) => ({
    ...edge,
    to: result.lost.some(({ id }) => id === edge.to) ? `${edge.to} of topic ${topicOf(edge.from)}` : edge.to,
  }));
}

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
