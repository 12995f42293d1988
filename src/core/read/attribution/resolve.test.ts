import { expect, test } from "vitest";
import { plain } from "../../../../test/bracketed.ts";
import { english } from "../../../languages/en/english.ts";
import { plainReport } from "../../model/report.ts";
import { read } from "../read.ts";
import { discourse } from "./discourse.ts";
import { type Resolved, resolve } from "./resolve.ts";
import { sceneOf } from "./scene.ts";

/** Who the words in braces are: "A or B" where it may be either, `?` for nobody. */
function source(marked: string): string {
  const who = resolved(marked);
  return "source" in who
    ? (who.source.name ?? `${who.source.descriptor} (unnamed)`)
    : who.unclear.map(({ name, descriptor }) => name ?? descriptor).join(" or ") || "?";
}

/** Who the words in braces are, the word before `*` or the last one taken for the main one. */
function resolved(marked: string): Resolved {
  const text = plain(marked, /[{}*]/g);
  const reading = read(plainReport("A", "a.txt", text), english);
  const names = reading.mentions.filter(({ kind }) => kind !== "time" && kind !== "quantity");
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const { speech, people } = english;
  const spoken = { ...reading, report: "A", text, outlet: null };
  const found = discourse(spoken, speech, people, names, entities);
  const scene = sceneOf(spoken, speech, people, names, entities, found);
  const star = marked.indexOf("*");
  const [start, end] = [marked.indexOf("{"), marked.indexOf("}") - (star < 0 ? 1 : 2)];
  const last = star < 0 ? end : star - 1;
  const head = { start: start + text.slice(start, last).lastIndexOf(" ") + 1, end: last };
  const sentence = reading.sentences.findIndex((one) => one.start <= start && end <= one.end);
  return resolve(scene, sentence, { start, end }, head, null);
}

test.each([
  // together: both or neither, never one of them
  ["{Mary Okafor and David Berg} said the dam was safe.", "Mary Okafor or David Berg"],
  ["{Mary Okafor, the mayor, and David Berg} said the dam was safe.", "Mary Okafor or David Berg"],
  ["{Mary Okafor, David Berg and Hugh Lind} said so.", "Mary Okafor or David Berg or Hugh Lind"],
  ["{The harbour board and the union} said the strike was over.", "harbour board or union"],
  ["{Mary Okafor and her lawyer} said the dam was safe.", "Mary Okafor or her lawyer"],
  // one, though there is an "and"
  ["{Mary Okafor, a doctor and a mother} said the dam was safe.", "Mary Okafor"],
  ["{Mary Okafor of Berg and Lind} said the dam was safe.", "Mary Okafor"],
  // a full name after a long office
  ["{Secretary of State Ada Ito} said the dam was safe.", "Ada Ito"],
  ["{The mayor, Ada Ito} said the dam was safe.", "Ada Ito"],
  // of one family
  ["John Okafor met Mary Okafor. Mrs {Okafor} said the dam was safe.", "Mary Okafor"],
  ["John Okafor met Mary Okafor. Mr {Okafor} said the dam was safe.", "John Okafor"],
  // pointing back
  ["Mary Okafor met David Berg. {He} said the dam was safe.", "David Berg"],
  ["Mary Okafor said David Berg had lied to {her}.", "Mary Okafor"],
  ["David Berg and Hugh Lind met. {He} said the dam was safe.", "?"],
  ["Mayor Mary Okafor opened the dam. {The mayor} said it was safe.", "Mary Okafor"],
  ["Mayor Mary Okafor opened the dam. {The deputy mayor} said so.", "The deputy mayor (unnamed)"],
  ["{A friend* of Ada Ito} said the dam was safe.", "A friend of Ada Ito (unnamed)"],
])("%s", (marked, expected) => {
  expect(source(marked).replace(/^David Berg or Hugh Lind$|^Hugh Lind or David Berg$/, "?")).toBe(expected);
});

