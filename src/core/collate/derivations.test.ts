import { describe, expect, test } from "vitest";
import type { Reading } from "../model/reading.ts";
import { type Invented, invented, outlets } from "./derivation/invented.ts";
import type { Citing } from "./derivation/named.ts";
import { derivations } from "./derivations.ts";

const citing: Citing = {
  toldBefore: /\btold (?:the )?$/,
  citedBefore: /\baccording to (?:the )?$/i,
  citedAfter: /^ (?:reports|reported|said)\b/,
  reportsAfter: /^ (?:reports|reported)\b/,
};

/** `B -relays stated-> A`, a line for each edge. */
function edges(...reports: Invented[]): string[] {
  return found(reports.map(invented)).derivations.map(
    ({ from, to, kind, direction }) => `${from} -${kind} ${direction}-> ${to}`,
  );
}

function found(readings: readonly Reading[]) {
  const result = derivations(
    readings,
    outlets("Harbour Gazette", "Northwire", "Daily Lantern", "Ellery Post"),
    citing,
  );
  for (const { because } of [...result.derivations, ...result.lost]) {
    expect(because.length).toBeGreaterThan(0);
    for (const { report, start, end } of because.flatMap((reason) => reason.passages)) {
      const text = readings.find((reading) => reading.report.id === report)?.report.text ?? "";
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
  return result;
}

const ferry = `The ferry Marigold ran aground on a sandbank outside Ellery harbour shortly before dawn on Monday with forty people on board.
Lifeboats from three villages took everybody ashore within two hours, and two passengers were treated for broken wrists.
The company that owns the ship said the steering had failed twice in the past month and had been repaired by a yard in Tolm.
Inspectors from the maritime office will board the wreck on Wednesday, when the tide is low enough to reach the engine room.`;

const story = `The council of Ellery wants to close two of its five schools, the Harbour Gazette reports.
According to the newspaper, falling numbers of pupils left the council without a choice.
A decision is due in the spring.`;

const gazette: Invented = {
  id: "A",
  outlet: "Harbour Gazette",
  text: `Two of the five schools in Ellery face closure because the number of pupils is falling, a councillor told the Harbour Gazette.
Parents hear of the plans of the council this week, and a decision could come in spring.`,
  attributions: [{ words: "told the Harbour Gazette", addressee: "Harbour Gazette" }],
};

const relay: Invented = {
  id: "B",
  outlet: "Daily Lantern",
  text: story,
  attributions: [
    { words: "the Harbour Gazette reports", via: "Harbour Gazette" },
    { words: "According to the newspaper", via: "Harbour Gazette" },
  ],
};

describe("stated", () => {
  test("a report relays the one that it cites", () => {
    expect(edges(gazette, relay)).toEqual(["B -relays stated-> A"]);
  });

  test("a chain is two edges", () => {
    const second: Invented = {
      id: "C",
      outlet: "Ellery Post",
      text: "Two schools in Ellery may close after falling numbers of pupils left the council no choice, the Daily Lantern reported.",
      attributions: [{ words: "the Daily Lantern reported", via: "Daily Lantern" }],
    };
    expect(edges(gazette, relay, second)).toEqual(["B -relays stated-> A", "C -relays stated-> B"]);
  });

  test("two relays of one report are not joined, though both put its words alike", () => {
    const other: Invented = {
      id: "C",
      outlet: "Ellery Post",
      text: `Two of the five schools in Ellery face closure, according to the Harbour Gazette.
The number of pupils is falling, a councillor told the Harbour Gazette. Parents hear of the plans of the council this week.`,
      attributions: [
        { words: "according to the Harbour Gazette", via: "Harbour Gazette" },
        { words: "told the Harbour Gazette", addressee: "Harbour Gazette" },
      ],
    };
    const third = {
      ...other,
      id: "D",
      outlet: "Northwire",
      text: other.text.replace("face closure", "may close"),
    };
    expect(edges(gazette, relay, other, third)).toEqual([
      "B -relays stated-> A",
      "C -copies stated-> A",
      "D -copies stated-> A",
    ]);
  });

  test("a cited report that is not held is lost", () => {
    const { lost } = found([invented(relay)]);
    expect(lost).toMatchObject([{ id: "α", outlet: "Harbour Gazette" }]);
    expect(edges(relay, { ...relay, id: "C", outlet: "Ellery Post" })).toEqual([
      "B -relays stated-> α",
      "C -relays stated-> α",
    ]);
  });

  test("a side detail is quoted", () => {
    const text = `${ferry}\nNobody had warned the harbour master, the Harbour Gazette reported.`;
    const attributions = [{ words: "the Harbour Gazette reported", via: "Harbour Gazette" }];
    expect(edges({ id: "A", outlet: "Daily Lantern", text, attributions })).toEqual(["A -quotes stated-> α"]);
  });

  test("reports that cite each other are a circle, both ways stated", () => {
    const back: Invented = {
      ...gazette,
      text: "Ellery could close two of its five schools as numbers of pupils are falling, the Daily Lantern reported.",
      attributions: [{ words: "the Daily Lantern reported", via: "Daily Lantern" }],
    };
    expect(edges(back, relay)).toEqual(["A -relays stated-> B", "B -relays stated-> A"]);
  });

  test("an outlet that is in the story itself is no ancestor", () => {
    const text = `A fire broke out in the offices of the Harbour Gazette on Monday night.
The Harbour Gazette said it would print in Tolm until further notice. Readers of the Harbour Gazette brought soup.`;
    const attributions = [{ words: "The Harbour Gazette said", speaker: "Harbour Gazette" }];
    expect(edges({ id: "A", outlet: "Daily Lantern", text, attributions })).toEqual([]);
  });

  test("what a minister says of a newspaper cites nobody", () => {
    const text =
      "“The Harbour Gazette reports nonsense every day of the week,” the minister told a crowd in Ellery.";
    expect(edges({ id: "A", outlet: "Daily Lantern", text })).toEqual([]);
  });

  test("where nobody knows whose a report is, what was told to an outlet is no citation", () => {
    const unknown = { ...gazette, outlet: undefined } as unknown as Invented;
    expect(edges(unknown)).toEqual([]);
  });

  test("what was told to the report's own outlet is no citation", () => {
    expect(edges(gazette)).toEqual([]);
  });

  test("a report that came out days later is not the one that was cited", () => {
    const late = { ...gazette, date: "2031-05-09" };
    expect(edges(late, { ...relay, date: "2031-05-02" })).toEqual(["B -relays stated-> α"]);
  });

  describe("words that the outlet is quoted with", () => {
    const quoting = (content: string): Invented => ({
      id: "B",
      outlet: "Daily Lantern",
      text: `Two schools in Ellery face closure. ${content} the Harbour Gazette reported of the council and its pupils.`,
      attributions: [{ words: "the Harbour Gazette reported", speaker: "Harbour Gazette", content }],
    });

    test("stand in the report that is meant", () => {
      const words = "“Parents in Ellery hear of the plans of the council this week, and a decision follows,”";
      expect(edges(gazette, quoting(words))).toEqual(["B -relays stated-> A"]);
    });

    test("show another report of the outlet where none of them does", () => {
      const words =
        "“Parents of pupils in two schools of Ellery were promised in 1972 that nothing would change,”";
      expect(edges(gazette, quoting(words))).toEqual(["B -relays stated-> α"]);
    });

    test("may be put otherwise where they are few", () => {
      expect(edges(gazette, quoting("“The plans for two schools,”"))).toEqual(["B -relays stated-> A"]);
    });
  });

  test("the outlet's own name is no fact that shows which report is meant", () => {
    const told = (id: string, text: string): Invented => ({
      id,
      text: `${text}, she told the Harbour Gazette.`,
      outletsNamed: ["Harbour Gazette"],
      attributions: [{ words: "told the Harbour Gazette", addressee: "Harbour Gazette" }],
    });
    const other = told(
      "A",
      "A boat was stopped near Tolm on suspicion of smuggling, said Mara Lund of the coastguard",
    );
    const citing: Invented = {
      id: "B",
      outlet: "Daily Lantern",
      text: "A boat was stopped off Ellery and Norhaven on suspicion of smuggling, according to the Harbour Gazette.",
      attributions: [{ words: "according to the Harbour Gazette", speaker: "Harbour Gazette" }],
    };
    expect(edges(other, citing)).toEqual(["B -relays stated-> α"]);
  });

  test("a sentence without names or numbers may cite what was told to the outlet", () => {
    const told: Invented = {
      id: "A",
      text: "A councillor told the Harbour Gazette that two schools face closure as the number of pupils is falling.",
      outletsNamed: ["Harbour Gazette"],
      attributions: [{ words: "told the Harbour Gazette", addressee: "Harbour Gazette" }],
    };
    const citing: Invented = {
      id: "B",
      outlet: "Daily Lantern",
      text: "Two schools face closure, as the number of pupils is falling, according to the Harbour Gazette.",
      attributions: [{ words: "according to the Harbour Gazette", speaker: "Harbour Gazette" }],
    };
    expect(edges(told, citing)).toEqual(["B -relays inferred-> A"]);
  });
});

describe("silent", () => {
  const copy = (id: string, more: Partial<Invented> = {}): Invented => ({
    id,
    outlet: `Paper ${id}`,
    text: ferry,
    ...more,
  });

  test("two copies of one day share, and nobody knows who had it first", () => {
    const day = { date: "2031-05-05" };
    expect(edges(copy("A", day), copy("B", day))).toEqual(["A -shares open-> B"]);
    expect(edges(copy("A", day), copy("B", { date: "2031-05-06" }))).toEqual(["A -shares open-> B"]);
    expect(edges(copy("A"), copy("B"))).toEqual(["A -shares open-> B"]);
  });

  test("a copy days later is inferred", () => {
    expect(edges(copy("A", { date: "2031-05-08" }), copy("B", { date: "2031-05-05" }))).toEqual([
      "A -copies inferred-> B",
    ]);
  });

  test("of several copies each has one parent", () => {
    const reports = ["2031-05-01", "2031-05-04", "2031-05-08"].map((date, at) =>
      copy("ABC"[at] as string, { date }),
    );
    expect(edges(...reports)).toEqual(["B -copies inferred-> A", "C -copies inferred-> A"]);
  });

  test("what a copy adds shows whose child the next one is", () => {
    const added = `${ferry}\nThe mayor of Ellery thanked the crews and asked why the repaired steering had not been tried out at sea before the first passengers came on board.`;
    const dates = ["2031-05-01", "2031-05-04", "2031-05-08"] as const;
    expect(
      edges(
        copy("A", { date: dates[0] }),
        copy("B", { date: dates[1], text: added }),
        copy("C", { date: dates[2], text: added }),
      ),
    ).toEqual(["B -copies inferred-> A", "C -copies inferred-> B"]);
  });

  test("three copies without any reason are from a lost report", () => {
    const { lost } = found(["A", "B", "C"].map((id) => invented(copy(id))));
    expect(lost).toMatchObject([{ id: "α", outlet: null }]);
    expect(edges(copy("A"), copy("B"), copy("C"))).toEqual(
      ["A", "B", "C"].map((id) => `${id} -shares open-> α`),
    );
  });

  test("copies of an agency's report are from it", () => {
    const agency = copy("C", { outlet: "Reuters" });
    expect(edges(copy("A"), copy("B"), agency)).toEqual(["A -copies inferred-> C", "B -copies inferred-> C"]);
  });

  test("a wire that is credited once is the parent of the copy without credit", () => {
    const credited = copy("A", {
      text: `By Northwire\n${ferry}`,
      kinds: { "By Northwire": "byline" },
      outletsNamed: ["Northwire"],
    });
    expect(edges(credited, copy("B"))).toEqual(["A -copies stated-> α", "B -copies inferred-> α"]);
  });

  test("a credit in the dateline is a copy of the report that is held", () => {
    const credited = copy("B", { text: `ELLERY (Northwire) - ${ferry}`, outletsNamed: ["Northwire"] });
    expect(edges(copy("A", { outlet: "Northwire" }), credited)).toEqual(["B -copies stated-> A"]);
  });

  test("of two texts under one dateline, that which another outlet was told things in is the reprint", () => {
    const text = `ELLERY (Northwire) - ${ferry}`;
    const wire = (id: string, more = ""): Reading => {
      const attributions =
        more === "" ? [] : [{ words: "told the Daily Lantern", addressee: "Daily Lantern" }];
      const reading = invented({ id, text: `${text}${more}`, attributions });
      const start = text.indexOf("Northwire");
      return {
        ...reading,
        outlet: { name: "Northwire", how: "inferred", because: [{ report: id, start, end: start + 9 }] },
      };
    };
    const readings = [wire("A", "\nIt was cold, a passenger told the Daily Lantern."), wire("B")];
    expect(found(readings).derivations).toMatchObject([
      { from: "A", to: "B", kind: "copies", direction: "inferred" },
    ]);
  });

  test("two newsrooms that quote one speech are not joined", () => {
    const speech =
      "“We have waited nine years for this bridge, we have paid for it twice, and on Saturday we shall walk over it together, every one of us.”";
    expect(
      edges(
        copy("A", { text: `Ellery opens its bridge on Saturday. ${speech} said the mayor at noon.` }),
        copy("B", { text: `After long delays the crossing is ready. The mayor told a crowd: ${speech}` }),
      ),
    ).toEqual([]);
  });

  test("page furniture that two reports share joins nothing", () => {
    const notice =
      "All rights reserved. No part of this page may be printed again, sent on or kept without leave from its owner.";
    const kinds = { "All rights": "notice" } as const;
    expect(
      edges(
        copy("A", { text: `Snow fell in Tolm.\n${notice}`, kinds }),
        copy("B", { text: `Rain fell in Ellery.\n${notice}`, kinds }),
      ),
    ).toEqual([]);
  });

  test("a later version by the same outlet revises", () => {
    const first = copy("A", { outlet: "Ellery Post", date: "2031-05-05" });
    const updated = copy("B", {
      outlet: "Ellery Post",
      date: "2031-05-05",
      text: `${ferry}\nThis story has been updated.`,
    });
    expect(edges(first, updated)).toEqual(["A -revises open-> B"]);
    expect(edges(first, { ...updated, updated: "This story has been updated." })).toEqual([
      "B -revises inferred-> A",
    ]);
    expect(edges(first, { ...updated, date: "2031-05-08" })).toEqual(["B -revises inferred-> A"]);
  });
});

test("does not depend on the clock or on chance", () => {
  const readings = [gazette, relay].map(invented);
  expect(JSON.stringify(found(readings))).toBe(JSON.stringify(found(readings)));
});

test("the order of the reports decides which comes first, and nothing else", () => {
  const reports = [
    gazette,
    relay,
    { id: "C", text: ferry },
    { id: "D", text: ferry },
    { id: "E", text: ferry },
  ];
  const findings = (order: readonly Invented[]) =>
    found(order.map(invented)).derivations.map(
      ({ from, to, kind, direction }) =>
        `${(direction === "open" ? [from, to].sort() : [from, to]).join(" ")} ${kind} ${direction}`,
    );
  expect(findings(reports.toReversed()).sort()).toEqual(findings(reports).sort());
});

test("nothing comes of nothing", () => {
  expect(derivations([], [], citing)).toEqual({ derivations: [], lost: [] });
});
