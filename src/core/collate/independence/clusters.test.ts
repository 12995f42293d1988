import { expect, test } from "vitest";
import { english } from "../../../languages/en/english.ts";
import type { Claim } from "../../model/claim.ts";
import { plainReport } from "../../model/report.ts";
import { read } from "../../read/read.ts";
import { collate } from "../collate.ts";

/**
 * How many origins a claim truly has; the least and the most that may be told of it; and reports of it, each under
 * its outlet's name, the claim in brackets. The truth is what was made up, not what a reader can see.
 */
type Cluster = readonly [why: string, truth: number, bounds: string, reports: readonly string[]];

/** What each report has of its own, so that it reads as one. */
const besides = [
  "Shops in the old town stayed open, and the tram ran as it does on any weekday. ",
  "It had snowed in the night. Children went to school with their sledges, and nobody minded. ",
  "The square was being swept for the fair. A band played there for an hour or so. ",
  "A light wind blew from the hills, and the larks were heard again over the fields. ",
  "Bakers sold out early. People stood in line with umbrellas, and some of them sang. ",
];

/** The claim that every pair of brackets stands in. */
function claimOf(reports: readonly string[]): Claim {
  const given = reports.map((line, i) => {
    const [outlet = "", marked = ""] = line.split(" | ");
    const text = `${marked.replace(/[[\]]/gu, "")}\n\n${(besides[i] as string).repeat(2)}`;
    const start = marked.indexOf("[");
    const end = marked.indexOf("]") - 1;
    const report = { ...plainReport("ABCDEFGHIJ".charAt(i), `${i}.txt`, text), outlet };
    return {
      reading: read({ ...report, date: { earliest: "2026-03-04", latest: "2026-03-04" } }, english),
      start,
      end,
    };
  });
  const { claims } = collate(
    given.map(({ reading }) => reading),
    english,
  );
  const held = (claim: Claim, { reading, start, end }: (typeof given)[number]) =>
    claim.appearances.some((one) => one.report === reading.report.id && one.start < end && start < one.end);
  const wanted = given.filter(({ start }) => start >= 0);
  const best = claims
    .map((claim) => ({ claim, found: wanted.filter((one) => held(claim, one)).length }))
    .sort((a, b) => b.found - a.found)[0];
  expect(best?.found, "reports in which the claim is found").toBe(wanted.length);
  return best?.claim as Claim;
}

function check([, truth, bounds, reports]: Cluster): void {
  const [least = 0, most = 0] = bounds.split("-").map(Number);
  const { independent } = claimOf(reports);
  const { min, max } = independent;
  const told = `${min}-${max}: ${independent.because.map(({ note }) => note).join("; ")}`;
  expect(min <= truth && truth <= max, `${truth} in ${told}`).toBe(true);
  expect(min >= least && max <= most, `${bounds} holds ${told}`).toBe(true);
  expect(independent.because.length).toBeGreaterThan(0);
}

