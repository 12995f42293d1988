import { expect, test } from "vitest";
import type { Piece } from "../../model/piece.ts";
import { linked } from "./linked.ts";

/** `C>` content whose cue follows, `<C` one whose cue is before; `S` sources; `Q` cues; each one token. */
function told(row: string): string {
  const pieces = row.split(" ").flatMap((word, at): Piece[] => {
    const role = word.includes("S") ? "source" : word.includes("C") ? "content" : "cue";
    const cue = word.endsWith(">") ? "after" : word.startsWith("<") ? "before" : null;
    return word === "." ? [] : [{ role, cue, first: at, last: at + 1 }];
  });
  return linked(pieces)
    .map(
      ({ source, cue, content }) =>
        `${source?.first ?? "-"} ${cue.first} ${content.map(({ first }) => first)}`,
    )
    .join(" | ");
}

test.each([
  ["C> S> Q", "1 2 0"],
  ["C> Q <S", "2 1 0"],
  ["S> Q <C . S> Q <C", "0 1 2 | 4 5 6"],
  ["C> S> Q <C", "1 2 0,3"],
  ["S> Q <C Q <C", "0 1 2 | - 3 4"],
  ["S> S> Q <C", "1 2 3"],
  ["<C S>", ""],
])("ties %s", (row, expected) => {
  expect(told(row)).toBe(expected);
});

test("stays quick on a text of sources without an end", () => {
  const pieces = Array.from(
    { length: 100_000 },
    (_, i): Piece => ({ role: i % 2 ? "cue" : "source", cue: i % 2 ? null : "after", first: i, last: i + 1 }),
  );
  expect(linked(pieces)).toHaveLength(50_000);
});
