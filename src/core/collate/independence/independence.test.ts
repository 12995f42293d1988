import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Source } from "../../model/source.ts";
import { independence } from "./independence.ts";
import { made } from "./invented.ts";
import { joinOf } from "./joins.ts";

/** A claim's voices, parted by bars; the edges between its reports; `min-max`, with a `+` for "at least"; and why. */
type Row = readonly [why: string, voices: string, edges: string, range: string];

function range(voices: readonly string[], edges: string): { min: number; max: number; circular: boolean } {
  const { voices: given, carriage, sources } = made(voices, edges);
  const { independent, circular } = independence(given, carriage, sources);
  expect(independent.because.length).toBeGreaterThan(0);
  return { min: independent.min, max: independent.max, circular };
}

function check([, voices, edges, expected]: Row): void {
  const { min, max, circular } = range(voices.split(" | "), edges);
  const open = expected.endsWith("+");
  const found = `${min}-${open && max >= Number(/\d+(?=\+)/.exec(expected)?.[0]) ? expected.split("-")[1] : max}`;
  expect(circular ? `${found} circular` : found).toBe(expected);
}

describe("relays add nothing", () => {
  test.each<Row>([
    [
      "four outlets relay one report that rests on one unnamed official",
      "A: ~a harbour official | B via A: ~a harbour official | C via A: ~an official | D via A: - | E via A: ~a source",
      "B>A C>A D>A E>A",
      "1-1",
    ],
    [
      "a chain of relays",
      "A: ~an official | B via A: ~an official | C via B: ~an official",
      "B>A C>B",
      "1-1",
    ],
    ["relays of relays in own voice", "A: ~an official | B via A: - | C: - | D: -", "B>A C>B D>C", "1-1"],
    ["a relay dressed as own reporting", "A: ~an official | B: ~an official", "B>A", "1-1"],
    ["a relay dressed up, under another descriptor", "A: ~an official | B: ~a senior diplomat", "B>A", "1-1"],
    ["a relay that says who told whom", "A: ~an official | B via A: ~a port source", "B>A", "1-1"],
    [
      "another official, beside the one who is relayed",
      "A: ~an official | B: ~another official",
      "B>A",
      "1-2",
    ],
    ["two others beside the one who is relayed", "A: ~an official | B: ~two other officials", "B>A", "1-3"],
    ["another one of the relayed outlet", "A: ~an official | B via A: ~another official", "B>A", "1-2"],
    [
      "the other official is one of those of whom it was told",
      "A: ~an official | B: ~the other official",
      "B>A",
      "1-1",
    ],
    ["an official who becomes several on the way", "A: ~an official | B via A: ~officials", "B>A", "1-1"],
    [
      "a relay of a named person",
      "A: Ada Ito, mayor | B via A: Ada Ito, mayor | C: Ada Ito, mayor",
      "B>A C>A",
      "1-1",
    ],
    ["a relay's own voice", "A: # Harbour Board | B: - | C: -", "B>A C>A", "1-1"],
    ["a report's own words beside its own source", "A: ~an official | A: - | A: -", "", "1-1"],
    [
      "another name for the speaker on the way may be a slip",
      "A: Ada Ito, mayor | B via A: Bo Larsen, harbour master",
      "B>A",
      "1-2",
    ],
    ["a report that relays and asks for itself", "A: ~an official | B told: ~a clerk", "B>A", "1-2"],
    [
      "another speaker in a relay may be a slip, credited or not",
      "A: Ada Ito, mayor of Ellery | B: # Kestrel Foods",
      "B>A",
      "1-2",
    ],
    [
      "another speaker in a relay that was told so itself",
      "A: Ada Ito, mayor of Ellery | B told: # Kestrel Foods",
      "B>A",
      "2-2",
    ],
    ["what it quotes of another report is a side detail", "A: ~an official | B: ~a clerk", 'B"A', "1-2"],
    ["two reports quote each other's side details", "A: ~an official | B: ~a clerk", 'B"A A"B', "1-2"],
    ["a report relays one that does not make the claim", "B: - | C: -", "B>A C>A", "0-2"],
    ["named on the record by the relay", "A: ~an official | B: Ada Ito, mayor", "B>A", "1-2"],
  ])("%s", (...row) => check(row));
});

