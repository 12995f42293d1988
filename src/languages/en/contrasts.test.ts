import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged.ts";
import { contrasts } from "./contrasts.ts";

const found = (text: string) =>
  contrasts(tagged(text)).map(({ kind, of, low, high }) =>
    [kind, of, low === high ? `${low}` : `${low}–${high}`].filter((part) => part !== "").join(" "),
  );

test.each([
  ["All of the hostages have been freed.", ["share hostage 100"]],
  ["Some of the hostages have been freed.", ["share hostage 1–99"]],
  ["Two of the hostages have been freed.", ["part hostage 2", "share hostage 1–99"]],
  ["One of the ten bridges was shut.", ["part bridge 1", "share bridge 10"]],
  ["All but one of the bridges were shut.", ["share bridge 51–99"]],
  ["The ferry hit the pier for the second time.", ["order time 2"]],
  ["The minister left before the vote.", ["when vote 0"]],
  ["The minister left after the vote.", ["when vote 1"]],
  ["Police waited outside the station.", ["where station 1"]],
  ["Lawmakers voted against the bill.", ["stand bill 1"]],
  ["Trains ran despite the strike.", ["why strike 1"]],
  ["Surgery was stopped because of the strike.", ["why strike 0"]],
  ["The foreign minister resigned.", ["office minister 1"]],
  ["A former mayor resigned.", ["shade mayor 1"]],
  ["The train nearly derailed.", ["shade derail 1"]],
  ["A woman was hurt in the afternoon.", ["sex 1", "where afternoon 0", "hour 12–17.5"]],
  ["The northern villages were cut off.", ["north 0"]],
])("finds in %s %j", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  "The bank said some 40 branches would close.",
  "It was not at all clear.",
  "The First Bank opened a branch.",
  "North Korea fired a missile.",
  "Almost 40 people came.",
  "The council met.",
])("finds nothing in %s", (text) => {
  expect(found(text)).toEqual([]);
});

test.each(["of ", "all of ", "first ", "before ", "two of the "])("stays quick on %j repeated", (piece) => {
  const clause = tagged(piece.repeat(20_000));
  const start = process.cpuUsage().user;
  contrasts(clause);
  expect(process.cpuUsage().user - start).toBeLessThan(2_000_000);
});
