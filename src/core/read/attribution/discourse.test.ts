import { expect, test } from "vitest";
import { english } from "../../../languages/en/english.ts";
import { plainReport } from "../../model/report.ts";
import { read } from "../read.ts";
import { discourse } from "./discourse.ts";

/** The text with whom each pronoun and description means behind it: "She [Ada Ito] said"; `?` where that is unclear. */
function bound(text: string): string {
  const reading = read(plainReport("A", "a.txt", text), english);
  const names = reading.mentions.filter(({ kind }) => kind !== "time" && kind !== "quantity");
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const { bound } = discourse({ ...reading, text }, english.speech, english.people, names, entities);
  const marks = [...bound].flatMap(([at, whom]) => {
    if (names.some(({ start, end, kind }) => kind === "person" && start <= at && at < end)) return [];
    const end = at + (/^(?:\d+-)?[\p{L}-]+/u.exec(text.slice(at))?.[0].length ?? 0);
    const who = "referent" in whom ? whom.referent : null;
    const phrase = who?.phrase?.head.start === at ? null : who?.phrase;
    if (who !== null && who.entity === null && phrase == null) return [];
    return [{ end, name: who === null ? "?" : (who.entity?.name ?? text.slice(phrase?.start, phrase?.end)) }];
  });
  return marks
    .sort((a, b) => b.end - a.end)
    .reduce((marked, { end, name }) => `${marked.slice(0, end)} [${name}]${marked.slice(end)}`, text);
}

const plain = (marked: string) => marked.replace(/ \[[^\]]*\]/g, "");

test.each([
  // pronouns
  "Amara Okafor opened the dam. She [Amara Okafor] said it was safe.",
  "Mary Okafor opened the dam.\n\n“It is safe,” she [Mary Okafor] said.",
  "David Berg met Mary Okafor on Monday. She [Mary Okafor] said he [David Berg] was late.",
  "Mary Okafor said David Berg had lied to her [Mary Okafor].",
  "“Mary Okafor is right,” said Anna Lind. “We will wait,” she [Anna Lind] added.",
  "David Berg said on Monday that the dam was safe.\n\n“Nobody needs to leave,” he [David Berg] said.",
  "Ms Okafor opened the dam with Mr Berg. He [Berg] said it was safe.",
  // before the name
  "In his [David Berg] letter, David Berg said the dam was safe.",
  "“I was afraid,” she [Mary Okafor] told the court. Mary Okafor, 45, had seen the fire.",
  // offices
  "Mayor [Mary Okafor] Mary Okafor opened the dam. The mayor [Mary Okafor] said it was safe.",
  "Mary Okafor, the mayor [Mary Okafor] of Ellery, opened the dam. The mayor [Mary Okafor] said it was safe.",
  "Sen. David Berg opened the dam. The senator [David Berg] said it was safe.",
  "The regional governor [Mary Okafor] said the dam was safe. Governor [Mary Okafor] Mary Okafor opened it.",
  "Mary Okafor, 52, opened the dam. It was safe, the 52-year-old [Mary Okafor] said.",
  // the unnamed
  "A doctor and a nurse saw the fire. The doctor [A doctor] said it was small.",
  "A senior official left the talks. The official [A senior official] said they were over.",
  "Liberal lawmaker [Mary Okafor] Mary Okafor met Green lawmaker [Jane Lind] Jane Lind. The Liberal nominee [Mary Okafor] said it was over.",
  "GOP lawmaker [Mary Okafor] Mary Okafor met Jane Lind. The Republican nominee [Mary Okafor] said it was over.",
  // one who is like no other named
  "Mary Okafor left the race on Monday. The candidate [Mary Okafor] said she [Mary Okafor] was tired.",
])("binds %s", (marked) => {
  expect(bound(plain(marked))).toBe(marked);
});

test.each([
  "David Berg and Hugh Lind met. He [?] said the talks were good.",
  "Mayor [Mary Okafor] Mary Okafor opened the dam. The deputy mayor said it was safe.",
  "Mary Okafor, a lawyer [Mary Okafor] for the company, left. The lawyer for the families said it was over.",
  "David Berg, the Liberal candidate [David Berg], left. The Green candidate said it was over.",
  "GOP lawmaker [Mary Okafor] Mary Okafor spoke. The Democratic nominee said it was over.",
  "Mary Okafor opened the dam. The judge said it was safe.",
  "Mary Okafor opened the dam. He [?] said it was safe.",
  "A source close to the board said no. A source at the bank said yes.",
])("leaves open %s", (marked) => {
  expect(bound(plain(marked))).toBe(marked);
});

test.each([
  ["he said she said ", 3000],
  ["The mayor said the deputy mayor said ", 1500],
  ["Mary Okafor’s wife, David Berg’s aide, ", 1500],
  ["a doctor, a nurse, a judge and ", 2000],
  ["his his his ", 4000],
  ["David Berg met Hugh Lind. He left. ", 1200],
])("stays quick on %j, many times", (piece, times) => {
  const from = performance.now();
  bound(piece.repeat(times));
  expect(performance.now() - from).toBeLessThan(8000);
});