describe("lost reports", () => {
  test.each<Row>([
    [
      "a lost wire relayed by three",
      "A via Northwire: ~an official | B via Northwire: ~an official | C via Northwire: ~an official",
      "A>α B>α C>α",
      "1-1",
    ],
    [
      "its source under other descriptors",
      "A via Northwire: ~an official | B via Northwire: ~a person close to the board",
      "A>α B>α",
      "1-1",
    ],
    [
      "a lost report by a short name and by its full one",
      "A via Varn Courier: ~an official | B via Courier: ~a diplomat",
      "A>α B>α",
      "1-1",
    ],
    [
      "a lost wire in its own voice",
      "A: @ Northwire | B: @ Northwire | C: @ Northwire",
      "A>α B>α C>α",
      "0-1",
    ],
    ["credited by one, and not by the other", "A: @ Northwire | B: -", "A>α B>α", "0-1"],
    ["two lost wires", "A: @ Northwire | B: @ Southwire", "A>α B>β", "0-2"],
    [
      "two sources of a lost report, and one of them under another name",
      "A via Northwire: ~an official | A via Northwire: ~a second official | B via Northwire: ~a diplomat",
      "A>α B>α",
      "1-3",
    ],
    [
      "an outlet that is cited and holds a source",
      "A via Northwire: ~an official | B: @ Northwire",
      "A>α B>α",
      "1-1",
    ],
    ["what a lost wire says, and a source of one's own", "A: @ Northwire | B: ~an official", "A>α", "1-2"],
  ])("%s", (...row) => check(row));
});

describe("shared text", () => {
  test.each<Row>([
    ["wire copy that nobody credits", "A: - | B: - | C: -", "A-B B-C", "0-1"],
    ["wire copy that quotes an official", "A: ~an official | B: ~an official", "A-B", "1-1"],
    ["wire copy, and one that left the official out", "A: ~an official | B: -", "A-B", "1-1"],
    [
      "wire copy of two named people stays two",
      "A: Ada Ito, mayor of Ellery | A: Bo Larsen, head of Kestrel Foods | B: -",
      "A-B",
      "2-2",
    ],
    ["wire copy by way of a lost report", "A: - | B: - | C: -", "A-α B-α C-α", "0-1"],
    [
      "wire copy by a lost report with one source",
      "A: ~an official | B: - | C: ~an official",
      "A-α B-α C-α",
      "1-1",
    ],
    [
      "wire copy, and somebody asked besides",
      "A: ~an official | B: ~an official | B: Ada Ito, mayor of Ellery",
      "A-B",
      "1-2",
    ],
    [
      "a shared press release",
      "A: = statement / Harbour Board | B: = statement / Harbour Board | C: # Harbour Board",
      "A-B B-C",
      "1-1",
    ],
    ["a shared press release in own voice", "A: = statement / Harbour Board | B: -", "A-B", "1-1"],
    [
      "a copy that only shares a line with another one's sources",
      "A: ~an official | B: ~a diplomat",
      "A-B",
      "1-2",
    ],
  ])("%s", (...row) => check(row));
});