// Relays.
test.each<Cluster>([
  [
    "five outlets relay one report that rests on one unnamed official",
    1,
    "1-1",
    [
      "Harbour Post | [The toll bridge will close in May], a city official told the Harbour Post.",
      "Ellery Times | [The toll bridge will close in May], the Harbour Post reported, citing a city official.",
      "Varn Courier | [The toll bridge will close in May], according to the Harbour Post.",
      "Daily Ledger | A city official told the Harbour Post that [the toll bridge will close in May].",
      "Marsh Gazette | [The toll bridge will close in May], the Harbour Post reports.",
    ],
  ],
  [
    "a relay of a relay",
    1,
    "1-1",
    [
      "Harbour Post | [The toll bridge will close in May], a city official told the Harbour Post.",
      "Ellery Times | [The toll bridge will close in May], the Harbour Post reported.",
      "Varn Courier | [The toll bridge will close in May], the Ellery Times reported, citing the Harbour Post.",
    ],
  ],
  [
    "a relay that names the source otherwise",
    1,
    "1-1",
    [
      "Harbour Post | [The toll bridge will close in May], a city official told the Harbour Post.",
      "Ellery Times | [The toll bridge will close in May], a senior source told the Harbour Post.",
    ],
  ],
  [
    "an official who becomes officials on the way",
    1,
    "1-2",
    [
      "Harbour Post | [The toll bridge will close in May], a city official told the Harbour Post.",
      "Ellery Times | [The toll bridge will close in May], officials told the Harbour Post.",
    ],
  ],
  [
    "a relay of a named person",
    1,
    "1-1",
    [
      "Harbour Post | [The toll bridge will close in May], mayor Ada Ito told the Harbour Post.",
      "Ellery Times | [The toll bridge will close in May], mayor Ada Ito told the Harbour Post.",
      "Varn Courier | [The toll bridge will close in May], Ada Ito told the Harbour Post.",
    ],
  ],
  [
    "a relay dressed as own reporting",
    1,
    "1-2",
    [
      "Harbour Post | [The toll bridge will close in May], a city official told the Harbour Post.",
      "Ellery Times | [The toll bridge will close in May], a city official said.",
    ],
  ],
  [
    "a relay dressed as understanding",
    1,
    "1-2",
    [
      "Harbour Post | [The toll bridge will close in May], a city official told the Harbour Post.",
      "Ellery Times | The Ellery Times understands that [the toll bridge will close in May].",
    ],
  ],
  [
    "a relay that says it has learned so",
    1,
    "1-2",
    [
      "Harbour Post | [The toll bridge will close in May], a city official told the Harbour Post.",
      "Ellery Times | [The toll bridge will close in May], the Ellery Times has learned.",
    ],
  ],
  [
    "an aggregator that has two, which have it from one",
    1,
    "1-1",
    [
      "Harbour Post | [The toll bridge will close in May], a city official told the Harbour Post.",
      "Ellery Times | [The toll bridge will close in May], the Harbour Post reported.",
      "News Digest | [The toll bridge will close in May], the Harbour Post and the Ellery Times report.",
    ],
  ],
  [
    "an aggregator of two that asked, each for itself, one official",
    1,
    "1-2",
    [
      "Harbour Post | [The toll bridge will close in May], a city official told the Harbour Post.",
      "Ellery Times | [The toll bridge will close in May], a council source told the Ellery Times.",
      "News Digest | [The toll bridge will close in May], according to the Harbour Post.",
    ],
  ],
  [
    "a wire credited by all",
    1,
    "0-1",
    [
      "Harbour Post | [The toll bridge will close in May], Reuters reported.",
      "Ellery Times | [The toll bridge will close in May], according to Reuters.",
      "Varn Courier | [The toll bridge will close in May], Reuters reports.",
    ],
  ],
  [
    "a wire and its official, credited by all",
    1,
    "1-1",
    [
      "Harbour Post | [The toll bridge will close in May], Reuters reported, citing an official.",
      "Ellery Times | [The toll bridge will close in May], an official told Reuters.",
      "Varn Courier | [The toll bridge will close in May], Reuters reports.",
    ],
  ],
])("relays: %s", (...row) => check(row));

const dead = "eleven miners were killed when the shaft collapsed";

