import type { Token } from "../../core/model/text.ts";
import type { Contrast } from "../../core/model/words.ts";
import { lemma } from "./lemma.ts";
import { numberAt } from "./numbers.ts";

/**
 * The words of a clause that exclude others of their kind:
 *
 *     Some of the hostages were freed for the second time before the vote.
 *     ^^^^ share of hostage              ^^^^^^ order of time ^^^^^^ when, of vote
 */
export function contrasts(clause: readonly Token[]): Contrast[] {
  return clause.flatMap((token, at) => {
    const word = token.text.toLowerCase();
    return [
      ...shareAt(clause, at, word),
      ...orderAt(clause, at, word),
      ...sideAt(clause, at, word),
      ...officeAt(clause, at, word),
      ...plainAt(word, token.pos),
      ...shadeAt(clause, at, word),
    ];
  });
}

const one = (kind: string, of: string, value: number, bare = false): Contrast => ({
  kind,
  of,
  low: value,
  high: value,
  bare,
});

/** Parts of a hundred. */
const shares: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["all", [100, 100]],
  ["every", [100, 100]],
  ["each", [100, 100]],
  ["both", [100, 100]],
  ["most", [51, 99]],
  ["half", [50, 50]],
  ["some", [1, 99]],
  ["several", [1, 99]],
  ["many", [1, 99]],
  ["few", [1, 30]],
]);

// "all but one of the bridges", "some of the hostages", "every hostage", "two of the ten bridges"
function shareAt(clause: readonly Token[], at: number, word: string): Contrast[] {
  const range = shares.get(word);
  const next = clause[at + 1]?.text.toLowerCase() ?? "";
  if (range === undefined) {
    const number = next === "of" || clause[at]?.pos === "CD" ? numberAt(clause, at) : null;
    const end = at + (number?.length ?? 0);
    if (number === null || clause[end]?.text.toLowerCase() !== "of") return [];
    const of = /^(?:the|these|those|its|their|his|her|our)$/i.test(clause[end + 1]?.text ?? "")
      ? headAfter(clause, end + 2)
      : null;
    if (of === null || clause[at - 1]?.text.toLowerCase() === "but") return [];
    const whole = numberAt(clause, end + 2)?.value ?? null;
    const share = whole === null || whole <= number.value ? null : (100 * number.value) / whole;
    return [
      one("part", of, number.value),
      { kind: "share", of, low: share ?? 1, high: share ?? 99, bare: false },
    ];
  }
  if (word === "all" && next === "but") {
    const of = headAfter(clause, at + 3);
    return of === null ? [] : [{ kind: "share", of, low: 51, high: 99, bare: false }];
  }
  // "some 40", "at all", "most famous", "all over"
  if (!/^(?:DT|PDT|NN|NNS|JJ|CD|IN|PRP\$|VBN)$/.test(clause[at + 1]?.pos ?? "")) return [];
  if ((clause[at + 1]?.pos === "IN" && next !== "of") || (word === "some" && clause[at + 1]?.pos === "CD"))
    return [];
  if (word === "most" && !/^(?:NNS|IN)$/.test(clause[at + 1]?.pos ?? "")) return [];
  const of = headAfter(clause, at + 1);
  return of === null ? [] : [{ kind: "share", of, low: range[0], high: range[1], bare: false }];
}

const ordinals: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .flatMap((word, i) => [
      [word, i + 1] as const,
      [`${i + 1}${["st", "nd", "rd"][i] ?? "th"}`, i + 1] as const,
    ]),
);

function orderAt(clause: readonly Token[], at: number, word: string): Contrast[] {
  const order = ordinals.get(word);
  // "The second largest grocer" is a grocer like others.
  if (order === undefined || clause[at]?.pos.startsWith("NNP") || clause[at + 1]?.pos === "JJS") return [];
  const of = headAfter(clause, at + 1);
  // "The second letter" is not "the letter"; "the first" may be.
  return of === null ? [] : [one("order", of, order, order > 1)];
}

/** Words before a noun that say on which side of it something is; `to vote` those that go with some verbs only. */
const sides: ReadonlyMap<string, readonly [kind: string, value: number]> = new Map([
  ["before", ["when", 0]],
  ["after", ["when", 1]],
  ["following", ["when", 1]],
  ["during", ["when", 2]],
  ["in", ["where", 0]],
  ["inside", ["where", 0]],
  ["outside", ["where", 1]],
  ["with", ["with", 0]],
  ["without", ["with", 1]],
  ["because", ["why", 0]],
  ["despite", ["why", 1]],
  ["for", ["stand", 0]],
  ["against", ["stand", 1]],
]);