describe("unnamed sources", () => {
  test.each<Row>([
    ["two outlets, each with its own", "A: ~an official | B: ~an official", "", "1-2"],
    [
      "two outlets, each told for itself, under other descriptors",
      "A told: ~a harbour official | B told: ~a diplomat",
      "",
      "1-2",
    ],
    [
      "three outlets, each with its own",
      "A: ~an official | B: ~a diplomat | C: ~a person close to the talks",
      "",
      "1-3",
    ],
    ["two in one report", "A: ~an official | A: ~a diplomat", "", "1-2"],
    ["three officials", "A: ~three officials", "", "1-3"],
    [
      "three officials, relayed",
      "A: ~three officials | B via A: ~officials | C via A: ~an official",
      "B>A C>A",
      "1-3",
    ],
    ["two people told one, three officials another", "A: ~two people | B: ~three officials", "", "1-5"],
    ["sources", "A: ~sources", "", "1-2+"],
    ["an official and sources in one report", "A: ~an official | A: ~sources", "", "1-2+"],
    ["officials, and the officials, of one report", "A: ~officials | A: ~the officials", "", "1-2"],
    ["officials of two reports", "A: ~officials | B: ~the officials", "", "1-4"],
    ["one of several", "A: ~one of the officials", "", "1-1"],
    ["no number is no person less", "A: ~no officials", "", "1-1+"],
    [
      "an unnamed official and a named one who fits",
      "A: ~a harbour official | B: Ada Ito, harbour official",
      "",
      "1-2",
    ],
    ["an unnamed source and a body", "A: ~a person at the board | B: # Harbour Board", "", "1-2"],
    ["officials of two nations", "A: ~an Elandish official | B: ~a Norrish official", "", "2-2"],
    [
      "officials of two nations, and one of neither",
      "A: ~an Elandish official | B: ~a Norrish official | C: ~an official",
      "",
      "2-3",
    ],
    ["a European may be a Frenchwoman", "A: ~a European diplomat | B: ~a French diplomat", "", "1-2"],
    [
      "a nation by its name and by its adjective",
      "A: ~a Japan trade official | B: ~a Japanese official",
      "",
      "1-2",
    ],
    ["a Scot may be a Briton", "A: ~a Scottish official | B: ~a British official", "", "1-2"],
    ["a party is no nation", "A: ~a Republican aide | B: ~an American official", "", "1-2"],
    ["an ocean is no nation", "A: ~a Pacific fleet officer | B: ~an American official", "", "1-2"],
    [
      "a place where one stands is no nation",
      "A: ~an official in the Elandish capital | B: ~a Norrish official",
      "",
      "1-2",
    ],
    ["sides of a strike", "A: ~a union official | B: ~a company executive", "", "2-2"],
    [
      "a union's board is on the union's side",
      "A: ~a member of the union’s board | B: ~a union worker",
      "",
      "1-2",
    ],
    [
      "a worker may be a source at the company",
      "A: ~a worker at the plant | B: ~a company source",
      "",
      "1-2",
    ],
    ["a chief of staff may be an executive", "A: ~a chief of staff | B: ~an executive", "", "1-2"],
    ["a crane operator may be a worker", "A: ~a crane operator | B: ~a worker", "", "1-2"],
    ["sides of a trial", "A: ~a defence lawyer | B: ~a prosecutor", "", "2-2"],
    [
      "an official of a defence ministry may be a prosecutor",
      "A: ~a defence ministry official | B: ~a military prosecutor",
      "",
      "1-2",
    ],
    [
      "a rebel lawmaker may be of the ruling party",
      "A: ~a rebel lawmaker | B: ~a ruling party lawmaker",
      "",
      "1-2",
    ],
    ["sides of a war", "A: ~a rebel commander | B: ~a government soldier", "", "2-2"],
  ])("%s", (...row) => check(row));
});