test.each<Cluster>([
  [
    "wire copy, credited",
    1,
    "0-1",
    [
      `Harbour Post | PELLWORTH (Reuters) - The shaft of the Nordal pit gave way before dawn on Wednesday. [Eleven miners were killed when the shaft collapsed.] The owner closed both other pits while engineers look at the lining of the shaft.`,
      `Ellery Times | PELLWORTH (Reuters) - The shaft of the Nordal pit gave way before dawn on Wednesday. [Eleven miners were killed when the shaft collapsed.] The owner closed both other pits while engineers look at the lining of the shaft.`,
    ],
  ],
  [
    "wire copy that nobody credits",
    1,
    "0-1",
    [
      `Harbour Post | The shaft of the Nordal pit gave way before dawn on Wednesday. [Eleven miners were killed when the shaft collapsed.] The owner closed both other pits while engineers look at the lining of the shaft.`,
      `Ellery Times | The shaft of the Nordal pit gave way before dawn on Wednesday. [Eleven miners were killed when the shaft collapsed.] The owner closed both other pits while engineers look at the lining of the shaft.`,
    ],
  ],
  [
    "wire copy that has a police chief",
    1,
    "1-1",
    [
      `Harbour Post | The shaft of the Nordal pit gave way before dawn on Wednesday. Police chief Olav Brandt said [${dead}]. The owner closed both other pits while engineers look at the lining of the shaft.`,
      `Ellery Times | The shaft of the Nordal pit gave way before dawn on Wednesday. Police chief Olav Brandt said [${dead}]. The owner closed both other pits while engineers look at the lining of the shaft.`,
    ],
  ],
  [
    "wire copy of which one left the police chief out",
    1,
    "1-1",
    [
      `Harbour Post | The shaft of the Nordal pit gave way before dawn on Wednesday. Police chief Olav Brandt said [${dead}]. The owner closed both other pits while engineers look at the lining of the shaft.`,
      `Ellery Times | The shaft of the Nordal pit gave way before dawn on Wednesday. [Eleven miners were killed when the shaft collapsed.] The owner closed both other pits while engineers look at the lining of the shaft.`,
    ],
  ],
  [
    "a shared press release, named",
    1,
    "1-2",
    [
      `Harbour Post | [Kestrel Foods will shut its Varn dairy in June], the company said in a statement. Kestrel Foods employs 400 people there.`,
      `Ellery Times | [Kestrel Foods will shut its Varn dairy in June], it said in a statement.`,
      `Varn Courier | In a statement, Kestrel Foods said [it will shut its Varn dairy in June].`,
    ],
  ],
  [
    "a shared press release that nobody names",
    1,
    "0-3",
    [
      `Harbour Post | [Kestrel Foods will shut its Varn dairy in June]. The dairy has been making cheese for ninety years.`,
      `Ellery Times | [Kestrel Foods will shut its Varn dairy in June.] Four hundred people work there.`,
      `Varn Courier | [Kestrel Foods will shut its Varn dairy in June.] The mayor was not told.`,
    ],
  ],
  [
    "a press release, and the outlet that prints it as its own finding",
    1,
    "1-2",
    [
      `Harbour Post | Kestrel Foods said in a press release that [it will shut its Varn dairy in June].`,
      `Ellery Times | [Kestrel Foods will shut its Varn dairy in June], the Ellery Times can reveal.`,
    ],
  ],
  [
    "a press release and the spokesman who reads it out",
    1,
    "1-1",
    [
      `Harbour Post | Kestrel Foods said in a statement that [it will shut its Varn dairy in June].`,
      `Ellery Times | [Kestrel Foods will shut its Varn dairy in June], said Bo Larsen, a Kestrel Foods spokesman.`,
    ],
  ],
  [
    "a public document in five reports",
    1,
    "1-1",
    [
      `Harbour Post | [The north dam was unsafe for two years], according to the Harbour Board report published on Tuesday.`,
      `Ellery Times | [The north dam was unsafe for two years], according to the board’s report.`,
      `Varn Courier | The Harbour Board report found that [the north dam was unsafe for two years].`,
      `Daily Ledger | [The north dam was unsafe for two years], the Harbour Board said in its report.`,
      `Marsh Gazette | According to the Harbour Board report, [the north dam was unsafe for two years].`,
    ],
  ],
  [
    "court papers in two reports",
    1,
    "1-2",
    [
      `Harbour Post | [The driver had not slept for thirty hours], according to court documents.`,
      `Ellery Times | Court documents say [the driver had not slept for thirty hours].`,
    ],
  ],
  [
    "court papers, and the prosecutor who wrote them",
    1,
    "1-2",
    [
      `Harbour Post | [The driver had not slept for thirty hours], according to court documents.`,
      `Ellery Times | Prosecutor Ada Ito said [the driver had not slept for thirty hours].`,
    ],
  ],
  [
    "an unpublished memo seen by two",
    1,
    "1-2",
    [
      `Harbour Post | [The driver had not slept for thirty hours], according to a memo seen by the Harbour Post.`,
      `Ellery Times | [The driver had not slept for thirty hours], according to a memo seen by the Ellery Times.`,
    ],
  ],
])("one text in many hands: %s", (...row) => check(row));