const taking = /^(?:vot|rul|campaign|testif|argu|demonstrat|protest|ralli|rally|decid|lobb)/;

function sideAt(clause: readonly Token[], at: number, word: string): Contrast[] {
  const side = sides.get(word);
  if (side === undefined || !/^(?:IN|VBG|RB)$/.test(clause[at]?.pos ?? "")) return [];
  const [kind, value] = side;
  if (kind === "stand" && !taking.test(clause[at - 1]?.text.toLowerCase() ?? "")) return [];
  const from = clause[at + 1]?.text.toLowerCase() === "of" ? at + 2 : at + 1;
  const of = headAfter(clause, from);
  return of === null ? [] : [one(kind, of, value)];
}

const offices: readonly string[] =
  "prime foreign defence finance interior justice health education trade energy transport environment agriculture culture labour treasury supreme high appeals district county crown federal vice deputy".split(
    " ",
  );
const sameOffice: Readonly<Record<string, string>> = {
  defense: "defence",
  labor: "labour",
  home: "interior",
  appeal: "appeals",
  appellate: "appeals",
};
const headed = /^(?:minister|ministry|secretary|court|department|president|judge|mayor|governor)s?$/;

function officeAt(clause: readonly Token[], at: number, word: string): Contrast[] {
  if (!headed.test(word)) return [];
  const before = clause[at - 1]?.text.toLowerCase() ?? "";
  const value = offices.indexOf(sameOffice[before] ?? before);
  return value < 0 ? [] : [one("office", lemma(word, "NN"), value)];
}

const plain: ReadonlyMap<string, readonly [kind: string, low: number, high: number]> = new Map([
  ...wordsOf("man men male boy boys males", "sex", 0, 0),
  ...wordsOf("woman women female girl girls females", "sex", 1, 1),
  ...wordsOf("north northern", "north", 0, 0),
  ...wordsOf("south southern", "north", 1, 1),
  ...wordsOf("east eastern", "east", 0, 0),
  ...wordsOf("west western", "east", 1, 1),
  // Hours, those after midnight from 24 on: a night reaches into the morning.
  ...wordsOf("morning", "hour", 24, 36),
  ...wordsOf("afternoon", "hour", 12, 17.5),
  ...wordsOf("evening", "hour", 17, 23),
  ...wordsOf("night overnight", "hour", 19, 30),
]);

function wordsOf(list: string, kind: string, low: number, high: number) {
  return list.split(" ").map((word) => [word, [kind, low, high]] as const);
}

function plainAt(word: string, pos: string): Contrast[] {
  const found = pos.startsWith("NNP") ? undefined : plain.get(word);
  return found === undefined ? [] : [{ kind: found[0], of: "", low: found[1], high: found[2], bare: false }];
}

/** Words without which the noun or verb after them says more: "nearly fell", "former mayor", "attempted murder". */
const shades = /^(?:nearly|almost|narrowly|former|ex|attempted|would-be)$/;

function shadeAt(clause: readonly Token[], at: number, word: string): Contrast[] {
  if (!shades.test(word)) return [];
  const next = clause[at + 1];
  if (next === undefined) return [];
  if (next.pos.startsWith("VB")) return [one("shade", lemma(next.text, next.pos), 1, true)];
  if (/^(?:nearly|almost|narrowly)$/.test(word)) return [];
  const of = headAfter(clause, at + 1);
  const end = of === null ? -1 : clause.findIndex(({ text }, i) => i > at && lemma(text, "NN") === of);
  // "Former president Ada Ito" is called "President Ada Ito" as well.
  const isTitle = of === null || clause[end + 1]?.pos.startsWith("NNP");
  return [isTitle ? one("shade", "", 1) : one("shade", of, 1, true)];
}

/** The head of the noun phrase that begins at a token, as a lemma; names are no such heads. */
function headAfter(clause: readonly Token[], from: number): string | null {
  let head: string | null = null;
  for (let i = from; i < Math.min(clause.length, from + 7); i++) {
    const { pos, text } = clause[i] as Token;
    if (/^NNS?$/.test(pos)) head = lemma(text, pos);
    else if (head !== null) break;
    else if (!/^(?:DT|PDT|JJ[RS]?|CD|PRP\$|NNPS?|POS|VB[NG]|HYPH)$/.test(pos) && text !== "of") break;
  }
  return head;
}
