import type { Sentence, Token } from "../../src/core/model/text.ts";
import { tokenise } from "../../src/core/read/tokens.ts";
import { abbreviations } from "../../src/languages/en/abbreviations.ts";
import type { Document } from "../corpora.ts";
import { familyName, shortName, slots } from "./slots.ts";
import { TEXTS } from "./texts.ts";

/**
 * Agency texts made from patterns, their names drawn from the lists: what no free corpus has, results, tables,
 * squads, datelines and headlines in capitals. `random` gives numbers in [0, 1).
 */
export function wire(count: number, random: () => number): Document[] {
  const of = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  return Array.from({ length: count }, (_, i) => fill(TEXTS[i % TEXTS.length]!, of, random));
}

/** The names of one text by slot; a slot with a number is the same name wherever it stands. */
function fill(pattern: string, of: <T>(items: readonly T[]) => T, random: () => number): Document {
  const known = new Map<string, string>();
  const made = slots(of, random);
  const text = pattern.replace(/\{([A-Za-z])(\d?)\}/g, (_, slot: string, number: string) => {
    const key = slot + number;
    let name = number === "" ? undefined : known.get(key);
    if (name === undefined) {
      if (slot === "S" && known.has(`P${number}`)) name = familyName(known.get(`P${number}`)!);
      else if (slot === "k") name = shortName(known.get(`K${number}`)!);
      else name = made[slot]!();
      if (number !== "") known.set(key, name);
    }
    const kind = KIND[slot];
    return kind === undefined ? name : `⟨${kind}${name.replaceAll(" ", "_")}⟩`;
  });
  return document(text);
}

const KIND: Readonly<Record<string, string>> = {
  P: "P",
  I: "P",
  S: "P",
  G: "P",
  L: "L",
  T: "L",
  R: "L",
  C: "O",
  U: "O",
  K: "O",
  k: "O",
  B: "O",
  M: "O",
  A: "O",
};
const LONG: Readonly<Record<string, string>> = { P: "PER", O: "ORG", L: "LOC" };

/** A pattern's text as tokens and labels; a line that begins with `^` is written in capitals. */
function document(text: string): Document {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const kinds: string[] = [];
  let at = 0;
  text.split("\n").forEach((whole, block) => {
    const first = tokens.length;
    const shout = whole.startsWith("^");
    const line = whole.replace(/^\^/, "");
    for (const piece of line.split(" ").filter((piece) => piece !== "")) {
      const name = /^⟨([POL])([^⟩]*)⟩(.*)$/u.exec(piece);
      const words = name === null ? [piece] : name[2]!.split("_").filter((part) => part !== "");
      words.flatMap(parted).forEach((part, i) => {
        const word = shout || (name !== null && whole.startsWith("!")) ? part.toUpperCase() : part;
        tokens.push({ text: word, start: at, end: at + word.length, pos: "" });
        at += word.length + 1;
        kinds.push(name === null ? "O" : `${i === 0 ? "B" : "I"}-${LONG[name[1]!]!}`);
      });
    }
    if (tokens.length > first)
      sentences.push({
        start: tokens[first]!.start,
        end: tokens.at(-1)!.end,
        block,
        first,
        last: tokens.length,
      });
  });
  return { tokens, sentences, kinds };
}

/** A word as the program parts it: "Workers'" and "1996-08-30" are several tokens. */
function parted(word: string): string[] {
  return tokenise(word, abbreviations).map(({ text }) => text);
}
