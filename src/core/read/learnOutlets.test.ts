import { expect, test } from "vitest";
import { bracketed, plain } from "../../../test/bracketed.ts";
import { english } from "../../languages/en/english.ts";
import { plainReport } from "../model/report.ts";
import { read } from "./read.ts";

const outlets = (text: string) =>
  read(plainReport("A", "a.txt", text), english).mentions.filter(({ kind }) => kind === "outlet");

test.each([
  "The council had been warned in May, [Tech Harvest] reported. It did nothing.",
  "The council was warned, [Tech Harvest] reported. Ms Ito told [Tech Harvest] that she would resign.",
  "Ms Ito told the [Eastmoor Courier] that she would resign.",
  "The ministry will close. The [Daily Lamp] has contacted the ministry for comment.",
  "Ms Ito said in an interview with [Broadleaf Weekly] that she would go.",
  "“It is over,” Ms Ito told [Broadleaf]. “We tried,” she told [Broadleaf].",
  "The plan, [Broadleaf] reports, citing two officials, is dead.",
  "The newspaper [Le Fanal] said the mayor would go. The mayor had called [Le Fanal] a rag.",
  "VARNHOLT ([Northwire]) — The talks are over. The mayor spoke to [Northwire].",
  "Ms Ito told [Broadleaf.co.uk] that she would go. The plan is dead, [broadleaf.com] reported.",
  "[The Brackwater Courier] reported the leak. Ms Ito told the [Courier] that it was true.",
])("learns the outlets in %s", (marked) => {
  expect(bracketed(plain(marked), outlets(plain(marked)))).toBe(marked);
});

test.each([
  "Harrow Pantry has contacted all its customers about the leak.",
  "Police told Harrow Pantry that the van was found. According to Harrow Pantry, it was stolen.",
  "Sales fell by 3 per cent, Harrow Pantry reported. Harrow Pantry has 40 shops.",
  "The Ministry of Health reported that 40 people were ill. Doctors told the Ministry of Health so.",
  "Ofcom reported that calls fell. The firm told Ofcom that it was sorry, Ofcom said.",
  "She bought it at Broadleaf.com, which sells shoes, and wrote to ito@broadleaf.com that it fell apart.",
  "The company has contacted the police, the company reported.",
  "The court ruled against Harrow Pantry, the newspaper reported. It fined Harrow Pantry, said a local newspaper.",
  "The US Weir and Water Service shut the lock. Ada Ito of the WWS broke the news to fishers. She told the WWS that the WWS reported it.",
  "Ada Ito reported the theft. Police told Ada Ito that the van was found.",
])("learns nothing from %s", (text) => {
  expect(bracketed(text, outlets(text))).toBe(text);
});

test("the end of the report's own name, with its article, is its own", () => {
  const report = {
    ...plainReport("A", "a.txt", "Ms Ito told the Courier so."),
    outlet: "The Brackwater Courier",
  };
  const { mentions, entities } = read(report, english);
  const own = mentions.find(({ kind }) => kind === "outlet");
  expect(entities.find(({ id }) => id === own?.entity)?.name).toBe("The Brackwater Courier");
});

test.each([
  "told a.com ",
  "a.",
  "told a-",
  "Tech Harvest reported. ",
  "told Tech Harvest ",
  "for comment ",
  ", the ",
  "”” told ",
])("stays quick on %j, many times", (piece) => {
  const text = piece.repeat(Math.ceil(60_000 / piece.length));
  expect(outlets(text).every(({ start, end }) => start < end)).toBe(true);
});
