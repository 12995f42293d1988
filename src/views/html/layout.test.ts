import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleStory } from "../../../test/fixtures/story.ts";
import { many } from "../../../test/page/many.ts";
import { type Graph, graph, type Line, type Node } from "./graph.ts";
import { layout, WIDTH } from "./layout.ts";
import { page } from "./page.ts";

test("stands what was there first above what has it, and families beside each other", () => {
  const { nodes } = layout(graph(page(exampleStory)));
  const y = (id: string) => nodes.get(id)?.y ?? Number.NaN;
  const x = (id: string) => nodes.get(id)?.x ?? Number.NaN;
  expect(y("source s-officials")).toBeLessThan(y("A"));
  expect(y("A")).toBeLessThan(y("B"));
  expect(y("B")).toBeLessThan(y("C"));
  expect(y("α")).toBeLessThan(y("E"));
  expect(y("E")).toBe(y("F"));
  expect(y("G")).toBe(y("H"));
  expect(x("D")).toBeGreaterThan(x("A"));
});

test("draws many that are alike as one, with their number", () => {
  const { nodes } = graph(page(many(600)));
  expect(nodes.size).toBeLessThan(20);
  const counted = [...nodes.values()].map(({ shape, letter }) => (shape === "copies" ? Number(letter) : 1));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(600);
});

const someGraph = fc
  .tuple(
    fc.integer({ min: 1, max: 25 }),
    fc.array(fc.tuple(fc.nat(24), fc.nat(24), fc.boolean()), { maxLength: 40 }),
  )
  .map(([count, pairs]): Graph => {
    const nodes = Array.from({ length: count }, (_, n): Node => {
      return {
        id: `${n}`,
        shape: "report",
        letter: `${n}`,
        caption: "The Long Name of an Outlet",
        date: null,
        href: null,
      };
    });
    const lines = pairs
      .filter(([from, to]) => from < count && to < count && from !== to)
      .map(([from, to, shares]): Line => {
        return {
          from: `${from}`,
          to: `${to}`,
          kind: shares ? "shares" : "relays",
          passage: null,
          note: null,
        };
      });
    return { nodes: new Map(nodes.map((node) => [node.id, node])), lines };
  });

test("whatever the graph, nothing lies on anything else or outside, and circles end", () => {
  fc.assert(
    fc.property(someGraph, (given) => {
      const { nodes, height } = layout(given);
      const placed = [...nodes.values()];
      expect(placed).toHaveLength(given.nodes.size);
      for (const { x, y } of placed) {
        expect(x - 18).toBeGreaterThanOrEqual(0);
        expect(x + 18).toBeLessThanOrEqual(WIDTH);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThan(height);
      }
      for (const a of placed)
        for (const b of placed)
          if (a !== b) expect(Math.abs(a.x - b.x) >= 40 || Math.abs(a.y - b.y) >= 40).toBe(true);
    }),
  );
});

test("without a circle every line leads down", () => {
  fc.assert(
    fc.property(someGraph, (given) => {
      const lines = given.lines.filter(
        ({ from, to, kind }) => kind !== "shares" && Number(from) < Number(to),
      );
      const { nodes } = layout({ nodes: given.nodes, lines });
      for (const { from, to } of lines) expect(nodes.get(from)!.y).toBeLessThan(nodes.get(to)!.y);
    }),
  );
});
