import fc from "fast-check";
import { expect, test } from "vitest";
import { chance } from "../../../test/made/chance.ts";
import { madeEvent, ownText, titleOf } from "../../../test/made/events.ts";
import { feed } from "../../../test/made/feed.ts";
import { english } from "../../languages/en/english.ts";
import { plainReport, type Report } from "../model/report.ts";
import { group, grouping } from "./groups.ts";

const ferry = [
  "The ferry Marigold ran aground off Ellery on Monday with forty people on board.",
  "Forty passengers were taken off the ferry Marigold, aground near Ellery since Monday.",
  "Inspectors boarded the Marigold on Tuesday. The ferry had run aground off Ellery.",
];
const school = [
  "The council of Tolm will close two schools because pupils are few.",
  "Parents in Tolm protest as the council plans to close two schools.",
];

type Told = readonly [text: string, date?: string, title?: string];

function report([text, date, title]: Told, at: number): Report {
  const day = date === undefined ? null : { earliest: date, latest: date };
  return { ...plainReport("ABCDEFGHIJ"[at] as string, `${at}`, text), date: day, title: title ?? null };
}

function grouped(...told: readonly Told[]): string[] {
  return group(told.map(report), english).map(({ reports }) => reports.join(""));
}

test("puts reports of one event together, in the order given", () => {
  expect(grouped([ferry[0]!], [school[0]!], [ferry[1]!], [ferry[2]!], [school[1]!])).toEqual(["ACD", "BE"]);
});

test("the order given decides neither the events nor their reports", () => {
  const dated = (text: string, day: number) => [text, `2031-05-0${day}`] as const;
  expect(grouped(dated(ferry[2]!, 6), dated(school[0]!, 5), dated(ferry[0]!, 5))).toEqual(["AC", "B"]);
});

test("the same thing weeks later is another event", () => {
  expect(grouped([ferry[0]!, "2031-05-05"], [ferry[1]!, "2031-06-05"])).toEqual(["A", "B"]);
});

test("a report without a date joins by its words", () => {
  expect(grouped([ferry[0]!, "2031-05-05"], [ferry[1]!], [school[0]!])).toEqual(["AB", "C"]);
});

test("a date that the text begins with counts", () => {
  const line = (day: string) => `Published ${day} May 2031\n\n`;
  expect(grouped([line("2") + ferry[0]], [line("30") + ferry[1]], [line("3") + ferry[2]])).toEqual([
    "AC",
    "B",
  ]);
});

test("empty reports stand alone", () => {
  expect(grouped([""], [ferry[0]!], ["…"])).toEqual(["A", "B", "C"]);
  expect(group([], english)).toEqual([]);
});

// What two writers make of one event, and a third of another that is much like it, on the same day.
test.each([
  [
    "two earthquakes",
    "An earthquake of magnitude 6.1 struck near Belovmere on Monday, killing at least 53 people. In the old town of Belovmere dozens of houses collapsed, and rescuers searched the rubble through the night.",
    "At least 53 people died when an earthquake shook Belovmere on Monday. Rescuers were looking for survivors in the old town, where houses fell down.",
    "An earthquake of magnitude 5.8 struck near Joringdale on Monday, killing at least 20 people. In the old town of Joringdale dozens of houses collapsed, and rescuers searched the rubble through the night.",
  ],
  [
    "two trials",
    "Ada Ito, a former banker, went on trial in Tolm on Monday, accused of stealing four million crowns. Ito pleaded not guilty. Prosecutors say that the money went abroad.",
    "The trial of Ada Ito, who is charged with taking four million crowns from her bank, opened in Tolm on Monday. She said that she was not guilty; the prosecution says the money left the country.",
    "Bo Larsen, a former banker, went on trial in Varn on Monday, accused of stealing nine million crowns. Larsen pleaded not guilty. Prosecutors say that the money went abroad.",
  ],
  [
    "two strikes",
    "Dockers in Ellery walked out on Monday in a dispute over pay. The union at the Ellery docks wants 8 percent; the port offers 3.",
    "A strike over wages has halted the docks of Ellery since Monday. An offer of 3 percent was refused by the Ellery dockers, who ask for 8.",
    "Drivers in Skarn walked out on Monday in a dispute over pay. The union at the Skarn tramways wants 6 percent; the company offers 2.",
  ],
  [
    "two elections",
    "Petra Vale was elected mayor of Hollin on Monday by 84 votes. Turnout in Hollin was high. Vale takes office in June.",
    "By 84 votes Hollin chose Petra Vale as its mayor on Monday. She takes office in June; the turnout was high.",
    "Emil Saar was elected mayor of Brannick on Monday by 31 votes. Turnout in Brannick was high. Saar takes office in June.",
  ],
])("keeps apart %s", (_, one, same, other) => {
  const day = "2031-05-05";
  expect(grouped([one, day], [other, day], [same, day])).toEqual(["AC", "B"]);
});

test("the same place in another year is another event", () => {
  const flood =
    "The river Orrin flooded the old town of Tolm on Monday, and forty families left their homes.";
  expect(grouped([flood, "2031-05-05"], [flood, "2032-05-04"])).toEqual(["A", "B"]);
});