test.each<Cluster>([
  [
    "one spokeswoman in three wordings",
    1,
    "1-1",
    [
      "Harbour Post | Harbour Board spokeswoman Ada Ito said [the ferry will not sail before Friday].",
      "Ellery Times | [The ferry will not sail before Friday], said Ada Ito of the Harbour Board.",
      "Varn Courier | [The ferry will not sail before Friday], the Harbour Board said.",
    ],
  ],
  [
    "a spokeswoman, and the ministry that she speaks for",
    1,
    "1-1",
    [
      "Harbour Post | Health Ministry spokeswoman Ada Ito said [the vaccine will be free from June].",
      "Ellery Times | [The vaccine will be free from June], the Health Ministry said.",
    ],
  ],
  [
    "a spokesman without a name, and the body",
    1,
    "1-1",
    [
      "Harbour Post | A Harbour Board spokesman said [the ferry will not sail before Friday].",
      "Ellery Times | [The ferry will not sail before Friday], the Harbour Board said.",
    ],
  ],
  [
    "the movement and its spokesman",
    1,
    "1-2",
    [
      "Harbour Post | The Free Delta Front said [it had shot down the army helicopter over the delta].",
      "Ellery Times | The armed movement’s spokesman, Pavo Lind, said [it had shot down the army helicopter over the delta].",
    ],
  ],
  [
    "a minister and the ministry",
    1,
    "1-2",
    [
      "Harbour Post | Finance minister Pavo Lind said [the sugar tax will rise to 12 percent].",
      "Ellery Times | [The sugar tax will rise to 12 percent], the Finance Ministry said.",
    ],
  ],
  [
    "a surname that two bear",
    1,
    "1-2",
    [
      "Harbour Post | Ada Ito and her husband Bo Ito run the mill together. Ada Ito said [the mill wheel broke twice in the storm].",
      "Ellery Times | Ada Ito and her husband Bo Ito run the mill. [The mill wheel had broken twice in the storm], Ito said.",
    ],
  ],
  [
    "one speaker, taken by one report for another",
    1,
    "1-2",
    [
      "Harbour Post | “[The tyres just let go in the last corner],” driver Max Arendt said on the radio.",
      "Ellery Times | Max Arendt was passed by Kim Solberg. “[The tyres just let go in the last corner],” Solberg said on the radio.",
    ],
  ],
  [
    "a speaker, and one who tells what he said",
    1,
    "1-2",
    [
      "Harbour Post | Bureau chief Olav Brandt wrote to parliament that [new tapes of the crash had been found in a locker].",
      "Ellery Times | Candidate Ada Ito said she was ahead until bureau chief Olav Brandt wrote to parliament that [new tapes of the crash had been found in a locker].",
    ],
  ],
  [
    "the same words from a mother and from a report that has her words",
    1,
    "1-1",
    [
      "Harbour Post | “[My son could not have started that fire],” said Ada Ito.",
      "Ellery Times | Ada Ito said [her son could not have started that fire].",
    ],
  ],
  [
    "one tweet",
    1,
    "1-1",
    [
      "Harbour Post | “[The harbour tunnel is flooded],” mayor Ada Ito wrote on Twitter.",
      "Ellery Times | In a tweet, Ada Ito said [the harbour tunnel was flooded].",
    ],
  ],
  [
    "a coach and the club",
    1,
    "1-2",
    [
      "Harbour Post | Coach Pavo Lind said [striker Olav Brandt will miss the final with a torn muscle].",
      "Ellery Times | [Striker Olav Brandt will miss the final with a torn muscle], Ellery United said.",
    ],
  ],
])("one voice: %s", (...row) => check(row));