describe("named people and bodies", () => {
  test.each<Row>([
    [
      "one spokesperson in three wordings",
      "A: Ada Ito, board spokeswoman | B: Ada Ito, spokeswoman for the Harbour Board | C: Ada Ito",
      "",
      "1-1",
    ],
    [
      "a spokesperson and the ministry",
      "A: Ada Ito, Health Ministry spokeswoman | B: # Ministry of Health",
      "",
      "1-1",
    ],
    [
      "a spokesperson of a body of common words",
      "A: Ada Ito, State Department spokeswoman | B: # State Department",
      "",
      "1-1",
    ],
    [
      "two spokespeople of one body",
      "A: Ada Ito, spokeswoman for the Harbour Board | B: ~a Harbour Board spokesman",
      "",
      "1-1",
    ],
    [
      "a spokesperson and another body of the town",
      "A: Ada Ito, Ellery police spokeswoman | B: # Ellery Football Club",
      "",
      "1-2",
    ],
    [
      "a spokesperson of nobody in particular is not of two bodies",
      "A: # Kestrel Foods | B: # Marsh Dairy | C: ~a spokesperson",
      "",
      "2-3",
    ],
    ["a person's post and the person", "A: = Ito post / Ada Ito | B: Ada Ito, mayor", "", "1-1"],
    ["a body's statement and the body", "A: = Harbour Board statement | B: # Harbour Board", "", "1-1"],
    ["a statement of whoever it is", "A: = statement | B: # Harbour Board", "", "1-2"],
    ["a statement of whoever it is, and a person", "A: = statement | B: Ada Ito, mayor of Ellery", "", "1-2"],
    ["the report and whose report it is", "A: = report | B: = Harbour Board report", "", "1-2"],
    [
      "court papers may be the prosecutor's",
      "A: = court documents | B: Ada Ito, prosecutor of Ellery",
      "",
      "1-2",
    ],
    ["a body's report and somebody without a role", "A: = Harbour Board report | B: Ada Ito", "", "1-2"],
    [
      "a public document in five reports",
      "A: = Harbour Board report | B: = Harbour Board report | C: = Harbour Board report | D: = Harbour Board report | E: = Harbour Board report",
      "",
      "1-1",
    ],
    ["documents of two bodies", "A: = Harbour Board report | B: = Kestrel Foods memo", "", "2-2"],
    ["two agencies of one government", "A: # Interior Ministry | B: # Health Ministry", "", "1-2"],
    [
      "ministries of two nations",
      "A: # Elandish Foreign Ministry | B: # Norrish Foreign Ministry",
      "",
      "2-2",
    ],
    ["a minister and the ministry", "A: # Foreign Ministry | B: Ada Ito, Elland foreign minister", "", "1-2"],
    ["both opposed parties", "A: # Kestrel Foods | B: # Northern Dockers’ Union", "", "2-2"],
    ["both opposed parties, by their common names", "A: # union | B: # company", "", "2-2"],
    [
      "both opposed parties, in ten reports",
      "A: # Elland | B: # Sorrow | C: # Elland | D: # Sorrow | E: # Elland",
      "",
      "2-2",
    ],
    [
      "a union's name may hold its employer's",
      "A: Ada Ito, chief executive of Northern Rail | B: # Northern Rail Union",
      "",
      "1-2",
    ],
    [
      "an executive may be of a union of clubs",
      "A: Ada Ito, chief executive | B: # Elland Rugby Union",
      "",
      "1-2",
    ],
    [
      "a firm that bears a nation's name has people of others",
      "A: ~a Norrish source at the firm | B: # Elandish Motors",
      "",
      "1-2",
    ],
    ["the company and a named one", "A: # company | B: # Kestrel Foods", "", "1-2"],
    [
      "the company, a named one, and a stranger",
      "A: # company | B: # Kestrel Foods | C: # Varn University",
      "",
      "2-3",
    ],
    ["a short name of a body", "A: # EHB | B: # Ellery Harbour Board", "", "1-1"],
    ["a town and its police", "A: # Ellery | B: # Ellery Police", "", "1-2"],
    [
      "bodies that share a name's beginning",
      "A: # Green House | B: # Green House Gardeners’ Association",
      "",
      "1-2",
    ],
    ["two people without roles", "A: Ada Ito | B: Bo Larsen", "", "2-2"],
    ["a family name that may be hers", "A: Ada Ito, mayor | B: Ito", "", "1-2"],
    ["an initial that may be hers", "A: Ada Ito, mayor | B: A. Ito", "", "1-2"],
    ["two of one family", "A: Ada Ito | B: Bo Ito", "", "2-2"],
    [
      "two of one house",
      "A: Ada Ito, Kestrel Foods chief executive | B: Bo Larsen, Kestrel Foods engineer",
      "",
      "1-2",
    ],
    ["somebody without a role and a body", "A: Ada Ito | B: # Harbour Board", "", "1-2"],
    [
      "instruments of two bodies",
      "A: # Elland Geological Survey | B: # Sorrow Seismic Centre | C: # Elland Geological Survey",
      "",
      "2-2",
    ],
  ])("%s", (...row) => check(row));
});

describe("denials are counted by themselves", () => {
  test.each<Row>([
    [
      "relayed by four",
      "A: # Harbour Board | B via A: # Harbour Board | C via A: # Harbour Board | D: - | E: # Harbour Board",
      "B>A C>A D>A",
      "1-1",
    ],
    ["by two who are asked", "A: # Elland | B: # Sorrow", "", "2-2"],
  ])("%s", (...row) => check(row));
});

describe("no source shown", () => {
  test.each<Row>([
    ["a circle of two", "A via B: - | B via A: -", "A>B B>A", "0-1 circular"],
    [
      "a circle of two with an official nobody spoke to",
      "A via B: ~an official | B via A: ~an official",
      "A>B B>A",
      "0-1 circular",
    ],
    ["a circle of three", "A via B: - | B via C: - | C via A: -", "A>B B>C C>A", "0-1 circular"],
    ["a circle, and one who asked", "A via B: - | B via A: - | C: ~an official", "A>B B>A", "1-1"],
    [
      "reports that relay each other, and a source of one of them",
      "A: ~an official | B via A: ~an official",
      "A>B B>A",
      "1-1",
    ],
    ["reports say", "A: ? media reports", "", "0-1"],
    [
      "reports say, in four reports",
      "A: ? media reports | B: ? reports | C: ? local media | D: ? reports",
      "",
      "0-4",
    ],
    ["everybody's own voice", "A: - | B: - | C: -", "", "0-3"],
    ["everybody's own voice, connected", "A: - | B: - | C: -", "B>A C>A", "0-1"],
    ["everybody's own voice, two connected", "A: - | B: - | C: -", "B>A", "0-2"],
    ["own voices and a source", "A: - | B: - | C: ~an official", "", "1-3"],
    ["a source whom nobody can tell", "A: ? the plan", "", "0-1"],
    ["one report's own voice", "A: - | A: -", "", "0-1"],
  ])("%s", (...row) => check(row));
});

