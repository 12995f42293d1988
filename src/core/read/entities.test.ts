import { expect, test } from "vitest";
import { people } from "../../languages/en/people.ts";
import type { Name } from "../model/language.ts";
import { entities } from "./entities.ts";

/** Names are given as [P Amara Okafor], with P, O, L or M for the kind. */
function read(marked: string): { text: string; names: Name[] } {
  const kinds = { P: "person", O: "organisation", L: "place", M: "outlet" } as const;
  const names: Name[] = [];
  let text = "";
  for (const part of marked.split(/(\[[POLM] [^\]]*\])/)) {
    const name = /^\[([POLM]) (.*)\]$/.exec(part);
    if (name === null) text += part;
    else {
      const kind = kinds[name[1] as keyof typeof kinds];
      const form = name[2] as string;
      names.push({ kind, start: text.length, end: text.length + form.length, role: null });
      text += form;
    }
  }
  return { text, names };
}

/** The entity's name for each mention; `?` where it is unclear. */
function chains(marked: string): string {
  const { text, names } = read(marked);
  const { mentions, entities: found } = entities(names, text, people);
  const byId = new Map(found.map(({ id, name }) => [id, name]));
  return mentions.map(({ entity }) => (entity === null ? "?" : byId.get(entity))).join(" | ");
}

test.each([
  ["[P Amara Okafor] left. Ms [P Okafor] said so.", "Amara Okafor | Amara Okafor"],
  ["[P Okafor] resigns. [P Amara Okafor] said so.", "Amara Okafor | Amara Okafor"],
  ["[P Amara Okafor] met [P Amara N. Okafor].", "Amara Okafor | Amara Okafor"],
  ["[P Xu Jinhai] spoke. [P Xu] left.", "Xu Jinhai | Xu Jinhai"],
  ["[P Ana de Souza] spoke. [P De Souza] left.", "Ana de Souza | Ana de Souza"],
  ["[P Thomas “Tip” Reilly] and later [P Tip Reilly].", "Thomas “Tip” Reilly | Thomas “Tip” Reilly"],
  ["[P Jens Otto Berglund] and [P Otto Berglund].", "Jens Otto Berglund | Jens Otto Berglund"],
  ["[P W. Mark Okafor] and [P Mark Okafor].", "W. Mark Okafor | W. Mark Okafor"],
  ["[P Amara Okafor] spoke. [P Okfaor] left.", "Amara Okafor | Amara Okafor"],
  ["[P Hanna Lindqvist] spoke. [P Hannah Lindqvist] left.", "Hanna Lindqvist | Hanna Lindqvist"],
  [
    "[P John Okafor] met [P Mary Okafor]. Mrs [P Okafor] left. Mr [P Okafor] stayed.",
    "John Okafor | Mary Okafor | Mary Okafor | John Okafor",
  ],
  [
    "Dr [P Amara Okafor] met [P Chidi Okafor]. Dr. [P Okafor] left.",
    "Amara Okafor | Chidi Okafor | Amara Okafor",
  ],
  ["[P Ren Okafor] met [P Ren Okafor Jr.], his son.", "Ren Okafor | Ren Okafor Jr."],
  [
    "President [P Okafor] spoke. [P Ren Okafor Jr.], his son, did not. Mr [P Okafor] left.",
    "Okafor | Ren Okafor Jr. | Okafor",
  ],
  ["[P Okafor] wins. President [P Ren Okafor Jr.] spoke.", "Ren Okafor Jr. | Ren Okafor Jr."],
  ["[P Ren A. Okafor Jr.] spoke. Mr. [P Okafor] left.", "Ren A. Okafor Jr. | Ren A. Okafor Jr."],
  ["[P Dimitri Orlov] spoke. [P Dmitry Orlov] left.", "Dimitri Orlov | Dimitri Orlov"],
  [
    "The [O Ellery Harbour Board] ([O EHB]) met. [O EHB] said no.",
    "Ellery Harbour Board | Ellery Harbour Board | Ellery Harbour Board",
  ],
  [
    "The [O US Harbour Department] met. The [O Harbour Department] said no.",
    "US Harbour Department | US Harbour Department",
  ],
  [
    "[O Harlow Shipping Ltd] sank. [O Harlow Shipping] said no. [O Harlow] paid.",
    "Harlow Shipping Ltd | Harlow Shipping Ltd | Harlow Shipping Ltd",
  ],
  ["[M The Ellery Gazette] and the [M Ellery Gazette].", "The Ellery Gazette | The Ellery Gazette"],
])("brings together %s", (marked, expected) => {
  expect(chains(marked)).toBe(expected);
});

test.each([
  [
    `[P Amara Okafor] spoke first.${" And so on.".repeat(20)} [P Chidi Okafor] spoke next. Mr [P Okafor] left.`,
    "Amara Okafor | Chidi Okafor | Chidi Okafor",
  ],
  ["[P Amara Okafor] met [P Chidi Okafor]. [P Okafor] left.", "Amara Okafor | Chidi Okafor | ?"],
  ["[P Amara Okafor] spoke. The [P Okafors] left.", "Amara Okafor | ?"],
  ["[P John Okafor] spoke. Mrs [P Okafor] left.", "John Okafor | ?"],
  [
    "[P Amara Okafor] spoke. [P Okafor] met [P Chidi Okafor]. [P Okafor] left.",
    "Amara Okafor | Amara Okafor | Chidi Okafor | ?",
  ],
  ["[P Anna Berg] met [P Borg].", "Anna Berg | Borg"],
  ["[P Ivan Petrovsky] met [P Petrovskaya].", "Ivan Petrovsky | Petrovskaya"],
  ["[P Ivan Orlov] met [P Ivana Orlova].", "Ivan Orlov | Ivana Orlova"],
  [
    "The [O North Harbour Board] and the [O South Harbour Board] met the [O Harbour Board].",
    "North Harbour Board | South Harbour Board | Harbour Board",
  ],
  ["[L Ellery] and [L East Ellery].", "Ellery | East Ellery"],
])("keeps apart %s", (marked, expected) => {
  expect(chains(marked)).toBe(expected);
});

test("a name and its role have the same id in every report", () => {
  const id = (marked: string) => {
    const { text, names } = read(marked);
    return entities(names, text, people).entities[0]?.id;
  };
  expect(id("[P Amara Okafor] left.")).toBe(id("Then [P Amara Okafor] left."));
});

test("stays quick on many names", () => {
  const people = Array.from({ length: 20_000 }, (_, i) => `[P Am${i % 700} Ok${i}]`).join(" ");
  const boards = Array.from({ length: 20_000 }, (_, i) => `[O Harbour Board ${i}]`).join(" ");
  const from = performance.now();
  chains(people);
  chains(boards);
  chains("[P Okafor] ".repeat(10_000));
  expect(performance.now() - from).toBeLessThan(8000);
});