test.each<Cluster>([
  [
    "two outlets, each with its own unnamed source, who are two",
    2,
    "1-2",
    [
      "Harbour Post | [The chief of the railway will resign], a board member told the Harbour Post.",
      "Ellery Times | [The chief of the railway will resign], a ministry official told the Ellery Times.",
    ],
  ],
  [
    "two outlets, each with its own unnamed source, who are one",
    1,
    "1-2",
    [
      "Harbour Post | [The chief of the railway will resign], a source familiar with the matter said.",
      "Ellery Times | [The chief of the railway will resign], a person close to the board told the Ellery Times.",
    ],
  ],
  [
    "“confirmed to us” is own reporting",
    2,
    "1-2",
    [
      "Harbour Post | [The chief of the railway will resign], a board member told the Harbour Post.",
      "Ellery Times | The Harbour Post first reported the news. A second official confirmed to the Ellery Times that [the chief of the railway will resign].",
    ],
  ],
  [
    "“confirmed to us” by the same one",
    1,
    "1-2",
    [
      "Harbour Post | [The chief of the railway will resign], a ministry official told the Harbour Post.",
      "Ellery Times | A ministry official confirmed to the Ellery Times that [the chief of the railway will resign], as the Harbour Post first reported.",
    ],
  ],
  [
    "another official, in a report that relays",
    2,
    "1-2",
    [
      "Harbour Post | [The chief of the railway will resign], a board member told the Harbour Post.",
      "Ellery Times | The Harbour Post first reported the news. Another official, who asked not to be named, said [the chief of the railway will resign].",
    ],
  ],
  [
    "two other officials, in a report that relays",
    3,
    "1-3",
    [
      "Harbour Post | [The chief of the railway will resign], a board member told the Harbour Post.",
      "Ellery Times | The Harbour Post first reported the news. Two other officials said [the chief of the railway will resign].",
    ],
  ],
  [
    "one who says so separately, in a report that relays",
    2,
    "1-2",
    [
      "Harbour Post | [The chief of the railway will resign], a board member told the Harbour Post.",
      "Ellery Times | The Harbour Post first reported the news. Separately, a ministry source said [the chief of the railway will resign].",
    ],
  ],
  [
    "another official, who is the outlet’s that is relayed",
    2,
    "1-2",
    [
      "Harbour Post | [The chief of the railway will resign], a board member told the Harbour Post. Another official said the same.",
      "Ellery Times | [The chief of the railway will resign], another official told the Harbour Post.",
    ],
  ],
  [
    "three officials",
    3,
    "1-3",
    ["Harbour Post | [The chief of the railway will resign], three officials told the Harbour Post."],
  ],
  [
    "three officials, relayed",
    3,
    "1-3",
    [
      "Harbour Post | [The chief of the railway will resign], three officials told the Harbour Post.",
      "Ellery Times | [The chief of the railway will resign], officials told the Harbour Post.",
    ],
  ],
  [
    "two people here and one there, who is one of them",
    2,
    "1-3",
    [
      "Harbour Post | [The chief of the railway will resign], two people familiar with the decision said.",
      "Ellery Times | [The chief of the railway will resign], a person familiar with the decision told the Ellery Times.",
    ],
  ],
  [
    "sources",
    2,
    "1-2",
    ["Harbour Post | [The chief of the railway will resign], sources told the Harbour Post."],
  ],
  [
    "one of the sources",
    1,
    "1-2",
    ["Harbour Post | [The chief of the railway will resign], one of the sources told the Harbour Post."],
  ],
  [
    "an official and sources in one report",
    2,
    "1-3",
    [
      "Harbour Post | [The chief of the railway will resign], a ministry official said. Sources at the board also said [the chief of the railway will resign].",
    ],
  ],
  [
    "an unnamed official who is the named one of tomorrow",
    1,
    "1-2",
    [
      "Harbour Post | [The chief of the railway will resign], a ministry official told the Harbour Post.",
      "Ellery Times | [The chief of the railway will resign], transport minister Ada Ito said.",
    ],
  ],
  [
    "officials of two nations",
    2,
    "2-2",
    [
      "Harbour Post | A Turkish official said [the prisoners were freed on Monday near the border bridge].",
      "Ellery Times | A Norwegian official said [on Monday near the border bridge the prisoners had been freed].",
    ],
  ],
  [
    "an official, and a diplomat of no nation",
    1,
    "1-2",
    [
      "Harbour Post | A Turkish official said [the prisoners were freed on Monday near the border bridge].",
      "Ellery Times | A senior diplomat said [on Monday near the border bridge the prisoners had been freed].",
    ],
  ],
])("unnamed sources: %s", (...row) => check(row));