test("a hundred visible sources are not more than they can be", () => {
  const own = Array.from({ length: 70 }, (_, i) => `${letters(i)}: -`);
  const officials = Array.from({ length: 40 }, (_, i) => `${letters(100 + i)}: ~an official`);
  expect(range([...own, ...officials], "")).toEqual({ min: 1, max: 110, circular: false });
  const copies = own.map((_, i) => (i === 0 ? "" : `${letters(i)}-${letters(i - 1)}`)).join(" ");
  expect(range(own, copies)).toMatchObject({ min: 0, max: 1 });
});

test("stays quick on thousands of reports", () => {
  const wire = ["~an official", "~a diplomat", "~a senior official", "~an aide"];
  const lines = Array.from(
    { length: 3000 },
    (_, i) => `${letters(i)} via Northwire: ${wire[i % wire.length]}`,
  );
  expect(range(lines, lines.map((_, i) => `${letters(i)}>α`).join(" "))).toMatchObject({ min: 1, max: 1 });
  const unnamed = Array.from({ length: 3000 }, (_, i) => `${letters(i)}: ~an official`);
  expect(range(unnamed, "")).toMatchObject({ min: 1, max: 3000 });
});

/** Report names of one character, as the notation wants them. */
function letters(i: number): string {
  return String.fromCharCode(0x4e00 + i);
}

const speakers = [
  "-",
  "~an official",
  "~a diplomat",
  "~three officials",
  "~sources",
  "~an Elandish official",
  "~a Norrish official",
  "~a union source",
  "~a company source",
  "~a spokesperson",
  "Cleo Marsh, mayor of Ellery",
  "Bo Larsen",
  "Ada Ito, spokeswoman for the Harbour Board",
  "# Harbour Board",
  "# Kestrel Foods",
  "# company",
  "= statement",
  "= Harbour Board statement",
  "? media reports",
  "@ Northwire",
];

const reports = ["A", "B", "C", "D", "E"];

const story = fc.record({
  voices: fc.array(
    fc.tuple(
      fc.constantFrom(...reports),
      fc.constantFrom("", "", "", " told", " via A", " via B", " via Northwire"),
      fc.constantFrom(...speakers),
    ),
    { minLength: 1, maxLength: 8 },
  ),
  edges: fc.array(
    fc.tuple(
      fc.constantFrom(...reports),
      fc.constantFrom(">", ">", "-", '"'),
      fc.constantFrom(...reports, "α", "β"),
    ),
    {
      maxLength: 5,
    },
  ),
});

const lines = (voices: readonly (readonly [string, string, string])[]) =>
  voices.map(([report, how, who]) => `${report}${how === ` via ${report}` ? "" : how}: ${who}`);
const marks = (edges: readonly (readonly [string, string, string])[]) =>
  edges
    .filter(([from, , to]) => from !== to)
    .map((edge) => edge.join(""))
    .join(" ");