test.each(["title", "text"])("finds most events by the %s alone", (part) => {
  const made = [...feed(1_000)];
  const told = made.map(({ report: { title, text, ...rest } }) =>
    part === "title" ? { ...rest, title: null, text: title as string } : { ...rest, title: null, text },
  );
  expect(bcubed(group(told, english), made)).toBeGreaterThan(part === "title" ? 0.6 : 0.93);
});

test("finds the events of a feed", () => {
  const made = [...feed(2_000)];
  const found = group(
    made.map(({ report }) => report),
    english,
  );
  expect(bcubed(found, made)).toBeGreaterThan(0.93);
});

test("links what goes on with an event, and does not merge it", () => {
  const crash = [
    "A tram left the rails at Sandilow Junction on Monday, killing seven people and hurting fifty. The tram had come from Wendham and was too fast in the bend, investigators at Sandilow said. Police questioned the driver, Karl Venning.",
    "Seven people died at Sandilow Junction on Monday when the tram from Wendham left the rails in a bend. The driver, Karl Venning, was questioned by police.",
  ] as const;
  const trial =
    "Karl Venning, who drove the tram that left the rails at Sandilow Junction, appeared before the magistrates of Wendham today. Venning is charged with manslaughter and said nothing in court. The judge set his trial for October, and the families of the dead sat in the gallery.";
  const rain = "Rain kept the farmers of Upper Orrin from their hay, the weather office said.";
  const found = group(
    [
      [crash[0], "2031-05-05"] as const,
      [crash[1], "2031-05-05"] as const,
      [rain, "2031-05-20"] as const,
      [trial, "2031-05-28"] as const,
    ].map(report),
    english,
  );
  expect(found.map(({ reports, follows }) => [reports.join(""), follows])).toEqual([
    ["AB", null],
    ["C", null],
    ["D", 0],
  ]);
});

test("knows nothing of what is to come", () => {
  const made = [...feed(600)];
  const placed = (count: number) => {
    const put = grouping(english);
    return made.slice(0, count).map(({ report }) => put(report));
  };
  expect(placed(600).slice(0, 300)).toEqual(placed(300));
});

test("what comes a year late joins nothing of today, nor goes on with it", () => {
  const flood =
    "The river Orrin flooded the old town of Tolm on Monday, and forty families left their homes.";
  const put = grouping(english);
  put(report([flood, "2032-05-04"], 0));
  expect(put(report([flood, "2031-05-05"], 1))).toEqual({ report: "B", event: "B", follows: null });
  expect(put(report([flood, "2032-05-05"], 2)).event).toBe("A");
});

test("every report is in one group, once", () => {
  const words = fc.array(
    fc.constantFrom("ferry", "school", "council", "“harbour", "Ellery", "Tolm.", "close", "12"),
    { maxLength: 12 },
  );
  const made = fc.record({ words, day: fc.option(fc.integer({ min: 10, max: 28 })) });
  fc.assert(
    fc.property(fc.array(made, { maxLength: 20 }), (list) => {
      const reports = list.map(({ words, day }, at): Report => {
        const date = day === null ? null : { earliest: `2031-05-${day}`, latest: `2031-05-${day}` };
        return { ...plainReport(`${at}`, `${at}`, words.join(" ")), date };
      });
      const groups = group(reports, english);
      expect(groups.flatMap(({ reports }) => reports).sort()).toEqual(reports.map(({ id }) => id).sort());
      expect(group(reports, english)).toEqual(groups);
    }),
    { numRuns: 50 },
  );
});

test("stays quick on a thousand reports of one event", () => {
  const random = chance(1);
  const event = madeEvent(0, random);
  const reports = Array.from(
    { length: 1000 },
    (_, at): Report => ({
      ...plainReport(`${at}`, `${at}`, ownText(event, random).join(" ")),
      title: titleOf(event, random),
      date: { earliest: "2031-05-05", latest: "2031-05-05" },
    }),
  );
  expect(group(reports, english).length).toBeLessThan(10);
});

test.each(["“", '"', "A", "a.", "9 ", "\u{1F600}", "\ud800"])("stays quick on 100,000 of %j", (mark) => {
  const hostile = plainReport("A", "A", mark.repeat(100_000));
  expect(group([hostile, { ...hostile, id: "B", title: hostile.text }], english).length).toBeGreaterThan(0);
});

/** BCubed F1 (Bagga and Baldwin 1998) of groups whose ids are places in the feed. */
function bcubed(
  groups: readonly { readonly reports: readonly string[] }[],
  made: readonly { readonly event: number }[],
): number {
  const size = new Map<number, number>();
  for (const { event } of made) size.set(event, (size.get(event) ?? 0) + 1);
  let precision = 0;
  let recall = 0;
  for (const { reports } of groups) {
    const events = reports.map((id) => made[Number(id)]?.event as number);
    for (const event of events) {
      const right = events.filter((other) => other === event).length;
      precision += right / events.length;
      recall += right / (size.get(event) as number);
    }
  }
  return (2 * precision * recall) / (precision + recall) / made.length;
}