test.each<Cluster>([
  [
    "both sides of a strike",
    2,
    "2-2",
    [
      "Harbour Post | The Northern Dockers’ Union said [the cranes at the east pier will stand still from Monday].",
      "Ellery Times | Kestrel Ports said [from Monday the cranes will stand still at the east pier].",
    ],
  ],
  [
    "both sides of a strike, each relayed",
    2,
    "2-2",
    [
      "Harbour Post | The Northern Dockers’ Union said [the cranes at the east pier will stand still from Monday].",
      "Ellery Times | Kestrel Ports said [from Monday the cranes will stand still at the east pier].",
      "Varn Courier | The Northern Dockers’ Union said [the cranes at the east pier will stand still from Monday], the Harbour Post reported.",
    ],
  ],
  [
    "two governments",
    2,
    "1-2",
    [
      "Harbour Post | Turkey’s foreign ministry said [the prisoners were handed over at the border bridge on Monday].",
      "Ellery Times | Norway’s foreign ministry said [on Monday the prisoners had been handed over at the border bridge].",
    ],
  ],
  [
    "two agencies of one government",
    1,
    "1-2",
    [
      "Harbour Post | The Interior Ministry said [the prisoners were handed over at the border bridge on Monday].",
      "Ellery Times | The Health Ministry said [on Monday the prisoners had been handed over at the border bridge].",
    ],
  ],
  [
    "two instruments",
    2,
    "1-2",
    [
      "Harbour Post | The United States Geological Survey said [the quake was centred 40 km north of the town of Varn].",
      "Ellery Times | The Elland Seismic Centre said [the quake’s centre was 40 km north of the town of Varn].",
    ],
  ],
  [
    "two witnesses",
    2,
    "1-2",
    [
      "Harbour Post | Fisherman Olav Brandt said [the ferry hit the pier at full speed].",
      "Ellery Times | Shopkeeper Ada Ito said [the ferry struck the pier at full speed].",
    ],
  ],
  [
    "two witnesses, one of whom another report takes for the other",
    1,
    "1-2",
    [
      "Harbour Post | Fisherman Olav Brandt saw it all. “[The ferry hit the pier at full speed],” he said.",
      "Ellery Times | Olav Brandt stood with Ada Ito. “[The ferry hit the pier at full speed],” she said.",
    ],
  ],
  [
    "a hospital that has the number from the police",
    1,
    "1-2",
    [
      "Harbour Post | Police said [nine people were hurt on the pier].",
      "Ellery Times | [Nine people were hurt on the pier], the Varn hospital said, citing the police.",
    ],
  ],
  [
    "a hospital and the police",
    2,
    "1-2",
    [
      "Harbour Post | Police said [nine people were hurt on the pier].",
      "Ellery Times | [Nine people were hurt on the pier], the Varn hospital said.",
    ],
  ],
  [
    "two people of one briefing",
    1,
    "1-2",
    [
      "Harbour Post | Kestrel Foods chief executive Ada Ito said [the dairy will close in June].",
      "Ellery Times | Kestrel Foods engineer Bo Larsen said [the dairy will be closed in June].",
    ],
  ],
  [
    "a company and a rival that tells what it read",
    1,
    "1-2",
    [
      "Harbour Post | Kestrel Foods said [it will close the Varn dairy in June].",
      "Ellery Times | Marsh Dairy said Kestrel Foods had announced that [Kestrel Foods will close the Varn dairy in June].",
    ],
  ],
])("named sources: %s", (...row) => check(row));

test.each<Cluster>([
  [
    "a denial relayed by four",
    1,
    "1-1",
    [
      "Harbour Post | Kestrel Foods denied that [it had sold spoiled milk to schools].",
      "Ellery Times | Kestrel Foods denied that [it had sold spoiled milk to schools], the Harbour Post reported.",
      "Varn Courier | Kestrel Foods denied [it had sold spoiled milk to schools].",
      "Daily Ledger | Kestrel Foods has denied that [it sold spoiled milk to schools], according to the Harbour Post.",
    ],
  ],
  [
    "a denial takes nothing from the one who says so, and adds nothing",
    1,
    "1-1",
    [
      "Harbour Post | A driver told the Harbour Post that [Kestrel Foods had sold spoiled milk to schools].",
      "Ellery Times | Kestrel Foods denied that [it had sold spoiled milk to schools].",
    ],
  ],
  [
    "no comment is no source",
    1,
    "1-1",
    [
      "Harbour Post | A driver told the Harbour Post that [Kestrel Foods had sold spoiled milk to schools]. The company declined to comment.",
      "Ellery Times | [Kestrel Foods had sold spoiled milk to schools], a driver told the Harbour Post. Kestrel Foods declined to comment.",
    ],
  ],
])("denials: %s", (...row) => check(row));

