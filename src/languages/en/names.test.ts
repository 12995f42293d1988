import { expect, test } from "vitest";
import type { Name } from "../../core/model/language.ts";
import { tokenise } from "../../core/read/tokens.ts";
import { abbreviations } from "./abbreviations.ts";
import { names } from "./names.ts";
import { tag } from "./tag.ts";

const LETTERS = { person: "P", organisation: "O", place: "L", outlet: "M" };

function found(text: string): Name[] {
  const plain = tokenise(text, abbreviations);
  const sentences = [{ start: 0, end: text.length, block: 0, first: 0, last: plain.length }];
  const tags = tag(plain, sentences);
  const tokens = plain.map((token, i) => ({ ...token, pos: tags[i] as string }));
  return names(text, tokens, sentences);
}

/** The text with [K name] round each name and {role} behind it. */
function marked(text: string): string {
  let out = text;
  for (const { start, end, kind, role } of found(text).toReversed()) {
    const told = role === null ? "" : `{${text.slice(role.start, role.end)}}`;
    out = `${out.slice(0, start)}[${LETTERS[kind]} ${out.slice(start, end)}]${told}${out.slice(end)}`;
  }
  return out;
}

const plain = (text: string) => text.replace(/\{[^}]*\}/g, "").replace(/\[[POLM] ([^\]]*)\]/g, "$1");

test.each([
  "Foreign Minister [P Amara Okafor]{Foreign Minister} met [P Ivan Orlov] in [L Geneva].",
  "[P Ana Silva]{mayor of Lagos}, the mayor of [L Lagos], told [M Reuters] that the bridge was safe.",
  "“Nobody was hurt,” said [O Kremlin] spokesperson [P Ivan Orlov]{Kremlin spokesperson}.",
  "The [P Okafor]–[P Orlov] meeting was called off, [P Amara Okafor] said after [P Ivan Orlov] left.",
  "Mr [P Lindqvist] said the [O Ministry of Transport] was told in March.",
  "[P Rosa Ito]{mayor of Lagos and Ana Silva’s former chief of staff}, the mayor of [L Lagos] and [P Ana Silva]’s former chief of staff, left.",
  "“No,” said [P Bea Roth]{spokeswoman for Robert P. Adler}, a spokeswoman for [P Robert P. Adler]. Mr. [P Adler] was away.",
  "Secretary of the Interior [P Ana Silva]{Secretary of the Interior} spoke after Secretary of State [P John Adler]{Secretary of State}.",
  "Director of National Intelligence [P James Roth]{Director of National Intelligence} said so.",
  "Representative [P Mike Adler]{Representative}, Democrat of [L Oregon], and Senator [P Lea Roth]{Senator} of [L Nevada] spoke in [L Clayton].",
  "According to [M The Guardian], talks between [L Russia] and [L Ukraine] failed.",
  "[M The Ellery Gazette] reported on Monday that the strike had ended.",
  "Dr [P Chidi Eze]{surgeon at the hospital}, 52, a surgeon at the hospital, said the man would live.",
  "[L China]’s foreign minister, [P Wang Jun]{China’s foreign minister}, left [L Tokyo] on Friday.",
  "The [O Department of Housing and Urban Development] wrote to the [O Bank of Ghana].",
  "Secretary of the Treasury [P Ada Ito]{Secretary of the Treasury} met the [O Harbour Board].",
  "[O Arsenal] beat [O Leeds United] 2-1 in [L London].",
  "[O Ellery Broadband, Inc.] is based in [L Dallas], [L Texas].",
  "“It is over,” [P Tomasz Kowalczyk] told reporters in [L Szczecin].",
  "Hairdresser [P Tanya Moss], 29, was due to fly out.",
  "[O West Mercia Police] and the [O Ministry of Defence] declined to comment.",
  "The Ukrainian army said Russians shelled [L Kharkiv].",
  "At the evening Judge [P Ada Ito]{Judge} said so.",
  "She and fellow [O House] freshman Rep. [P Ada Ito]{Rep.} said so.",
  "Former school board chairman [P Hugo Lund]{Former school board chairman} said so.",
  "Mr. [P Bloomberg] met [P Ada Ito]. [P Bloomberg] was glad.",
  "He spoke to [M Bloomberg] on Monday.",
  "He worked for Sen. [P James P.]{Sen.} King, who left. In 1938, he left.",
  "i flew from [L tampa] to [L new delhi] with [P jennifer]",
])("finds %s", (sentence) => {
  expect(marked(plain(sentence))).toBe(sentence);
});

test.each([
  "On Monday the French and German teams met again.",
  "He said that the talks would go on.",
  "Minister Denies Promising Cash to Van Maker",
  "MINISTER DENIES PROMISING CASH TO VAN MAKER",
  "GREEDY bosses at a chemical giant poisoned a river, judges say.",
  "Because March was wet, April will be dry.",
  "i have a china cup and a turkey sandwich",
  "It is time for the nation to mirror the standard of the independent mail.",
])("finds nothing in %s", (sentence) => {
  expect(marked(sentence)).toBe(sentence);
});

test.each([
  "A ".repeat(100_000),
  "Ab-Cd".repeat(100_000),
  "Daily Radio Post ".repeat(30_000),
  "The Sun, ".repeat(30_000),
  "Mr. ".repeat(100_000),
])("stays quick on a long line", (text) => {
  const from = performance.now();
  found(text.slice(0, 500_000));
  expect(performance.now() - from).toBeLessThan(8000);
});
