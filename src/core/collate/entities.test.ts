import { expect, test } from "vitest";
import { contentId } from "../model/id.ts";
import type { Entity } from "../model/mention.ts";
import { entityKey } from "../read/entities.ts";
import { unify } from "./entities.ts";

const KINDS = { P: "person", O: "organisation", L: "place", M: "outlet" } as const;

/** An entity from "P Amara Okafor = Okafor", with a name and its aliases. */
function entity(line: string): Entity {
  const kind = KINDS[line.charAt(0) as keyof typeof KINDS];
  const [name, ...aliases] = line.slice(2).split(" = ") as [string, ...string[]];
  return { id: contentId("e", kind, entityKey(kind, name)), kind, name, aliases, role: null };
}

/** The story-wide names, a report a list. */
function unified(reports: readonly (readonly string[])[]): string[][] {
  const readings = reports.map((lines) => ({ entities: lines.map(entity) }));
  const maps = unify(readings);
  return readings.map(({ entities }, at) => entities.map(({ id }) => maps[at]?.get(id)?.id ?? "lost"));
}

function one(left: string, right: string): boolean {
  const [[a], [b]] = unified([[left], [right]]) as [[string], [string]];
  return a === b;
}

test("a father and a son whom one report names are two in all reports", () => {
  const [[father, son], [other], [junior], [alone]] = unified([
    ["P Okafor", "P Ren Okafor Jr."],
    ["P Ren Okafor = Okafor"],
    ["P Ren Okafor Jr. = Okafor"],
    ["P Okafor"],
  ]) as [[string, string], [string], [string], [string]];
  expect(father).toBe(alone);
  expect(father).toBe(other);
  expect(son).toBe(junior);
  expect(son).not.toBe(father);
});

test.each([
  ["P Ren A. Okafor Jr.", "P Ren Okafor"],
  ["P Dimitri Orlov", "P Dmitry Orlov"],
  ["P Sergey Markelov = Markelov", "P Sergei Markelov"],
  ["P Volodymyr Zelinsky", "P Zelinskyy"],
  ["P Amara Okafor", "P Okafor"],
  ["P Xu Jinhai = Xu", "P Xu"],
  ["P Amara Okafor", "P A. Okafor"],
  ["P William Harlow", "P Bill Harlow"],
  ["P Muhammad Aziz", "P Mohamed Aziz"],
  ["P José Núñez", "P Jose Nunez"],
  ["P Thomas “Tip” Reilly", "P Tip Reilly"],
  ["P Ana Silva", "P Ana Maria Silva"],
  ["P Katarina Lindqvist", "P Katarina Lindquist"],
  ["O Ellery Harbour Board = EHB", "O EHB"],
  ["O Ellery Harbour Board", "O EHB"],
  ["O State Harbour Office", "O US State Harbour Office"],
  ["O Harlow Shipping Ltd", "O Harlow Shipping"],
  ["M The Ellery Gazette", "M Ellery Gazette"],
  ["M Northwire", "O Northwire"],
  ["M The Ellery Courier", "M Courier"],
  ["O Harlow Shipping", "O Harlow"],
  ["L Port Ellery", "L Port Ellery"],
  ["O Workers’ Union of Ellery", "O Workers' Union of Ellery"],
])("brings together %s and %s", (left, right) => {
  expect(one(left, right)).toBe(true);
  expect(one(right, left)).toBe(true);
});

test.each([
  ["P Amara Okafor", "P Chidi Okafor"],
  ["P Ivan Orlov", "P Ivana Orlova"],
  ["P Mario Rossi", "P Maria Rossi"],
  ["P Peter Lang", "P Peter Long"],
  ["P James A. Holt", "P James B. Holt"],
  ["P Okafor", "P Oakford"],
  ["P Ali Hassan", "P Ali Hussein"],
  ["P Daniel Weiss", "P Daniela Weiss"],
  ["P Harlow", "O Harlow"],
  ["P B. Okafor", "P Amara Okafor"],
  ["O North Harbour Board", "O South Harbour Board"],
  ["O EHB", "O Northern Rail Union"],
  ["O Ellery Police", "O Harlow Police"],
  ["M The Ellery Gazette", "M The Harlow Gazette"],
  ["L Ellery", "L East Ellery"],
  ["L Ellery", "O Ellery"],
  ["O Board", "O Harbour Board"],
  ["O University", "O University of Ellery"],
  ["M Daily Lantern", "M Sunday Lantern"],
  ["P Kim Min-jun", "P Kim Tae-woo"],
  ["P Viktor Ivanov", "P Viktor Ivanchuk"],
])("keeps apart %s and %s", (left, right) => {
  expect(one(left, right)).toBe(false);
});

test("a family name that two people have joins neither", () => {
  const [[amara, chidi], [okafor]] = unified([["P Amara Okafor", "P Chidi Okafor"], ["P Okafor"]]) as [
    string[],
    string[],
  ];
  expect(okafor).not.toBe(amara);
  expect(okafor).not.toBe(chidi);
});

test("an initial that two people have joins neither", () => {
  const ids = unified([["P Amara Okafor"], ["P Anna Okafor"], ["P A. Okafor"]]).flat();
  expect(new Set(ids).size).toBe(3);
});

test("two people of one report stay two", () => {
  const [first = []] = unified([["P Katarina Lindqvist", "P Katarina Lindquist"], ["P Katarina Lindqvist"]]);
  expect(new Set(first).size).toBe(2);
});

test("a story of many reports takes about as long for each", () => {
  const letters = (n: number) => [...String(n)].map((digit) => "oafirelumn"[Number(digit)]).join("");
  const report = (n: number) =>
    Array.from({ length: 40 }, (_, i) => `P Am${letters(i % 7)} Ok${letters((i * n) % 997)}`);
  const time = (count: number) => {
    const reports = Array.from({ length: count }, (_, n) => [...new Set(report(n + 1))]);
    const from = performance.now();
    unified(reports);
    return performance.now() - from;
  };
  time(50);
  expect(time(200)).toBeLessThan(6000);
});