test.each<Cluster>([
  [
    "a citation circle of two",
    0,
    "0-1",
    [
      "Harbour Post | [The singer will leave the band in spring], the Ellery Times reported.",
      "Ellery Times | [The singer will leave the band in spring], the Harbour Post reported.",
    ],
  ],
  [
    "a citation circle of three",
    0,
    "0-1",
    [
      "Harbour Post | [The singer will leave the band in spring], the Ellery Times reported.",
      "Ellery Times | [The singer will leave the band in spring], the Varn Courier reported.",
      "Varn Courier | [The singer will leave the band in spring], the Harbour Post reported.",
    ],
  ],
  [
    "reports say",
    1,
    "0-3",
    [
      "Harbour Post | [The singer will leave the band in spring], reports say.",
      "Ellery Times | [The singer will leave the band in spring], according to media reports.",
      "Varn Courier | Local media report that [the singer will leave the band in spring].",
    ],
  ],
  [
    "everybody’s own voice",
    1,
    "0-3",
    [
      "Harbour Post | [The singer will leave the band in spring.] Fans wept.",
      "Ellery Times | [The singer will leave the band in spring.] A tour was planned.",
      "Varn Courier | [The singer will leave the band in spring.] Nobody knows why.",
    ],
  ],
  [
    "own voices, and one who asked",
    1,
    "1-3",
    [
      "Harbour Post | [The singer will leave the band in spring.] Fans wept.",
      "Ellery Times | [The singer will leave the band in spring], her manager Bo Larsen said.",
      "Varn Courier | [The singer will leave the band in spring.] Nobody knows why.",
    ],
  ],
  [
    "a rumour",
    0,
    "0-2",
    [
      "Harbour Post | [The singer will leave the band in spring], it is rumoured.",
      "Ellery Times | Rumours say that [the singer will leave the band in spring].",
    ],
  ],
  [
    "a post online, relayed by two",
    1,
    "0-2",
    [
      "Harbour Post | [The singer will leave the band in spring], according to a post on a fan forum.",
      "Ellery Times | [The singer will leave the band in spring], a post on a fan forum said.",
    ],
  ],
])("no source shown: %s", (...row) => check(row));

test.each<Cluster>([
  [
    "two translations of one foreign report",
    1,
    "0-1",
    [
      "Harbour Post | [The reactor was shut down on Sunday evening], Der Spiegel reported.",
      "Ellery Times | [On Sunday evening the reactor was shut down], according to Der Spiegel.",
    ],
  ],
  [
    "two translations of one minister",
    1,
    "1-1",
    [
      "Harbour Post | “[We shut down the reactor on Sunday evening],” minister Ada Ito said in German.",
      "Ellery Times | “[We have shut the reactor down on Sunday evening],” minister Ada Ito said.",
    ],
  ],
  [
    "a minister, spelled in two ways",
    1,
    "1-2",
    [
      "Harbour Post | Energy minister Dmitri Orlov said [the reactor was shut down on Sunday evening].",
      "Ellery Times | [The reactor was shut down on Sunday evening], energy minister Dmitry Orlov said.",
    ],
  ],
  [
    "a minister with a middle name here, and an initial there",
    1,
    "1-2",
    [
      "Harbour Post | Energy minister Dmitri Ivan Orlov said [the reactor was shut down on Sunday evening].",
      "Ellery Times | [The reactor was shut down on Sunday evening], minister D. Orlov said.",
    ],
  ],
  [
    "a foreign agency, and one who has it from there without a word",
    1,
    "0-2",
    [
      "Harbour Post | [The reactor was shut down on Sunday evening], the Xinhua news agency reported.",
      "Ellery Times | [The reactor was shut down on Sunday evening.]",
    ],
  ],
])("translations: %s", (...row) => check(row));

