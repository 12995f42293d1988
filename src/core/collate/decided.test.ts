import { describe, expect, test } from "vitest";
import type { Decision, Party } from "../model/decision.ts";
import type { Derivation } from "../model/derivation.ts";
import type { Reading } from "../model/reading.ts";
import { asDecided, decided } from "./decided.ts";
import { independence } from "./independence/independence.ts";
import { made, reading, sourceOf } from "./independence/invented.ts";

const reports = ["A", "B", "C"].map(reading);
const sources = ["Ada Ito, mayor", "# Harbour Board", "~a harbour official"].map((who) =>
  sourceOf(who, "paper a"),
);
const [ada, board, official] = sources.map(({ id }) => id);

const decision = (kind: Decision["kind"], of: string, on: string): Decision => ({
  kind,
  of,
  on,
  text: `${of} is ${kind} ${on}`,
});

describe("a decision names", () => {
  test.each<[string, string, string | undefined]>([
    ["a report by its letter", "B", "B"],
    ["a report by its file", "B.txt", "B"],
    ["a report by its outlet, however written", "the paper B", "B"],
    ["a person", "ada ito", ada],
    ["a body", "Harbour Board", board],
    ["an unnamed source, with any article", "the harbour official", official],
    ["nobody whom the story has not", "Bo Larsen", undefined],
    ["nobody by half a name", "harbour", undefined],
    ["nobody by nothing", " ", undefined],
  ])("%s: %s", (_, name, id) => {
    expect(partyOf(name)?.id).toBe(id);
  });
});

test("a name that two reports share is nobody's", () => {
  const twins: Reading[] = reports.map((one) => ({ ...one, outlet: { ...one.outlet, name: "The Post" } }));
  expect(decided([decision("independent", "The Post", "A")], twins, [])[0]).toMatchObject({
    of: null,
    applies: false,
  });
});

test.each<[Decision["kind"], string, string, boolean]>([
  ["independent", "B", "A", true],
  ["independent", "Ada Ito", "Harbour Board", true],
  ["same", "Ada Ito", "a harbour official", true],
  ["rests", "B", "A", true],
  ["independent", "B", "Ada Ito", false],
  ["independent", "B", "B", false],
  ["same", "B", "A", false],
  ["rests", "Ada Ito", "Harbour Board", false],
])("%s: %s, %s can be followed: %s", (kind, of, on, applies) => {
  expect(decided([decision(kind, of, on)], reports, sources)[0]?.applies).toBe(applies);
});

/** `B>A` relays, `B-A` shares. */
test.each<[string, string, string, string]>([
  ["B>A C>A", "independent B A", "C>A", ""],
  ["A>B", "independent B A", "", ""],
  ["B>α A>α C>α", "independent B A", "A>α C>α", "α"],
  ["B>α C>β", "independent B A", "B>α C>β", "αβ"],
  ["B-A B>C", "independent B A", "B>C", ""],
  ["", "rests B A", "B>A", ""],
  ["A>B", "rests B A", "B>A", ""],
  ["B-A", "rests B A", "B>A", ""],
])("%s under %s becomes %s", (edges, words, expected, lost) => {
  const [kind, of, on] = words.split(" ") as [Decision["kind"], string, string];
  const held = [...new Set(edges.match(/[α-ω]/gu))].map((id) => ({ id, outlet: null, because: [] }));
  const result = asDecided(
    edges.split(" ").filter(Boolean).map(edge),
    held,
    decided([decision(kind, of, on)], reports, []),
  );
  expect(
    result.derivations.map(({ from, to, kind }) => `${from}${kind === "relays" ? ">" : "-"}${to}`).join(" "),
  ).toBe(expected);
  expect(result.lost.map(({ id }) => id).join("")).toBe(lost);
});

describe("the range under a decision", () => {
  test.each<[string, string, string, string]>([
    ["A: ~an official | B: ~an official", "1-2", "independent B A", "2-2"],
    ["A: ~an official | B: ~an official | C: ~a clerk", "1-3", "independent B A", "2-3"],
    ["A: ~an official | B: ~an official", "1-2", "rests B A", "1-1"],
    // A person whom both name is one, however each came by the words.
    ["A: Ada Ito, mayor | B: Ada Ito, mayor", "1-1", "independent B A", "1-1"],
    ["A: - | B: -", "0-2", "independent B A", "0-2"],
    ["A: ~a harbour official | A: Ada Ito, mayor", "1-2", "same a_harbour_official Ada_Ito", "1-1"],
    ["A: ~a harbour official | A: Ada Ito, mayor", "1-2", "independent a_harbour_official Ada_Ito", "2-2"],
    ["A: Ada Ito, mayor | B: # Harbour Board", "1-2", "independent Ada_Ito Harbour_Board", "2-2"],
  ])("%s is %s, and with %s %s", (voices, before, words, after) => {
    const [kind, of = "", on = ""] = words.split(" ").map((word) => word.replaceAll("_", " "));
    const given = made(voices.split(" | "));
    const reports = [...new Set(voices.match(/\p{Lu}(?=: )/gu))].map(reading);
    const decisions = decided([decision(kind as Decision["kind"], of, on)], reports, [
      ...given.sources.values(),
    ]);
    expect(decisions[0]?.applies).toBe(true);
    const edges = asDecided([], [], decisions).derivations;
    const under = made(
      voices.split(" | "),
      edges.map(({ from, to }) => `${from}>${to}`).join(" "),
      decisions,
    );
    const range = ({ voices, carriage, sources }: typeof given) => {
      const { min, max } = independence(voices, carriage, sources).independent;
      return `${min}-${max}`;
    };
    expect([range(given), range(under)]).toEqual([before, after]);
  });
});

function partyOf(name: string): Party | null | undefined {
  return decided([decision("independent", name, "A")], reports, sources)[0]?.of;
}

function edge(line: string): Derivation {
  const [from = "", mark, to = ""] = line;
  return {
    from,
    to,
    kind: mark === ">" ? "relays" : "shares",
    direction: mark === ">" ? "stated" : "open",
    because: [],
  };
}
