import { expect, test } from "vitest";
import { invented, outlets } from "./invented.ts";
import { outletsOf } from "./outlets.ts";

const known = outletsOf(
  [
    invented({ id: "A", text: "", outlet: "The Ellery Lantern" }),
    invented({ id: "B", text: "", outlet: "Radio Tolm" }),
  ],
  outlets("Harbour Gazette", "Agence Northwire", "North Ellery Times", "Sunday Post", "Morning Post"),
);

test.each([
  ["the Harbour Gazette", "Harbour Gazette"],
  ["harbourgazette.com", "Harbour Gazette"],
  ["AN", "Agence Northwire"],
  ["NE Times", "North Ellery Times"],
  ["Ellery Lantern", "The Ellery Lantern"],
  ["The Lantern", "The Ellery Lantern"],
  ["outlet:Harbour Gazette", "Harbour Gazette"],
  ["theharbourgazette", "Harbour Gazette"],
])("%s is %s", (written, name) => {
  expect(known.name(known.find(written) as string)).toBe(name);
});

test.each(["Post", "Harbour", "HGB", "Gazetteer", "Tolm News", ""])("%s is none", (written) => {
  expect(known.find(written)).toBeNull();
});

test.each([
  ["[Harbour Gazette] readers", "Harbour Gazette"],
  ["the [Lantern] reports", "The Ellery Lantern"],
  ["[Radio Tolm]", "Radio Tolm"],
])("finds the name in %s", (marked, name) => {
  const text = marked.replace(/[[\]]/g, "");
  const start = marked.indexOf("[");
  const found = known.at(text, start);
  expect(found && [known.name(found.outlet), found.end]).toEqual([name, marked.indexOf("]") - 1]);
});

test.each(["Lantern Street", "Tolm", "Harbour", "Gazettes"])("finds none in %s", (text) => {
  expect(known.at(text, 0)).toBeNull();
});

test("knows an outlet by its address", () => {
  const reading = invented({ id: "A", text: "", outlet: "nto" });
  const report = { ...reading.report, url: "https://www.ntobserver.co.uk/news/1" };
  const observer = outletsOf([{ ...reading, report }], outlets("North Tolm Observer"));
  expect(observer.find("North Tolm Observer")).toBe(observer.find("nto"));
});