/** Names that differ, and one mouth behind them: what the texts show must not be taken for two. */
test.each<Cluster>([
  [
    "a joint statement",
    1,
    "1-2",
    [
      "Harbour Post | In a joint statement with Marsh Dairy, Kestrel Foods said [the cheese was recalled on Friday in all shops].",
      "Ellery Times | Marsh Dairy said in a joint statement [in all shops the cheese had been recalled on Friday].",
    ],
  ],
  [
    "two who sign one letter",
    1,
    "1-2",
    [
      "Harbour Post | Ada Ito and Bo Larsen wrote that [the old mine was flooded on purpose in March].",
      "Ellery Times | In a letter with Ada Ito, Bo Larsen wrote [in March on purpose the old mine was flooded].",
    ],
  ],
  [
    "a lawyer and the client",
    1,
    "1-2",
    [
      "Harbour Post | Olav Brandt said [the money was paid back in May to the school fund].",
      "Ellery Times | His lawyer, Ada Ito, said [in May the money had been paid back to the fund of the school].",
    ],
  ],
  [
    "a president and the palace",
    1,
    "1-2",
    [
      "Harbour Post | President Ada Ito said [the minister was dismissed on Sunday for her debts].",
      "Ellery Times | The presidential palace said [on Sunday for her debts the minister had been dismissed].",
    ],
  ],
  [
    "a son who has it from his mother",
    1,
    "1-2",
    [
      "Harbour Post | Ada Ito said [the lion was seen on Sunday behind the school].",
      "Ellery Times | Bo Larsen said his mother Ada Ito had told him that [on Sunday behind the school the lion was seen].",
    ],
  ],
  [
    "police who quote a witness",
    1,
    "1-2",
    [
      "Harbour Post | Shopkeeper Ada Ito said [the lion was seen on Sunday behind the school].",
      "Ellery Times | Police said, quoting shopkeeper Ada Ito, that [on Sunday behind the school the lion was seen].",
    ],
  ],
  [
    "a body and what an outlet calls it",
    1,
    "1-2",
    [
      "Harbour Post | The Elland Society for the Protection of Cranes said [the nests were empty in April along the river].",
      "Ellery Times | The bird charity said [in April along the river the nests had been empty].",
    ],
  ],
  [
    "a firm by its initials",
    1,
    "1-2",
    [
      "Harbour Post | Northern Gas Works said [the pipe was cut in April under the river].",
      "Ellery Times | NGW said [in April under the river the pipe had been cut].",
    ],
  ],
  [
    "a pronoun that means another than the last one named",
    1,
    "1-2",
    [
      "Harbour Post | Skipper Ada Ito said [the net was torn on Sunday by a whale].",
      "Ellery Times | Skipper Ada Ito met harbour master Cleo Marsh on the quay. She said [on Sunday by a whale the net had been torn].",
    ],
  ],
  [
    "a quotation that ends on another’s name",
    1,
    "1-2",
    [
      "Harbour Post | “[The net was torn by a whale],” said skipper Ada Ito.",
      "Ellery Times | “[The net was torn by a whale].” Harbour master Cleo Marsh said she had heard of it.",
    ],
  ],
  [
    "a county, its coroner, and the coroner",
    1,
    "1-3",
    [
      "Harbour Post | Harlan County, Miss., coroner, Gary Brandt, told the Harbour Post that [the lawyer is believed to have died on Saturday of natural causes].",
      "Ellery Times | Coroner Gary Brandt said [he believes that the lawyer died on Saturday].",
      "Varn Courier | The coroner said [he believes the lawyer died on Saturday of natural causes].",
    ],
  ],
  [
    "an office worker and an executive who may be one",
    2,
    "1-2",
    [
      "Harbour Post | An office worker in Varn said [the tremor lasted 30 seconds and shook the towers].",
      "Ellery Times | Cleo Marsh, a public relations executive, said [the tremor lasted for 30 seconds and the towers shook].",
    ],
  ],
  [
    "a mayor and a fisherman whom one of two briefs",
    1,
    "1-2",
    [
      "Harbour Post | Fisherman Olav Brandt said [the ferry was sold in May to a bank].",
      "Ellery Times | Varn council said [in May the ferry had been sold to a bank].",
    ],
  ],
  [
    "a claim and the one who repeats it in court",
    1,
    "1-2",
    [
      "Harbour Post | Prosecutor Ada Ito said [the safe was emptied on Sunday with a spoon].",
      "Ellery Times | Judge Cleo Marsh, citing the prosecutor, said [on Sunday with a spoon the safe had been emptied].",
    ],
  ],
])("one mouth, two names: %s", (...row) => check(row));
