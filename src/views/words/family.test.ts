import { expect, test } from "vitest";
import { attribution, reading, source, story } from "../../../test/fixtures/build.ts";
import { exampleStory } from "../../../test/fixtures/story.ts";
import type { Derivation } from "../../core/model/derivation.ts";
import { base, type Family, family } from "./family.ts";
import { lookup } from "./lookup.ts";
import { roleWords } from "./roles.ts";

const TEXT = "The bridge at Ambry is closed.";

/** `B>A` relays, `B=A` copies, `B"A` quotes, `B-A` shares: a family written on a line; Greek letters are lost. */
function drawn(ids: string, line: string, own = ""): { found: Family; words: (id: string) => string } {
  const kinds = { ">": "relays", "=": "copies", '"': "quotes", "-": "shares" } as const;
  const derivations = line.split(" ").flatMap((edge): Derivation[] => {
    const [from, kind, to] = [...edge];
    if (from === undefined || kind === undefined || to === undefined) return [];
    const name = kinds[kind as keyof typeof kinds];
    return [{ from, to, kind: name, direction: name === "shares" ? "open" : "stated", because: [] }];
  });
  const made = story(
    [...ids].map((id) => ({
      ...reading(id, TEXT, { outlet: `Outlet ${id}` }),
      attributions: own.includes(id)
        ? [attribution(id, TEXT, TEXT, "official", { addressee: `o-${id}` })]
        : [],
    })),
    {
      derivations,
      lost: [{ id: "α", outlet: "Elm Wire", because: [] }],
      sources: [
        source("official", "anonymous", { descriptor: "an official" }),
        ...[...ids].map((id) => source(`o-${id}`, "outlet", { name: `Outlet ${id}` })),
      ],
    },
  );
  const found = family(lookup(made));
  return {
    found,
    words: (id) => {
      const member = found.members.get(id);
      return member === undefined ? "" : roleWords(lookup(made), found, member);
    },
  };
}

/** Each report under the one that the tree hangs it from: `A(B(C)) α`. */
function outline({ members, tops }: Family): string {
  const below = (id: string): string => {
    const inner = (members.get(id)?.below ?? []).map(below).join(" ");
    return inner === "" ? id : `${id}(${inner})`;
  };
  return tops.map(below).join(" ");
}

test.each([
  ["ABC", "B>A C>B", "A(B(C)) α"],
  ["ABC", "C>A C>B B>A", "A(B C) α"],
  ["AB", "A=α B=α", "α(A B)"],
  ["AB", "B>α B>A", "A(B) α"],
  ["AB", 'B"A', "A(B) α"],
  ["AB", 'B"α', "A B α"],
  ["AB", "A-B", "A B α"],
  ["ABC", "A>B B>C C>A", "A(C(B)) α"],
  ["ABCD", "B>C C>B D>C", "A B(C(D)) α"],
  ["AB", "A>A B>Z", "A B α"],
])("of %s with %s it draws %s", (ids, line, expected) => {
  expect(outline(drawn(ids, line).found)).toBe(expected);
});

test("a report with sources of its own stands by itself, unless it has another's words", () => {
  expect(outline(drawn("AB", "B>A", "B").found)).toBe("A B α");
  expect(outline(drawn("AB", "B=A", "B").found)).toBe("A(B) α");
});

test("what rests on what is followed to its end, but not through a citation for a passage", () => {
  const { found } = drawn("ABCD", 'B>A C=B D"C');
  expect(["A", "B", "C", "D"].map((id) => base(found, id))).toEqual(["A", "A", "A", "D"]);
});

test("roles are told in words", () => {
  const { words } = drawn("ABCDE", 'B>A C=α C"A D-E', "A");
  expect(["A", "B", "C", "D"].map(words)).toEqual([
    "own reporting; origin of those below",
    "relays A and says so",
    "has the words of Elm Wire (α, not held) and credits it; also cites A for a passage",
    "shares text with E; nothing shows which had it first",
  ]);
  expect(drawn("AB", "").words("A")).toBe("no link to the others found");
  expect(drawn("A", "").words("A")).toBe("");
  expect(drawn("ABC", "A>B B>C C>A").words("A")).toBe("in a circle of citations: A from B from C from A");
});

test("a report that another cites beside its own is no report without links", () => {
  const { words } = drawn("ABC", "B>A", "B");
  expect(["A", "B", "C"].map(words)).toEqual([
    "cited by B",
    "own reporting; also relays A and says so",
    "no link to the others found",
  ]);
});

test("every report of the example stands in its tree once", () => {
  const found = family(lookup(exampleStory));
  expect(outline(found)).toBe("A(B(C)) D G H α(E F)");
});
