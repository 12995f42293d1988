import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A pair of lemmas that WordNet relates, and how closely, 0 to 1; opposites apart. */
export interface Links {
  readonly related: Map<string, number>;
  readonly opposed: Set<string>;
}

/** The key of a pair in either order. */
export const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

type Part = "noun" | "verb" | "adj" | "adv";
const parts: readonly Part[] = ["noun", "verb", "adj", "adv"];
const letters: Record<string, Part> = { n: "noun", v: "verb", a: "adj", s: "adj", r: "adv" };
const numbers: Record<string, Part> = { 1: "noun", 2: "verb", 3: "adj", 4: "adv", 5: "adj" };

interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly { kind: string; to: string; from: number; at: number }[];
}

/**
 * Synonyms, similar adjectives, derivations and antonyms among `words`, from the frequent senses alone: a sense
 * counts when it makes up a fair share of a word's uses in the tagged texts of WordNet (`index.sense`).
 */
export function wordnet(folder: string, words: ReadonlySet<string>): Links {
  const related = new Map<string, number>();
  const opposed = new Set<string>();
  const synsets = new Map<string, Synset>(parts.flatMap((part) => readSynsets(folder, part)));
  const share = readShares(folder);
  const relate = (a: string, b: string, weight: number) => {
    if (a === b || !words.has(a) || !words.has(b) || weight < 0.3) return;
    const key = pairKey(a, b);
    related.set(key, Math.max(related.get(key) ?? 0, weight));
  };
  const senseShare = (word: string, id: string) => share.get(`${word} ${id}`) ?? 0;
  const both = (a: string, idA: string, b: string, idB: string) =>
    Math.min(senseShare(a, idA), senseShare(b, idB));
  for (const [id, synset] of synsets) {
    for (const [i, a] of synset.words.entries()) {
      for (const b of synset.words.slice(i + 1)) {
        const s = both(a, id, b, id);
        if (s >= 0.15) relate(a, b, s >= 0.5 ? 0.8 : s >= 0.3 ? 0.65 : 0.5);
      }
    }
    for (const { kind, to, from, at } of synset.pointers) {
      const target = synsets.get(to);
      if (target === undefined) continue;
      const sources = from > 0 ? [synset.words[from - 1] as string] : synset.words;
      const targets = at > 0 ? [target.words[at - 1] as string] : target.words;
      for (const a of sources) {
        for (const b of targets) {
          const s = both(a, id, b, to);
          if (kind === "+" || kind === "\\") {
            if (s >= 0.12 && a.slice(0, 3) === b.slice(0, 3)) relate(a, b, s >= 0.3 ? 0.9 : 0.75);
          } else if (kind === "&" || kind === "$") {
            if (s >= 0.4) relate(a, b, 0.5);
          } else if (kind === "@" && id.startsWith("verb")) {
            if (s >= 0.5) relate(a, b, 0.35);
          } else if (kind === "!" && s >= 0.2 && words.has(a) && words.has(b)) {
            opposed.add(pairKey(a, b));
          }
        }
      }
    }
  }
  return { related, opposed };
}

// `00003443 29 v 04 burp 0 bubble 0 … 005 @ 00105087 v 0000 + 00118398 n 0405 …`: counts are hexadecimal.
function readSynsets(folder: string, part: Part): [string, Synset][] {
  return lines(folder, `data.${part}`).map((line) => {
    const fields = line.split(" ");
    const count = Number.parseInt(fields[3] as string, 16);
    const words = Array.from({ length: count }, (_, i) =>
      (fields[4 + 2 * i] as string).toLowerCase().replace(/\(.*\)$/, ""),
    );
    const at = 4 + 2 * count;
    const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => {
      const [kind, offset, letter, ends] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i) as [
        string,
        string,
        string,
        string,
      ];
      return {
        kind,
        to: `${letters[letter]}${offset}`,
        from: Number.parseInt(ends.slice(0, 2), 16),
        at: Number.parseInt(ends.slice(2), 16),
      };
    });
    return [`${part}${fields[0]}`, { words, pointers }];
  });
}

// `postpone%2:42:00:: 02648898 1 12`: sense key, synset, number of the sense, times tagged.
function readShares(folder: string): Map<string, number> {
  const senses = lines(folder, "index.sense").map((line) => {
    const [key, offset, number, count] = line.split(" ") as [string, string, string, string];
    const [word, rest] = key.split("%") as [string, string];
    // Half a time more for the first sense, so that words never tagged have a first sense too.
    return {
      word,
      id: `${numbers[rest[0] as string]}${offset}`,
      weight: Number(count) + (number === "1" ? 0.5 : number === "2" ? 0.2 : 0.05),
    };
  });
  const totals = new Map<string, number>();
  for (const { word, weight } of senses) totals.set(word, (totals.get(word) ?? 0) + weight);
  return new Map(
    senses.map(({ word, id, weight }) => [`${word} ${id}`, weight / (totals.get(word) as number)]),
  );
}

const lines = (folder: string, file: string) =>
  readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));