describe("of any voices", () => {
  test("min is at most max, and none only where no source is visible", () => {
    fc.assert(
      fc.property(story, ({ voices, edges }) => {
        const given = made(lines(voices), marks(edges));
        const { independent, origins } = independence(given.voices, given.carriage, given.sources);
        expect(independent.min).toBeLessThanOrEqual(independent.max);
        expect(independent.max).toBeGreaterThan(0);
        expect(independent.min === 0).toBe(origins.every(({ source }) => source === null));
      }),
      { seed: 2026, numRuns: 500 },
    );
  });

  test("their order changes nothing", () => {
    fc.assert(
      fc.property(story, fc.infiniteStream(fc.nat()), ({ voices, edges }, keys) => {
        const given = lines(voices);
        const order = given
          .map((line) => ({ line, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key);
        expect(
          range(
            order.map(({ line }) => line),
            marks(edges),
          ),
        ).toEqual(range(given, marks(edges)));
      }),
      { seed: 2026, numRuns: 500 },
    );
  });

  test("a relay of a report that makes the claim raises nothing", () => {
    fc.assert(
      fc.property(
        story,
        fc.constantFrom("-", "~a stranger", "~officials"),
        fc.boolean(),
        ({ voices, edges }, who, credited) => {
          const given = lines(voices);
          const parent = (given[0] as string).charAt(0);
          const before = range(given, marks(edges));
          const after = range(
            [...given, `X${credited ? ` via ${parent}` : ""}: ${who}`],
            `${marks(edges)} X>${parent}`.trim(),
          );
          expect(after.min).toBeLessThanOrEqual(before.min);
          expect(after.max).toBeLessThanOrEqual(before.max);
        },
      ),
      { seed: 2026, numRuns: 500 },
    );
  });

  test("min is at most the most of them no two of which may be one", () => {
    fc.assert(
      fc.property(story, ({ voices, edges }) => {
        const given = made(lines(voices), marks(edges));
        const { independent, origins } = independence(given.voices, given.carriage, given.sources);
        const shown = origins.flatMap(({ source }) => (source === null ? [] : [source]));
        expect(independent.min).toBeLessThanOrEqual(mostDistinct(shown));
      }),
      { seed: 2026, numRuns: 500 },
    );
  });
});

function mostDistinct([first, ...rest]: readonly Source[]): number {
  if (first === undefined) return 0;
  const distinct = rest.filter((other) => joinOf(first, other).join === "cannot");
  return Math.max(mostDistinct(rest), 1 + mostDistinct(distinct));
}

/** Some who know, each with what reports may call them. */
const knowing: readonly (readonly string[])[] = [
  ["Ada Ito, mayor of Ellery", "Ito", "~an official", "~a city official", "# Ellery City Hall"],
  [
    "Dmitry Orlov, spokesman for the Harbour Board",
    "# Harbour Board",
    "= Harbour Board statement",
    "= statement",
    "~a Harbour Board spokesman",
    "~a spokesman",
    "~a harbour official",
    "# board",
  ],
  [
    "Bo Larsen, head of the Northern Dockers’ Union",
    "# Northern Dockers’ Union",
    "# union",
    "~a union official",
    "~an official",
  ],
  [
    "# Kestrel Foods",
    "# company",
    "# Kestrel Foods Ltd",
    "~a company executive",
    "~an executive",
    "Cleo Marsh, chief executive of Kestrel Foods",
  ],
  ["~an Elandish official", "~a diplomat", "~an official", "~a person familiar with the talks"],
  ["~a Norrish official", "~a Norrish diplomat", "~a European diplomat", "~a senior diplomat"],
];

const names = [..."ABCDEFGH"];

/** A report that asks one of those who know, or has it from an earlier one: credited, without credit, or word by word. */
const reporting = fc.array(
  fc.record({
    how: fc.constantFrom("asks", "asks", "credits", "relays", "copies", "keeps silent"),
    who: fc.nat(knowing.length - 1),
    called: fc.nat(7),
    from: fc.nat(7),
  }),
  { minLength: 1, maxLength: names.length },
);

test("the range holds the truth, however reports call those who know and whoever relays whom", () => {
  fc.assert(
    fc.property(reporting, (reports) => {
      const voices: string[] = [];
      const edges: string[] = [];
      const truth: number[] = [];
      for (const [i, { how, who, called, from }] of reports.entries()) {
        const name = names[i] as string;
        const parent = from % Math.max(i, 1);
        const own = i === 0 || how === "asks";
        const actor = own ? who : (truth[parent] as number);
        const calls = knowing[actor] as readonly string[];
        const words = calls[called % calls.length] as string;
        truth.push(actor);
        if (!own) edges.push(`${name}${how === "copies" ? "-" : ">"}${names[parent]}`);
        if (own || how === "relays") voices.push(`${name}: ${words}`);
        else if (how === "credits") voices.push(`${name} via ${names[parent]}: ${words}`);
        else if (how === "copies") voices.push(`${name}: ${(voices[parent] as string).split(": ")[1]}`);
        else voices.push(`${name}: -`);
      }
      const { min, max } = range(voices, edges.join(" "));
      const count = new Set(truth).size;
      expect(min).toBeLessThanOrEqual(count);
      expect(max).toBeGreaterThanOrEqual(count);
    }),
    { seed: 2026, numRuns: 2000 },
  );
});