/** `anonymous 3` for three who are not named, `unknown +` for many of whom nothing shows who they are. */
function kind(marked: string): string {
  const who = resolved(marked);
  if (!("source" in who)) return "?";
  const { kind, declaredCount, plural } = who.source;
  return `${kind}${declaredCount === null ? (plural ? " +" : "") : ` ${declaredCount}`}`;
}

test.each([
  // somebody who may be asked
  ["{An official} said so.", "anonymous 1"],
  ["{Three experts} said so.", "anonymous 3"],
  ["{Several cast members} said so.", "anonymous +"],
  ["{More than 20 former voters} said so.", "anonymous +"],
  ["{Officials} said so.", "anonymous +"],
  ["{People* familiar with the plan} said so.", "anonymous +"],
  ["{A Transport for Ellery spokesman} said so.", "anonymous 1"],
  ["{A spokeswoman* for Governor Ada Ito of Ellery} said so.", "anonymous 1"],
  ["{An aide* to Governor Ada Ito} said so.", "anonymous 1"],
  ["{Her uncle} said so.", "anonymous 1"],
  ["{An ex-inspector} said so.", "anonymous 1"],
  // a voice in general
  ["{Critics} say so.", "unknown +"],
  ["{Most officials} say so.", "unknown +"],
  ["{60 percent of voters} say so.", "unknown +"],
  ["{Four in ten residents} say so.", "unknown +"],
  ["{Many analysts} say so.", "unknown +"],
  ["{Any engineer} will say so.", "unknown 1"],
  ["Mayor to resign, says {paper}", "unknown 1"],
  // a body, whoever speaks for it
  ["{Prosecutors} said so.", "organisation"],
  ["{Two prosecutors} said so.", "anonymous 2"],
  // a person who is named beside
  ["{The committee’s head*, Senator Ada Ito of Norland,} said so.", "person"],
])("takes %s for %s", (marked, expected) => {
  expect(kind(marked)).toBe(expected);
});

test.each(["several ", "60 percent of ", "one in ", "a", "9", "a "])(
  "stays quick on a page of “%s”",
  (words) => {
    const { polled, counted, first } = english.speech;
    const from = performance.now();
    for (const pattern of [polled, counted, first]) pattern.test(words.repeat(100_000));
    expect(performance.now() - from).toBeLessThan(1000);
  },
);

/** Who speaks in a whole text, one after another. */
function speakers(text: string): string {
  const { attributions, sources } = read(plainReport("A", "a.txt", text), english);
  const names = new Map(sources.map(({ id, name, descriptor }) => [id, name ?? descriptor]));
  return attributions
    .map(({ speaker }) => (speaker === null ? "?" : names.get(speaker)))
    .filter((name, at, all) => name !== all[at - 1])
    .join(" | ");
}

test.each([
  ["Mary Okafor said the dam was safe. “Nobody in the valley needs to leave.”", "Mary Okafor"],
  ["While David Berg slept, the dam broke, Mary Okafor said. “It was a very bad night.”", "Mary Okafor"],
  ["“We lost,” said Mary Okafor.\n\n“Nobody in the valley will forget it.”", "Mary Okafor"],
  ["“Mary Okafor is right,” said Hugh Lind. “We are all sorry,” he added.", "Hugh Lind"],
  ["A nurse left on Monday. “We tried everything to save the ward,” she said.", "A nurse"],
  ["Jutta Baker said the dam held. “It is over now for everybody here,” Baker said.", "Jutta Baker"],
  ["The board said: “We are glad that it held.”", "board"],
  ["The board said: “I am glad that it held.”", "?"],
  ["Mayor says dam is safe. The town is asleep.", "?"],
  ["The boy’s uncle, Hugh Lind, said the dam held. The uncle said he was glad.", "Hugh Lind"],
])("goes on in %s", (text, expected) => {
  expect(speakers(text)).toBe(expected);
});
