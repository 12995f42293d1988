import { expect, test } from "vitest";
import { english } from "../../../languages/en/english.ts";
import { plainReport } from "../../model/report.ts";
import { read } from "../read.ts";

/** Each attribution with a cue: who, through whom (outermost first), and to whom. */
function chains(text: string, outlet = "The Tarn Echo"): string {
  const { attributions, sources } = read({ ...plainReport("A", "a.txt", text), outlet }, english);
  const names = new Map(sources.map(({ id, name, descriptor }) => [id, name ?? descriptor]));
  const named = (id: string | null) => (id === null ? "?" : names.get(id));
  return attributions
    .filter(({ cue }) => cue !== null)
    .map(
      ({ speaker, via, addressee }) =>
        [...via.map(named), named(speaker)].join(" > ") +
        (addressee === null ? "" : ` (told ${named(addressee)})`),
    )
    .join(" | ");
}

test.each([
  // told
  ["An official told CNN that it was over.", "CNN > An official (told CNN)"],
  ["It was over, an official told the BBC on Monday.", "BBC > an official (told BBC)"],
  ["Ada Ito said in an interview with CNN that it was over.", "CNN > Ada Ito (told CNN)"],
  [
    "In an interview on CBS’s “Morning Talk”, Ada Ito said it was over.",
    "CBS News > Ada Ito (told CBS News)",
  ],
  ["In a Bloomberg interview Ada Ito said it was over.", "Bloomberg > Ada Ito (told Bloomberg)"],
  ["“It is over,” Ada Ito said on Fox News’s “Early Birds”.", "Fox News > Ada Ito (told Fox News)"],
  ["“It is over,” Ada Ito said on Friday on CNBC.", "CNBC > Ada Ito (told CNBC)"],
  ["Speaking to Reuters on Monday, Ada Ito said it was over.", "Reuters > Ada Ito (told Reuters)"],
  ["“It is over,” Ada Ito told Ivan Orlov of Fox News.", "Fox News > Ada Ito (told Fox News)"],
  ["Ada Ito confirmed to Reuters that it was over.", "Reuters > Ada Ito (told Reuters)"],
  [
    "Ada Ito told CNN it was over, adding that she was glad.",
    "CNN > Ada Ito (told CNN) | CNN > Ada Ito (told CNN)",
  ],
  [
    "“It is over,” explained Speaker Ada Ito to the Washington Post.",
    "Washington Post > Ada Ito (told Washington Post)",
  ],
  [
    "Ada Ito, the clerk who runs the port, confirmed to Fox News that it was over.",
    "Fox News > Ada Ito (told Fox News)",
  ],
  // printed, held
  ["It was over, Ada Ito wrote in an op-ed for Politico.", "Politico > Ada Ito"],
  ["It was over, Ada Ito wrote in an op-ed for The Hill.", "Hill > Ada Ito"],
  ["The Washington Post reporter Ada Ito writes: “It is over.”", "Washington Post > Ada Ito"],
  [
    "The boat was found, according to a rescuer cited by the Global Times.",
    "Global Times > a rescuer cited by the Global Times",
  ],
  ["The letter, seen by Reuters, said it was over.", "Reuters > letter"],
  // the outlet itself
  ["It was over, Reuters reported.", "Reuters"],
  [
    "The council met, while Reuters reported on Monday of the existence of a plan to sell the dam.",
    "Reuters",
  ],
  ["The plan was first reported by Reuters.", "Reuters"],
  ["Ada Ito seized upon a Reuters report that the dam was unsafe.", "Ada Ito | Reuters"],
  ["The dam is unsafe, CNN has learned.", "CNN"],
  ["The Washington Post’s editorial board said the dam was unsafe.", "Washington Post"],
  ["According to a report in The Atlantic, the dam was unsafe.", "Atlantic"],
  ["The dam was unsafe, according to a report by the BBC.", "BBC"],
  ["The dam was unsafe, according to Bloomberg News reporter Ada Ito.", "Bloomberg News > Ada Ito"],
  [
    "Ada Ito -- who ran the port and two of its banks -- told Reuters that it was over.",
    "Reuters > Ada Ito (told Reuters)",
  ],
  ["The dam was, as The New Yorker put it, unsafe.", "The New Yorker"],
  ["The dam is unsafe, according to CNN and the AP.", "CNN | AP"],
  [
    "It was over, Ada Ito said, per the Wall Street Journal.",
    "Wall Street Journal > Ada Ito | Wall Street Journal",
  ],
  // nested
  [
    "CNN reported that an official had told Reuters it was over.",
    "CNN | CNN > Reuters > an official (told Reuters)",
  ],
  [
    "It was over, officials told Reuters, according to CNN.",
    "CNN > Reuters > officials (told Reuters) | CNN",
  ],
  ["CNN, citing two officials, reported that it was over.", "CNN | CNN > two officials"],
  // "the newspaper"
  [
    "The Financial Times had the letter. Ada Ito told the newspaper it was over.",
    "Financial Times > Ada Ito (told Financial Times)",
  ],
  ["Reuters and The Guardian were there. The newspaper said it was over.", "Guardian"],
])("%s", (text, expected) => {
  expect(chains(text).replaceAll("The ", "")).toBe(expected.replaceAll("The ", ""));
});

test.each([
  ["The dam is safe, Ada Ito said on Monday.", "Ada Ito"],
  ["Ada Ito said the show on CNN was bad.", "Ada Ito"],
  ["Ada Ito said she had sold the house to CNN.", "Ada Ito"],
  ["Ada Ito said it was three shows per CNN host.", "Ada Ito"],
  ["Mr. Bloomberg said it was over.", "Bloomberg"],
  ["The council, whose paper was published in May, said it was over.", "council"],
  ["The agency said it was over.", "agency"],
  ["Reuters was there. The rail agency said it was over.", "rail agency"],
  ["After CNN’s visit, Ada Ito said it was over.", "Ada Ito"],
])("no outlet between: %s", (text, expected) => {
  expect(chains(text).replaceAll("The ", "")).toBe(expected);
});

test("the report's own outlet is no relay of it, but was told", () => {
  expect(chains("An official told the Ellery Gazette it was over.", "The Ellery Gazette")).toBe(
    "An official (told Ellery Gazette)",
  );
});

test.each([
  "told CNN ",
  "first reported by CNN, ",
  "CNN, citing ",
  "in an interview with the ",
  "the newspaper said the newspaper ",
  "as CNN put it, ",
])("stays quick on %j, many times", (piece) => {
  expect(chains(piece.repeat(Math.ceil(30_000 / piece.length)))).toBeTypeOf("string");
});
