import { expect, test } from "vitest";
import { english } from "../../languages/en/english.ts";
import { plainReport } from "../model/report.ts";
import { read } from "./read.ts";

const outlet = (text: string, more: { outlet?: string; url?: string } = {}) =>
  read({ ...plainReport("A", "a.txt", text), ...more }, english).outlet;

test("what is stated beside the report is stated", () => {
  expect(outlet("The talks are over.", { outlet: "The Ellery Gazette" })).toEqual({
    name: "The Ellery Gazette",
    how: "stated",
    because: [],
  });
});

test.each([
  ["VARNHOLT (Northwire) — The talks are over.", "Northwire"],
  ["By Ito Ren, Northwire\n\nThe talks are over.", "Northwire"],
  ["The talks are over.\n\n© The Ellery Gazette 2026. All rights reserved.", "The Ellery Gazette"],
  ["The talks are over.\n\nThe Ellery Gazette has contacted the ministry for comment.", "The Ellery Gazette"],
  ["Ms Ito told the Ellery Gazette so.\n\n“No,” Mr Orr told the Ellery Gazette.", "Ellery Gazette"],
  // an agency's copy on a paper's page
  [
    "VARNHOLT (Northwire) — The talks are over.\n\n“No,” Ms Ito told the Ellery Gazette. Mr Orr told the Ellery Gazette so.",
    "Ellery Gazette",
  ],
  [
    "VARNHOLT (Northwire) — The talks are over.\n\nThe ministry said so.\n\nSubscribe to the Ellery Gazette",
    "Ellery Gazette",
  ],
])("infers whose it is: %s", (text, name) => {
  expect(outlet(text)).toMatchObject({ name, how: "inferred" });
});

test("the page's address tells whose it is, whatever agency is in its dateline", () => {
  const text = "VARNHOLT (Northwire) — The talks are over.\n\nThe Ellery Gazette was there.";
  expect(outlet(text, { url: "https://www.ellery-gazette.example/talks" }).name).toBe("The Ellery Gazette");
});

test.each([
  "The talks are over.",
  "The talks are over, the Ellery Gazette reports.",
  "Ms Ito told the Ellery Gazette so, the Ellery Gazette reports.",
  "Ms Ito told the Ellery Gazette so.",
  // an agency's dateline, and somebody who spoke to another outlet: whose page, nothing shows
  "VARNHOLT (Northwire) — The talks are over.\n\n“No,” Ms Ito told the Ellery Gazette.",
])("does not know whose it is: %s", (text) => {
  expect(outlet(text)).toEqual({ name: null, how: "unknown", because: [] });
});
